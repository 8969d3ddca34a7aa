import { DAY, HOLIDAY, type Range, type Rule, type Schedule } from './parse.js';

interface Layer {
  readonly rule: Rule;
  readonly ranges: readonly Range[];
  /** What an overnight range leaves to the next day is no fallback, as in opening_hours.js. */
  readonly fallback: boolean;
}

const known = new WeakMap<Schedule, (readonly Range[])[]>();

function matches(rule: Rule, weekday: number, holiday: boolean): boolean {
  return rule.days === 0 || ((rule.days >> weekday) & 1) === 1 || (holiday && (rule.days & HOLIDAY) !== 0);
}

/** True when the schedule says something of public holidays. */
export function mentionsHolidays(schedule: Schedule): boolean {
  return schedule.rules.some((rule) => (rule.days & HOLIDAY) !== 0);
}

/** The rules that hold on a day, the last one having the last word; `before` absent: as if nothing came before. */
function layersOf(schedule: Schedule, weekday: number, holiday: boolean, before?: boolean): Layer[] {
  let layers: Layer[] = [];
  schedule.rules.forEach((rule, index) => {
    if (matches(rule, weekday, holiday)) {
      // Without days, a rule replaces only another rule without days: what opening_hours.js does.
      const replaces = rule.days !== 0 || schedule.rules[index - 1]?.days === 0;
      if (rule.open && !rule.additional && !rule.fallback && replaces) layers = [];
      layers.push({ rule, ranges: rule.ranges, fallback: rule.fallback });
    }
    if (before !== undefined && matches(rule, (weekday + 6) % 7, before)) {
      const ranges = rule.ranges.map(({ from, to }) => ({ from: from - DAY, to: to - DAY }));
      layers.push({ rule, ranges, fallback: false });
    }
  });
  return layers;
}

/**
 * When it is open on one day, in minutes of its wall clock, sorted and apart from one another, within 0 and 1440.
 * @param weekday 0 is Monday.
 * @param before Whether the day before is a holiday; absent to leave out what comes from the night before.
 */
export function openRanges(
  schedule: Schedule,
  weekday: number,
  holiday: boolean,
  before?: boolean,
): readonly Range[] {
  const key = weekday * 6 + Number(holiday) * 3 + (before === undefined ? 2 : Number(before));
  let days = known.get(schedule);
  if (!days) known.set(schedule, (days = []));
  return (days[key] ??= paint(layersOf(schedule, weekday, holiday, before)));
}

function paint(layers: readonly Layer[]): Range[] {
  const bounds = layers.flatMap(({ ranges }) => ranges.flatMap(({ from, to }) => [from, to]));
  const cuts = [0, ...bounds.filter((cut) => cut > 0 && cut < DAY).sort((a, b) => a - b), DAY];
  const open: Range[] = [];
  cuts.forEach((from, index) => {
    const to = cuts[index + 1] ?? from;
    let state = false;
    for (const { rule, ranges, fallback } of layers) {
      const holds = ranges.some((range) => range.from <= from && from < range.to);
      if (holds && !(fallback && state)) state = rule.open;
    }
    const last = open[open.length - 1];
    if (!state || to === from) return;
    if (last?.to === from) open[open.length - 1] = { from: last.from, to };
    else open.push({ from, to });
  });
  return open;
}
