/** What a facility answers to a filter. */
export const NO = 0;
export const UNKNOWN = 1;
export const YES = 2;

/** The filters that read one column, in the order of their bits; `open_now` reads the clock as well. */
export const DIMENSIONS = [
  'settings',
  'kinds',
  'goals',
  'harm_reduction',
  'countries',
  'networks',
  'languages',
  'substances',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];
export const COUNTRY_BIT = 1 << DIMENSIONS.indexOf('countries');
/** Bits of what has no column of its own. */
export const OPEN_BIT = 1 << DIMENSIONS.length;
export const PLACE_BIT = OPEN_BIT << 1;
export const CONDITIONS_BIT = PLACE_BIT << 1;

const NEEDS = CONDITIONS_BIT | (1 << DIMENSIONS.indexOf('languages'));

/**
 * Bits that keep a facility from being listed or counted at once. What a person needs keeps away only who says no: who
 * does not say is shown after the others, to be asked.
 *
 * @param no bits of the filters that rule it out
 * @param unknown bits of those to which it gives no answer
 */
export function keptOut(no: number, unknown: number): number {
  return no | (unknown & ~NEEDS);
}
