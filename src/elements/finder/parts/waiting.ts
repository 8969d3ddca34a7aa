import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
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

/** What is missing, what still works, and a number to call. */
export function renderFailure(
  title: unknown,
  level: number,
  locale: FinderLocale,
  retry: () => void,
  help: () => TemplateResult,
): TemplateResult {
  const { t } = locale;
  return html`${title}
    <div class="empty">
      <div class="ways">
        ${heading(level, t('error_title'), { look: 'empty-title' })}
        <p>${t(navigator.onLine ? 'error_text' : 'error_offline')}</p>
        <p><button class="button" type="button" @click=${retry}>${t('retry')}</button></p>
      </div>
      ${help()}
    </div>`;
}
