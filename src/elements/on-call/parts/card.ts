import { html, nothing, type TemplateResult } from 'lit';
import { isElsewhere } from '../../../core/directory/elsewhere.js';
import { changeText, whenOf } from '../../../core/directory/status.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { renderFeedNotes } from '../../../core/ui/feed-notes.js';
import { heading } from '../../../core/ui/heading.js';
import { callLabel } from '../../../core/ui/helplines.js';
import { mark } from '../../../core/i18n/wording.js';
import { icon, phone as phoneIcon } from '../../../core/ui/icons.js';
import { onRota, type Facility } from '../../../domain/directory/facility.js';
import { telHref, type Callable } from '../../../domain/directory/phone.js';
import { facilityZone, type FacilityStatus, type StatusFrom } from '../../../domain/hours/facility.js';
import type { Session } from '../../../domain/hours/sessions.js';
import type { OnCallKey, OnCallLocale } from '../strings.js';

/** What every part of the card draws from. */
export interface Card {
  readonly facility: Facility;
  /** True for a record of a feed: its words are then the publisher's, but for those that the page wrote. */
  readonly fromFeed: boolean;
  /** The fields that come from the tag, not from the record. */
  readonly written: ReadonlySet<string>;
  readonly fallbackPhone: string | undefined;
  /** What holds now, and what follows. */
  readonly statuses: readonly StatusFrom[];
  /** A rota without a number, which never counts: those it is for know whom to call. */
  readonly rota: FacilityStatus | undefined;
  /** The next sessions; undefined when they are told in a sentence. Waiting, while one cannot tell. */
  readonly sessions: readonly Session[] | 'waiting' | undefined;
  readonly texts: FeedTexts | undefined;
  readonly locale: OnCallLocale;
  /** Epoch milliseconds. */
  readonly now: number;
  /** Level of the card's title. */
  readonly level: number;
}

export function stateOf({ statuses }: Card): StatusFrom['state'] {
  return statuses[0]?.state ?? 'unknown';
}

/** What the card calls: the rota while it answers, else the place; undefined when the number is not known. */
export function numberOf(card: Card): string | undefined {
  const { phone, on_call_phone: rota } = card.facility;
  return stateOf(card) === 'on-call' ? rota : phone;
}

/** Where that number is called. */
function hrefOf(number: string, { facility }: Card): string | undefined {
  const own: Callable = number === facility.phone ? facility : onRota(facility);
  return telHref(number, own.phone_dialled);
}

/** A first letter in upper case and a final stop: what the strings give is a piece of a sentence. */
function sentence(text: string, { tag }: OnCallLocale): string {
  return text && `${text.slice(0, 1).toLocaleUpperCase(tag)}${text.slice(1)}.`;
}

/** Words of one field: the publisher's are marked when they are not in the page's language. */
function ownWords(
  text: string,
  field: 'name' | 'summary' | 'sessions',
  { fromFeed, written, texts, locale }: Card,
): unknown {
  const publisher = fromFeed && !written.has(field) ? texts?.feed.publisherLocale : undefined;
  return publisher === undefined ? text : mark(text, publisher, locale.tag);
}

/** True when nothing but a rota is known of when and where somebody answers. */
function isRotaAlone({ facility }: Card): boolean {
  return !facility.hours && !facility.phone;
}

/** What a rota without a number does now: that is told, though it makes no place answer. */
function rotaKey({ rota }: Card): 'on_call_now' | 'rota_off' | undefined {
  if (rota?.state === 'on-call') return 'on_call_now';
  return rota?.state === 'closed' ? 'rota_off' : undefined;
}

/** Hours that were given, on a clock that nobody named, are not told as missing. */
function unknownKey({ facility }: Card): 'hours_unknown' | 'hours_local' {
  return facility.hours && facilityZone(facility) === undefined ? 'hours_local' : 'hours_unknown';
}

