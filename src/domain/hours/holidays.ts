import { issue, type Issue, type Result } from '../issue.js';
import { hasOwn } from '../own.js';

/** Public holidays of a place; one made of single days only knows nothing of the years it names no day of. */
export interface HolidayCalendar {
  /** Days of every year, `MM-DD`. */
  readonly fixed: ReadonlySet<string>;
  /** Days after Easter Sunday. */
  readonly movable: ReadonlySet<number>;
  /** Single days, `YYYY-MM-DD`. */
  readonly days: ReadonlySet<string>;
}

/** France: Code du travail, art. L.3133-1. Belgium: loi du 4 janvier 1974 and arrêté royal du 18 avril 1974. */
const CALENDARS: Readonly<Record<string, string>> = {
  FR: '01-01 +1 05-01 05-08 +39 +50 07-14 08-15 11-01 11-11 12-25',
  BE: '01-01 +1 05-01 +39 +50 07-21 08-15 11-01 11-11 12-25',
};
/** Moselle, Bas-Rhin, Haut-Rhin: Code du travail, art. L.3134-13; Good Friday only in some of their communes. */
const EAST = /^FR-(57|67|68)$/;
const GOOD_FRIDAY = 'good-friday';

/** Days since 1970 of Easter Sunday: the "anonymous Gregorian" rule (Nature, 20 April 1876; Meeus, ch. 8). */
export function easter(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skipped = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const moon = epact - Math.floor((golden + 11 * epact) / 319);
  const rest = year % 100;
  const sunday = (2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4) + 32) % 7;
  const month = Math.floor((moon + sunday + 90) / 25);
  return Date.UTC(year, month - 1, (moon + sunday + month + 19) % 32) / 86_400_000;
}

function isDay(code: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(code)) return false;
  const at = Date.parse(code);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(code);
}

/**
 * Reads a list of holiday codes: `FR`, `FR-57`, `FR-67`, `FR-68` or `BE`, then `good-friday` where the commune has
 * it (only with one of the three departments), and ISO days that are holidays there too. In other countries, the
 * ISO days alone.
 * Errors, with the index of the code as path: `holidays-unknown-code` {code}, `holidays-good-friday` {code}; and
 * `holidays-no-calendar` when nothing is left.
 */
export function parseHolidays(codes: readonly string[]): Result<HolidayCalendar> {
  const fixed = new Set<string>();
  const movable = new Set<number>();
  const days = new Set<string>();
  const issues: Issue[] = [];
  const east = codes.some((code) => EAST.test(code));
  codes.forEach((code, index) => {
    const name = EAST.test(code) ? 'FR' : code;
    const list = hasOwn(CALENDARS, name) ? CALENDARS[name] : undefined;
    if (list) {
      for (const day of list.split(' ')) {
        if (day.startsWith('+')) movable.add(Number(day));
        else fixed.add(day);
      }
      if (EAST.test(code)) fixed.add('12-26');
    } else if (isDay(code)) days.add(code);
    else if (code !== GOOD_FRIDAY) issues.push(issue('holidays-unknown-code', [index], { code }));
    else if (east) movable.add(-2);
    else issues.push(issue('holidays-good-friday', [index], { code }));
  });
  if (fixed.size === 0 && days.size === 0) issues.push(issue('holidays-no-calendar'));
  return { value: issues.length > 0 ? undefined : { fixed, movable, days }, issues };
}

/** Whether a calendar can tell the holidays of a year. */
export function knowsYear(calendar: HolidayCalendar, year: number): boolean {
  return calendar.fixed.size > 0 || [...calendar.days].some((day) => day.startsWith(`${String(year)}-`));
}

/** Whether a day of the calendar is a holiday; `month` is 1 to 12. */
export function isHoliday(calendar: HolidayCalendar, year: number, month: number, day: number): boolean {
  const iso = new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
  return (
    calendar.fixed.has(iso.slice(5)) ||
    calendar.days.has(iso) ||
    calendar.movable.has(Date.UTC(year, month - 1, day) / 86_400_000 - easter(year))
  );
}
