/** A point as degrees east, then north. */
export type Point = readonly [lon: number, lat: number];

/** Square of the distance from a point to a segment, in degrees of latitude, on a plane that fits where they are. */
function squaredDistance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const narrow = Math.cos((ay * Math.PI) / 180);
  const dx = (bx - ax) * narrow;
  const dy = by - ay;
  const px = (x - ax) * narrow;
  const py = y - ay;
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / length));
  return (px - along * dx) ** 2 + (py - along * dy) ** 2;
}

/**
 * How much each point of a line matters, by Douglas and Peucker: without the points that matter less than a tolerance,
 * none of them is further than that from the line. Both ends always matter, so that lines which meet still do.
 *
 * @returns degrees of latitude
 */
export function weigh(line: readonly Point[]): number[] {
  const weights = line.map(() => 0);
  weights[0] = weights[line.length - 1] = Infinity;
  const spans: [from: number, to: number, weight: number][] = [[0, line.length - 1, Infinity]];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const [from, to, around] = span;
    let furthest = from;
    let most = -1;
    for (let at = from + 1; at < to; at++) {
      const distance = squaredDistance(line[at] as Point, line[from] as Point, line[to] as Point);
      if (distance <= most) continue;
      most = distance;
      furthest = at;
    }
    if (furthest === from) continue;
    const weight = Math.min(around, Math.sqrt(most));
    weights[furthest] = weight;
    spans.push([from, furthest, weight], [furthest, to, weight]);
  }
  return weights;
}
