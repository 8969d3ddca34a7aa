import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import Papa from 'papaparse';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

/** A made-up line of a place, as the state writes it. */
function structure(id: string, name: string, line: string, category = '197', longName = ''): string {
  const cells = Array.from({ length: 31 }, () => '');
  const put: Readonly<Record<number, string>> = {
    0: id,
    1: '990000000',
    2: name,
    3: longName,
    6: '12',
    7: 'R',
    8: 'DES ESSAIS',
    9: 'B',
    14: line,
    15: '0353019001',
    17: category,
    18: 'Centre soins (CSAPA)',
    29: '2020-12-31',
  };
  for (const [at, cell] of Object.entries(put)) cells[Number(at)] = cell;
  return `structureet;${cells.join(';')}`;
}

const point = (id: string, x: string, y: string, projection: string): string =>
  `geolocalisation;${id};${x};${y};1,ATLASANTE,100,IGN,BD_ADRESSE,V2.2,${projection};2021-01-01`;

async function imported(lines: readonly string[]): Promise<{ rows: Record<string, string>[]; said: string }> {
  const out = place.at('out/directory.csv');
  const file = place.write('etalab.csv', ['finess;etalab;94;2021-01-08', ...lines, ''].join('\n'));
  const ran = await place.cli('import', 'finess', file, '--out', out);
  const said = [...ran.out, ...ran.err].join('\n');
  assert.equal(ran.code, 0, said);
  const { data } = Papa.parse<Record<string, string>>(place.read('out/directory.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return { rows: data, said };
}

test('reads the file of the state: no header, places, then their points', async () => {
  const { rows } = await imported([
    structure('570000001', 'CSAPA ESSAI', '57000 METZ', '197', 'CSAPA "LA RIVE" DE METZ'),
    structure('570000002', 'HOPITAL', '57000 METZ', '355'),
    point('570000001', '648237.3', '6862271.7', 'LAMBERT_93'),
  ]);
  assert.equal(rows.length, 1);
  const { id, name, kind, street, postcode, city, phone, source_date: day } = rows[0] ?? {};
  assert.deepEqual(
    [id, name, kind, street, postcode, city, phone, day],
    [
      'finess-570000001',
      'CSAPA «\u00A0La Rive\u00A0» de Metz',
      'csapa',
      '12 bis rue des Essais',
      '57000',
      'Metz',
      '03 53 01 90 01',
      '2020-12-31',
    ],
  );
});

/** Projection, coordinates, and the point that is known for them: the Eiffel Tower, and origins of maps. */
const POINTS: readonly (readonly [string, string, string, number, number])[] = [
  ['LAMBERT_93', '648237.3', '6862271.7', 48.85837, 2.29448],
  ['LAMBERT_93', '700000', '6600000', 46.5, 3],
  ['UTM_N20', '500000', '0', 0, -63],
  ['UTM_N21', '500000', '0', 0, -57],
  ['UTM_N22', '500000', '0', 0, -51],
  ['UTM_S38', '500000', '10000000', 0, 45],
  ['UTM_S40', '500000', '10000000', 0, 57],
];
for (const [projection, x, y, lat, lon] of POINTS)
  test(`turns ${x}, ${y} in ${projection} into degrees`, async () => {
    const { rows } = await imported([structure('1', 'CSAPA', '57000 METZ'), point('1', x, y, projection)]);
    assert.ok(Math.abs(Number(rows[0]?.['lat']) - lat) < 1e-4, rows[0]?.['lat']);
    assert.ok(Math.abs(Number(rows[0]?.['lon']) - lon) < 1e-4, rows[0]?.['lon']);
  });

test('keeps a place without a point where its map is unknown', async () => {
  const { rows, said } = await imported([
    structure('1', 'CSAPA', '57000 METZ'),
    point('1', '1', '2', 'INCONNU'),
  ]);
  assert.equal(rows[0]?.['lat'], '');
  assert.match(said, /1 point-missing/);
});
