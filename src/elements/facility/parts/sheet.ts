import { html, nothing, type TemplateResult } from 'lit';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { mark } from '../../../core/i18n/wording.js';
import { renderFeedNotes } from '../../../core/ui/feed-notes.js';
import { isFacilityOld } from '../../../domain/content/freshness.js';
import { own } from '../../../domain/own.js';
import type { Kind } from '../../../domain/content/model.js';
import type { FacilityStatus } from '../../../domain/hours/facility.js';
import type { Found } from '../data.js';
import type { FacilityLocale } from '../strings.js';

/** What every part of the sheet draws from. */
export interface Sheet extends Found {
  readonly texts: FeedTexts;
  readonly locale: FacilityLocale;
  readonly status: FacilityStatus;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Level of the sheet's title. */
  readonly level: number;
  readonly kind: Kind | undefined;
  /** Country of the page, which goes without saying. */
  readonly home: string | undefined;
}

/** The facility's own words, in the publisher's language: marked, and kept in their own direction. */
export function ownWords(text: string, { texts, locale }: Pick<Sheet, 'texts' | 'locale'>): unknown {
  return mark(text, texts.feed.publisherLocale, locale.tag);
}

/** Words of the pack, which may have been taken over from the publisher's language. */
export function packWords(
  text: string,
  { texts, locale }: Pick<Sheet, 'texts' | 'locale'>,
  written?: string,
): unknown {
  return mark(text, written ?? texts.pack.locale, locale.tag);
}

export function kindOf({ facility, texts }: Found & { readonly texts: FeedTexts }): Kind | undefined {
  return own(texts.pack.kinds, facility.kind);
}

/** A sentence of the interface with a text in it that may be in another language. */
export function around(sentence: (mark: string) => string, inside: unknown): TemplateResult {
  const [before = '', after = ''] = sentence('\u0000').split('\u0000');
  return html`${before}${inside}${after}`;
}

/** Label of a kind with its abbreviation; words that say so when the feed does not know it. */
export function kindLabel(kind: Kind | undefined, sheet: Pick<Sheet, 'texts' | 'locale'>): unknown {
  if (!kind) return sheet.locale.t('kind_unknown');
  const label = kind.abbreviation ? `${kind.label} (${kind.abbreviation})` : kind.label;
  return packWords(label, sheet, kind.lang);
}

/** Name, kind in plain words, what is open now, and how old the information is. */
export function renderHead(sheet: Sheet, title: unknown, status: unknown): TemplateResult {
  const { facility, kind, texts, locale, now } = sheet;
  const old = isFacilityOld(facility, now);
  return html`<header class="head">
    ${title}
    <p><strong>${kindLabel(kind, sheet)}</strong></p>
    ${kind ? html`<p class="plain">${packWords(`${kind.summary}.`, sheet, kind.lang)}</p>` : nothing}
    ${facility.kind_guessed ? html`<p class="muted small plain">${locale.t('guessed')}</p>` : nothing}
    ${facility.summary ? html`<p>${ownWords(facility.summary, sheet)}</p>` : nothing}
    <p>${status}</p>
    ${renderFeedNotes(texts.feed, locale, now)}
    ${old ? html`<p class="muted small">${locale.t('old_note')}</p>` : nothing}
  </header>`;
}
