import type { Outlines } from '../../domain/directory/outlines.js';
import { largeTowns } from './large-towns.js';
import { outlineOf } from './outline-list.js';

/** What a map of the countries is drawn on; undefined where no land is known of any. */
export function outlinesOf(countries: readonly string[]): Outlines | undefined {
  const rings = countries.flatMap(outlineOf);
  if (rings.length === 0) return undefined;
  const towns = countries.flatMap(largeTowns);
  return {
    format: 'passerelle-outlines/1',
    attribution: towns.length > 0 ? 'Natural Earth. GeoNames, CC BY 4.0' : 'Natural Earth',
    rings,
    towns,
  };
}
