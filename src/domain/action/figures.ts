import type { Group, Indicator, Measure } from './model.js';

/**
 * A figure and where it comes from: the source gives it; it is the sum of parts that are all known; it is at least the
 * sum of those that are; or nobody knows.
 */
export type Figure =
  { readonly from: 'source' | 'sum' | 'least'; readonly value: number } | { readonly from: 'unknown' };

type Indicators = readonly Indicator[];

export function partsOf(id: string, indicators: Indicators): Indicators {
  return indicators.filter((each) => each.part_of === id && each.id !== id);
}

/** The figures that a group measures. */
export function measuresOf({ shows }: Pick<Group, 'shows'>): readonly Measure[] {
  return shows === 'planned-held' ? ['planned', 'held'] : ['value'];
}

/** What the parts of an indicator say of it. */
export function sumOf(
  id: string,
  measure: Measure,
  indicators: Indicators,
  above: readonly string[] = [],
): Figure {
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
  return given === undefined ? sumOf(indicator.id, measure, indicators) : { from: 'source', value: given };
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
