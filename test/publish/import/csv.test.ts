import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { after, test } from 'node:test';
import Papa from 'papaparse';
import { Faults } from '../../../src/publish/faults/fault.js';
import { detectDelimiter, readCsv } from '../../../src/publish/read/files/csv.js';
import { decode, EncodingError } from '../../../src/publish/read/files/text.js';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

const MAP = `columns:
  name: Nom
  city: Ville
  kind:
    from: Type
    values: {CSAPA: csapa, "Centre résidentiel": ctr}
  languages: {from: Langues, separator: "/"}
  phone: Téléphone
constants:
  country: FR
  source: Essai
`;
const TABLE = `Nom,Type,Ville,Langues,Téléphone,Reste
Éveil,CSAPA,Metz,fr/de,03 53 01 90 01,x
"Le ""Pas""",Centre résidentiel,Nancy,,call us,
Autre,Piscine,Metz,,,
Éveil,CSAPA,Metz,fr,,
`;

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly rows: readonly Record<string, string>[];
  readonly report: {
    read: number;
    kept: number;
    changed: Record<string, number>;
    dropped: Record<string, number>;
  };
}

async function imported(table: string | Uint8Array, map = MAP, ...more: string[]): Promise<Outcome> {
  const argv = ['import', 'csv', place.write('table.csv', table), '--map', place.write('map.yaml', map)];
  place.write('directory.csv', 'before');
  const { code, out, err } = await place.cli(
    ...argv,
    '--out',
    place.at('directory.csv'),
    '--report',
    place.at('report.json'),
    ...more,
  );
  const text = place.read('directory.csv');
  if (code !== 0) assert.equal(text, 'before');
  const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  const report = (code === 0 ? JSON.parse(place.read('report.json')) : {}) as Outcome['report'];
  return { code, said: [...out, ...err].join('\n'), rows: data, report };
}

test('maps columns, constants, values and lists, and tells what became of each row', async () => {
  const { code, rows, report, said } = await imported(TABLE);
  assert.equal(code, 0, said);
  assert.deepEqual(
    rows.map(({ id, name, kind, country, city, languages, phone, source }) => ({
      id,
      name,
      kind,
      country,
      city,
      languages,
      phone,
      source,
    })),
    [
      {
        id: 'eveil-metz-csapa-671790',
        name: 'Éveil',
        kind: 'csapa',
        country: 'FR',
        city: 'Metz',
        languages: 'fr;de',
        phone: '03 53 01 90 01',
        source: 'Essai',
      },
      {
        id: 'le-pas-nancy',
        name: 'Le "Pas"',
        kind: 'ctr',
        country: 'FR',
        city: 'Nancy',
        languages: '',
        phone: '',
        source: 'Essai',
      },
      {
        id: 'eveil-metz-csapa-24e5f1',
        name: 'Éveil',
        kind: 'csapa',
        country: 'FR',
        city: 'Metz',
        languages: 'fr',
        phone: '',
        source: 'Essai',
      },
    ],
  );
  assert.equal(report.read, 4);
  assert.equal(report.kept, 3);
  assert.deepEqual(report.changed, { 'id-made': 4, 'phone-dropped': 1, 'value-unknown': 1 });
  assert.deepEqual(report.dropped, { 'kind missing': 1 });
  assert.match(said, /read 4\nkept 3\n/);
});

test('gives what check accepts', async () => {
  await imported(TABLE);
  const content = place.content({ 'directory.csv': place.read('directory.csv') });
  const { code, out } = await place.cli('check', content);
  assert.equal(code, 0, out.join('\n'));
});

const semicolons = TABLE.replaceAll(',', ';');
const OTHER_FORMS: readonly (readonly [string, string | Uint8Array])[] = [
  ['a byte order mark', `\uFEFF${TABLE}`],
  ['carriage returns', TABLE.replaceAll('\n', '\r\n')],
  ['carriage returns of old', TABLE.replaceAll('\n', '\r')],
  ['semicolons', semicolons],
  ['tabs', TABLE.replaceAll(',', '\t')],
  ['Latin-1', Buffer.from(TABLE, 'latin1')],
  ['UTF-16', Buffer.from(`\uFEFF${TABLE}`, 'utf16le')],
  ['no line feed at the end', TABLE.trimEnd()],
  ['blank lines', TABLE.replaceAll('\n', '\n\n')],
  ['semicolons, carriage returns and Latin-1', Buffer.from(semicolons.replaceAll('\n', '\r\n'), 'latin1')],
];
for (const [form, table] of OTHER_FORMS) {
  test(`reads the same from a table with ${form}`, async () => {
    const expected = (await imported(TABLE)).rows;
    const { rows, said } = await imported(table);
    assert.deepEqual(rows, expected, said);
  });
}

test('reads the signs that windows-1252 has and Latin-1 lacks', () => {
  const bytes = Uint8Array.from([0x4c, 0x92, 0xe9, 0x74, 0xe9, 0x20, 0x80, 0x20, 0x9c]);
  assert.deepEqual(decode(bytes), { text: 'L’été € œ', encoding: 'windows-1252' });
});

