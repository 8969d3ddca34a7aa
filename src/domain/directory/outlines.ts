/** What a map draws under the places of a feed, so that it asks nobody else for a ground. */

/** A line around land, closed: degrees north, then east, in thousandths, each point minus the one before. */
export type Ring = readonly number[];

/** A town to find one's way by. */
export interface Landmark {
  readonly name: string;
  readonly lat: number;
  readonly lon: number;
}

/** A file of a feed. */
export interface Outlines {
  readonly format: 'passerelle-outlines/1';
  /** Whose lines and towns they are. */
  readonly attribution: string;
  readonly rings: readonly Ring[];
  /** The largest of each country first. */
  readonly towns: readonly Landmark[];
}

/** Thousandths of a degree in a degree: about a hundred metres. */
export const OUTLINE_UNIT = 1000;

/** The points of a ring in degrees, north then east. */
export function ringPoints(ring: Ring): [number, number][] {
  const points: [number, number][] = [];
  let lat = 0;
  let lon = 0;
  for (let at = 0; at + 1 < ring.length; at += 2) {
    lat += ring[at] as number;
    lon += ring[at + 1] as number;
    points.push([lat / OUTLINE_UNIT, lon / OUTLINE_UNIT]);
  }
  return points;
}
