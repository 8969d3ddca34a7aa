import { LatLngBounds } from 'leaflet/dist/leaflet-src.esm.js';
import type { Near } from '../../../domain/directory/query.js';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Places that a map around somewhere shows at least. */
const NEAREST = 8;

/** Of the places of a whole list, the share that stands furthest off and need not be in view. */
const AWAY = 0.1;

function middle(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] as number;
}

/** Square of a distance, in degrees of latitude, on a plane: to put points in order. */
function squared(one: Point, other: Point): number {
  const narrow = Math.cos((one.lat * Math.PI) / 180);
  return (one.lat - other.lat) ** 2 + ((one.lon - other.lon) * narrow) ** 2;
}

/**
 * What a map opens on: the nearest places around where the list looks; else where most of them are, so that one
 * overseas does not make a map of the world. Undefined without any.
 *
 * @param points of the places in the order of the list
 */
export function framing(points: readonly Point[], near: Near | undefined): LatLngBounds | undefined {
  if (points.length === 0) return near && boundsOf([near]);
  if (near) return boundsOf([near, ...points.slice(0, NEAREST)]);
  const centre = { lat: middle(points.map(({ lat }) => lat)), lon: middle(points.map(({ lon }) => lon)) };
  const sorted = [...points].sort((one, other) => squared(centre, one) - squared(centre, other));
  return boundsOf(sorted.slice(0, Math.ceil(points.length * (1 - AWAY))));
}

function boundsOf(points: readonly Point[]): LatLngBounds {
  return new LatLngBounds(points.map(({ lat, lon }) => [lat, lon]));
}
