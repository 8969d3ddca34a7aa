/**
 * Towns by column, in the order of their source, and what else of places is known for their countries. Coordinates are
 * thousandths of a degree, each minus the one before. What is optional is not there in feeds made by hand or before.
 */
export interface Gazetteer {
  readonly format: 'passerelle-gazetteer/1';
  readonly attribution: string;
  readonly names: readonly string[];
  readonly countries: readonly string[];
  /** Place of each town's country in `countries`. */
  readonly country: readonly number[];
  readonly lat: readonly number[];
  readonly lon: readonly number[];
  /** For each town, how many people live there, a digit on a scale that doubles: see `sizeOf`. */
  readonly sizes?: string;
  /** Towns whose point is the middle of what surrounds them, by their place in `names`. */
  readonly around?: readonly number[];
  /** Other names of towns: the place of each in `names`, and the name. */
  readonly aliases?: readonly (readonly [town: number, name: string])[];
  /** Departments, provinces, cantons, regions. */
  readonly areas?: readonly GazetteerArea[];
  /** For each town, the place of its area in `areas` plus one, or 0. */
  readonly area?: readonly number[];
  readonly postcodes?: readonly GazetteerPostcodes[];
}

/** A part of a country that people name. */
export interface GazetteerArea {
  readonly country: string;
  /** The first is shown: `["Bas-Rhin"]`, `["Liège", "Luik", "Lüttich"]`. */
  readonly names: readonly string[];
  /** Its own numbers: `["67"]`. */
  readonly codes?: readonly string[];
  /** How the postcodes of its towns begin. */
  readonly postcodes?: readonly string[];
  /** Its middle, in thousandths of a degree. */
  readonly lat: number;
  readonly lon: number;
}

/** The postcodes of a country that are all digits, in their order. */
export interface GazetteerPostcodes {
  readonly country: string;
  readonly digits: number;
  /** Each as a number, minus the one before. */
  readonly codes: readonly number[];
  /** For each, the place of its largest town in `names` plus one, or 0. */
  readonly town: readonly number[];
  /** The middle of each that has no such town, in their order; thousandths of a degree, each minus the one before. */
  readonly lat: readonly number[];
  readonly lon: readonly number[];
}

/** The towns that a gazetteer leaves out, by postcode: fetched when what is typed is nowhere else. */
export interface SmallTowns {
  readonly format: 'passerelle-small-towns/1';
  readonly country: string;
  /** How many of them each postcode of the gazetteer has, in the order of its `codes`. */
  readonly counts: readonly number[];
  readonly names: readonly string[];
}

/** A digit for a number of people: 0 for fewer than 500 or nobody knows, then one more at each doubling, at most 9. */
export function sizeOf(people: number): number {
  return people < 500 ? 0 : Math.min(9, 1 + Math.floor(Math.log2(people / 500)));
}
