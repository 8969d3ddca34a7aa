import type { Facility } from '../../domain/directory/facility.js';
import type { Helpline } from '../../domain/helplines/model.js';
import { Faults, type Fault } from '../faults/fault.js';
import { FEED_FILE, type FeedYaml } from '../read/feed-yaml.js';

/** Dangers for which each country of a feed has a number. */
const NEEDED = ['emergency', 'overdose', 'suicide', 'drugs'] as const;

/** Dangers for which a country of the feed has no number, and countries of facilities that the feed does not name. */
export function checkCountries(
  { source, locate }: FeedYaml,
  helplines: readonly Helpline[],
  facilities: readonly Facility[],
): readonly Fault[] {
  if (!source) return [];
  const faults = new Faults();
  source.countries.forEach((country, index) => {
    const own = helplines.filter((line) => line.country === country);
    const lacking = NEEDED.filter((situation) => !own.some((line) => line.situations.includes(situation)));
    for (const situation of lacking)
      faults.add(FEED_FILE, locate(['countries', index]), 'helpline-lacking', { country, situation });
  });
  const elsewhere = new Set(facilities.map((each) => each.country));
  for (const country of source.countries) elsewhere.delete(country);
  const value = [...elsewhere].sort().join(', ');
  if (elsewhere.size > 0)
    faults.add(FEED_FILE, locate(['countries']), 'country-not-listed', { value }, 'warning');
  return faults.list;
}
