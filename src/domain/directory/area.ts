import { fold } from '../text.js';
import { NO, UNKNOWN, YES } from './verdict.js';
import type { AreaScope } from './query.js';
import type { FacilityTable } from './table.js';

/**
 * Whether each facility lies in a part of a country: by what it calls its region, else by its postcode. One that says
 * neither gives no answer.
 */
export function areaOf(table: FacilityTable, area: AreaScope): (row: number) => number {
  const countries = table.codes('country');
  const regions = table.codes('region');
  const postcodes = table.codes('postcode');
  const regionIn = regions.texts.map((text) => area.regions.includes(fold(text)));
  const postcodeIn = postcodes.texts.map((code) =>
    area.postcodes.some((beginning) => code.startsWith(beginning)),
  );
  const at = (column: { readonly codes: Uint32Array }, row: number): number => column.codes[row] as number;
  return (row) => {
    if (countries.texts[at(countries, row)] !== area.country) return NO;
    if (regionIn[at(regions, row)] === true || postcodeIn[at(postcodes, row)] === true) return YES;
    const says =
      regions.texts[at(regions, row)] !== '' ||
      (postcodes.texts[at(postcodes, row)] !== '' && area.postcodes.length > 0);
    return says ? NO : UNKNOWN;
  };
}
