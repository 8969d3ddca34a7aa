import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { buildGazetteer, buildSmallTowns } from '../../../src/domain/places/gazetteer-build.js';
import { placeKey } from '../../../src/domain/places/names.js';
import { Places, type Place } from '../../../src/domain/places/places.js';
import { distance } from '../../../src/domain/directory/nearest.js';
import { tokens } from '../../../src/domain/text.js';
import { parseGazetteer, parseSmallTowns } from '../../../src/domain/content/schema.js';
import { PLACES_ATTRIBUTION, placesOf } from '../../../src/publish/towns/places.js';

const KB = 1024;
const kb = (value: unknown): number => brotliCompressSync(JSON.stringify(value)).length / KB;

const france = placesOf(['FR']);
const gazetteer = buildGazetteer(france, PLACES_ATTRIBUTION);
const small = buildSmallTowns(france);
const places = new Places([]);
places.addGazetteer(gazetteer);
if (small) places.addSmallTowns(small);
places.addGazetteer(buildGazetteer(placesOf(['BE', 'CH', 'CA']), PLACES_ATTRIBUTION));

const find = (text: string, country = 'FR'): Place | undefined =>
  places.find(placeKey(tokens(text)), country)[0];

describe('the places of France', () => {
  it('are a first file of 90 KB and a second of 180 KB at most, both sound', () => {
    assert.ok(kb(gazetteer) <= 90, String(kb(gazetteer)));
    assert.ok(kb(small) <= 180, String(kb(small)));
    assert.deepEqual(parseGazetteer(gazetteer).issues, []);
    assert.deepEqual(parseSmallTowns(small).issues, []);
  });

  it('hold every postcode, and every commune by its name', () => {
    assert.ok(france.postcodes[0] && france.postcodes[0].list.length > 6200);
    const towns = france.towns.length + (small?.names.length ?? 0);
    assert.ok(towns > 34_900, String(towns));
    for (const name of [
      'Metz',
      'Solgne',
      'Y',
      'Le Poët-Laval',
      'Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson',
    ])
      assert.ok(find(name), name);
  });

  /** Points of the town halls, within the few km that a town is wide. Source: IGN, geoportail.gouv.fr. */
  for (const [name, lat, lon] of [
    ['Metz', 49.12, 6.18],
    ['Lyon', 45.76, 4.84],
    ['Paris 11e', 48.86, 2.38],
    ['13003', 43.31, 5.38],
    ['Saint-Étienne', 45.44, 4.39],
    ['97400', -20.88, 55.45],
    ['Ajaccio', 41.92, 8.74],
    ['Châtillon', 48.8, 2.29],
    ['2A', 41.9, 9],
    ['Moselle', 49, 6.6],
  ] as const)
    it(`know where ${name} is`, () => {
      const place = find(name);
      assert.ok(place);
      const most = place.level === 'area' ? 60 : 6;
      assert.ok(distance(lat, lon, place.lat, place.lon) < most, `${place.lat}, ${place.lon}`);
    });

  it('know departments by name and number, regions, those before 2016, and overseas', () => {
    for (const [typed, label] of [
      ['57', 'Moselle'],
      ['bas rhin', 'Bas-Rhin'],
      ['2b', 'Haute-Corse'],
      ['974', 'La Réunion'],
      ['grand est', 'Grand Est'],
      ['alsace', 'Alsace'],
      ['ile de france', 'Île-de-France'],
      ['corse', 'Corse'],
    ])
      assert.equal(find(typed ?? '')?.label, label);
    assert.deepEqual(find('2A')?.postcodes, ['200', '201']);
  });
});

describe('the places of Belgium, Switzerland and Québec', () => {
  it('are known by their names in each language of the country', () => {
    const same = (...names: string[]): void => {
      const found = names.map((name) => find(name, 'BE'));
      assert.equal(new Set(found.map((place) => place && `${place.lat} ${place.lon}`)).size, 1, names.join());
      assert.ok(found[0], names.join());
    };
    same('Bruxelles', 'Brussel', 'Brussels', 'bxl');
    same('Liège', 'Luik', 'Lüttich');
    same('Anvers', 'Antwerpen');
    same('Gand', 'Gent');
    same('Mons', 'Bergen');
    assert.equal(find('Luik', 'BE')?.level, 'town');
    assert.equal(find('Hainaut', 'BE')?.level, 'area');
    assert.equal(find('Henegouwen', 'BE')?.label, 'Hainaut');
    assert.equal(find('Vaud', 'CH')?.level, 'area');
    assert.equal(find('Genève', 'CH')?.level, 'town');
    assert.equal(find('Montérégie', 'CA')?.level, 'area');
  });
});
