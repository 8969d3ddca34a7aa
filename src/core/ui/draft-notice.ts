import { html, nothing, type TemplateResult } from 'lit';
import { isEasier } from '../../domain/content/locale.js';
import type { FeedTexts } from '../feed/controller.js';
import type { LocaleController } from '../i18n/locale.js';
import { own } from '../../domain/own.js';

/**
 * One line over care texts that no reader has reviewed yet: translated ones, and those in easier language that the
 * readers they are for have not tried. Nothing over the publisher's own language: what it writes there it stands for.
 *
 * @param written language of the text that is shown, when it is not that of the pack
 */
export function renderDraftNotice(
  { feed, pack }: FeedTexts,
  locale: LocaleController<never>,
  written = pack.locale,
): TemplateResult | typeof nothing {
  const entry = own(feed.manifest.locales, written);
  if (!entry || entry.reviewed || written === feed.publisherLocale) return nothing;
  const line = locale.t(isEasier(written) ? 'untried' : 'draft');
  return html`<p class="draft small muted" part="draft">${line}</p>`;
}
