import type { Period } from './model.js';

/** Months of an axis up to which each has a cell of its own; longer ones are cut into years. */
const MOST_MONTHS = 18;

interface Parts {
  readonly year: number;
  /** 1 to 12; absent in a year. */
  readonly month: number | undefined;
  /** Absent in a month. */
  readonly day: number | undefined;
}

function partsOf(date: string): Parts {
  const [year = NaN, month, day] = date.split('-').map(Number);
  return { year, month, day };
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The first instant of a year, month or day, in months since the year 0: each month is one long, as it is drawn. */
export function startOf(date: string): number {
  const { year, month = 1, day = 1 } = partsOf(date);
  return year * 12 + month - 1 + (day - 1) / daysIn(year, month);
}

/** The instant after the last of a year, month or day, in the same months. */
export function endOf(date: string): number {
  const { year, month, day } = partsOf(date);
  if (month === undefined) return (year + 1) * 12;
  return year * 12 + month - 1 + (day === undefined ? 1 : day / daysIn(year, month));
}

/** True when a period is over before it begins. */
export function endsBefore({ start, end }: Period): boolean {
  return start !== undefined && end !== undefined && endOf(end) <= startOf(start);
}

function overlap(a: string, b: string): boolean {
  return startOf(a) < endOf(b) && startOf(b) < endOf(a);
}

function agree(dates: readonly (string | undefined)[]): boolean {
  const known = dates.filter((each) => each !== undefined);
  return known.every((a) => known.every((b) => overlap(a, b)));
}

/**
 * True when no one period can be meant by all of these: one says April where another says July. A year and a month of
 * that year agree; what is unknown contradicts nothing.
 */
export function contradict(periods: readonly Period[]): boolean {
  return !agree(periods.map(({ start }) => start)) || !agree(periods.map(({ end }) => end));
}

/** A bar on the axis: its ends as parts of the whole, 0 to 1. */
export interface Bar {
  readonly from: number;
  readonly to: number;
  /** False when the source does not say when it began or ended: it then runs to the edge of the axis. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** One of the equal cells that make the axis: a month, or a whole year on a long one. */
export interface Tick {
  readonly year: number;
  /** 1 to 12; absent in a year. */
  readonly month?: number;
}

export interface Timeline {
  /** First and last month that a date names, ISO 8601; an axis of years is longer. */
  readonly start: string;
  readonly end: string;
  readonly ticks: readonly Tick[];
  /** One for each period, in their order; undefined for one without any date. */
  readonly bars: readonly (Bar | undefined)[];
}

function isoMonth(month: number): string {
  return `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}`;
}

/** Lays periods on one axis of whole months, or of whole years when it is long; undefined when none has a date. */
export function timeline(periods: readonly Period[]): Timeline | undefined {
  const starts = periods.flatMap(({ start }) => (start === undefined ? [] : [startOf(start)]));
  const ends = periods.flatMap(({ end }) => (end === undefined ? [] : [endOf(end)]));
  if (starts.length + ends.length === 0) return undefined;
  // A date has the whole of its month, whether it begins or ends there.
  const begins = Math.min(...starts.map(Math.floor), ...ends.map((end) => Math.ceil(end) - 1));
  const over = Math.max(...ends.map(Math.ceil), ...starts.map((start) => Math.floor(start) + 1));
  const byYear = over - begins > MOST_MONTHS;
  const first = byYear ? Math.floor(begins / 12) * 12 : begins;
  const last = byYear ? Math.ceil(over / 12) * 12 : over;
  const months = last - first;
  const part = (at: number): number => (at - first) / months;
  const ticks: Tick[] = [];
  for (let month = first; month < last; month += byYear ? 12 : 1)
    ticks.push({ year: Math.floor(month / 12), ...(!byYear && { month: (month % 12) + 1 }) });
  return {
    start: isoMonth(begins),
    end: isoMonth(over - 1),
    ticks,
    bars: periods.map(({ start, end }) =>
      start === undefined && end === undefined
        ? undefined
        : {
            from: start === undefined ? 0 : part(startOf(start)),
            to: end === undefined ? 1 : part(endOf(end)),
            begins: start !== undefined,
            ends: end !== undefined,
          },
    ),
  };
}
