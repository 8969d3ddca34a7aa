import { issue, type Issue, type PathStep } from '../issue.js';
import { measuresOf, sumOf } from './figures.js';
import type { Group, Indicator } from './model.js';

/** Sums of decimal figures differ by less than this from what they are on paper. */
const NOISE = 1e-9;

function isInside(indicator: Indicator, indicators: readonly Indicator[]): boolean {
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
      const sum = sumOf(id, measure, indicators);
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
