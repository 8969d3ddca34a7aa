import { fold } from '../text.js';
import type { Facility } from './facility.js';

/** What tells where in its country a place lies. */
export type Address = Pick<Facility, 'country' | 'postcode' | 'city' | 'region' | 'lat' | 'lon'>;

/** Points between two parallels and two meridians, in degrees: south, west, north, east. */
export type Box = readonly [number, number, number, number];

/** True when the point of an address lies in a box; false without a point. */
export function isIn({ lat, lon }: Address, [south, west, north, east]: Box): boolean {
  return lat !== undefined && lon !== undefined && lat >= south && lat <= north && lon >= west && lon <= east;
}

/** A postcode without spaces and without the country's letters before it: `F-97 400` is `97400`. */
export function postcodeOf({ country, postcode }: Address): string {
  const code = (postcode ?? '').toUpperCase().replace(/[\s.]/g, '');
  const letters = /^([A-Z]{1,2})-(?=\d)/.exec(code)?.[1];
  return letters === country || letters === country.charAt(0) ? code.slice(letters.length + 1) : code;
}

/** A name or a code of a region: without accents, signs and articles, so that spellings meet. */
export function regionKey(written: string | undefined): string {
  return fold(written ?? '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim()
    .replace(/^(?:la|le|les|l|ile de la|iles?) /, '');
}

/** Overseas postcodes by their first three digits (La Poste; INSEE, Code officiel géographique 2024). */
const BY_POSTCODE: Readonly<Record<string, string>> = {
  '970': 'GP',
  '971': 'GP',
  '972': 'MQ',
  '973': 'GF',
  '974': 'RE',
  '975': 'PM',
  '976': 'YT',
  '977': 'RE',
  '978': 'RE',
  '980': 'MC',
  '984': 'TF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** Codes of two islands inside the ranges of others: their postcodes, and their INSEE codes taken for postcodes. */
const ISLANDS: Readonly<Record<string, string>> = {
  '97133': 'BL',
  '97700': 'BL',
  '97701': 'BL',
  '97150': 'MF',
  '97800': 'MF',
  '97801': 'MF',
};

const ISLAND_TOWNS: readonly (readonly [RegExp, string])[] = [
  [/^(?:st|saint) (?:barthelemy|barth)\b|^gustavia\b/, 'BL'],
  [/^(?:st|saint) martin\b|^marigot\b|^grand case\b/, 'MF'],
];

/** Names and codes of regions (ISO 3166-2:FR, INSEE) by territory, as `regionKey` writes them. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  GP: ['guadeloupe', 'gp', 'gua', '971'],
  MQ: ['martinique', 'mq', 'mtq', '972'],
  GF: ['guyane', 'guyane francaise', 'gf', '973'],
  RE: ['reunion', 're', 'lre', '974'],
  PM: ['saint pierre et miquelon', 'st pierre et miquelon', 'pm', '975'],
  YT: ['mayotte', 'yt', 'may', '976'],
  BL: ['saint barthelemy', 'st barthelemy', 'bl', '977'],
  MF: ['saint martin', 'st martin', 'mf', '978'],
  WF: ['wallis et futuna', 'wf', '986'],
  PF: ['polynesie francaise', 'polynesie', 'pf', '987'],
  NC: ['nouvelle caledonie', 'nc', '988'],
};

/** Around the towns that GeoNames lists for each territory. */
const BOXES: Readonly<Record<string, Box>> = {
  GP: [15.8, -61.9, 16.6, -60.9],
  BL: [17.85, -62.98, 17.99, -62.77],
  MF: [18.03, -63.2, 18.14, -62.96],
  MQ: [14.3, -61.3, 15, -60.7],
  GF: [2, -54.7, 6, -51.5],
  RE: [-21.5, 55.1, -20.8, 55.9],
  PM: [46.7, -56.5, 47.2, -56.1],
  YT: [-13.1, 44.9, -12.5, 45.4],
  WF: [-14.5, -178.3, -13.1, -176],
  PF: [-28, -155, -7.5, -134],
  NC: [-23, 163, -19.4, 168.3],
};

/**
 * The territory in which an address of France lies, as its own ISO 3166-1 code: `RE`, `GP`… and `FR` for the
 * European part. The postcode decides, then the region, then the point; an address that has none of them is taken
 * to be in the European part. Undefined for a postcode that is no territory's.
 *
 * Of the codes from 970, 977 and 978 the town decides: the sorting offices of La Réunion have CEDEX codes in 977 and
 * 978 (97743 Saint-Denis Cedex 9, 97867 Saint-Paul Cedex), which are also the INSEE codes of Saint-Barthélemy and
 * Saint-Martin, and those two islands have CEDEX codes in 970, as Guadeloupe has.
 */
export function frenchTerritory(address: Address): string | undefined {
  const code = postcodeOf(address);
  if (/^\d{5}$/.test(code) || /^9[78]\d$/.test(code)) {
    if (!/^9[78]/.test(code)) return 'FR';
    const town = fold(address.city ?? '')
      .replace(/[^a-z\d]+/g, ' ')
      .trim();
    const area = code.slice(0, 3);
    if (['970', '977', '978'].includes(area)) {
      const island = ISLAND_TOWNS.find(([name]) => name.test(town))?.[1];
      if (island !== undefined) return island;
    }
    const island = ISLANDS[code];
    return island !== undefined && !/\bcedex\b/.test(town) ? island : BY_POSTCODE[area];
  }
  const region = regionKey(address.region).replace(/^fr /, '');
  const named = Object.keys(NAMES).find((territory) => NAMES[territory]?.includes(region));
  if (named !== undefined) return named;
  return Object.keys(BOXES).find((territory) => isIn(address, BOXES[territory] as Box)) ?? 'FR';
}

/**
 * The country code under which an address is found in lists that know each territory by its own code, as GeoNames
 * and the time zone database do. Undefined when it cannot be told.
 */
export function territoryOf(address: Address): string | undefined {
  return address.country === 'FR' ? frenchTerritory(address) : address.country;
}