test('refuses bytes that are text in no likely way, with their line', async () => {
  const mixed = Buffer.concat([
    Buffer.from('Nom,Type\nÉveil,a\n'),
    Buffer.from([0x45, 0xe9, 0x2c, 0x62, 0x0a]),
  ]);
  assert.throws(
    () => decode(mixed),
    (error) => error instanceof EncodingError && error.line === 3,
  );
  const { code, said } = await imported(mixed);
  assert.equal(code, 1);
  assert.match(said, /table\.csv:3:1 error encoding/);
  for (const bytes of [
    [0x61, 0x0a, 0x81],
    [0x61, 0x0a, 0x00, 0xff],
  ])
    assert.throws(
      () => decode(Uint8Array.from(bytes)),
      (error) => error instanceof EncodingError && error.line === 2,
    );
});

test('reads an encoding that was asked for, by option or by map', async () => {
  const odd = Buffer.from(TABLE.replace('Reste', 'R\xACste'), 'latin1');
  assert.equal((await imported(odd)).code, 1);
  const expected = (await imported(TABLE)).rows;
  assert.deepEqual((await imported(odd, MAP, '--encoding', 'latin-1')).rows, expected);
  assert.deepEqual((await imported(odd, `encoding: windows-1252\n${MAP}`)).rows, expected);
  assert.equal((await imported(TABLE, MAP, '--encoding', 'klingon')).code, 2);
});

const BAD: readonly (readonly [string, string, string, RegExp])[] = [
  ['a quote left open', `${TABLE}"Rive,CSAPA,Metz,,,\n`, MAP, /table\.csv:6:1 error csv-quotes/],
  ['text after a closing quote', `Nom,Type\n"a"b,CSAPA\n`, MAP, /table\.csv:2:\d+ error csv-quotes/],
  ['an empty table', '', MAP, /table\.csv:1:1 error csv-empty/],
  [
    'a column that the table lacks',
    TABLE.replace('Ville', 'Vile'),
    MAP,
    /table\.csv:1:1 error map-source .*"Ville".*Did you mean "Vile"/,
  ],
  [
    'a column that directory.csv lacks',
    TABLE,
    MAP.replace('city:', 'citty:'),
    /map\.yaml:3:3 error map-column .*Did you mean "city"/,
  ],
  [
    'a map without kind',
    TABLE,
    'columns: {name: Nom}\nconstants: {country: FR}\n',
    /map\.yaml:1:1 error map-lacks .*"kind"/,
  ],
  ['a map that is a list', TABLE, '- a\n', /map\.yaml:1:1 error missing/],
  ['a map of numbers', TABLE, 'columns: {name: 1}\n', /map\.yaml:1:11 error type/],
  ['an empty map', TABLE, '', /map\.yaml:1:1 error missing/],
  ['a map that is no YAML', TABLE, 'columns: [', /map\.yaml:1:\d+ error yaml-syntax/],
];
for (const [what, table, map, expected] of BAD) {
  test(`refuses ${what} with its place, and writes nothing`, async () => {
    const { code, said } = await imported(table, map);
    assert.match(said, expected);
    assert.equal(code, 1);
  });
}

test('leaves out a row with more cells than columns, and says so', async () => {
  const { rows, report } = await imported(`${TABLE}Rive,CSAPA,Metz,fr,03 53 01 90 05,x,y\n`);
  assert.equal(rows.length, 3);
  assert.equal(report.dropped['cell-count'], 1);
});

test('finds the delimiter of the header outside quotes', () => {
  assert.equal(detectDelimiter('"a,b,c";d;e\n1,2,3'), ';');
  assert.equal(detectDelimiter('a\n1,2;3'), ',');
});

const spectrum = dirname(createRequire(import.meta.url).resolve('csv-spectrum/package.json'));
/** Its JSON is one object, and tells another telephone number than its CSV. */
const ODD = 'location_coordinates.csv';
const files = readdirSync(join(spectrum, 'csvs'));

test('meets every table of csv-spectrum', () => {
  assert.equal(files.length, 12);
});

for (const file of files) {
  test(`reads ${file} of csv-spectrum cell by cell, and imports it`, async () => {
    const bytes = readFileSync(join(spectrum, 'csvs', file));
    const json = readFileSync(join(spectrum, 'json', file.replace('.csv', '.json')), 'utf8');
    const told: unknown = JSON.parse(json.replaceAll('\\r\\n', '\\n'));
    const expected = (
      file === ODD ? [Object.assign({}, told, { 'Contact Phone Number': '2095257564' })] : told
    ) as Record<string, string>[];
    const faults = new Faults();
    const source = readCsv(decode(bytes).text, file, faults);
    /* One of them has lost its degree signs. */
    assert.deepEqual(
      faults.list.map(({ issue }) => issue.code),
      file === ODD ? ['letters-lost'] : [],
    );
    const records = source.rows.map(({ cells }) =>
      Object.fromEntries(source.header.map((name, at) => [name, cells[at]])),
    );
    assert.deepEqual(records, expected);
    const lines = decode(bytes).text.split(/\r?\n/);
    for (const row of source.rows) {
      const { line, column } = row.place(0);
      assert.equal(line, row.line);
      assert.equal(column, 1);
      const first = (row.cells[0] ?? '').split('\n')[0] ?? '';
      assert.ok(lines[line - 1]?.replaceAll('"', '').startsWith(first.replaceAll('"', '')));
    }
    const name = source.header[0] ?? '';
    const map = `columns: {name: ${JSON.stringify(name)}}\nconstants: {country: FR, kind: csapa}\n`;
    const { code, rows, report } = await imported(bytes, map);
    assert.equal(code, 0);
    assert.equal(report.read, expected.length);
    assert.deepEqual(
      rows.map((row) => row['name']),
      expected.map((record) => record[name]?.trim()),
    );
  });
}
