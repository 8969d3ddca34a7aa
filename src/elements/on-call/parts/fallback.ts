import { html, nothing, type TemplateResult } from 'lit';
import {
  callLabel,
  countryLines,
  nameOf,
  renderCountryChoice,
  renderEmergency,
  renderInstead,
  talkLines,
  type HelpInput,
} from '../../../core/ui/helplines.js';
import { whenOf } from '../../../core/directory/status.js';
import { foreign } from '../../../core/i18n/wording.js';
import { icon, phone as phoneIcon } from '../../../core/ui/icons.js';
import type { Helpline } from '../../../domain/helplines/model.js';
import { onRota, type Facility } from '../../../domain/directory/facility.js';
import { isSameNumber, telHref, type Callable } from '../../../domain/directory/phone.js';
import { DAY, parseHours } from '../../../domain/hours/parse.js';
import { statusAt, type HoursStatus } from '../../../domain/hours/status.js';
import { weekOf } from '../../../domain/hours/week.js';
import { zoneOfPlace } from '../../../domain/hours/place-zone.js';
import type { OnCallLocale } from '../strings.js';
import { numberOf, stateOf, type Card } from './card.js';

/** A number that answers while the place does not. */
interface Other extends Callable {
  readonly phone: string;
  readonly name: unknown;
  /** When it answers and what it costs, in words. */
  readonly about: string;
}

/** What a helpline does at an instant, by its own clock; undefined when its hours or its clock are not known. */
function statusOf(line: Helpline, at: number): (HoursStatus & { readonly zone: string }) | undefined {
  const schedule = line.hours === undefined ? undefined : parseHours(line.hours).value;
  // Around the clock is so on every clock.
  const zone = zoneOfPlace(line) ?? (line.hours === '24/7' ? 'UTC' : undefined);
  return schedule && zone !== undefined ? { ...statusAt(schedule, undefined, at, zone), zone } : undefined;
}

function answers(line: Helpline, at: number): boolean | undefined {
  const state = statusOf(line, at)?.state ?? 'unknown';
  return state === 'unknown' ? undefined : state === 'open';
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

function renderName(line: Helpline, { texts, locale }: HelpInput): TemplateResult {
  const pack = texts?.pack;
  const lang = pack && foreign(pack.locale, locale.tag);
  return html`<bdi lang=${lang ?? nothing}><strong>${nameOf(line, pack)}</strong></bdi>`;
}

/** A sentence of the interface with a name in it. */
function around(text: string, inside: unknown): TemplateResult {
  const [before = '', after = ''] = text.split('\u0000');
  return html`${before}${inside}${after}`;
}

/** Whether a line is the place itself, by its number. */
function isPlace(line: Helpline, facility: Facility): boolean {
  return [facility, onRota(facility)].some((each) => isSameNumber(each, line));
}

/**
 * The facility's own other number, when it may answer now: the place's, whose hours nobody gave, or that of a rota
 * for anyone of unknown hours.
 */
function ownOther(card: Card): Callable {
  const { facility } = card;
  const { hours, on_call_hours: times, on_call_for: whom } = facility;
  const rota = onRota(facility);
  if (stateOf(card) !== 'on-call') return times || whom !== 'anyone' ? {} : rota;
  return hours || isSameNumber(facility, rota) ? {} : facility;
}

function otherOf(line: Helpline, when: string, input: HelpInput, { t }: OnCallLocale): Other {
  return {
    phone: line.phone ?? '',
    ...(line.phone_dialled !== undefined && { phone_dialled: line.phone_dialled }),
    name: renderName(line, input),
    about: [when, line.free ? `${t('help_free')}.` : ''].filter(Boolean).join(' '),
  };
}

function renderOther(other: Other, lead: string, isPrimary: boolean, { t }: OnCallLocale): TemplateResult {
  return html`<p>${around(lead, other.name)}${other.about ? ` ${other.about}` : nothing}</p>
    <a
      class=${isPrimary ? 'button primary call' : 'button call'}
      part="fallback"
      href=${telHref(other.phone, other.phone_dialled) ?? nothing}
      >${icon(phoneIcon)}<span>${callLabel(t, other.phone)}</span></a
    >`;
}

/** A line that does not answer at this hour: when it does, and its number without a button. */
function renderLater(
  line: Helpline,
  { changesAt, zone }: { readonly changesAt?: number; readonly zone: string },
  { locale, now }: Card,
  input: HelpInput,
): TemplateResult | typeof nothing {
  if (changesAt === undefined) return nothing;
  const { suffix, args } = whenOf(changesAt, zone, locale, now);
  const { phone, phone_dialled: dialled, name, about } = otherOf(line, '', input, locale);
  const link = html`${name},
    <a class="number" href=${telHref(phone, dialled) ?? nothing}
      ><bdi dir="ltr" class="nowrap">${phone}</bdi></a
    >`;
  return html`<p class="small">
    ${around(locale.t(`line_from${suffix}`, { ...args, name: '\u0000' }), link)}${about ? ` ${about}` : nothing}
  </p>`;
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
 * country that listens; and the number for when life is in danger. When no line listens at this hour, the one against
 * suicide that does, then when the first one listens again. Never a dead end, never a button to who is closed.
 */
export function renderFallback(card: Card, input: HelpInput): TemplateResult {
  const { facility, fallbackPhone, locale, now } = card;
  const { t } = locale;
  const { lines, instead } = countryLines(input);
  const others = fallbackPhone ? [] : lines.filter((line) => !isPlace(line, facility));
  const talk = talkLines(others);
  const line = talk.find((each) => answers(each, now) !== false);
  const night = line
    ? undefined
    : others.find((each) => each.phone && each.situations.includes('suicide') && answers(each, now));
  const [later] = line ? [] : talk;
  const laterStatus = later && statusOf(later, now);
  const other: Callable = fallbackPhone === undefined ? ownOther(card) : { phone: fallbackPhone };

  const buttons: (readonly [other: Other, lead: 'night' | 'no_answer' | ReturnType<typeof leadOf>])[] = [];
  const lead = (): 'no_answer' | ReturnType<typeof leadOf> =>
    buttons.length > 0 ? 'no_answer' : leadOf(card);
  const { phone, phone_dialled: dialled } = other;
  if (phone)
    buttons.push([
      {
        phone,
        ...(dialled !== undefined && { phone_dialled: dialled }),
        name: t('other_number'),
        about: '',
      },
      lead(),
    ]);
  if (line) buttons.push([otherOf(line, hoursText(line, locale), input, locale), lead()]);
  if (night) buttons.push([otherOf(night, '', input, locale), 'night']);

  const isPrimary = stateOf(card) === 'closed' || !numberOf(card);
  const isDangerTold = lines.some((each) => each.phone && each.situations.includes('emergency'));
  const danger = instead ?? (buttons.length > 0 || isDangerTold ? undefined : 'help_local');
  return html`<div class="instead">
    ${buttons.map(([each, key], index) =>
      renderOther(each, t(key, { name: '\u0000' }), isPrimary && index === 0, locale),
    )}
    ${danger ? renderInstead(danger, t) : renderEmergency(lines, input)}
    ${later && laterStatus ? renderLater(later, laterStatus, card, input) : nothing}
    ${renderCountryChoice(input)}
  </div>`;
}
