import { townKey } from './town-key.js';
import { listTowns, type ListedTown, type Town } from './town-list.js';

export type { Town };

/** Territories that GeoNames lists under a code of their own and that belong to the country for its feed. */
const TERRITORIES: Readonly<Record<string, readonly string[]>> = {
  AU: ['CC', 'CX', 'NF'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['GP', 'MQ', 'GF', 'RE', 'YT', 'PM', 'BL', 'MF', 'WF', 'PF', 'NC'],
  GB: ['GG', 'GI', 'IM', 'JE'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['SJ'],
  NZ: ['CK', 'NU', 'TK'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
};

/** Codes of the territories that belong to a country for its feed. */
export function territoriesOf(country: string): readonly string[] {
  return TERRITORIES[country] ?? [];
}

let listed: readonly ListedTown[] | undefined;

/** Every town, under its own country or territory. */
export function allTowns(): readonly ListedTown[] {
  return (listed ??= listTowns());
}

/** The towns of the countries, each under the country whose feed lists it, in the order of the source. */
export function townsOf(countries: readonly string[]): Town[] {
  return listedTownsOf(countries);
}

/** A town of a feed's country, with the code of its territory where that has one of its own. */
export interface CountryTown extends ListedTown {
  readonly territory: string;
}

/** The same, with the parts of the country that each is in. */
export function listedTownsOf(countries: readonly string[]): CountryTown[] {
  const countryOf = new Map<string, string>();
  for (const country of countries) {
    countryOf.set(country, country);
    for (const territory of territoriesOf(country)) countryOf.set(territory, country);
  }
  return allTowns().flatMap((town) => {
    const country = countryOf.get(town.country);
    return country === undefined ? [] : [{ ...town, country, territory: town.country }];
  });
}

/**
 * How the towns of a country are written, by `townKey`. A key that several spellings share is left out: which
 * one is meant cannot be told.
 */
export function townSpellings(country: string): Map<string, string> {
  const spellings = new Map<string, string>();
  const unclear = new Set<string>();
  for (const { name } of townsOf([country])) {
    const key = townKey(name);
    const known = spellings.get(key);
    if (known !== undefined && known !== name) unclear.add(key);
    else spellings.set(key, name);
  }
  for (const key of unclear) spellings.delete(key);
  return spellings;
}
