import {
  sizeOf,
  type Gazetteer,
  type GazetteerArea,
  type GazetteerPostcodes,
  type SmallTowns,
} from './gazetteer.js';

/** A town with its point in degrees. */
export interface Town {
  readonly name: string;
  readonly country: string;
  readonly lat: number;
  readonly lon: number;
  /** How many people live there; 0 when nobody says. */
  readonly people?: number;
  /** True when its point is the middle of what surrounds it. */
  readonly around?: boolean;
  readonly aliases?: readonly string[];
  /** Place of its area in the list of areas. */
  readonly area?: number;
}

/** A part of a country, its middle in degrees. */
export type Area = GazetteerArea;

/** A postcode: its largest town, by its place in the list of towns, or else its middle in degrees. */
export interface Postcode {
  readonly code: string;
  readonly town?: number;
  readonly lat: number;
  readonly lon: number;
  /** The towns that the list leaves out. */
  readonly small: readonly string[];
}

/** What is known of the places of some countries. */
export interface Country {
  readonly towns: readonly Town[];
  readonly areas: readonly Area[];
  readonly postcodes: readonly { readonly country: string; readonly list: readonly Postcode[] }[];
}

function deltas(numbers: readonly number[]): number[] {
  let before = 0;
  return numbers.map((number) => {
    const delta = number - before;
    before = number;
    return delta;
  });
}

/** A thousandth of a degree is about a hundred metres: enough for "near". */
export function thousandths(degrees: number): number {
  return Math.round(degrees * 1000);
}

/** Packs towns, areas and postcodes for the page. */
export function buildGazetteer({ towns, areas, postcodes }: Country, attribution: string): Gazetteer {
  const countries = [...new Set(towns.map((town) => town.country))];
  const around = towns.flatMap((town, at) => (town.around === true ? [at] : []));
  const aliases = towns.flatMap((town, at) => (town.aliases ?? []).map((name) => [at, name] as const));
  return {
    format: 'passerelle-gazetteer/1',
    attribution,
    names: towns.map((town) => town.name),
    countries,
    country: towns.map((town) => countries.indexOf(town.country)),
    lat: deltas(towns.map((town) => thousandths(town.lat))),
    lon: deltas(towns.map((town) => thousandths(town.lon))),
    ...(towns.some(({ people }) => people !== undefined) && {
      sizes: towns.map(({ people = 0 }) => sizeOf(people)).join(''),
    }),
    ...(around.length > 0 && { around }),
    ...(aliases.length > 0 && { aliases }),
    ...(areas.length > 0 && { areas, area: towns.map(({ area }) => (area === undefined ? 0 : area + 1)) }),
    ...(postcodes.length > 0 && {
      postcodes: postcodes.map(({ country, list }) => packPostcodes(country, list)),
    }),
  };
}

function packPostcodes(country: string, list: readonly Postcode[]): GazetteerPostcodes {
  const alone = list.filter(({ town }) => town === undefined);
  return {
    country,
    digits: list[0]?.code.length ?? 0,
    codes: deltas(list.map(({ code }) => Number(code))),
    town: list.map(({ town }) => (town === undefined ? 0 : town + 1)),
    lat: deltas(alone.map(({ lat }) => thousandths(lat))),
    lon: deltas(alone.map(({ lon }) => thousandths(lon))),
  };
}

/** The towns that a gazetteer leaves out; undefined when it leaves none. */
export function buildSmallTowns({ postcodes }: Country): SmallTowns | undefined {
  const [first] = postcodes.filter(({ list }) => list.some(({ small }) => small.length > 0));
  if (!first) return undefined;
  return {
    format: 'passerelle-small-towns/1',
    country: first.country,
    counts: first.list.map(({ small }) => small.length),
    names: first.list.flatMap(({ small }) => small),
  };
}
