import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { portOf, route, type Placed, type Segment, type Side } from '../../../src/domain/landscape/routes.js';

const LANES = { inner: 490, outer: 829, between: 391 };
const COLUMNS: Readonly<Record<Side, readonly [number, number]>> = {
  collective: [164, 470],
  individual: [510, 794],
  both: [164, 794],
  outside: [864, 1044],
};

const box = fc
  .tuple(
    fc.constantFrom<Side>('collective', 'individual', 'both', 'outside'),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(([side, rank]): Placed => {
    const [start, end] = COLUMNS[side];
    return { side, start, end, top: rank * 60, bottom: rank * 60 + 44 };
  });
const boxes = fc.uniqueArray(box, {
  minLength: 2,
  maxLength: 8,
  selector: ({ side, top }) => `${side} ${top}`,
});

function on([x1, y1, x2, y2]: Segment, x: number, y: number): boolean {
  return x >= Math.min(x1, x2) && x <= Math.max(x1, x2) && y >= Math.min(y1, y2) && y <= Math.max(y1, y2);
}

/** True when two straight pieces, along or across, share a point. */
function meet(a: Segment, b: Segment): boolean {
  const overlap = (p: number, q: number, r: number, s: number): boolean =>
    Math.max(Math.min(p, q), Math.min(r, s)) <= Math.min(Math.max(p, q), Math.max(r, s));
  return overlap(a[0], a[2], b[0], b[2]) && overlap(a[1], a[3], b[1], b[3]);
}

describe('the lines of the picture', () => {
  it('join all the boxes in one piece', () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const segments = route(given, LANES);
        const ports = given.map((each) => portOf(each, LANES));
        const reached = new Set<number>();
        const grow = (at: number): void => {
          if (reached.has(at)) return;
          reached.add(at);
          segments.forEach((each, index) => {
            if (meet(each, segments[at] as Segment)) grow(index);
          });
        };
        if (segments.length === 0) {
          assert.equal(new Set(ports.map(({ x, y }) => `${x} ${y}`)).size, 1);
          return;
        }
        grow(0);
        assert.equal(reached.size, segments.length);
        for (const { x, y } of ports) assert.ok(segments.some((each) => on(each, x, y)));
      }),
    );
  });

  it('run along or across, and only where no box stands but those they join', () => {
    fc.assert(
      fc.property(boxes, (given) => {
        for (const [x1, y1, x2, y2] of route(given, LANES)) {
          assert.ok(x1 === x2 || y1 === y2);
          if (x1 === x2) assert.ok(x1 === LANES.inner || x1 === LANES.outer);
          else if (y1 !== LANES.between)
            assert.ok([x1, x2].includes(LANES.inner) || [x1, x2].includes(LANES.outer));
        }
      }),
    );
  });

  it('cross between the rows only when they leave the columns where one stays', () => {
    fc.assert(
      fc.property(boxes, (given) => {
        const crossing = route(given, LANES).some(([x1, , x2]) => x1 === LANES.inner && x2 === LANES.outer);
        const outside = given.filter(({ side }) => side === 'outside').length;
        assert.equal(crossing, outside > 0 && outside < given.length);
      }),
    );
  });

  it('are none for a box that works with nobody', () => {
    assert.deepEqual(route([{ side: 'both', start: 1, end: 2, top: 3, bottom: 4 }], LANES), []);
  });
});
