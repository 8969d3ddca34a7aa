import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  kmToBox,
  nextParts,
  partsOf,
  type Box,
  type Part,
  type Point,
} from '../../../src/domain/directory/cells.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import type { BoxColumns, CellsFile } from '../../../src/domain/directory/files.js';
import { distance } from '../../../src/domain/directory/nearest.js';
import { cellsByKind, cellsByPlace, type Cell } from '../../../src/publish/write/cells.js';
import { SEED } from './made.js';

const degrees = (most: number): fc.Arbitrary<number> =>
  fc.integer({ min: -most * 1000, max: most * 1000 }).map((value) => value / 1000);
const point: fc.Arbitrary<Point> = fc.record({ lat: degrees(90), lon: degrees(180) });

const facilities: fc.Arbitrary<Facility[]> = fc
  .array(
    fc.record({
      point: fc.option(point, { freq: 10 }),
      kind: fc.constantFrom('csapa', 'csapa', 'csapa', 'ctr', 'clinic'),
    }),
    { minLength: 1, maxLength: 1500, size: 'max' },
  )
  .map((all) =>
    all.map(({ point: at, kind }, number) => ({
      id: String(number),
      name: 'A',
      kind,
      country: 'FR',
      ...(at && { lat: at.lat, lon: at.lon }),
    })),
  );

function boxColumns({ south, west, north, east }: Box): BoxColumns {
  return [south * 1000, west * 1000, north * 1000, east * 1000];
}

/** The facilities of a cell by the path of its part. */
function listed(cells: readonly Cell[]): { file: CellsFile; membersOf: (part: Part) => readonly Facility[] } {
  const count = ({ members }: Cell, kind: string): number =>
    members.filter((each) => each.kind === kind).length;
  const file: CellsFile = {
    format: 'passerelle-cells/1',
    leaves: true,
    paths: cells.map((_, at) => String(at)),
    sha256: cells.map(() => ''),
    counts: cells.map(({ members }) => members.length),
    boxes: cells.map(({ box }) => box),
    cells: cells.map(() => 1),
    kinds: cells.map((cell) =>
      Object.fromEntries(['csapa', 'ctr', 'clinic'].map((kind) => [kind, count(cell, kind)])),
    ),
  };
  return { file, membersOf: ({ ref }) => cells[Number(ref.path)]?.members ?? [] };
}

function kmTo(near: Point, { lat, lon }: Facility): number {
  return lat === undefined || lon === undefined ? NaN : distance(near.lat, near.lon, lat, lon);
}

function nearestKms(near: Point, own: readonly Facility[], most: number): number[] {
  const kms = own.map((each) => kmTo(near, each)).filter((km) => !Number.isNaN(km));
  return kms.sort((a, b) => a - b).slice(0, most);
}

test('no point of a box is nearer than the box', () => {
  fc.assert(
    fc.property(point, point, point, degrees(1), degrees(1), (at, one, other, up, along) => {
      const [south, north] = [Math.min(one.lat, other.lat), Math.max(one.lat, other.lat)];
      const [west, east] = [Math.min(one.lon, other.lon), Math.max(one.lon, other.lon)];
      const inside = {
        lat: south + (north - south) * Math.abs(up),
        lon: west + (east - west) * Math.abs(along),
      };
      const km = kmToBox(at, { south, west, north, east });
      assert.ok(km <= distance(at.lat, at.lon, inside.lat, inside.lon) + 1e-6);
      const box = { south: at.lat, west: at.lon, north: at.lat, east: at.lon };
      assert.ok(kmToBox(at, box) < 1e-6);
    }),
    { seed: SEED, numRuns: 2000 },
  );
});

test('the nearest by cells are the nearest of all, of every kind and of one', () => {
  fc.assert(
    fc.property(
      facilities,
      point,
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(undefined, 'csapa', 'clinic'),
      (all, near, most, kind) => {
        const cells = kind === undefined ? cellsByPlace(all) : cellsByKind(all).flat();
        const { file, membersOf } = listed(cells);
        const kinds = kind === undefined ? undefined : [kind];
        let open: readonly Part[] = partsOf(file, 0, kinds);
        const here: Facility[] = [];
        for (;;) {
          const known = nearestKms(near, here, Infinity);
          const next = nextParts(open, { near, most }, known);
          if (next.length === 0) break;
          here.push(...next.flatMap(membersOf).filter((each) => kind === undefined || each.kind === kind));
          open = open.filter((part) => !next.includes(part));
        }
        const wanted = all.filter((each) => kind === undefined || each.kind === kind);
        assert.deepEqual(nearestKms(near, here, most), nearestKms(near, wanted, most));
      },
    ),
    { seed: SEED, numRuns: 150 },
  );
});

test('all within a radius are read, however many', () => {
  fc.assert(
    fc.property(facilities, point, fc.integer({ min: 1, max: 5000 }), (all, near, radius_km) => {
      const { file, membersOf } = listed(cellsByPlace(all));
      const read = nextParts(partsOf(file), { near, most: 0, radius_km }, []).flatMap(membersOf);
      const within = (own: readonly Facility[]): number =>
        own.filter((each) => kmTo(near, each) <= radius_km).length;
      assert.equal(within(read), within(all));
    }),
    { seed: SEED, numRuns: 100 },
  );
});

test('every facility is in one cell, none of which is larger than it may be', () => {
  fc.assert(
    fc.property(facilities, (all) => {
      for (const cells of [cellsByPlace(all), cellsByKind(all).flat()]) {
        const ids = cells.flatMap(({ members }) => members.map(({ id }) => Number(id)));
        assert.deepEqual(
          ids.sort((a, b) => a - b),
          all.map((_, at) => at),
        );
        assert.ok(cells.every(({ members }) => members.length <= 256));
      }
    }),
    { seed: SEED, numRuns: 50 },
  );
});

test('without a place, the first cells are read until there is enough', () => {
  const box = boxColumns({ south: 48, west: 2, north: 49, east: 3 });
  const parts = partsOf({
    format: 'passerelle-cells/1',
    leaves: true,
    paths: ['a', 'b', 'c'],
    sha256: ['', '', ''],
    counts: [15, 15, 15],
    boxes: [box, null, box],
    cells: [1, 1, 1],
  });
  const paths = (known: number, most: number): string[] =>
    nextParts(
      parts,
      { most },
      Array.from({ length: known }, () => 0),
    ).map(({ ref }) => ref.path);
  assert.deepEqual(paths(0, 20), ['a', 'b']);
  assert.deepEqual(paths(20, 20), []);
  assert.deepEqual(paths(20, 40), ['a', 'b']);
});
