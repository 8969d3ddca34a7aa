import { DAY, parseHours, type Range } from '../../domain/hours/parse.js';
import { weekOf } from '../../domain/hours/week.js';
import type { Speech } from './speech.js';

function isWholeDay(ranges: readonly Range[]): boolean {
  return ranges.length === 1 && ranges[0]?.from === 0 && ranges[0].to === DAY;
}

function rangesText(ranges: readonly Range[], speech: Speech): string {
  const t = speech.of('facility');
  if (ranges.length === 0) return t('day_closed');
  if (isWholeDay(ranges)) return t('all_day');
  const { format } = speech;
  return format.list(
    ranges.map(({ from, to }) => t('range', { from: format.minutes(from), to: format.minutes(to) })),
  );
}

/**
 * An ordinary week in words: days that follow each other with the same hours stand together, closed ones are left out.
 * Nothing of hours that are unknown, or that cannot be read as a week.
 */
export function hoursInWords(hours: string | undefined, speech: Speech): readonly string[] {
  const schedule = hours === undefined ? undefined : parseHours(hours).value;
  if (!schedule) return [];
  const { format } = speech;
  const t = speech.of('facility');
  const { days, holidays } = weekOf(schedule);
  if (days.every(isWholeDay) && (holidays === undefined || isWholeDay(holidays))) return [t('all_week')];
  const runs: { first: number; last: number; text: string }[] = [];
  days.forEach((ranges, day) => {
    if (ranges.length === 0) return;
    const text = rangesText(ranges, speech);
    const before = runs.at(-1);
    if (before?.last === day - 1 && before.text === text) before.last = day;
    else runs.push({ first: day, last: day, text });
  });
  const week = runs.map(({ first, last, text }) => {
    const names = { first: format.dayName(first), last: format.dayName(last) };
    if (last - first === 6) return `${speech.label(t('every_day'))} ${text}`;
    const named = last - first > 1 ? t('days', names) : format.list([...new Set(Object.values(names))]);
    return `${speech.label(named)} ${text}`;
  });
  return holidays === undefined
    ? week
    : [...week, `${speech.label(t('holidays'))} ${rangesText(holidays, speech)}`];
}
