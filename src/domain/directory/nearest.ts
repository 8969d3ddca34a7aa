const RADIANS = Math.PI / 180;
/** Mean radius of the earth, km. */
const EARTH = 6371.0088;
/** Km between two parallels. */
export const KM_PER_DEGREE = EARTH * RADIANS;

/** Great-circle distance in km (haversine), between points in degrees. */
export function distance(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const a =
    Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
    Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(a)));
}

/** Points in degrees; NaN for a point that is unknown. */
export interface Points {
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

/** Km by which rounding may bring two points nearer than their parallels. */
export const ROUNDING = 0.001;

/**
 * The `most` points nearest to a place among those that `accept` lets in, nearest first; equals in the order of
 * their rows. Two points are no nearer than their parallels: once enough are found, most others are passed over
 * by their latitude alone.
 */
export function nearest(
  points: Points,
  lat: number,
  lon: number,
  most: number,
  accept: (row: number) => boolean = () => true,
): { readonly row: number; readonly km: number }[] {
  const { lat: lats, lon: lons } = points;
  const rows = new Int32Array(most);
  const far = new Float64Array(most).fill(Infinity);
  let degrees = Infinity;
  let worst = most > 0 ? Infinity : -1;
  for (let row = 0; row < lats.length; row++) {
    const north = lats[row] as number;
    if (!(Math.abs(north - lat) <= degrees) || !accept(row)) continue;
    const km = distance(lat, lon, north, lons[row] as number);
    if (!(km < worst)) continue;
    let at = most - 1;
    for (; at > 0 && (far[at - 1] as number) > km; at--) {
      far[at] = far[at - 1] as number;
      rows[at] = rows[at - 1] as number;
    }
    far[at] = km;
    rows[at] = row;
    worst = far[most - 1] as number;
    degrees = (worst + ROUNDING) / KM_PER_DEGREE;
  }
  const found: { row: number; km: number }[] = [];
  for (let at = 0; at < most && far[at] !== Infinity; at++) {
    found.push({ row: rows[at] as number, km: far[at] as number });
  }
  return found;
}
