import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import type { GroupFile } from '../../../src/domain/directory/files.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import { Places } from '../../../src/domain/places/places.js';
import { checkPoints } from '../../../src/publish/check/points.js';
import { messageOf } from '../../../src/publish/faults/messages.js';
import { wordsIn } from '../../../src/publish/words/words.js';
import { SOUND, workplace } from '../folder.js';

type Row = readonly [country: string, postcode: string, city: string, lat: number, lon: number];

/** What is told of a row: nothing, or the code and the sentence. */
function told([country, postcode, city, lat, lon]: Row): { code: string; words: string; kept: boolean } {
  const facility = {
    id: 'a',
    name: 'A',
    kind: 'ctr',
    country,
    lat,
    lon,
    precision: 'address' as const,
    ...(postcode && { postcode }),
    ...(city && { city }),
  };
  const placed = { facility, hasSchedule: false, place: () => ({ line: 7, column: 3 }) };
  const {
    faults: [fault],
    kept: [sifted],
  } = checkPoints([placed]);
  assert.ok(sifted);
  const { facility: left } = sifted;
  if (fault) {
    assert.equal(fault.issue.severity, 'warning');
    assert.deepEqual(fault.place, { line: 7, column: 3 });
  }
  assert.equal(left.lat === undefined, left.lon === undefined);
  if (left.lat === undefined) assert.equal(left.precision, undefined);
  return {
    code: fault?.issue.code ?? '',
    words: fault ? messageOf(fault.issue, wordsIn('en')) : '',
    kept: left.lat !== undefined,
  };
}

const RIGHT: readonly Row[] = [
  ['FR', '57000', 'Metz', 49.12, 6.18],
  ['FR', '', '', 49.12, 6.18],
  ['FR', '29242', 'Ouessant', 48.4569, -5.0989],
  ['FR', '20000', 'Ajaccio', 41.92, 8.74],
  ['FR', '97400', 'Saint-Denis', -20.88, 55.45],
  ['FR', '97743', 'Saint-Denis Cedex 9', -20.88, 55.45],
  ['FR', '97867', 'Saint-Paul Cedex', -21.01, 55.27],
  ['FR', '', '', -20.88, 55.45],
  ['RE', '97400', 'Saint-Denis', -20.88, 55.45],
  ['FR', '97110', 'Pointe-à-Pitre', 16.24, -61.53],
  ['FR', '97316', 'Papaïchton', 3.8085, -54.1493],
  ['FR', '97600', 'Mamoudzou', -12.78, 45.23],
  ['FR', '97500', 'Saint-Pierre', 46.78, -56.17],
  ['FR', '97133', 'Gustavia', 17.9, -62.85],
  ['FR', '98800', 'Nouméa', -22.27, 166.44],
  ['FR', '98714', 'Papeete', -17.53, -149.56],
  ['FR', '74100', 'Annemasse', 46.19, 6.24],
  ['CH', '1200', 'Genève', 46.2, 6.14],
  ['BE', '7500', 'Tournai', 50.6, 3.39],
  ['LU', '', 'Luxembourg', 49.61, 6.13],
  ['ES', '38001', 'Santa Cruz de Tenerife', 28.47, -16.25],
  ['ES', '52001', 'Melilla', 35.29, -2.94],
  ['PT', '9500-001', 'Ponta Delgada', 37.74, -25.67],
  ['NL', '', 'Kralendijk', 12.15, -68.27],
  ['CA', 'H2X 1Y4', 'Montréal', 45.5, -73.56],
  ['CA', 'X0A 0J0', 'Grise Fiord', 76.42, -82.9],
  ['US', '', 'Honolulu', 21.3, -157.8],
  ['BR', '', 'São Paulo', -23.55, -46.63],
  ['RU', '', 'Anadyr', 64.73, 177.5],
  ['FJ', '', '', -16.6, -179.9],
  ['IN', '', 'Delhi', 28.65, 77.23],
  ['TR', '', 'Ankara', 39.93, 32.85],
];

