const RADIANS = Math.PI / 180;
/** Mean radius of the earth, km. */
const EARTH = 6371.0088;

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

/**
 * The `most` points nearest to a place among those that `accept` lets in, nearest first; equals in the order of
 * their rows. Ranked on a flat map around the place with longitudes wrapped, then put in order by great-circle
 * distance: near a place the two agree, and only a handful of true distances is worked out.
 */
export function nearest(
  points: Points,
  lat: number,
  lon: number,
  most: number,
  accept: (row: number) => boolean = () => true,
): { readonly row: number; readonly km: number }[] {
  const { lat: lats, lon: lons } = points;
  const narrow = Math.cos(lat * RADIANS);
  // A few more than asked for, because the flat map and the sphere can disagree about the last places.
  const size = most + 16;
  const rows = new Int32Array(size);
  const far = new Float64Array(size).fill(Infinity);
  let worst = Infinity;
  for (let row = 0; row < lats.length; row++) {
    const north = (lats[row] as number) - lat;
    let east = (lons[row] as number) - lon;
    if (east > 180) east -= 360;
    else if (east < -180) east += 360;
    east *= narrow;
    const square = north * north + east * east;
    if (!(square < worst) || !accept(row)) continue;
    let at = size - 1;
    for (; at > 0 && (far[at - 1] as number) > square; at--) {
      far[at] = far[at - 1] as number;
      rows[at] = rows[at - 1] as number;
    }
    far[at] = square;
    rows[at] = row;
    worst = far[size - 1] as number;
  }
  const found: { row: number; km: number }[] = [];
  for (let at = 0; at < size && far[at] !== Infinity; at++) {
    const row = rows[at] as number;
    found.push({ row, km: distance(lat, lon, lats[row] as number, lons[row] as number) });
  }
  return found.sort((a, b) => a.km - b.km || a.row - b.row).slice(0, most);
}
