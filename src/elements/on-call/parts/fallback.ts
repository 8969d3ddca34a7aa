import { html, nothing, type TemplateResult } from 'lit';
import {
  callLabel,
  countryLines,
  renderCountryChoice,
  renderEmergency,
  renderInstead,
  talkLines,
  type HelpInput,
} from '../../../core/help.js';
import { own } from '../../../core/own.js';
import { icon, phone as phoneIcon } from '../../../core/theme/icons.js';
import type { Helpline } from '../../../domain/content/model.js';
import { telHref } from '../../../domain/directory/phone.js';
import { DAY, parseHours } from '../../../domain/hours/parse.js';
import { statusAt } from '../../../domain/hours/status.js';
import { weekOf } from '../../../domain/hours/week.js';
import { zoneOf } from '../../../domain/hours/zone.js';
import type { OnCallLocale } from '../strings.js';
import { numberOf, stateOf, type Card } from './card.js';

/** A number that answers while the place does not. */
interface Other {
  readonly phone: string;
  readonly country: string;
  readonly name: unknown;
  /** When it answers and what it costs, in words. */
  readonly about: string;
}

/** Whether a helpline answers at an instant; undefined when its hours or its clock are not known. */
function answers(line: Helpline, at: number): boolean | undefined {
  const schedule = line.hours === undefined ? undefined : parseHours(line.hours).value;
  if (!schedule) return undefined;
  // Around the clock is so on every clock.
  const zone = zoneOf(line.country) ?? (line.hours === '24/7' ? 'UTC' : undefined);
  return zone === undefined ? undefined : statusAt(schedule, undefined, at, zone).state === 'open';
}

/** The hours of a line that are the same every day, in words. */
function hoursText({ hours }: Helpline, { t, format }: OnCallLocale): string {
  const schedule = hours === undefined ? undefined : parseHours(hours).value;
  if (!schedule) return '';
  const { days } = weekOf(schedule);
  const [range, more] = days[0] ?? [];
  if (!range || more || days.some((day) => JSON.stringify(day) !== JSON.stringify(days[0]))) return '';
  if (range.from === 0 && range.to === DAY) return t('always');
  return t('daily', { from: format.minutes(range.from), to: format.minutes(range.to) });
}

function nameOf(line: Helpline, { texts, locale }: HelpInput): TemplateResult {
  const pack = texts?.pack;
  const name = (pack && own(pack.helplines, line.id)?.name) ?? line.id;
  const isOther = pack && pack.locale !== locale.tag;
  return html`<bdi lang=${isOther ? pack.locale : nothing}><strong>${name}</strong></bdi>`;
}

/** A sentence of the interface with a name in it. */
function around(text: string, inside: unknown): TemplateResult {
  const [before = '', after = ''] = text.split('\u0000');
  return html`${before}${inside}${after}`;
}

/**
 * The facility's own other number, when it may answer now: the place's, whose hours nobody gave, or that of a rota
 * for anyone of unknown hours.
 */
function ownOther(card: Card): string | undefined {
  const { facility } = card;
  const isRota = stateOf(card) === 'on-call';
  if (isRota) return facility.hours ? undefined : facility.phone;
  const { on_call_hours: hours, on_call_phone: rota, on_call_for: whom } = facility;
  return hours || whom !== 'anyone' ? undefined : rota;
}

/** Lines that listen, those that answer now first, with a word on when each does. */
function helplines(lines: readonly Helpline[], card: Card, input: HelpInput): Other[] {
  const { t } = card.locale;
  return talkLines(lines)
    .sort((a, b) => Number(answers(a, card.now) === false) - Number(answers(b, card.now) === false))
    .map((line) => ({
      phone: line.phone ?? '',
      country: line.country,
      name: nameOf(line, input),
      about: [hoursText(line, card.locale), line.free ? `${t('help_free')}.` : ''].filter(Boolean).join(' '),
    }));
}

function renderOther(other: Other, lead: string, isPrimary: boolean, { t }: OnCallLocale): TemplateResult {
  return html`<p>${around(lead, other.name)}${other.about ? ` ${other.about}` : nothing}</p>
    <a
      class=${isPrimary ? 'button primary call' : 'button call'}
      part="fallback"
      href=${telHref(other.phone, other.country)}
      >${icon(phoneIcon)}<span>${callLabel(t, other.phone)}</span></a
    >`;
}

/** Around the clock, when no line that listens answers at this hour. */
function renderNight(
  lines: readonly Helpline[],
  card: Card,
  input: HelpInput,
): TemplateResult | typeof nothing {
  const isQuiet = talkLines(lines).every((line) => answers(line, card.now) === false);
  const line = lines.find(
    (each) => each.phone && each.situations.includes('suicide') && answers(each, card.now),
  );
  if (!isQuiet || !line) return nothing;
  const link = html`${nameOf(line, input)},
    <a class="number" href=${telHref(line.phone ?? '', line.country)}
      ><bdi dir="ltr" class="nowrap">${line.phone}</bdi></a
    >`;
  return html`<p class="small">${around(card.locale.t('night', { name: '\u0000' }), link)}</p>`;
}

/** Why another number is shown: the words that lead to it. */
function leadOf(card: Card): 'meanwhile' | 'others' | 'no_answer' | 'someone' {
  switch (stateOf(card)) {
    case 'closed':
      return 'meanwhile';
    case 'on-call':
      return 'others';
    default:
      return numberOf(card) ? 'no_answer' : 'someone';
  }
}

/** True when somebody else has to be named: whoever is here answers nobody, not everybody, or without a number. */
export function needsOther(card: Card): boolean {
  const state = stateOf(card);
  if (state === 'on-call') return card.facility.on_call_for !== 'anyone';
  return state !== 'open' || !numberOf(card);
}

/**
 * Who answers instead: the number of the webmaster, else the facility's own other one, else a line of the page's
 * country that listens; and the number for when life is in danger. Never a dead end.
 */
export function renderFallback(card: Card, input: HelpInput): TemplateResult {
  const { facility, fallbackPhone, locale } = card;
  const { t } = locale;
  const { lines, instead } = countryLines(input);
  const other = fallbackPhone ?? ownOther(card);
  const own: Other[] = other
    ? [{ phone: other, country: facility.country, name: t('other_number'), about: '' }]
    : [];
  const found = fallbackPhone ? own : [...own, ...helplines(lines, card, input).slice(0, 1)];
  const isPrimary = stateOf(card) === 'closed' || !numberOf(card);
  return html`<div class="instead">
    ${found.map((each, index) =>
      renderOther(
        each,
        t(index === 0 ? leadOf(card) : 'no_answer', { name: '\u0000' }),
        isPrimary && index === 0,
        locale,
      ),
    )}
    ${fallbackPhone || instead ? nothing : renderNight(lines, card, input)}
    ${instead ? renderInstead(instead, t) : renderEmergency(lines, input)} ${renderCountryChoice(input)}
  </div>`;
}
