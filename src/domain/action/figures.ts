import { issue, type Issue, type PathStep } from '../issue.js';
import type { Group, Indicator, Measure } from './model.js';

/**
 * A figure and where it comes from: the source gives it; it is the sum of parts that are all known; it is at least the
 * sum of those that are; or nobody knows.
 */
export type Figure =
  { readonly from: 'source' | 'sum' | 'least'; readonly value: number } | { readonly from: 'unknown' };

type Indicators = readonly Indicator[];

/** Sums of decimal figures differ by less than this from what they are on paper. */
const NOISE = 1e-9;

export function partsOf(id: string, indicators: Indicators): Indicators {
  return indicators.filter((each) => each.part_of === id && each.id !== id);
}

/** The figures that a group measures. */
export function measuresOf({ shows }: Pick<Group, 'shows'>): readonly Measure[] {
  return shows === 'planned-held' ? ['planned', 'held'] : ['value'];
}

function sumOf(id: string, measure: Measure, indicators: Indicators, above: readonly string[]): Figure {
  const parts = partsOf(id, indicators).filter((part) => !above.includes(part.id));
  if (parts.length === 0) return { from: 'unknown' };
  let value = 0;
  let known = 0;
  let whole = true;
  for (const part of parts) {
    const given = part[measure];
    const figure: Figure =
      given === undefined
        ? sumOf(part.id, measure, indicators, [...above, id])
        : { from: 'source', value: given };
    if (figure.from === 'unknown') whole = false;
    else {
      value += figure.value;
      known += 1;
      whole &&= figure.from !== 'least';
    }
  }
  if (known === 0 || (!whole && value === 0)) return { from: 'unknown' };
  return { from: whole ? 'sum' : 'least', value };
}

/** What is known of one measure of an indicator: the source's figure first, else what its parts say. */
export function figureOf(indicator: Indicator, measure: Measure, indicators: Indicators): Figure {
  const given = indicator[measure];
  return given === undefined
    ? sumOf(indicator.id, measure, indicators, [])
    : { from: 'source', value: given };
}

/**
 * The largest figure that a group draws, which is the length of its whole scale; 0 when it draws none. Counts are
 * drawn without their total, which is told beside them.
 */
export function scaleOf(group: Group): number {
  const { indicators } = group;
  const drawn =
    group.shows === 'counts'
      ? indicators.filter(({ id }) => partsOf(id, indicators).length === 0)
      : indicators;
  const values = drawn.flatMap((each) =>
    measuresOf(group).flatMap((measure) => {
      const figure = figureOf(each, measure, indicators);
      return figure.from === 'unknown' ? [] : [figure.value];
    }),
  );
  return Math.max(0, ...values);
}

function isInside(indicator: Indicator, indicators: Indicators): boolean {
  const seen = new Set([indicator.id]);
  for (let at = indicator.part_of; at !== undefined;) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = indicators.find(({ id }) => id === at)?.part_of;
  }
  return false;
}

/**
 * What does not add up in a group, with paths from the group. A total that differs from its parts is an error, unless
 * words stand beside it that tell the reader why: sources contradict themselves.
 */
export function checkFigures(group: Group): Issue[] {
  const { indicators, shows } = group;
  const issues: Issue[] = [];
  indicators.forEach((each, at) => {
    const path = (key: string): PathStep[] => ['indicators', at, key];
    const { id, part_of: whole, planned, held } = each;
    if (whole !== undefined) {
      if (!indicators.some((other) => other.id === whole))
        issues.push(issue('part-of-nothing', path('part_of'), { value: whole }));
      else if (isInside(each, indicators))
        issues.push(issue('part-of-itself', path('part_of'), { value: id }));
    }
    for (const measure of ['planned', 'held', 'value'] as const)
      if (each[measure] !== undefined && !measuresOf(group).includes(measure))
        issues.push(issue('figure-not-drawn', path(measure), { value: measure, shows }, 'warning'));
    if (planned !== undefined && held !== undefined && held > planned)
      issues.push(issue('held-over-planned', path('held'), { held, planned }, 'warning'));
    for (const measure of measuresOf(group)) {
      const total = each[measure];
      const sum = sumOf(id, measure, indicators, []);
      if (total === undefined || sum.from === 'unknown') continue;
      const differs = sum.from === 'sum' ? Math.abs(sum.value - total) > NOISE : sum.value > total + NOISE;
      if (differs)
        issues.push(
          issue(
            'total-differs',
            path(measure),
            { value: total, sum: sum.value, id },
            each.text === undefined ? 'error' : 'warning',
          ),
        );
    }
  });
  if (shows !== 'facts') {
    const other = indicators.findIndex(({ unit }) => unit !== indicators[0]?.unit);
    if (other > 0)
      issues.push(
        issue('units-mixed', ['indicators', other, 'unit'], {
          value: indicators[other]?.unit ?? '',
          other: indicators[0]?.unit ?? '',
        }),
      );
  }
  return issues;
}