/** The word for a state; a place that has only a rota is not closed when the rota is not running. */
export function stateKey(card: Card): OnCallKey | 'on_call_now' | 'hours_unknown' | 'hours_local' {
  switch (stateOf(card)) {
    case 'open':
      return 'open_now';
    case 'on-call':
      return 'on_call_now';
    case 'closed':
      return card.facility.hours ? 'closed_now' : 'rota_off';
    case 'unknown':
      // Above the place's own number the word is about the place: the rota has a sentence of its own.
      return (isRotaAlone(card) ? rotaKey(card) : undefined) ?? unknownKey(card);
  }
}

/** The state now and the two that follow, each in one sentence. */
function sentences(card: Card): string[] {
  const { statuses, locale, now } = card;
  const [first, second, third] = statuses;
  if (!first || !second) return [];
  const told = [change(card, first, second)];
  if (first.state === 'open' || first.state === 'on-call') {
    if (second.state === 'closed' && third) told.push(change(card, second, third));
    else if (second.state !== 'closed' && second.state !== 'unknown')
      told.push(
        locale.t(second.state === 'open' ? 'then_open' : 'then_on_call', {
          until: changeText(second, locale, now),
        }),
      );
  }
  return told.map((text) => sentence(text, locale)).filter(Boolean);
}

/** Until when a rota without a number runs, or from when, in one sentence; empty where that is not known. */
function rotaSentence({ rota, locale, now }: Card): string {
  if (rota?.changesAt === undefined || rota.zone === undefined) return '';
  if (rota.state === 'on-call') return sentence(changeText(rota, locale, now), locale);
  const { suffix, args } = whenOf(rota.changesAt, rota.zone, locale, now);
  return sentence(locale.t(`rota_from${suffix}`, args), locale);
}

/** Said once, beside the first time of day: whose clock tells it. */
function renderZoneNote({ statuses, locale, now }: Card): TemplateResult | typeof nothing {
  return isElsewhere(statuses[0]?.zone, now)
    ? html`<span class="muted">${sentence(locale.t('zone_note'), locale)}</span>`
    : nothing;
}

/** How one state ends and the next begins: "until 18:00", "opens Monday at 9:00", "someone answers from 18:00". */
function change({ locale, now }: Card, status: StatusFrom, next: StatusFrom): string {
  if (status.state === 'open' || status.state === 'on-call') return changeText(status, locale, now);
  const { changesAt: at, zone } = status;
  if (at === undefined || zone === undefined) return '';
  const { suffix, args } = whenOf(at, zone, locale, now);
  return locale.t(`${next.state === 'on-call' ? 'rota_from' : 'opens'}${suffix}`, args);
}

const FOR = {
  anyone: 'on_call_anyone',
  residents: 'on_call_residents',
  followed: 'on_call_followed',
} as const;

/** Whom a rota answers; said wherever one is, before its number. */
function renderWhom(card: Card): TemplateResult | typeof nothing {
  const { facility, statuses, locale } = card;
  const { on_call_hours: hours, on_call_phone: rota, on_call_for: whom } = facility;
  // While the place itself is open, its number is for everybody.
  const isTold = statuses.some(({ state }, index) => state === 'on-call' && index < 2);
  if (!hours || stateOf(card) === 'open' || (rota && !isTold)) return nothing;
  const key = isRotaAlone(card) ? undefined : rotaKey(card);
  return html`${
      key
        ? html`<p>
            ${sentence(locale.t(key), locale)} ${rotaSentence(card)}
            ${facility.hours ? nothing : renderZoneNote(card)}
          </p>`
        : nothing
    }
    <p class="whom">${locale.t(whom ? FOR[whom] : 'on_call_unsaid')}</p>
    ${rota ? nothing : html`<p class="muted">${locale.t('on_call_no_number')}</p>`}`;
}

