/** Where a box stands in the picture. */
export type Side = 'collective' | 'individual' | 'both' | 'outside';

/** A box of the picture, measured from the start of the line and from the top. */
export interface Placed {
  readonly side: Side;
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where lines may run, between the boxes. */
export interface Lanes {
  /** Between the two columns where one stays, from top to bottom. */
  readonly inner: number;
  /** Before the column of care without a stay, from top to bottom. */
  readonly outer: number;
  /** Between the two rows, across. */
  readonly between: number;
}

/** A straight piece of line, along or across. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

interface Port {
  readonly x: number;
  readonly y: number;
  readonly lane: 'inner' | 'outer';
}

/** Where the line of a box leaves it. */
export function portOf({ side, start, end, top, bottom }: Placed, { inner }: Lanes): Port {
  const y = (top + bottom) / 2;
  switch (side) {
    case 'collective':
      return { x: end, y, lane: 'inner' };
    case 'individual':
      return { x: start, y, lane: 'inner' };
    case 'outside':
      return { x: start, y, lane: 'outer' };
    case 'both':
      return { x: inner, y: top, lane: 'inner' };
  }
}

/**
 * The lines that join boxes along the lanes: each box to its lane, each lane as far as it is needed, and the way
 * between the lanes when both are.
 */
export function route(boxes: readonly Placed[], lanes: Lanes): Segment[] {
  if (boxes.length < 2) return [];
  const ports = boxes.map((box) => portOf(box, lanes));
  const crosses = ports.some(({ lane }) => lane === 'inner') && ports.some(({ lane }) => lane === 'outer');
  const segments: Segment[] = ports
    .filter(({ x, lane }) => x !== lanes[lane])
    .map(({ x, y, lane }) => [x, y, lanes[lane], y]);
  for (const lane of ['inner', 'outer'] as const) {
    const heights = ports.filter((port) => port.lane === lane).map(({ y }) => y);
    if (heights.length === 0) continue;
    if (crosses) heights.push(lanes.between);
    const [from, to] = [Math.min(...heights), Math.max(...heights)];
    if (from !== to) segments.push([lanes[lane], from, lanes[lane], to]);
  }
  if (crosses) segments.push([lanes.inner, lanes.between, lanes.outer, lanes.between]);
  return segments;
}
