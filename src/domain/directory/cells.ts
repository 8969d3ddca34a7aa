/** What to read of a group that is too large for one file: as few parts as give what is asked for. */

import type { CellsFile, FileRef } from './files.js';
import { distance, ROUNDING } from './nearest.js';

/** A point in degrees. */
export interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** In degrees. */
export interface Box {
  readonly south: number;
  readonly west: number;
  readonly north: number;
  readonly east: number;
}

/** A part of a large group that was not read yet. */
export interface Part {
  readonly ref: FileRef;
  /** A cell holds facilities, any other part further parts. */
  readonly isCell: boolean;
  /** How many there are of the kinds asked for. */
  readonly count: number;
  /** Undefined for facilities without a point. */
  readonly box: Box | undefined;
  /** Number of its first cell, and how many it has. */
  readonly first: number;
  readonly cells: number;
}

/** Which facilities are to be read. */
export interface Reach {
  /** Without it, one is as good as another. */
  readonly near?: Point | undefined;
  /** So many, the nearest for certain. */
  readonly most: number;
  /** And all within so many km, and those of which nobody knows whether they are. */
  readonly radius_km?: number;
}

const THOUSANDTHS = 1000;
const RADIANS = Math.PI / 180;

/**
 * The parts that a file lists, in its order.
 *
 * @param first number of the first cell in it
 * @param kinds leaves out the parts that have none of them
 */
export function partsOf(file: CellsFile, first = 0, kinds?: readonly string[]): Part[] {
  let next = first;
  return file.paths.flatMap((path, at) => {
    const own = file.kinds?.[at];
    const wanted = kinds && own ? kinds.reduce((sum, kind) => sum + (own[kind] ?? 0), 0) : file.counts[at];
    const box = file.boxes[at];
    const [south = 0, west = 0, north = 0, east = 0] = (box ?? []).map((value) => value / THOUSANDTHS);
    const cells = file.cells[at] ?? 0;
    const part: Part = {
      ref: { path, sha256: file.sha256[at] ?? '' },
      isCell: file.leaves,
      count: wanted ?? 0,
      box: box ? { south, west, north, east } : undefined,
      first: next,
      cells,
    };
    next += cells;
    return part.count > 0 ? [part] : [];
  });
}

/** Km from a point to the nearest of a box; 0 within it. */
export function kmToBox({ lat, lon }: Point, { south, west, north, east }: Box): number {
  const within = (value: number): number => Math.min(Math.max(value, south), north);
  if (lon >= west && lon <= east) return distance(lat, lon, within(lat), lon);
  // A great circle bulges towards the pole: the nearest point of a meridian is not on the point's own parallel.
  const kms = [west, east].flatMap((edge) => {
    const across = Math.cos((edge - lon) * RADIANS);
    const crossing = Math.atan2(Math.sin(lat * RADIANS), Math.cos(lat * RADIANS) * across) / RADIANS;
    return [within(crossing), south, north].map((own) => distance(lat, lon, own, edge));
  });
  return Math.min(...kms);
}

/**
 * The parts to read next, all at once: whatever the rest of them holds, each is needed. None once what is asked for is
 * read.
 *
 * @param known km of the facilities that are here and count, in any order; without a place, any numbers
 */
export function nextParts(
  open: readonly Part[],
  { near, most, radius_km = -1 }: Reach,
  known: readonly number[],
): Part[] {
  const kmTo = ({ box }: Part): number => (!near ? 0 : box ? kmToBox(near, box) - ROUNDING : Infinity);
  const ranked = open
    .map((part) => ({ part, km: kmTo(part) }))
    .sort((a, b) => (a.km < b.km ? -1 : a.km > b.km ? 1 : 0));
  const worst = known.length < most ? Infinity : near ? ([...known].sort((a, b) => a - b)[most - 1] ?? 0) : 0;
  const next: Part[] = [];
  let count = known.length;
  for (const { part, km } of ranked) {
    const isNeeded =
      km <= radius_km ||
      (km === Infinity && radius_km >= 0) ||
      count < most ||
      (next.length === 0 && most > 0 && km < worst);
    if (!isNeeded) continue;
    next.push(part);
    count += part.count;
  }
  return next;
}

/** How many facilities of the kinds asked for are in parts that were not read. */
export function countIn(open: readonly Part[]): number {
  return open.reduce((sum, { count }) => sum + count, 0);
}
