import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { buildGazetteer, buildSmallTowns } from '../../../src/domain/places/gazetteer-build.js';
import { sizeOf } from '../../../src/domain/places/gazetteer.js';
import { keyOfName } from '../../../src/domain/places/names.js';
import { Places } from '../../../src/domain/places/places.js';
import { SEED } from '../directory/made.js';

const degrees = (most: number): fc.Arbitrary<number> => fc.double({ min: -most, max: most, noNaN: true });
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.000501;

describe('buildGazetteer and Places', () => {
  it('give every town back within a hundred metres or so', () => {
    const town = fc.record({
      country: fc.constantFrom('FR', 'BE', 'CA'),
      lat: degrees(90),
      lon: degrees(180),
    });
    fc.assert(
      fc.property(fc.array(town, { maxLength: 60 }), (towns) => {
        const named = towns.map((each, at) => ({ ...each, name: `Ville q${at}` }));
        const file = buildGazetteer({ towns: named, areas: [], postcodes: [] }, 'source');
        const places = new Places([]);
        places.addGazetteer(JSON.parse(JSON.stringify(file)) as typeof file);
        for (const { name, country, lat, lon } of named) {
          const [place, ...others] = places.find(keyOfName(name));
          assert.ok(place);
          assert.deepEqual(others, []);
          assert.deepEqual([place.label, place.country], [name, country]);
          assert.ok(near(place.lat, lat) && near(place.lon, lon));
        }
      }),
      { seed: SEED },
    );
  });

  it('give every postcode and small town back where it is', () => {
    const postcode = fc.record({
      lat: degrees(90),
      lon: degrees(180),
      town: fc.option(fc.nat(4), { nil: undefined }),
      small: fc.nat(3),
    });
    fc.assert(
      fc.property(fc.array(postcode, { minLength: 1, maxLength: 40 }), (all) => {
        const towns = Array.from({ length: 5 }, (_, at) => ({
          name: `Ville q${at}`,
          country: 'FR',
          lat: at,
          lon: -at,
        }));
        let next = 0;
        const list = all.map(({ lat, lon, town, small }, at) => ({
          code: String(1000 + at * 37).padStart(5, '0'),
          lat,
          lon,
          ...(town !== undefined && { town }),
          small: Array.from({ length: small }, () => `Hameau q${next++}`),
        }));
        const country = { towns, areas: [], postcodes: [{ country: 'FR', list }] };
        const places = new Places([]);
        places.addGazetteer(buildGazetteer(country, 'source'));
        const small = buildSmallTowns(country);
        if (small) places.addSmallTowns(small);
        for (const { code, lat, lon, town, small: names } of list) {
          const [place] = places.find(code);
          assert.ok(place);
          assert.ok(near(place.lat, town ?? lat) && near(place.lon, town === undefined ? lon : -town), code);
          for (const name of names) {
            const [hamlet] = places.find(keyOfName(name));
            assert.deepEqual([hamlet?.lat, hamlet?.within], [place.lat, code]);
          }
        }
      }),
      { seed: SEED },
    );
  });
});

describe('sizeOf', () => {
  it('is one digit that grows at each doubling', () => {
    assert.deepEqual([0, 499, 500, 1000, 64_000, 2_000_000].map(sizeOf), [0, 0, 1, 2, 8, 9]);
  });

  it('take a larger place that is called just so before one with an article, and not a smaller one', () => {
    const town = (name: string, country: string, people: number) => ({
      name,
      country,
      people,
      lat: 50,
      lon: 5,
    });
    const towns = [
      town('Le Liège', 'FR', 300),
      town('Liège', 'BE', 190_000),
      town('Le Havre', 'FR', 165_000),
      town('Havré', 'BE', 8000),
    ];
    const places = new Places([]);
    places.addGazetteer(buildGazetteer({ towns, areas: [], postcodes: [] }, 'source'));
    const first = (written: string): string | undefined =>
      places.find(keyOfName(written), 'FR', written)[0]?.label;
    assert.equal(first('liege'), 'Liège');
    assert.equal(first('le liege'), 'Le Liège');
    assert.equal(first('havre'), 'Le Havre');
  });
});
