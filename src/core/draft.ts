import { html, nothing, type TemplateResult } from 'lit';
import type { FeedTexts } from './feed/controller.js';
import type { LocaleController } from './i18n/locale.js';
import { own } from './own.js';

/**
 * One line over translated care texts that no reader has reviewed yet. Nothing over the publisher's own
 * language: what it writes there it stands for.
 *
 * @param written language of the text that is shown, when it is not that of the pack
 */
export function renderDraft(
  { feed, pack }: FeedTexts,
  locale: LocaleController<never>,
  written = pack.locale,
): TemplateResult | typeof nothing {
  const entry = own(feed.manifest.locales, written);
  if (!entry || entry.reviewed || written === feed.publisherLocale) return nothing;
  return html`<p class="draft small muted" part="draft">${locale.t('draft')}</p>`;
}
