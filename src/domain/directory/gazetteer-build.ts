import type { Gazetteer } from './files.js';

export interface Town {
  readonly name: string;
  readonly country: string;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

function deltas(degrees: readonly number[]): number[] {
  let before = 0;
  return degrees.map((value) => {
    const thousandths = Math.round(value * 1000);
    const delta = thousandths - before;
    before = thousandths;
    return delta;
  });
}

/** Packs towns for the page. A thousandth of a degree is about a hundred metres: enough for "near". */
export function buildGazetteer(towns: readonly Town[], attribution: string): Gazetteer {
  const countries = [...new Set(towns.map((town) => town.country))];
  return {
    format: 'passerelle-gazetteer/1',
    attribution,
    names: towns.map((town) => town.name),
    countries,
    country: towns.map((town) => countries.indexOf(town.country)),
    lat: deltas(towns.map((town) => town.lat)),
    lon: deltas(towns.map((town) => town.lon)),
  };
}
