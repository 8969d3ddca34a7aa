import { html, nothing, type TemplateResult } from 'lit';
import { isExpired } from '../../domain/content/freshness.js';
import type { Feed } from '../feed/feed.js';
import type { LocaleController } from '../i18n/locale.js';

/**
 * What a visitor has to know of a feed's age, a sentence each without its stop: that it is past the day which its publisher
 * set, that it is a copy because its server does not answer. Empty for what is as it should be.
 *
 * @param now epoch milliseconds
 */
export function feedNotes(
  { manifest, source }: Pick<Feed, 'manifest' | 'source'>,
  { t, format }: LocaleController<never>,
  now: number,
): readonly string[] {
  const { issued, expires } = manifest;
  const date = format.date(issued);
  return [
    ...(source === 'kept' ? [t('kept', { date })] : []),
    ...(expires !== undefined && isExpired(manifest, now)
      ? [t('past', { date, end: format.date(expires) })]
      : []),
  ];
}

/** The same as one quiet line; nothing for a feed that is as it should be. */
export function renderFeedNotes(
  feed: Pick<Feed, 'manifest' | 'source'>,
  locale: LocaleController<never>,
  now: number,
): TemplateResult | typeof nothing {
  const notes = feedNotes(feed, locale, now);
  return notes.length > 0 ? html`<p class="age small muted">${notes.join(' · ')}</p>` : nothing;
}
