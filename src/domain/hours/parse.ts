import { issue, type Result } from '../issue.js';

/** Minutes since midnight, `from` included, `to` excluded; `to` goes past 1440 when the range ends the next day. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One rule of a schedule, in the order in which it is written. */
export interface Rule {
  /** Bits 0 to 6 are Monday to Sunday, bit 7 the public holidays; 0 when the rule names no day: every day. */
  readonly days: number;
  readonly ranges: readonly Range[];
  /** False for `off` and `closed`. */
  readonly open: boolean;
  /** Written after a comma: adds to the day instead of replacing it. */
  readonly additional: boolean;
  /** Written after `||`: fills only what is still closed. */
  readonly fallback: boolean;
}

export interface Schedule {
  readonly rules: readonly Rule[];
}

/** Minutes of a day of the wall clock. */
export const DAY = 1440;
/** Bit of the public holidays in `Rule.days`. */
export const HOLIDAY = 1 << 7;

const NAMES = 'MoTuWeThFrSaSu';
/** A weekday, in its own group. */
export const WEEKDAY = '(Mo|Tu|We|Th|Fr|Sa|Su)';
const EVERY_DAY = /\s*24\/7/y;
const DAYS = new RegExp(`\\s*(?:PH|${WEEKDAY}(?:\\s*-\\s*${WEEKDAY})?)`, 'y');
const NEXT_DAYS = new RegExp(`\\s*,(?=\\s*(?:PH|${WEEKDAY}))`, 'y');
/** A range of times, and what stands before one more. */
export const TIMES = /\s*(\d\d):([0-5]\d)\s*-\s*(\d\d):([0-5]\d)/y;
export const NEXT_TIMES = /\s*,(?=\s*\d\d:)/y;
const STATE = /\s*(open|off|closed)(?!\w)/y;
const SEPARATOR = /\s*(;|,|\|\|)/y;
const END = /\s*$/y;

/** Minutes of what `TIMES` found; undefined when it starts after 24:00 or ends after 48:00. */
export function rangeOf(time: RegExpExecArray): Range | undefined {
  const from = Number(time[1]) * 60 + Number(time[2]);
  const written = Number(time[3]) * 60 + Number(time[4]);
  const to = written <= from ? written + DAY : written;
  return from >= DAY || to > 2 * DAY ? undefined : { from, to };
}

/** Bits of the days from one weekday to another, both included, over Sunday when the second comes first. */
export function bits(first: string, last: string): number {
  const to = NAMES.indexOf(last) / 2;
  let days = 1 << to;
  for (let day = NAMES.indexOf(first) / 2; day !== to; day = (day + 1) % 7) days |= 1 << day;
  return days;
}

/**
 * Reads opening hours written in this subset of the OpenStreetMap syntax (wiki, Key:opening_hours/specification):
 *
 *     schedule  = rule , { separator , rule } ;
 *     separator = ";" | "," | "||" ;
 *     rule      = "24/7" | [ days ] , times , [ state ] | [ days ] , state ;
 *     days      = day , { "," , day } ;
 *     day       = "PH" | weekday , [ "-" , weekday ] ;
 *     weekday   = "Mo" | "Tu" | "We" | "Th" | "Fr" | "Sa" | "Su" ;
 *     times     = range , { "," , range } ;
 *     range     = time , "-" , time ;
 *     time      = digit , digit , ":" , digit , digit ;
 *     state     = "open" | "off" | "closed" ;
 *
 * Spaces are free between words. A rule without days holds every day; a rule without times, the whole day, but
 * then its state is written. A range starts before 24:00 and ends at 48:00 at most; one that ends at or before
 * its start ends the next day. After `;` an open rule that names its days takes the place of all earlier rules on
 * the days it matches, what they left of the night before included; a closing rule only takes its own times away.
 *
 * Anything else (months, dates, weeks, sunset, comments, other words) is the error `hours-outside-subset`
 * {text, at}, `at` being the offset of the first character that is not understood: nothing is guessed.
 */
export function parseHours(text: string): Result<Schedule> {
  const rules: Rule[] = [];
  let at = 0;
  const eat = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) at = pattern.lastIndex;
    return found;
  };
  for (let separator = ''; ;) {
    let days = 0;
    let state: string | undefined = 'open';
    const ranges: Range[] = [];
    const allWeek = eat(EVERY_DAY);
    if (!allWeek) {
      for (let day = eat(DAYS); day; day = eat(NEXT_DAYS) && eat(DAYS)) {
        days |= day[1] ? bits(day[1], day[2] ?? day[1]) : HOLIDAY;
      }
      for (let time = eat(TIMES); time; time = eat(NEXT_TIMES) && eat(TIMES)) {
        const range = rangeOf(time);
        if (!range) {
          at -= time[0].trimStart().length;
          ranges.length = 0;
          break;
        }
        ranges.push(range);
      }
      state = eat(STATE)?.[1] ?? (ranges.length > 0 ? 'open' : undefined);
    }
    if (state && ranges.length === 0) ranges.push({ from: 0, to: DAY });
    const fallback: boolean =
      separator === '||' || (separator === ',' && rules[rules.length - 1]?.fallback === true);
    rules.push({ days, ranges, open: state === 'open', additional: separator === ',', fallback });
    if (state && eat(END)) return { value: { rules }, issues: [] };
    const next = state && !(allWeek && /^\s*,/.test(text.slice(at))) && eat(SEPARATOR);
    if (!next) break;
    separator = next[1] ?? '';
  }
  while (/\s/.test(text.charAt(at))) at++;
  return { value: undefined, issues: [issue('hours-outside-subset', [], { text, at })] };
}
