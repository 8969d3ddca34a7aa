import { html, nothing, type TemplateResult } from 'lit';
import type { Feed } from '../../../core/feed/feed.js';
import type { FeedManifest } from '../../../domain/content/model.js';
import { foreign, type FinderLocale } from '../strings.js';

/** What a visitor has to know of the list before they read it: it is only a start, or it is old. */
export function renderNotes(
  manifest: FeedManifest,
  locale: FinderLocale,
  now: number,
): TemplateResult | typeof nothing {
  const { expires, issued, starter } = manifest;
  const stale = expires !== undefined && Date.parse(expires) < now;
  if (!starter && !stale) return nothing;
  const notes = [
    ...(starter ? [locale.t('starter')] : []),
    ...(stale ? [locale.t('stale', { date: locale.format.date(issued) })] : []),
  ];
  return html`<p class="note small muted">${notes.join(' · ')}</p>`;
}

/** Whose data the list is, and under which licence. */
export function renderSources(
  feed: Feed,
  townsFrom: string | undefined,
  locale: FinderLocale,
): TemplateResult {
  const { attribution, name, url } = feed.manifest.licence;
  const text = attribution ?? name;
  return html`<p class="small muted attribution" lang=${foreign(locale, feed.publisherLocale) ?? nothing}>
    <bdi>${url ? html`<a href=${url} rel="license noreferrer">${text}</a>` : text}</bdi>${
      townsFrom ? html`<br /><bdi>${townsFrom}</bdi>` : nothing
    }
  </p>`;
}
