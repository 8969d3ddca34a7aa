import { html, nothing, type TemplateResult } from 'lit';
import { renderQuickExit } from '../../../core/ui/quick-exit-link.js';
import { back, icon } from '../../../core/ui/icons.js';
import type { Flow } from '../flow.js';
import type { OrientationLocale } from '../strings.js';

interface Frame {
  readonly flow: Flow;
  readonly locale: OrientationLocale;
  readonly back: () => void;
  /** What stands in the place of the way back where there is none. */
  readonly first?: unknown;
  readonly main: unknown;
  /** What stands beside it on a wide page, below it on a narrow one. */
  readonly aside?: unknown;
}

/** The ways back and out, the screen, and beside it what belongs to it. */
export function renderFrame({ flow, locale, back: goBack, first, main, aside }: Frame): TemplateResult {
  const { t } = locale;
  return html`<div class="top no-print">
      ${
        flow.canGoBack
          ? html`<button class="quiet" type="button" @click=${goBack}>
              ${icon(back, true)}<span>${t(flow.view === 'result' ? 'answers' : 'back')}</span>
            </button>`
          : html`<span>${first ?? nothing}</span>`
      }
      ${renderQuickExit(locale)}
    </div>
    <div class="columns ${flow.view}">
      <div class="main">${main}</div>
      ${aside === undefined ? nothing : html`<div class="aside">${aside}</div>`}
    </div>`;
}

export function renderErase(
  { t }: OrientationLocale,
  look: 'quiet' | 'button',
  erase: () => void,
): TemplateResult {
  return html`<button class="${look} erase" type="button" @click=${erase}>${t('erase')}</button>`;
}
