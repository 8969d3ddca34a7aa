import OpeningHours from 'opening_hours';
import { mentionsHolidays, openRanges } from '../domain/hours/day.js';
import { DAY, parseHours, type Schedule } from '../domain/hours/parse.js';
import { issue, type Issue, type Result } from '../domain/issue.js';

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

/** The library reads names of days by country; a name that two of these read differently is a guess. */
const READERS: readonly string[] = ['fr', 'be', 'us', 'de', 'nl', 'es', 'it'];
const WEEKDAYS: readonly string[] = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/**
 * Opening hours in the subset the page reads. A text already in it comes back as it is; another one is rewritten
 * with the `opening_hours` library when it means the same in every country that library is asked for, or refused
 * as `hours-outside-subset` {text, at}.
 * Warnings: `hours-rewritten` {text, to}; `hours-night-gap` {text, day, next, until} when it closes at midnight at
 * the end of `day` (`Mo`…`Su`, `PH`) although other nights last until morning: `until` is when they end.
 * @param options `country` (ISO 3166-1) must read the text in the same way too; `zone` changes nothing.
 */
export function expandHours(
  text: string,
  options: { readonly country?: string; readonly zone?: string } = {},
): Result<string> {
  const asWritten = parseHours(text);
  if (asWritten.value) return { value: text, issues: nightGaps(text, asWritten.value) };

  const to = rewrite(text, options.country);
  const schedule = to === undefined ? undefined : parseHours(to).value;
  if (to === undefined || schedule === undefined) return { value: undefined, issues: asWritten.issues };
  return {
    value: to,
    issues: [issue('hours-rewritten', [], { text, to }, 'warning'), ...nightGaps(to, schedule)],
  };
}

function rewrite(text: string, country: string | undefined): string | undefined {
  const first = READERS.map((reader) => readIn(text, reader));
  const to = first[0];
  if (to === undefined || first.some((reading) => reading !== to)) return undefined;
  // The library knows the holidays of some countries only, and cannot read PH in the others.
  return country && !to.includes('PH') && readIn(text, country.toLowerCase()) !== to ? undefined : to;
}

function readIn(text: string, country: string): string | undefined {
  try {
    const hours = new OpeningHours(text, { lat: 0, lon: 0, address: { country_code: country, state: '' } });
    const sure = hours.getStructuredWarnings().every(({ type }) => HARMLESS.has(type));
    return sure ? hours.prettifyValue() : undefined;
  } catch {
    // The library throws on what it cannot read.
    return undefined;
  }
}

function nightGaps(text: string, schedule: Schedule): Issue[] {
  const hasNights = schedule.rules.some((rule) => rule.open && rule.ranges.some(({ to }) => to > DAY));
  if (!hasNights) return [];
  const stops = (weekday: number, holiday: boolean): boolean =>
    openRanges(schedule, weekday, holiday, false).at(-1)?.to === DAY &&
    openRanges(schedule, (weekday + 1) % 7, false, holiday)[0]?.from !== 0;
  const days = WEEKDAYS.filter((_, weekday) => stops(weekday, false));
  if (mentionsHolidays(schedule) && WEEKDAYS.some((_, weekday) => stops(weekday, true))) days.push('PH');
  const mornings = schedule.rules.flatMap(({ open, ranges }) =>
    open ? ranges.flatMap(({ to }) => (to > DAY ? to - DAY : [])) : [],
  );
  const end = Math.max(...mornings);
  const until = [Math.floor(end / 60), end % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return days.map((day) => {
    const next = WEEKDAYS[(WEEKDAYS.indexOf(day) + 1) % 7] ?? '';
    const after = day === 'PH' ? 'the day after PH' : next;
    return issue('hours-night-gap', [], { text, day, next: after, until }, 'warning');
  });
}
