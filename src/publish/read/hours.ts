import OpeningHours from 'opening_hours';
import { mentionsHolidays, openRanges } from '../../domain/hours/day.js';
import { DAY, parseHours, type Schedule } from '../../domain/hours/parse.js';
import { parseSessions } from '../../domain/hours/sessions.js';
import { issue, type Issue, type Result } from '../../domain/issue.js';

/** The day before a public holiday. */
const EVE = 'before-PH';

/** Faults of form whose repair leaves no doubt; any other warning of the library refuses the text. */
const HARMLESS: ReadonlySet<string> = new Set([
  'additional_rule_separator_not_used_after_time_wrapping_midnight',
  'additional_rule_which_evaluates_to_closed',
  'combine_rules',
  'hour_min_separator',
  'no_colon_after',
  'nothing_useful',
  'omit_ko',
  'please_use_ok_for_ko',
  'public_holiday',
  'separator_for_readability',
  'strange_24_7',
  'switched',
  'use_multi',
  'without_minutes',
  'word_error_correction',
]);

/** A text in the words of OSM itself, none of them guessed from another language. */
const AS_WRITTEN: ReadonlySet<string> = new Set(
  [...HARMLESS].filter((type) => type !== 'word_error_correction'),
);

/** The library reads names of days by country; a name that two of these read differently is a guess. */
const READERS: readonly string[] = ['fr', 'be', 'us', 'de', 'nl', 'es', 'it'];
const WEEKDAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** A country and a region whose school holidays the library knows, each reading words in another language. */
const SCHOOLS: readonly (readonly [country: string, state: string])[] = [
  ['fr', 'Île-de-France'],
  ['de', 'Berlin'],
  ['lu', ''],
];

/** Where opening hours are written. */
export interface HoursOptions {
  /** ISO 3166-1: the text must mean the same there too. */
  readonly country?: string;
  /** Where words stand that hours cannot say; a name of a column or of a key. */
  readonly words?: string;
}

/**
 * Opening hours in the subset the page reads. A text already in it comes back as it is; another one is rewritten
 * with the `opening_hours` library when it means the same in every country that library is asked for. Others have no
 * value, and a warning: one text never stops a feed.
 *
 * - `hours-unsayable` {text, words, moves}: valid, and more than an ordinary week can say (comments, seasons, dates,
 *   the first Wednesday, school holidays, sunset). `moves` is `sessions` when that column reads the text as it stands.
 * - `hours-outside-subset` {text, at, words}: not valid, or with two meanings.
 * - `hours-rewritten` {text, to}.
 * - `hours-night-gap` {text, day, next, until} when it closes at midnight at the end of `day` (`Mo`…`Su`, `PH`,
 *   `before-PH`) although other nights last until morning: `until` is when they end.
 */
export function expandHours(
  text: string,
  { country, words = 'admission' }: HoursOptions = {},
): Result<string> {
  const asWritten = parseHours(text);
  if (asWritten.value) return { value: text, issues: nightGaps(text, asWritten.value) };

  const to = rewrite(text, country);
  const schedule = to === undefined ? undefined : parseHours(to).value;
  if (to !== undefined && schedule)
    return {
      value: to,
      issues: [issue('hours-rewritten', [], { text, to }, 'warning'), ...nightGaps(to, schedule)],
    };
  if (isValid(text)) {
    const moves = text.includes('[') && parseSessions(text).value ? 'sessions' : '';
    return { value: undefined, issues: [issue('hours-unsayable', [], { text, words, moves }, 'warning')] };
  }
  const at = asWritten.issues[0]?.args['at'] ?? 0;
  return { value: undefined, issues: [issue('hours-outside-subset', [], { text, at, words }, 'warning')] };
}

function rewrite(text: string, country: string | undefined): string | undefined {
  const first = READERS.map((reader) => readIn(text, reader));
  const to = first[0];
  if (to === undefined || first.some((reading) => reading !== to)) return undefined;
  // The library knows the holidays of some countries only, and cannot read PH in the others.
  return country && !to.includes('PH') && readIn(text, country.toLowerCase()) !== to ? undefined : to;
}

/** Whether a text means the same to all, but something that no ordinary week can say. */
function isValid(text: string): boolean {
  const [first, ...others] = SCHOOLS.map(([country, state]) => readIn(text, country, state, AS_WRITTEN, 2));
  return first !== undefined && others.every((each) => each === first) && !parseHours(first).value;
}

/**
 * The text as the library understands it in a country; undefined when it does not, or not without a doubt.
 *
 * @param mode 0 for ranges of time only, 2 for points in time as well
 */
function readIn(
  text: string,
  country: string,
  state = '',
  harmless: ReadonlySet<string> = HARMLESS,
  mode: 0 | 2 = 0,
): string | undefined {
  try {
    return quietly(() => {
      const place = { lat: 0, lon: 0, address: { country_code: country, state } };
      const hours = new OpeningHours(text, place, mode);
      const sure = hours.getStructuredWarnings().every(({ type }) => harmless.has(type));
      return sure ? hours.prettifyValue() : undefined;
    });
  } catch {
    // The library throws on what it cannot read.
    return undefined;
  }
}

/** Runs a library that writes to the console what is for its own authors. */
function quietly<T>(run: () => T): T {
  const { error, warn, info, log } = console;
  console.error = console.warn = console.info = console.log = () => undefined;
  try {
    return run();
  } finally {
    Object.assign(console, { error, warn, info, log });
  }
}

function nightGaps(text: string, schedule: Schedule): Issue[] {
  const hasNights = schedule.rules.some((rule) => rule.open && rule.ranges.some(({ to }) => to > DAY));
  if (!hasNights) return [];
  const stops = (weekday: number, holiday: boolean, next = false): boolean =>
    openRanges(schedule, weekday, holiday, false).at(-1)?.to === DAY &&
    openRanges(schedule, (weekday + 1) % 7, next, holiday)[0]?.from !== 0;
  const ordinary = WEEKDAYS.map((_, weekday) => stops(weekday, false));
  const days = WEEKDAYS.filter((_, weekday) => ordinary[weekday]);
  if (mentionsHolidays(schedule)) {
    // An evening that ends at midnight anyway is told once, by its own day.
    if (ordinary.some((stopped, weekday) => !stopped && stops(weekday, false, true))) days.push(EVE);
    if (WEEKDAYS.some((_, weekday) => stops(weekday, true))) days.push('PH');
  }
  const mornings = schedule.rules.flatMap(({ open, ranges }) =>
    open ? ranges.flatMap(({ to }) => (to > DAY ? to - DAY : [])) : [],
  );
  const end = Math.max(...mornings);
  const until = [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return days.map((day) => {
    const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? '';
    const after = day === 'PH' ? 'after-PH' : day === EVE ? 'PH' : next;
    return issue('hours-night-gap', [], { text, day, next: after, until }, 'warning');
  });
}
