import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { icon, mail, phone } from '../../../core/ui/icons.js';
import { renderQuickExit } from '../../../core/ui/quick-exit-link.js';
import { renderReach, type PhoneInput } from './reach.js';
import { renderName } from './views.js';

export interface LayoutInput extends PhoneInput {
  /** The language of the facility's name. */
  readonly lang: string | undefined;
  /** True once something can be typed: the way out of the page stands above it. */
  readonly isForm: boolean;
  /** True once the message was received: the telephone is no longer the faster way. */
  readonly isSent: boolean;
  /** Lets the visitor look for another facility; undefined where they cannot. */
  readonly change: (() => void) | undefined;
  /** True while they do. */
  readonly changing: boolean;
  /** The form, or the way to the visitor's own mail. */
  readonly main: unknown;
}

/** To whom one writes, the telephone first, and beside it what the message is written in. */
export function renderLayout(input: LayoutInput): TemplateResult {
  const { facility, locale, level, alone, lang, isForm, isSent, change, changing, main, help } = input;
  const { t } = locale;
  return html`<div class="top">${isForm ? renderQuickExit(locale) : nothing}</div>
    ${heading(level - 1, t(alone ? 'title_call' : 'title'), { look: 'title', focusable: true })}
    <p class="to">
      ${icon(alone ? phone : mail)}${renderName(facility, locale, lang)}${
        change ? html`<button class="quiet" type="button" @click=${change}>${t('change')}</button>` : nothing
      }
    </p>
    ${change && changing ? html`<p class="how">${t('choose_how')}</p>` : nothing}
    <div class=${alone ? 'column' : 'columns'}>
      <div class="side">${isSent ? help() : renderReach(input)}</div>
      ${alone ? nothing : html`<div class="main">${main}</div>`}
    </div>`;
}
