import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import * as fc from 'fast-check';
import Papa from 'papaparse';
import { ringPoints, type Ring } from '../../src/domain/directory/outlines.js';
import { largeTowns } from '../../src/publish/outlines/large-towns.js';
import { outlineOf } from '../../src/publish/outlines/outline-list.js';
import { outlinesOf } from '../../src/publish/outlines/outlines.js';
import { weigh, type Point } from '../../src/publish/outlines/simplify.js';

const KB = 1024;
const COUNTRIES = ['FR', 'BE', 'LU', 'CH', 'CA'];
const compressed = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length / KB;

/** Whether a point is on land: it is inside of an odd number of rings. */
function isInside([lat, lon]: Position, rings: readonly Position[][]): boolean {
  let inside = false;
  for (const ring of rings)
    ring.forEach(([y, x], at) => {
      const [beforeY, beforeX] = ring[at === 0 ? ring.length - 1 : at - 1] as Position;
      if (y > lat !== beforeY > lat && lon < ((beforeX - x) * (lat - y)) / (beforeY - y) + x)
        inside = !inside;
    });
  return inside;
}

type Position = [lat: number, lon: number];

/** Km to the nearest point of a line, as on a plane. */
function kmToShore([lat, lon]: Position, rings: readonly Position[][]): number {
  let least = Infinity;
  for (const ring of rings)
    for (const [y, x] of ring)
      least = Math.min(least, Math.hypot(y - lat, (x - lon) * Math.cos((lat * Math.PI) / 180)) * 111.2);
  return least;
}

function assertOnLand(
  points: readonly (Position & { readonly name?: string })[],
  rings: readonly Ring[],
): void {
  const land = rings.map(ringPoints);
  for (const point of points)
    assert.ok(isInside(point, land) || kmToShore(point, land) <= 30, JSON.stringify(point));
}

for (const country of COUNTRIES)
  test(`${country}: its outlines are 20 KB at most, and its large towns stand on them`, () => {
    const outlines = outlinesOf([country]);
    assert.ok(outlines && outlines.rings.length > 0);
    assert.ok(compressed(outlines) <= 20, `${compressed(outlines).toFixed(1)} KB`);
    assert.ok(outlines.towns.length >= 7);
    assertOnLand(
      largeTowns(country).map(({ lat, lon }) => [lat, lon]),
      outlines.rings,
    );
  });

test('France, Belgium, Luxembourg and Switzerland are 16 KB together', () => {
  assert.ok(compressed(outlinesOf(['FR', 'BE', 'LU', 'CH'])) <= 16);
});

test('draws the territories of a country with it', () => {
  const land = outlineOf('FR').map(ringPoints);
  for (const [name, point] of Object.entries<Position>({
    Guadeloupe: [16.15, -61.7],
    Martinique: [14.66, -61],
    Guyane: [4, -53],
    Réunion: [-21.1, 55.5],
    Mayotte: [-12.8, 45.15],
    'Nouvelle-Calédonie': [-21.5, 165.5],
  }))
    assert.ok(isInside(point, land), name);
  assert.ok(!isInside([50.85, 4.35], land), 'Brussels');
});

test('knows no land of what is no country', () => {
  assert.equal(outlinesOf(['ZZ']), undefined);
  assert.deepEqual(outlinesOf(['ZZ', 'LU']), outlinesOf(['LU']));
});

test('every place of the built-in list that has a point stands in its country, or by its shore', () => {
  const { data } = Papa.parse<Record<string, string>>(readFileSync('src/content/directory.csv', 'utf8'), {
    header: true,
    skipEmptyLines: true,
  });
  const placed = data.filter(({ lat, lon }) => lat && lon);
  assert.ok(placed.length > 0);
  for (const country of new Set(placed.map((row) => row['country'] ?? '')))
    assertOnLand(
      placed
        .filter((row) => row['country'] === country)
        .map(({ lat, lon }): Position => [Number(lat), Number(lon)]),
      outlineOf(country),
    );
});

test('a line without the points that matter less stays as near to what it was as is said', () => {
  const coordinate = fc.integer({ min: -100, max: 100 }).map((each) => each / 10);
  const lines = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(lines, fc.double({ min: 0.01, max: 5, noNaN: true }), (line: Point[], tolerance) => {
      const weights = weigh(line);
      const kept = line.flatMap((_point, at) => ((weights[at] as number) > tolerance ? [at] : []));
      assert.equal(kept[0], 0);
      assert.equal(kept[kept.length - 1], line.length - 1);
      line.forEach((point, at) => {
        const before = kept.filter((each) => each <= at).pop() as number;
        const after = kept.find((each) => each >= at) as number;
        // As on a plane, which up to ten degrees north is 2 % wider.
        assert.ok(distance(point, line[before] as Point, line[after] as Point) <= tolerance * 1.07);
      });
    }),
  );
});

/** Distance from a point to a segment, found by trying: along it, it only falls and then rises. */
function distance([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const at = (along: number): number => Math.hypot(x - ax - along * (bx - ax), y - ay - along * (by - ay));
  let [from, to] = [0, 1];
  for (let step = 0; step < 100; step++) {
    const third = (to - from) / 3;
    if (at(from + third) < at(to - third)) to -= third;
    else from += third;
  }
  return at((from + to) / 2);
}
