import { mentionsHolidays, openRanges } from './day.js';
import { isHoliday, knowsYear, type HolidayCalendar } from './holidays.js';
import { DAY, type Range, type Schedule } from './parse.js';
import { DAY_MS, offsetAt, partsOf, stretches } from './zone.js';

export interface HoursStatus {
  readonly state: 'open' | 'closed' | 'unknown';
  /** The next instant (epoch, ms, a whole minute) at which the state is another one, at most 15 days ahead. */
  readonly changesAt?: number;
  /** The schedule speaks of public holidays, and no calendar tells those of now or of the next change. */
  readonly holidaysUnknown?: true;
}

const DAYS_AHEAD = 15;
const MINUTE_MS = 60_000;

/**
 * State of a schedule at an instant and its next change. The wall clock decides: in the night when it is put back,
 * hours that come twice count twice; when it is put forward, hours that do not come are skipped.
 * @param at Epoch, ms.
 * @param zone IANA name; one that the browser does not know gives `unknown`, as does an instant that is no date.
 */
export function statusAt(
  schedule: Schedule,
  calendar: HolidayCalendar | undefined,
  at: number,
  zone: string,
): HoursStatus {
  const offset = offsetAt(at, zone);
  if (offset === undefined) return { state: 'unknown' };
  const withHolidays = mentionsHolidays(schedule);
  const holiday = (day: number): boolean => {
    if (!withHolidays || !calendar) return false;
    const date = partsOf(day * DAY_MS);
    return isHoliday(calendar, date.year, date.month, date.day);
  };
  const known: Record<number, readonly Range[]> = {};
  const rangesOf = (day: number): readonly Range[] =>
    (known[day] ??= openRanges(schedule, partsOf(day * DAY_MS).weekday, holiday(day), holiday(day - 1)));
  const openAt = (wall: number): boolean => {
    const day = Math.floor(wall / DAY_MS);
    const minute = Math.floor((wall - day * DAY_MS) / MINUTE_MS);
    return rangesOf(day).some(({ from, to }) => from <= minute && minute < to);
  };
  const open = openAt(at + offset);
  const changesAt = nextChange(rangesOf, openAt, at, zone, open);
  const told = [at, changesAt ?? at].every(
    (each) => calendar && knowsYear(calendar, partsOf(each + offset).year),
  );
  return {
    state: open ? 'open' : 'closed',
    ...(changesAt !== undefined && { changesAt }),
    ...(withHolidays && !told && { holidaysUnknown: true as const }),
  };
}

function nextChange(
  rangesOf: (day: number) => readonly Range[],
  openAt: (wall: number) => boolean,
  at: number,
  zone: string,
  open: boolean,
): number | undefined {
  for (let ahead = 0; ahead < DAYS_AHEAD; ahead++) {
    const start = at + ahead * DAY_MS;
    for (const { from, to, offset } of stretches(start, start + DAY_MS, zone)) {
      if (openAt(from + offset) !== open) return from;
      const last = Math.floor((to + offset - 1) / DAY_MS);
      for (let day = Math.floor((from + offset) / DAY_MS); day <= last; day++) {
        for (const range of rangesOf(day)) {
          const minute = open ? range.to : range.from;
          const wall = day * DAY_MS + minute * MINUTE_MS;
          if (wall - offset <= from || wall - offset >= to) continue;
          if (minute < DAY || openAt(wall) !== open) return wall - offset;
        }
      }
    }
  }
  return undefined;
}
