import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance } from '../../../src/domain/directory/nearest.js';
import { TownGrid } from '../../../src/publish/towns/town-grid.js';
import { SEED } from '../../domain/directory/made.js';

const point = fc.record({
  lat: fc.double({ min: -75, max: 75, noNaN: true }),
  lon: fc.double({ min: -180, max: 180, noNaN: true }),
});
/** Points that lie together, as the towns of a country do. */
const around = fc
  .tuple(
    point,
    fc.array(
      fc.tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: -4, max: 4, noNaN: true })),
      { minLength: 1, maxLength: 30 },
    ),
  )
  .map(([{ lat, lon }, offsets]) =>
    offsets.map(([north, east]) => ({ lat: lat + north, lon: ((lon + east + 540) % 360) - 180 })),
  );

describe('TownGrid', () => {
  it('gives the nearest town that a reading of all of them gives, within any distance', () => {
    fc.assert(
      fc.property(around, fc.nat(29), fc.constantFrom(10, 100, 300), (points, from, km) => {
        const towns = points.map((each, at) => ({ ...each, name: `q${at}`, country: 'FR' }));
        const { lat, lon } = points[from % points.length] as (typeof points)[number];
        const [here] = towns.filter((town) => town.lat === lat && town.lon === lon);
        const found = new TownGrid(towns).nearest(lat, lon, km, 0, here);
        const least = Math.min(
          ...towns.filter((town) => town !== here).map((town) => distance(lat, lon, town.lat, town.lon)),
        );
        if (least > km) return assert.equal(found, undefined);
        assert.ok(found);
        assert.ok(Math.abs(distance(lat, lon, found.lat, found.lon) - least) < 1e-9);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });
});
