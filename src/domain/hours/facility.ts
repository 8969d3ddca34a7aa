import type { Facility } from '../directory/facility.js';
import { parseHolidays, type HolidayCalendar } from './holidays.js';
import { parseHours, type Schedule } from './parse.js';
import { zoneOfPlace } from './place-zone.js';
import { statusAt, type HoursStatus } from './status.js';
import { offsetAt } from './zone.js';

export interface FacilityStatus {
  readonly state: 'open' | 'on-call' | 'closed' | 'unknown';
  /** The next instant (epoch, ms) at which the state is another one; when closed, the next opening or on-call. */
  readonly changesAt?: number;
  /** The facility's own zone, in which its hours and `changesAt` are told. */
  readonly zone?: string;
  readonly holidaysUnknown?: true;
}

const KEPT = 2000;

/** Remembers what a text gave; forgets all once full, which bounds the memory without any bookkeeping. */
function remembered<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly value: T }>();
  return (text) => {
    let entry = known.get(text);
    if (!entry) {
      if (known.size >= KEPT) known.clear();
      known.set(text, (entry = { value: make(text) }));
    }
    return entry.value;
  };
}

const scheduleOf = remembered((text): Schedule | undefined => parseHours(text).value);
const calendarOf = remembered((codes): HolidayCalendar | undefined => parseHolidays(codes.split(';')).value);

const UNKNOWN: HoursStatus = { state: 'unknown' };
let minute = NaN;
let statusOf: (key: string) => HoursStatus = () => UNKNOWN;

/** Many facilities share their hours: within a minute each is worked out once. */
function shared(hours: string, holidays: string, zone: string, at: number): HoursStatus {
  if (Math.floor(at / 60_000) !== minute) {
    minute = Math.floor(at / 60_000);
    const now = minute * 60_000;
    statusOf = remembered((key) => {
      const [text = '', codes = '', name = ''] = key.split('\n');
      const schedule = scheduleOf(text);
      return schedule ? statusAt(schedule, codes ? calendarOf(codes) : undefined, now, name) : UNKNOWN;
    });
  }
  return statusOf(`${hours}\n${holidays}\n${zone}`);
}

/** The zone in which a facility's hours are told: its own, else that of its address; undefined where that leaves a doubt. */
export function facilityZone(facility: Facility): string | undefined {
  return facility.time_zone ?? zoneOfPlace(facility);
}

/**
 * What a facility is at an instant (epoch, ms), in its own zone. `on-call` only for a rota with a number, while the
 * place is not open. Hours outside the subset, no hours or no certain zone give `unknown`: never a guess.
 * @param rotas Which rotas count: those that answer `anyone`; `all`, for who says beside the number whom it answers; or
 *   `numberless` too, for who says that the number is not known. Of the last two, a rota that is all there is to know then closes the place between its hours, and one that is not
 *   running gives `changesAt` to a place of unknown hours.
 */
export function facilityStatus(
  facility: Facility,
  at: number,
  rotas: 'anyone' | 'all' | 'numberless' = 'anyone',
): FacilityStatus {
  const zone = facilityZone(facility);
  if (zone === undefined || offsetAt(at, zone) === undefined) return { state: 'unknown' };
  const read = (hours: string | undefined): HoursStatus =>
    hours ? shared(hours, (facility.holidays ?? []).join(';'), zone, at) : UNKNOWN;
  const hours = read(facility.hours);
  const isTold = rotas !== 'anyone';
  const counts =
    rotas === 'numberless' || (facility.on_call_phone && (isTold || facility.on_call_for === 'anyone'));
  const onCall = counts ? read(facility.on_call_hours) : UNKNOWN;

  const called = hours.state !== 'open' && onCall.state === 'open';
  const alone = isTold && !facility.hours && !facility.phone;
  const state = called ? 'on-call' : alone ? onCall.state : hours.state;
  // An opening ends an on-call time, and either ends a closed one; while it is open the on-call line changes nothing.
  const changes = [hours.changesAt, state === 'open' ? undefined : onCall.changesAt].filter(
    (change) => change !== undefined,
  );
  return {
    state,
    zone,
    ...((state !== 'unknown' || isTold) && changes.length > 0 && { changesAt: Math.min(...changes) }),
    ...((hours.holidaysUnknown ?? onCall.holidaysUnknown) && { holidaysUnknown: true as const }),
  };
}

/**
 * Whether a rota without a number runs at an instant (epoch, ms), and until when: those it is for have the number.
 * Undefined where there is no such rota.
 */
export function numberlessRota(facility: Facility, at: number): FacilityStatus | undefined {
  const { hours: _, phone: __, ...rota } = facility;
  return rota.on_call_hours && !rota.on_call_phone ? facilityStatus(rota, at, 'numberless') : undefined;
}

/** A status with the instant (epoch, ms) from which it holds. */
export interface StatusFrom extends FacilityStatus {
  readonly from: number;
}

/** The status at an instant and those that follow it, all rotas counted: at most as many as asked for. */
export function statusesFrom(facility: Facility, at: number, count: number): StatusFrom[] {
  const found: StatusFrom[] = [];
  for (let from: number | undefined = at; from !== undefined && found.length < count;) {
    const status = facilityStatus(facility, from, 'all');
    found.push({ ...status, from });
    from = status.changesAt;
  }
  return found;
}
