import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import type { FinderLocale } from '../strings.js';

/** Grey blocks in the shape of what comes; once it takes long, a number to call. */
export function renderWaiting(
  title: unknown,
  locale: FinderLocale,
  help: (() => TemplateResult) | undefined,
): TemplateResult {
  const { ready, t } = locale;
  return html`${title}
    ${
      help
        ? html`<div class="slow">
            <p>${t('slow')}</p>
            ${help()}
          </div>`
        : nothing
    }
    <div class="waiting" role="img" aria-label=${ready ? t('loading') : '…'}>
      <div class="skeleton line"></div>
      <div class="skeleton line"></div>
      <div class="skeleton line short"></div>
      <div class="skeleton tall"></div>
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