/** The filled button, while somebody may answer; a line for later while nobody does. */
function renderNumber(card: Card): TemplateResult | typeof nothing {
  const { facility, locale } = card;
  const { t } = locale;
  const number = numberOf(card) ?? (stateOf(card) === 'closed' ? facility.on_call_phone : undefined);
  if (!number) return nothing;
  const href = hrefOf(number, card) ?? nothing;
  if (stateOf(card) === 'closed') {
    const [before = '', after = ''] = t('own_number', { phone: '\u0000' }).split('\u0000');
    return html`<p class="small later">
      ${before}<a class="number" href=${href}><bdi dir="ltr" class="nowrap">${number}</bdi></a
      >${after}
    </p>`;
  }
  const label = [t('call', { phone: number }), facility.name].filter(Boolean).join(', ');
  return html`<a class="button primary call" part="call" href=${href} aria-label=${label}
    >${icon(phoneIcon)}<span>${callLabel(t, number)}</span></a
  >`;
}

/** The session that goes on or comes next; a plain sentence as it is written. */
function renderSessions(card: Card): TemplateResult | typeof nothing {
  const { facility, locale, sessions, statuses } = card;
  const { t, format } = locale;
  if (sessions === 'waiting') return nothing;
  if (!sessions)
    return facility.sessions
      ? html`<p class="small">${ownWords(facility.sessions, 'sessions', card)}</p>`
      : nothing;
  const [next] = sessions;
  const zone = facility.time_zone ?? statuses[0]?.zone;
  if (!next || !zone) return nothing;
  const when = {
    day: format.day(next.from, zone),
    from: format.time(next.from, zone),
    to: format.time(next.to, zone),
  };
  if (!next.label) return html`<p class="small">${t('session_next', when)}</p>`;
  const [before = '', after = ''] = t('session_next_of', { ...when, what: '\u0000' }).split('\u0000');
  return html`<p class="small">${before}${ownWords(next.label, 'sessions', card)}${after}</p>`;
}

/** What to know of the hours: which holidays, whether somebody has confirmed them. */
function renderNotes(card: Card): TemplateResult[] {
  const { facility, fromFeed, written, statuses, rota, locale } = card;
  const { t } = locale;
  const [status] = statuses;
  const schedules = [facility.hours, facility.on_call_hours].filter((text) => text !== undefined);
  if (!status || schedules.length === 0) return [];
  const changes = (status.changesAt ?? rota?.changesAt) !== undefined;
  const unsure =
    status.holidaysUnknown ?? rota?.holidaysUnknown ?? schedules.some((text) => !/\bPH\b/.test(text));
  const listed = facility.holidays?.every((code) => /^\d/.test(code)) ?? false;
  return [
    changes && (unsure ? t('holidays_unknown') : listed && t('holidays_listed')),
    fromFeed &&
      facility.on_call_hours &&
      !written.has('on_call_hours') &&
      !facility.verified_on &&
      t('rota_unconfirmed'),
  ].flatMap((note) => (note ? [html`<p class="muted small">${note}</p>`] : []));
}

/** One place: name, state, until when, for whom, number; then who answers instead; then what it is for. */
export function renderCard(card: Card, fallback: unknown): TemplateResult {
  const { facility, level, locale } = card;
  const state = stateOf(card);
  const told = sentences(card);
  const lines = told.length > 0 || !isRotaAlone(card) ? told : [rotaSentence(card)].filter(Boolean);
  return html`<article class="place ${state === 'on-call' ? 'panel' : 'card'}">
    ${facility.name ? heading(level, ownWords(facility.name, 'name', card), { look: 'name' }) : nothing}
    <p class="status ${state}" part="status">
      <span class="disc" aria-hidden="true"></span><strong>${locale.t(stateKey(card))}</strong>
    </p>
    ${lines.length > 0 ? html`<p>${lines.join(' ')} ${renderZoneNote(card)}</p>` : nothing}
    ${renderWhom(card)} ${renderNumber(card)} ${renderNotes(card)} ${fallback} ${renderSessions(card)}
    ${card.fromFeed && card.texts ? renderFeedNotes(card.texts.feed, locale, card.now) : nothing}
    ${facility.summary ? html`<p class="topics small">${ownWords(facility.summary, 'summary', card)}</p>` : nothing}
  </article>`;
}
