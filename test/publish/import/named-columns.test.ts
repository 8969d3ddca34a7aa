import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly rows: readonly Record<string, string>[];
}

/** Imports a table by the names of its columns. */
async function imported(name: string, table: string | Uint8Array): Promise<Outcome> {
  const out = place.at('directory.csv');
  place.write('directory.csv', '');
  const ran = await place.cli('import', 'csv', place.write(name, table), '--out', out);
  const { data } = Papa.parse<Record<string, string>>(place.read('directory.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return { code: ran.code, said: [...ran.out, ...ran.err].join('\n'), rows: data };
}

const HEAD = 'Nom;Type;Ville;Rue;Pays;Téléphone';
const ROWS = [
  'Éveil;CSAPA;Metz;1 rue Haute;France;03 53 01 90 01',
  'Éveil;CSAPA;Metz;2 rue Basse;France;03 53 01 90 02',
  'Le Pas;Hébergement d’urgence;Nancy;;Belgique;',
];

test('reads a table by the names of its columns, without a map', async () => {
  const { code, said, rows } = await imported('lieux.csv', [HEAD, ...ROWS].join('\n'));
  assert.equal(code, 0, said);
  assert.deepEqual(
    rows.map(({ id, kind, country }) => [id, kind, country]),
    [
      ['eveil-metz-1-rue-haute', 'csapa', 'FR'],
      ['eveil-metz-2-rue-basse', 'csapa', 'FR'],
      ['le-pas-nancy', 'chu', 'BE'],
    ],
  );
});

test('gives each row the same id wherever it stands, and when others come or go', async () => {
  const twins = [...ROWS, 'Twin;CSAPA;Metz;;France;03 53 01 90 03', 'Twin;CSAPA;Metz;;France;03 53 01 90 04'];
  const idsOf = async (lines: readonly string[]): Promise<Map<string, string>> => {
    const { rows } = await imported('lieux.csv', [HEAD, ...lines].join('\n'));
    assert.equal(rows.length, lines.length);
    return new Map(rows.map((row) => [`${row['name'] ?? ''} ${row['phone'] ?? ''}`, row['id'] ?? '']));
  };
  const forward = await idsOf(twins);
  const backward = await idsOf([...twins].reverse());
  assert.equal(new Set(forward.values()).size, twins.length);
  assert.deepEqual([...backward].sort(), [...forward].sort());
  const fewer = await idsOf(ROWS.slice(1));
  for (const [key, id] of fewer) assert.equal(id, forward.get(key));
});

test('takes the id of the source, with hyphens for signs that an id may not have', async () => {
  const table = `Identifiant;${HEAD}\ndora--Aidants:2024 47B;${ROWS[0] ?? ''}\n570000123;${ROWS[1] ?? ''}`;
  const { rows, said } = await imported('lieux.csv', table);
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['dora-aidants-2024-47b', '570000123'],
    said,
  );
});

test('says which column is lacking, and how to give it', async () => {
  const { code, said } = await imported('lieux.csv', 'Nom;Ville\nÉveil;Metz\n');
  assert.equal(code, 1);
  assert.match(said, /lieux\.csv:1:1 error import-lacks .*"kind".*--map/);
  assert.match(said, /lieux\.csv:1:1 error import-lacks .*"country"/);
});

test('reads a workbook: titles, dates, numbers, yes and no, and says which sheet', async () => {
  const path = fileURLToPath(new URL('../../fixtures/tables/lieux.xlsx', import.meta.url));
  const { code, said, rows } = await imported('lieux.xlsx', readFileSync(path));
  assert.equal(code, 0, said);
  assert.deepEqual(
    rows.map((row) =>
      ['id', 'name', 'kind', 'postcode', 'country', 'lat', 'verified_on', 'harm_reduction'].map(
        (key) => row[key],
      ),
    ),
    [
      ['maison-un-metz', 'Maison Un', 'csapa', '57000', 'FR', '49.12', '2025-12-31', 'yes'],
      ['maison-deux-nancy', 'Maison, "Deux"', 'chu', '54000', 'FR', '48.69', '', ''],
    ],
  );
  assert.match(said, /warning sheets-unread Only the sheet "Lieux" is read\. Not read: Notes\./);
});

test('tells merged cells by column and lines, and reads labels as codes', async () => {
  const path = fileURLToPath(new URL('../../fixtures/tables/merged.xlsx', import.meta.url));
  const { code, said, rows } = await imported('merged.xlsx', readFileSync(path));
  assert.equal(code, 0, said);
  assert.match(said, /merged\.xlsx:3:5 warning cells-merged In the column "Organisme", .*lines 3-5, 6-7:/);
  assert.match(said, /merged\.xlsx:3:7 warning cells-merged In the column "Coût", .*lines 3-4:/);
  assert.equal(said.match(/cells-merged/g)?.length, 2, said);
  assert.deepEqual(
    rows.map(({ organisation, publics, cost }) => [organisation, publics, cost]),
    [
      ['Association Une', 'pregnant-women', 'free'],
      ['', 'adults;minors', ''],
      ['', 'men', ''],
      ['Association Deux', 'couples', ''],
      ['', 'families', ''],
    ],
  );
});

const NO_TABLES: Readonly<Record<string, readonly [Uint8Array, RegExp]>> = {
  'lieux.ods': [
    Buffer.from('PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'latin1'),
    /lieux\.ods:1:1 error not-a-table .*LibreOffice.*CSV UTF-8/,
  ],
  'lieux.xls': [
    Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    /error not-a-table .*Excel before 2007/,
  ],
  'lieux.zip': [Buffer.from('PK\u0003\u0004....lieux.txt', 'latin1'), /error not-a-table .*an archive/],
  'lieux.xlsx': [Buffer.from('PK\u0003\u0004....xl/workbook.xml', 'latin1'), /error workbook .*CSV UTF-8/],
};
for (const [name, [bytes, expected]] of Object.entries(NO_TABLES))
  test(`names ${name}, and says how to save it`, async () => {
    const { code, said } = await imported(name, bytes);
    assert.equal(code, 1);
    assert.match(said, expected);
  });

test('writes what the names of the columns tell as a map, which reads the same table once it is completed', async () => {
  const table = place.write(
    'liste.csv',
    'Nom;Genre de lieu;Ville;"Tél: fixe"\nÉveil;CSAPA;Metz;03 53 01 90 01\n',
  );
  const [out, map] = [place.at('liste-directory.csv'), place.at('map.yaml')];
  const first = await place.cli('import', 'csv', table, '--out', out, '--write-map', map);
  assert.equal(first.code, 1);
  assert.match([...first.out, ...first.err].join('\n'), /map\.yaml/);
  const guessed = place.read('map.yaml');
  assert.match(guessed, /^columns:\n {2}name: Nom\n {2}city: Ville\n/m);
  assert.match(guessed, /^ {2}# \?: Genre de lieu\n {2}# \?: "Tél: fixe"\n/m);
  place.write(
    'map.yaml',
    guessed
      .replace('# ?: Genre de lieu', 'kind: Genre de lieu')
      .replace('# ?: "Tél', 'phone: "Tél')
      .replace('# country', 'country')
      .replace(/^.*# kind.*\n/m, ''),
  );
  const second = await place.cli('import', 'csv', table, '--out', out, '--map', map);
  assert.equal(second.code, 0, second.err.join('\n'));
  assert.match(place.read('liste-directory.csv'), /Éveil,csapa,.*03 53 01 90 01/);
  assert.equal(
    (await place.cli('import', 'csv', table, '--out', out, '--map', map, '--write-map', map)).code,
    2,
  );
});
