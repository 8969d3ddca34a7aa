/** Apart from data.ts: joining the attributes with the record of the feed is pure, and there may be no feed. */

import type { Facility, OnCallFor } from '../../domain/directory/facility.js';
import { isPhone } from '../../domain/directory/phone.js';
import { parseHolidays } from '../../domain/hours/holidays.js';
import { parseHours } from '../../domain/hours/parse.js';
import { offsetAt, zoneOf } from '../../domain/hours/zone.js';

/** What the webmaster wrote on the tag; an attribute that is empty is absent. */
export interface Given {
  readonly name?: string | undefined;
  readonly summary?: string | undefined;
  readonly hours?: string | undefined;
  readonly phone?: string | undefined;
  readonly timeZone?: string | undefined;
  readonly holidays?: string | undefined;
  readonly sessions?: string | undefined;
  readonly rotaFor?: string | undefined;
  readonly fallbackPhone?: string | undefined;
}

/** What is shown, and what the webmaster has to mend. */
export interface Shown {
  readonly facility: Facility;
  /** The fields that come from the tag, not from the record. */
  readonly written: ReadonlySet<string>;
  /** The number for when nobody answers, as the webmaster wrote it. */
  readonly fallbackPhone: string | undefined;
  /** Code and offending value of each fault. */
  readonly faults: readonly (readonly [code: string, detail: string])[];
}

/** A record whose number the tag replaces: how to dial the old one goes with it. */
function withoutNumber(found: Facility, written: Partial<Facility>): Facility {
  const { phone_dialled: own, on_call_phone_dialled: rota, ...others } = found;
  return {
    ...others,
    ...(own !== undefined && !written.phone && { phone_dialled: own }),
    ...(rota !== undefined && !written.on_call_phone && { on_call_phone_dialled: rota }),
  };
}

const WHOM: readonly OnCallFor[] = ['residents', 'followed', 'anyone'];

/**
 * The facility as the widget shows it: the feed's record with what the tag says in the place of its fields, or the
 * tag alone. Hours are a rota when the tag says for whom they are, even in a word that nobody knows: a line for some
 * people is never taken for a place open to all. When hours, zone or holidays of the tag cannot
 * be read, there are no hours: what is shown is then unknown, never a guess.
 *
 * @param country of the page, ISO 3166-1 alpha-2; never the one in which the visitor looks for a helpline
 */
export function shownOf(given: Given, found: Facility | undefined, country: string | undefined): Shown {
  const faults: (readonly [string, string])[] = [];
  const dialled = (name: string, value: string | undefined): string | undefined => {
    if (!value || isPhone(value)) return value || undefined;
    faults.push(['attribute-invalid', `${name}="${value}"`]);
    return undefined;
  };
  const phone = dialled('phone', given.phone);
  const fallbackPhone = dialled('fallback-phone', given.fallbackPhone);

  let certain = true;
  const unsure = (code: string, name: string, value: string | undefined): void => {
    certain = false;
    faults.push([code, value ? `${name}="${value}"` : '']);
  };
  const holidays = given.holidays
    ?.split(/[;,]/)
    .map((code) => code.trim())
    .filter(Boolean);
  if (given.hours && !parseHours(given.hours).value) unsure('hours-unreadable', 'hours', given.hours);
  if (holidays?.length && !parseHolidays(holidays).value)
    unsure('holidays-unknown', 'holidays', given.holidays);
  if (given.timeZone && offsetAt(0, given.timeZone) === undefined)
    unsure('zone-unknown', 'time-zone', given.timeZone);
  else if (!found && !given.timeZone && zoneOf(country ?? '') === undefined)
    unsure('zone-missing', 'country', country);
  if (given.hours && !phone && !found) faults.push(['phone-missing', '']);

  const { rotaFor } = given;
  const isRota = rotaFor !== undefined;
  const whom = WHOM.find((word) => word === rotaFor);
  if (isRota && !whom) faults.push(['attribute-invalid', `rota-for="${rotaFor}"`]);

  const written: Partial<Facility> = {
    ...(given.name && { name: given.name }),
    ...(given.summary && { summary: given.summary }),
    ...(given.timeZone && { time_zone: given.timeZone }),
    ...(holidays?.length && { holidays }),
    ...(given.sessions && { sessions: given.sessions }),
    ...(whom && { on_call_for: whom }),
    ...(given.hours && (isRota ? { on_call_hours: given.hours } : { hours: given.hours })),
    ...(phone && (isRota ? { on_call_phone: phone } : { phone })),
  };
  const base = withoutNumber(found ?? { id: '', name: '', kind: '', country: country ?? '' }, written);
  const { hours, on_call_hours: rota, on_call_for: told, ...rest } = { ...base, ...written };
  const answered = isRota ? whom : told;
  const facility: Facility = {
    ...rest,
    ...(answered !== undefined && { on_call_for: answered }),
    ...(certain && hours !== undefined && { hours }),
    ...(certain && rota !== undefined && { on_call_hours: rota }),
  };
  return { facility, written: new Set(Object.keys(written)), fallbackPhone, faults };
}
