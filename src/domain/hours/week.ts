import { mentionsHolidays, openRanges } from './day.js';
import { DAY, HOLIDAY, type Range, type Schedule } from './parse.js';

/** An ordinary week, as a table shows it. */
export interface Week {
  /** Monday first; in minutes since midnight, `to` past 1440 for a night that ends the next morning. */
  readonly days: readonly (readonly Range[])[];
  /** What holds on a public holiday; undefined when the schedule does not speak of holidays. */
  readonly holidays: readonly Range[] | undefined;
}

const WEEK = [0, 1, 2, 3, 4, 5, 6];

/**
 * Until when a day is open because of a night that began the day before as one written range; 0 when it is not.
 * @param before Whether the day before is a holiday.
 */
function morningOf(schedule: Schedule, weekday: number, holiday: boolean, before: boolean): number {
  const first = openRanges(schedule, weekday, holiday, before)[0];
  const dayBefore = openRanges(schedule, (weekday + 6) % 7, before, false);
  const eve = dayBefore[dayBefore.length - 1];
  const itsOwn = openRanges(schedule, weekday, holiday)[0]?.from === 0;
  return first?.from === 0 && first.to < DAY && eve?.to === DAY && !itsOwn ? first.to : 0;
}

/** Ranges of a day; a night written as one range stays one, on the day it starts. */
function dayOf(schedule: Schedule, weekday: number, holiday: boolean): Range[] {
  const ranges = [...openRanges(schedule, weekday, holiday, false)];
  if (morningOf(schedule, weekday, holiday, false)) ranges.shift();
  const morning = morningOf(schedule, (weekday + 1) % 7, false, holiday);
  const last = morning ? ranges.pop() : undefined;
  return last ? [...ranges, { from: last.from, to: DAY + morning }] : ranges;
}

/** The hours of an ordinary week and those of a public holiday. */
export function weekOf(schedule: Schedule): Week {
  const days = WEEK.map((weekday) => dayOf(schedule, weekday, false));
  if (!mentionsHolidays(schedule)) return { days, holidays: undefined };
  const readings = WEEK.map((weekday) => dayOf(schedule, weekday, true));
  const alike = readings.every((ranges) => JSON.stringify(ranges) === JSON.stringify(readings[0]));
  if (alike) return { days, holidays: readings[0] };
  // Where a holiday's hours depend on its weekday, one row can only tell what the rules on holidays say.
  const rules = schedule.rules
    .filter((rule) => (rule.days & HOLIDAY) !== 0)
    .map((rule) => ({ ...rule, days: HOLIDAY }));
  return { days, holidays: dayOf({ rules }, 0, true) };
}
