import type { Facility } from '../../domain/directory/facility.js';
import { mentionsHolidays, openRanges } from '../../domain/hours/day.js';
import { DAY, parseHours, type Range, type Schedule } from '../../domain/hours/parse.js';
import { parseSessions } from '../../domain/hours/sessions.js';
import type { Faults } from '../faults/fault.js';
import { DIRECTORY_FILE, type PlacedFacility } from '../read/directory-csv.js';

const WEEK = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

const written = ({ from, to }: Range): string => `${clock(from)}-${clock(to)}`;

/** What none of the ranges covers of a day. */
function uncovered(ranges: readonly Range[]): Range[] {
  const gaps: Range[] = [];
  let end = 0;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from)) {
    if (from > end) gaps.push({ from: end, to: from });
    end = Math.max(end, to);
  }
  return end < DAY ? [...gaps, { from: end, to: DAY }] : gaps;
}

/** Gaps of a day in the words of opening hours; empty when somebody answers all day. */
function gapsOf(schedules: readonly Schedule[], weekday: number, holiday: boolean): string {
  const ranges = schedules.flatMap((schedule) => openRanges(schedule, weekday, holiday, false));
  return uncovered(ranges).map(written).join(',');
}

/**
 * The hours of a week in which neither the place nor its rota answers, as opening hours would write them; those of a
 * public holiday on a weekday last, when they are not those of the weekday. Empty when there are none.
 */
export function rotaGaps(hours: Schedule, rota: Schedule): string {
  const both = [hours, rota];
  const runs: { first: number; last: number; gaps: string }[] = [];
  WEEK.forEach((_, weekday) => {
    const gaps = gapsOf(both, weekday, false);
    const before = runs.at(-1);
    if (before?.gaps === gaps) before.last = weekday;
    else runs.push({ first: weekday, last: weekday, gaps });
  });
  const week = runs
    .filter(({ gaps }) => gaps)
    .map(({ first, last, gaps }) => `${[...new Set([WEEK[first], WEEK[last]])].join('-')} ${gaps}`);
  if (!both.some(mentionsHolidays)) return week.join('; ');
  const onHolidays = [0, 1, 2, 3, 4]
    .filter((weekday) => gapsOf(both, weekday, true) !== gapsOf(both, weekday, false))
    .map((weekday) => gapsOf(both, weekday, true))
    .filter(Boolean);
  return [...week, ...[...new Set(onHolidays)].map((gaps) => `PH ${gaps}`)].join('; ');
}

/** What a rule that somebody else wrote down is taken to mean, where such rules are often silent. */
function reading(rota: Schedule): string {
  const on = (weekday: number, holiday: boolean): string =>
    openRanges(rota, weekday, holiday, false).map(written).join(',') || 'off';
  const days = [`Mo ${on(0, false)}`, `Sa ${on(5, false)}`, `Su ${on(6, false)}`];
  return (mentionsHolidays(rota) ? [...days, `PH ${on(2, true)}`] : days).join('; ');
}

/**
 * What a facility's schedules mean together, for the publisher to confirm.
 *
 * @param facility with its schedules as the page will read them
 * @param faults where what is told goes
 */
export function checkRota(facility: Facility, place: PlacedFacility['place'], faults: Faults): void {
  const file = DIRECTORY_FILE;
  const read = (text: string | undefined): Schedule | undefined =>
    text === undefined ? undefined : parseHours(text).value;
  const hours = read(facility.hours);
  const rota = read(facility.on_call_hours);
  const gaps = hours && rota ? rotaGaps(hours, rota) : '';
  if (gaps) faults.add(file, place('on_call_hours'), 'rota-gaps', { value: facility.id, gaps }, 'warning');
  if (rota && !facility.on_call_phone)
    faults.add(file, place('on_call_phone'), 'rota-without-number', { value: facility.id }, 'warning');
  if (rota && !facility.on_call_for)
    faults.add(file, place('on_call_for'), 'rota-for-whom', { value: facility.id }, 'warning');
  if (rota && !facility.verified_on)
    faults.add(
      file,
      place('on_call_hours'),
      'rota-unconfirmed',
      { value: facility.id, reading: reading(rota) },
      'info',
    );
  if (facility.sessions !== undefined)
    faults.addIssues(file, () => place('sessions'), parseSessions(facility.sessions).issues);
}
