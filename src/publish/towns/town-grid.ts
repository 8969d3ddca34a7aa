import { distance, KM_PER_DEGREE } from '../../domain/directory/nearest.js';
import type { Town } from './towns.js';

/** A way along a parallel is longer than that over the pole's side of it: by no more than this within a few hundred km. */
const ARC = 0.98;

/** Towns by squares of one degree, so that those around a point are found without looking at all. */
export class TownGrid {
  private readonly squares = new Map<number, Town[]>();

  constructor(towns: Iterable<Town>) {
    for (const town of towns) {
      const square = squareOf(Math.floor(town.lat), Math.floor(town.lon));
      const known = this.squares.get(square);
      if (known) known.push(town);
      else this.squares.set(square, [town]);
    }
  }

  /**
   * The nearest town within a distance, but one that is left out; undefined when there is none.
   *
   * @param km at most a few hundred
   * @param enough a town as near as this (km) is given at once, the nearest or not
   */
  nearest(lat: number, lon: number, km: number, enough = 0, but?: Town): Town | undefined {
    const rows = Math.ceil(km / KM_PER_DEGREE);
    let best: Town | undefined;
    let least = km;
    for (let row = 0; row <= 2 * rows; row++) {
      const north = Math.floor(lat) + outwards(row);
      // Two points are no nearer than their parallels.
      if (gap(lat, north) * KM_PER_DEGREE > least) continue;
      const widest = Math.min(90, Math.max(Math.abs(north), Math.abs(north + 1)));
      const shrink = Math.cos((widest * Math.PI) / 180);
      const columns = Math.min(180, Math.ceil(km / (KM_PER_DEGREE * Math.max(shrink, 0.01))));
      for (let column = 0; column <= 2 * columns; column++) {
        const west = Math.floor(lon) + outwards(column);
        if (gap(lon, west) * KM_PER_DEGREE * shrink * ARC > least) continue;
        for (const town of this.squares.get(squareOf(north, west)) ?? []) {
          if (town === but) continue;
          const far = distance(lat, lon, town.lat, town.lon);
          if (far > least) continue;
          if (far <= enough) return town;
          least = far;
          best = town;
        }
      }
    }
    return best;
  }
}

/** Degrees from a coordinate to the square that begins at another one; 0 inside. */
function gap(at: number, from: number): number {
  return Math.max(0, from - at, at - (from + 1));
}

/** 0, -1, 1, -2, 2…: from a point's own square to those farther away. */
function outwards(step: number): number {
  return step % 2 === 0 ? step / 2 : -(step + 1) / 2;
}

/** A number for a square, longitudes going on over the date line. */
function squareOf(south: number, west: number): number {
  return (south + 90) * 360 + ((((west + 180) % 360) + 360) % 360);
}
