import { html, nothing, type TemplateResult } from 'lit';
import { renderDraftNotice } from '../../../core/ui/draft-notice.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import type { Feed } from '../../../core/feed/feed.js';
import { foreign } from '../../../core/i18n/wording.js';
import { feedNotes } from '../../../core/ui/feed-notes.js';
import { renderQuickExitLink, whileAlone } from '../../../core/ui/quick-exit-link.js';
import type { Directory } from '../../../domain/directory/directory.js';
import { counted, type FinderLocale } from '../strings.js';

/** What a visitor has to know of the list before they read it, and the way out where the page has none. */
export function renderNotes(feed: Feed, locale: FinderLocale, now: number): unknown {
  const notes = [...(feed.manifest.starter ? [locale.t('starter')] : []), ...feedNotes(feed, locale, now)];
  return whileAlone((alone: boolean) =>
    notes.length > 0 || alone
      ? html`<div class="note small muted">
          <p>${notes.join(' · ')}</p>
          ${alone ? renderQuickExitLink(locale) : nothing}
        </div>`
      : nothing,
  );
}

/** That the list is not whole, and a way to have the rest of it; nothing for a list that is. */
export function renderMissing(
  { missing }: Directory,
  locale: FinderLocale,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (missing.length === 0) return nothing;
  return html`<p class="note missing" role="status">
    <span>${locale.t('missing')}</span>
    <button class="quiet no-print" type="button" @click=${retry}>${locale.t('retry')}</button>
  </p>`;
}

/** That there are more places than were read, and a way to look at more of them; nothing for a whole list. */
export function renderUnread(
  { unread }: Directory,
  locale: FinderLocale,
  look: () => void,
): TemplateResult | typeof nothing {
  if (unread === 0) return nothing;
  return html`<p class="note unread">
    <span>${counted(locale, 'unread', unread)}</span>
    <button class="quiet no-print" type="button" @click=${look}>${locale.t('further')}</button>
  </p>`;
}

/** Whose data the list is, and under which licence. */
export function renderSources(
  texts: FeedTexts,
  townsFrom: string | undefined,
  locale: FinderLocale,
): TemplateResult {
  const { feed } = texts;
  const { attribution, name, url } = feed.manifest.licence;
  const text = attribution ?? name;
  return html`${renderDraftNotice(texts, locale)}
    <p class="small muted attribution" lang=${foreign(feed.publisherLocale, locale.tag) ?? nothing}>
      <bdi>${url ? html`<a href=${url} rel="license noreferrer">${text}</a>` : text}</bdi>${
        townsFrom ? html`<br /><bdi>${townsFrom}</bdi>` : nothing
      }
    </p>`;
}
