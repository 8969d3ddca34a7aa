import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { seemsOffline } from '../../../core/loading/offline.js';
import type { FinderLocale } from '../strings.js';

/** Grey blocks in the shape of what comes; once it takes long, a number to call. */
export function renderWaiting(
  title: unknown,
  locale: FinderLocale,
  help: (() => TemplateResult) | undefined,
): TemplateResult {
  const { ready, t } = locale;
  return html`${ready ? title : html`<div class="title skeleton"> </div>`}
    <div class="waiting">
      <div class="skeleton line" role="img" aria-label=${ready ? t('loading') : '…'}></div>
      <div class="skeleton line"></div>
      <div class="skeleton line short"></div>
      ${
        help
          ? html`<div class="tall slow">
              <p>${t('slow')}</p>
              ${help()}
            </div>`
          : html`<div class="skeleton tall"></div>`
      }
      <div class="skeleton tall"></div>
    </div>`;
}

/**
 * What is missing, what still works, and a number to call.
 *
 * @param failure its code
 */
export function renderFailure(
  title: unknown,
  level: number,
  locale: FinderLocale,
  failure: string,
  retry: () => void,
  help: () => TemplateResult,
): TemplateResult {
  const { t } = locale;
  return html`${title}
    <div class="empty">
      <div class="ways">
        ${heading(level, t('error_title'), { look: 'empty-title' })}
        <p>${t(seemsOffline(failure) ? 'error_offline' : 'error_text')}</p>
        <p><button class="button" type="button" @click=${retry}>${t('retry')}</button></p>
      </div>
      ${help()}
    </div>`;
}
