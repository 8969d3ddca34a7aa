import { parseHours, type Range } from '../hours/parse.js';
import { weekOf } from '../hours/week.js';
import { WEEKDAYS, type WeekContract, type Weekday } from './model.js';

/** One day of a week under contract. */
export interface PlannedDay {
  readonly day: Weekday;
  /** True for a day at the day centre. */
  readonly centre: boolean;
  /** When the on-call telephone answers, in minutes since midnight; undefined when nobody said. */
  readonly onCall: readonly Range[] | undefined;
}

/** A week under contract, Monday first, and what holds on a public holiday. */
export interface WeekPlan {
  readonly days: readonly PlannedDay[];
  readonly holidays: readonly Range[] | undefined;
}

/** As many of the days as asked for, as far from one another as can be, going round the week. */
export function proposeDays(days: readonly Weekday[], count: number): Weekday[] {
  const asked = Math.min(Math.max(Math.trunc(count) || 0, 0), days.length);
  return Array.from({ length: asked }, (_, at) =>
    days.slice(Math.floor(((at + 0.5) * days.length) / asked)),
  ).flatMap(([day]) => day ?? []);
}

/** The week that a contract with these days at the centre makes. */
export function planWeek(
  { days, on_call_hours }: Pick<WeekContract, 'days' | 'on_call_hours'>,
  chosen: ReadonlySet<Weekday>,
): WeekPlan {
  const schedule = on_call_hours === undefined ? undefined : parseHours(on_call_hours).value;
  const hours = schedule && weekOf(schedule);
  return {
    days: WEEKDAYS.map((day, at) => ({
      day,
      centre: days.includes(day) && chosen.has(day),
      onCall: hours?.days[at],
    })),
    holidays: hours?.holidays,
  };
}