describe('the check of points', () => {
  it('leaves points alone that are in their country: borders, islands, territories, empty lands', () => {
    for (const row of RIGHT) assert.deepEqual(told(row), { code: '', words: '', kept: true }, row.join(' '));
  });

  it('finds every point swapped, says both explanations, and takes the point away', () => {
    for (const [country, postcode, city, lat, lon] of RIGHT) {
      // Beyond the poles it is no latitude; Turkey is its own mirror image; in the far north nothing is near.
      if (Math.abs(lon) > 90 || country === 'TR' || city === 'Grise Fiord') continue;
      const { code, words, kept } = told([country, postcode, city, lon, lat]);
      assert.equal(code, 'point-swapped', `${country} ${city}`);
      assert.equal(kept, false);
      assert.match(words, /lat and lon are swapped/);
      assert.match(words, /country, postcode or city is wrong/);
      assert.ok(words.includes(`(${String(lat)}, ${String(lon)} is near `), words);
    }
  });

  it('tells a swapped point from its town where the country is its own mirror image', () => {
    assert.equal(told(['TR', '', 'Ankara', 32.85, 39.93]).code, 'point-swapped');
    assert.equal(told(['EG', '', 'Kafr ad Dawwar', 30.13, 31.13]).code, '');
  });

  it('finds points of another country, of another territory, in the sea and at 0, 0', () => {
    const outside: readonly Row[] = [
      ['FR', '57000', 'Metz', 0, 0],
      ['GH', '', '', 0, 0],
      ['XX', '', '', 0, 0],
      ['FR', '57000', 'Metz', -20.88, 55.45],
      ['FR', '97400', 'Saint-Denis', 49.12, 6.18],
      ['FR', '97743', 'Saint-Denis Cedex 9', 17.9, -62.85],
      ['BE', '1000', 'Bruxelles', 48.85, 2.35],
      ['CA', 'H2X 1Y4', 'Montréal', 48.85, 2.35],
      ['LU', '', 'Luxembourg', 45, -20],
      ['FR', '57000', 'Metz', 89, 6],
      ['FR', '57000', 'Metz', -89.9, 179],
    ];
    for (const row of outside) {
      const { code, words, kept } = told(row);
      assert.equal(code, 'point-outside', row.join(' '));
      assert.equal(kept, false);
      assert.match(words, /published without a point/);
    }
    assert.match(told(['BE', '1000', 'Bruxelles', 48.85, 2.35]).words, /near Paris, FR/);
  });

  it('says where a lost minus sign would lead', () => {
    for (const [row, meant] of [
      [['FR', '97400', 'Saint-Denis', 20.88, 55.45], '-20.88, 55.45'],
      [['ES', '28001', 'Madrid', 40.4, 3.7], '40.4, -3.7'],
      [['CA', 'H2X 1Y4', 'Montréal', 45.5, 73.56], '45.5, -73.56'],
    ] as const)
      assert.ok(told(row).words.includes(`minus sign it would be: ${meant}`), meant);
  });

  it('leaves a country alone of which it knows no town', () => {
    assert.equal(told(['XX', '', '', 12, 34]).code, '');
  });
});

const place = workplace();
after(() => place.remove());

it('takes no place from a point outside its country, and warns with line, column and name', async () => {
  const csv = (SOUND['directory.csv'] ?? '').replace('49.12,6.18', '6.18,49.12');
  const content = place.content({ 'directory.csv': csv });
  const { code, out } = await place.cli('build', content, '--out', place.at('feed'), '--allow');
  assert.equal(code, 0, out.join('\n'));
  const line = out.find((each) => each.includes('point-swapped')) ?? '';
  assert.match(line, /^directory\.csv:2:26 warning point-swapped .*lat and lon/);
  const name = place.list('feed').find((each) => each.startsWith('residential-collective.')) ?? '';
  const group = JSON.parse(place.read(`feed/${name}`)) as GroupFile;
  assert.equal(group.table.columns.lat, undefined);
  const { tables } = new Directory({ ctr: 'residential-collective' }, [group]);
  const places = new Places(tables);
  places.addTables();
  assert.deepEqual(places.find('metz'), []);
});
