import type { Facility } from '../directory/facility.js';
import { issue, type Result } from '../issue.js';
import { facilityZone } from './facility.js';
import { isHoliday, parseHolidays, type HolidayCalendar } from './holidays.js';
import { bits, NEXT_TIMES, rangeOf, TIMES, WEEKDAY, type Range } from './parse.js';
import { DAY_MS, offsetAt, partsOf, stretches } from './zone.js';

/** Sessions of the same days and times. */
interface Rule {
  /** Bits 0 to 6 are Monday to Sunday: these days of every week. */
  readonly days: number;
  /** A weekday (0 is Monday) with its places in the month: 1 the first, -1 the last. */
  readonly places: readonly { readonly weekday: number; readonly nth: readonly number[] }[];
  readonly ranges: readonly Range[];
  readonly label: string | undefined;
}

/** Sessions that recur, each standing for itself. */
export interface Sessions {
  readonly rules: readonly Rule[];
  /** Whether they also take place on public holidays. */
  readonly onHolidays: boolean;
}

/** One session, in epoch milliseconds. */
export interface Session {
  readonly from: number;
  readonly to: number;
  /** The publisher's words for it. */
  readonly label: string | undefined;
}

const MINUTE_MS = 60_000;
/** A fifth Thursday can be three months away, and holidays can take one away. */
const DAYS_AHEAD = 400;

/** What only a written rule starts with: a plain sentence is left to be read by people. */
const STARTS = new RegExp(`^\\s*${WEEKDAY}(?:\\s*[[,-]|\\s+\\d)`);
const DAYS = new RegExp(`\\s*${WEEKDAY}(?:\\s*-\\s*${WEEKDAY}|\\[(-?[1-5](?:,-?[1-5])*)\\])?`, 'y');
const NEXT_DAYS = new RegExp(`\\s*,(?=\\s*${WEEKDAY})`, 'y');
const NO_HOLIDAYS = /\s*PH\s+(?:off|closed)(?!\w)/y;
const LABEL = /\s*"([^"]*)"/y;
const SEPARATOR = /\s*;/y;
const END = /\s*$/y;

/**
 * Reads sessions that recur, written as rules of the OpenStreetMap opening hours:
 *
 *     sessions = rule , { ";" , rule } ;
 *     rule     = day , { "," , day } , range , { "," , range } , [ '"' , words , '"' ] | "PH off" ;
 *     day      = weekday , [ "-" , weekday | "[" , place , { "," , place } , "]" ] ;
 *     place    = [ "-" ] , "1" … "5" ;
 *
 * `Th[1] 14:00-16:00 "consultation"` is the first Thursday of each month, `Th[-1]` the last. Unlike opening hours,
 * each rule adds its sessions to those of the others.
 *
 * A text that starts as no rule does is a plain sentence: no value and no issue. One that starts as a rule and goes
 * on as none is the warning `sessions-unread` {text, at}.
 */
export function parseSessions(text: string): Result<Sessions> {
  if (!STARTS.test(text)) return { value: undefined, issues: [] };
  const rules: Rule[] = [];
  let onHolidays = true;
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  do {
    if (eat(NO_HOLIDAYS)) onHolidays = false;
    else {
      let days = 0;
      const places: { weekday: number; nth: readonly number[] }[] = [];
      for (let day = eat(DAYS); day; day = eat(NEXT_DAYS) && eat(DAYS)) {
        const [, first = '', last, nth] = day;
        if (nth)
          places.push({ weekday: Math.log2(bits(first, first)), nth: nth.split(',').map((each) => +each) });
        else days |= bits(first, last ?? first);
      }
      const ranges: Range[] = [];
      for (let time = eat(TIMES); time; time = eat(NEXT_TIMES) && eat(TIMES)) {
        const range = rangeOf(time);
        if (!range) at -= time[0].trimStart().length;
        if (!range) break;
        ranges.push(range);
      }
      if (ranges.length === 0 || (days === 0 && places.length === 0)) break;
      rules.push({ days, places, ranges, label: eat(LABEL)?.[1]?.trim() || undefined });
    }
    if (eat(END)) return { value: { rules, onHolidays }, issues: [] };
  } while (eat(SEPARATOR));
  while (/\s/.test(text.charAt(at))) at++;
  return { value: undefined, issues: [issue('sessions-unread', [], { text, at }, 'warning')] };
}

/** The first instant at which the wall clock of a zone shows a time, or the jump over it. */
function instantOf(wall: number, zone: string): number {
  const near = wall - (offsetAt(wall, zone) ?? 0);
  for (const { from, to, offset } of stretches(near - DAY_MS, near + DAY_MS, zone)) {
    const at = Math.max(wall - offset, from);
    if (at < to) return at;
  }
  return near;
}

function holds(rule: Rule, wall: number): boolean {
  const { year, month, day, weekday } = partsOf(wall);
  if ((rule.days >> weekday) & 1) return true;
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const fromStart = Math.ceil(day / 7);
  const fromEnd = -Math.ceil((length - day + 1) / 7);
  return rule.places.some(
    (place) => place.weekday === weekday && (place.nth.includes(fromStart) || place.nth.includes(fromEnd)),
  );
}

/**
 * The sessions that are not over at an instant (epoch, ms), the first one first: at most as many as asked for,
 * within 400 days. None for a zone that the browser does not know.
 */
export function sessionsFrom(
  sessions: Sessions,
  calendar: HolidayCalendar | undefined,
  at: number,
  zone: string,
  count: number,
): Session[] {
  const offset = offsetAt(at, zone);
  if (offset === undefined) return [];
  const found: Session[] = [];
  const today = Math.floor((at + offset) / DAY_MS);
  // What began the day before may last until now.
  for (let day = today - 1; day < today + DAYS_AHEAD && found.length < count; day++) {
    const wall = day * DAY_MS;
    const date = partsOf(wall);
    if (!sessions.onHolidays && calendar && isHoliday(calendar, date.year, date.month, date.day)) continue;
    const ofDay = sessions.rules
      .filter((rule) => holds(rule, wall))
      .flatMap(({ ranges, label }) =>
        ranges.map((range) => ({
          from: instantOf(wall + range.from * MINUTE_MS, zone),
          to: instantOf(wall + range.to * MINUTE_MS, zone),
          label,
        })),
      );
    found.push(...ofDay.filter(({ to }) => to > at).sort((a, b) => a.from - b.from));
  }
  return found.slice(0, count);
}

/** The next sessions of a facility; undefined when it tells them in a plain sentence, or its zone is not known. */
export function facilitySessions(facility: Facility, at: number, count: number): Session[] | undefined {
  const zone = facilityZone(facility);
  const sessions = facility.sessions === undefined ? undefined : parseSessions(facility.sessions).value;
  if (!sessions || zone === undefined) return undefined;
  return sessionsFrom(sessions, parseHolidays(facility.holidays ?? []).value, at, zone, count);
}
