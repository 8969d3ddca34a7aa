import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { distance, nearest } from '../../../src/domain/directory/nearest.js';
import { SEED } from './made.js';
import { chordKm } from './oracle.js';

const lat = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 89.9, 0, NaN));
const lon = fc.oneof(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.constantFrom(-180, 180, 179.9, -179.9, 0),
);
const points = fc.array(fc.tuple(lat, lon), { maxLength: 80 }).map((all) => ({
  lat: Float64Array.from(all, ([value]) => value),
  lon: Float64Array.from(all, ([north, value]) => (Number.isNaN(north) ? NaN : value)),
}));
const known = lat.filter((value) => !Number.isNaN(value));

describe('distance', () => {
  it('is the great-circle distance of the chord', () => {
    fc.assert(
      fc.property(known, lon, known, lon, (lat1, lon1, lat2, lon2) => {
        // Near the far side of the earth a rounding of the last bit is metres.
        assert.ok(Math.abs(distance(lat1, lon1, lat2, lon2) - chordKm(lat1, lon1, lat2, lon2)) < 0.5);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('is known for known towns', () => {
    // Paris to New York, and the two sides of the date line in Fiji.
    assert.equal(Math.round(distance(48.8566, 2.3522, 40.7128, -74.006)), 5837);
    assert.equal(Math.round(distance(-16.5, 179.9, -16.5, -179.9)), 21);
    assert.equal(distance(90, 0, 90, 135) < 0.001, true);
  });
});

describe('nearest', () => {
  it('finds what a reading of every point finds, over the date line and the poles, without unknown points', () => {
    fc.assert(
      fc.property(points, known, lon, fc.nat(25), fc.nat(3), (all, north, east, most, every) => {
        const accept = (row: number): boolean => every === 0 || row % (every + 1) !== 0;
        const expected = Array.from(all.lat, (own, row) => ({
          row,
          km: distance(north, east, own, all.lon[row] ?? NaN),
        }))
          .filter(({ row, km }) => accept(row) && !Number.isNaN(km))
          .sort((a, b) => a.km - b.km || a.row - b.row)
          .slice(0, most);
        assert.deepEqual(nearest(all, north, east, most, accept), expected);
      }),
      { seed: SEED, numRuns: 5000 },
    );
  });

  it('finds across the date line', () => {
    const fiji = { lat: Float64Array.of(-16, -16, -16), lon: Float64Array.of(170, -179.9, 0) };
    assert.deepEqual(
      nearest(fiji, -16, 179.9, 2).map(({ row }) => row),
      [1, 0],
    );
  });
});
