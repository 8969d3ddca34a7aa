import type { Query } from './query.js';

/**
 * The country to which a list is kept: the visitor's, as long as they look around no place, search for no words and
 * chose no country. Near a place nothing is kept out: across a border may be nearer.
 */
export function homeOf({ country, everywhere, near, area, text, filters }: Query): string | undefined {
  const isFree =
    everywhere === true || (near ?? area) !== undefined || text.trim() !== '' || filters.countries.length > 0;
  return isFree ? undefined : country;
}

/** The same query among the facilities of one country. */
export function keptTo(query: Query, country: string): Query {
  return { ...query, filters: { ...query.filters, countries: [country] } };
}
