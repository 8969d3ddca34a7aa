import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import { after, test } from 'node:test';
import Papa from 'papaparse';
import {
  readable,
  readableName,
  readableStreet,
  withoutCedex,
} from '../../../src/publish/import/finess-names.js';
import { townKey } from '../../../src/publish/towns/town-key.js';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

/** Made-up rows in the layout of the register. */
const HEAD =
  'finess_et,finess_ej,siret,name,address,address2,postcode,city,phone,category_code,category_label,agg_code,agg_label,ape,sph,opened,updated,lat,lon\n';
const row = (cells: Readonly<Record<string, string>>): string =>
  `${[
    cells['id'] ?? '990000001',
    '',
    '',
    cells['name'] ?? 'CSAPA ESSAI',
    cells['address'] ?? '1 R DES ESSAIS',
    cells['address2'] ?? '',
    cells['postcode'] ?? '57000',
    cells['city'] ?? 'METZ',
    cells['phone'] ?? '0353019001',
    cells['category'] ?? '197',
    cells['label'] ?? 'Centre soins (CSAPA)',
    '4604',
    'Autres',
    '',
    '',
    '1901-01-01',
    cells['updated'] ?? '2020-12-31',
    cells['lat'] ?? '49.1',
    cells['lon'] ?? '6.1',
  ]
    .map((cell) => `"${cell.replaceAll('"', '""')}"`)
    .join(',')}\n`;

async function imported(
  rows: readonly Readonly<Record<string, string>>[],
  ...more: string[]
): Promise<{
  rows: Record<string, string>[];
  said: string;
  report: { changed: Record<string, number>; dropped: Record<string, number> };
}> {
  const table =
    HEAD + rows.map((cells, index) => row({ id: `99000000${String(index + 1)}`, ...cells })).join('');
  const file = place.write('register.csv', table);
  const out = place.at('out/directory.csv');
  const ran = await place.cli(
    'import',
    'finess',
    file,
    '--out',
    out,
    '--report',
    place.at('report.json'),
    ...more,
  );
  const said = [...ran.out, ...ran.err].join('\n');
  assert.equal(ran.code, 0, said);
  const { data } = Papa.parse<Record<string, string>>(place.read('out/directory.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return { rows: data, said, report: JSON.parse(place.read('report.json')) as never };
}

test('keeps the categories that are a kind, and counts the others', async () => {
  const categories = ['197', '165', '178', '180', '213', '214', '219', '355', '620'];
  const { rows, report, said } = await imported(categories.map((category) => ({ category })));
  assert.deepEqual(
    rows.map((each) => each['kind']),
    ['csapa', 'act', 'caarud', 'lhss', 'lam', 'chrs', 'shelter'],
  );
  assert.deepEqual(report.dropped, { category: 2 });
  assert.match(said, /read 9\nkept 7\n/);
});

test('carries the source, its day and the country, and no day of 1901', async () => {
  const { rows } = await imported([{}, { updated: '2021-01-08' }]);
  assert.equal(rows[0]?.['source'], 'FINESS, janvier 2021');
  assert.equal(rows[0]?.['source_date'], '2020-12-31');
  assert.equal(rows[0]?.['verified_on'], '');
  assert.equal(rows[0]?.['country'], 'FR');
  assert.ok(!place.read('out/directory.csv').includes('1901'));
});

test('guesses from a name what has no category of its own, and says that it is a guess', async () => {
  const names: Readonly<Record<string, string>> = {
    'COMMUNAUTÉ THÉRAPEUTIQUE DE LA RIVE': 'ct',
    'CSAPA CTE THERAPEUTIQUE': 'ct',
    'CSAPA RESIDENTIEL LA FERME': 'ctr',
    'CTR LA FERME': 'ctr',
    "CSAPA ACCUEIL D'URGENCE": 'caut',
    'CAUT DU PORT': 'caut',
    'CSAPA APPARTS THERAPEUTIQUES': 'therapeutic-flat',
    'CSAPA DU CENTRE': 'csapa',
    'CSAPA CTRE HOSPITALIER': 'csapa',
  };
  const { rows } = await imported(Object.keys(names).map((name) => ({ name })));
  assert.deepEqual(
    rows.map((each) => each['kind']),
    Object.values(names),
  );
  for (const each of rows) assert.equal(each['kind_guessed'], each['kind'] === 'csapa' ? '' : 'yes');
});

test('takes shelters named for an emergency or a night as emergency accommodation, as a guess', async () => {
  const names: Readonly<Record<string, string>> = {
    'CHU LES AMARRES': 'chu',
    "CENTRE D'HEBERGEMENT D'URGENCE": 'chu',
    'CTRE HBGT URG. FONDATION ESSAI': 'chu',
    'ABRI DE NUIT': 'chu',
    'ACCUEIL DE NUIT VILLE ESSAI': 'chu',
    'HALTE DE NUIT 44': 'chu',
    "MISE A L'ABRI ESSAI": 'chu',
    'ASSOCIATION ENTRAIDE ET ABRI': 'shelter',
    'HOTEL SOCIAL': 'shelter',
    'CHUTE ESSAI': 'shelter',
  };
  const { rows } = await imported(Object.keys(names).map((name) => ({ name, category: '219' })));
  assert.deepEqual(
    rows.map((each) => each['kind']),
    Object.values(names),
  );
  for (const each of rows) assert.equal(each['kind_guessed'], each['kind'] === 'chu' ? 'yes' : '');
});

test('resolves CEDEX towns, and replaces their code only by the one postcode that the town has here', async () => {
  const { rows, report } = await imported([
    { city: 'FORBACH', postcode: '57600' },
    { city: 'FORBACH CEDEX', postcode: '57604' },
    { city: 'METZ', postcode: '57000' },
    { city: 'METZ', postcode: '57050' },
    { city: 'METZ CEDEX 03', postcode: '57045' },
    { city: 'TREVOUX CEDEX', postcode: '01606' },
    { city: 'FORBACH CEDEX', postcode: '67999' },
  ]);
  assert.deepEqual(
    rows.map((each) => [each['city'], each['postcode']]),
    [
      ['Forbach', '57600'],
      ['Forbach', '57600'],
      ['Metz', '57000'],
      ['Metz', '57050'],
      ['Metz', ''],
      ['Trévoux', ''],
      ['Forbach', ''],
    ],
  );
  assert.equal(report.changed['cedex-postcode-changed'], 1);
  assert.equal(report.changed['cedex-postcode-dropped'], 3);
});

test('takes a point shared by three addresses for that of the town', async () => {
  const { rows, report } = await imported([
    { address: '1 R A', lat: '1', lon: '2' },
    { address: '2 R B', lat: '1', lon: '2' },
    { address: '3 R C', lat: '1', lon: '2' },
    { address: '4 R D', lat: '3', lon: '4' },
    { address: '4 R D', lat: '3', lon: '4' },
    { address: '', lat: '5', lon: '6' },
    { address: '6 R F', lat: '', lon: '' },
  ]);
  assert.deepEqual(
    rows.map((each) => each['precision']),
    ['city', 'city', 'city', '', '', 'city', ''],
  );
  assert.equal(rows[6]?.['lat'], '');
  assert.equal(report.changed['point-shared'], 3);
  assert.equal(report.changed['point-missing'], 1);
});

test('writes numbers as the country does, mends and drops them, and tells which', async () => {
  const { rows, report } = await imported([
    { phone: '0353019001' },
    { phone: '03.53.01.90.01' },
    { phone: '353019001' },
    { phone: '0262123456', postcode: '97400' },
    { phone: '1545915013' },
    { phone: '00353019001' },
    { phone: '03530190O1' },
    { phone: '' },
  ]);
  assert.deepEqual(
    rows.map((each) => each['phone']),
    ['03 53 01 90 01', '03 53 01 90 01', '03 53 01 90 01', '0262 12 34 56', '', '', '', ''],
  );
  assert.equal(report.changed['phone-dropped'], 3);
  assert.equal(report.changed['phone-mended'], 1);
  assert.equal(report.changed['phone-spaced'], 3);
});

test('gives overseas places their zone', async () => {
  const zones = {
    '97110': 'America/Guadeloupe',
    '97150': 'America/Marigot',
    '97400': 'Indian/Reunion',
    '57000': '',
  };
  const { rows } = await imported(Object.keys(zones).map((postcode) => ({ postcode })));
  assert.deepEqual(
    rows.map((each) => each['time_zone']),
    Object.values(zones),
  );
});

test('takes the CEDEX codes of La Réunion for La Réunion, and a single postcode of the town for them', async () => {
  const { rows } = await imported([
    { postcode: '97420', city: 'LE PORT' },
    { postcode: '97826', city: 'LE PORT CEDEX' },
    { postcode: '97743', city: 'ST DENIS CEDEX 9' },
    { postcode: '97004', city: 'POINTE A PITRE CEDEX' },
  ]);
  assert.deepEqual(
    rows.map(({ postcode, region, time_zone }) => [postcode, region, time_zone]),
    [
      ['97420', 'La Réunion', 'Indian/Reunion'],
      ['97420', 'La Réunion', 'Indian/Reunion'],
      ['', 'La Réunion', 'Indian/Reunion'],
      ['', 'Guadeloupe', 'America/Guadeloupe'],
    ],
  );
});

test('with --all makes each category a kind that the content folder then has', async () => {
  const content = place.content();
  const table =
    HEAD + row({ id: '1' }) + row({ id: '2', category: '355', label: 'Centre Hospitalier (C.H.)' });
  const file = place.write('register.csv.gz', gzipSync(table));
  place.write(
    'content/fr/settings.yaml',
    `${place.read('content/fr/settings.yaml')}other: {label: Autres, meaning: Autres lieux.}\n`,
  );
  const argv = ['import', 'finess', file, '--all', '--out', place.at('content/directory.csv')];
  assert.equal((await place.cli(...argv)).code, 0);
  assert.match(place.read('content/kinds.yaml'), /^finess-355: other$/m);
  assert.match(place.read('content/fr/kinds/finess-355.md'), /^label: "Centre Hospitalier"$/m);
  assert.match(
    place.read('content/feed.yaml'),
    /attribution: Essai; FINESS, décembre 2020 \(Licence Ouverte 2\.0\)/,
  );
  const { code, out } = await place.cli('check', content);
  assert.equal(code, 0, out.join('\n'));
  const before = place.read('content/feed.yaml') + place.read('content/kinds.yaml');
  await place.cli(...argv);
  assert.equal(place.read('content/feed.yaml') + place.read('content/kinds.yaml'), before);
});

test('refuses a table that is not the register, and writes nothing', async () => {
  const file = place.write('other.csv', 'a,b\n1,2\n');
  const { code, err } = await place.cli('import', 'finess', file, '--out', place.at('none/directory.csv'));
  assert.equal(code, 1);
  assert.match(err.join('\n'), /other\.csv:1:1 error finess-table .*finess_et, .*etalab-cs1100507-stock/);
  assert.ok(!place.list().includes('none'));
  const packed = place.write('broken.csv.gz', gzipSync('a,b\n').subarray(0, 12));
  assert.equal((await place.cli('import', 'finess', packed, '--out', place.at('none/d.csv'))).code, 1);
});

const NAMES: Readonly<Record<string, string>> = {
  'CSAPA - CENTRE DE LA RIVE': 'CSAPA - Centre de la Rive',
  "CAARUD DE L'AIN": "CAARUD de l'Ain",
  'CHRS LA HALTE': 'CHRS La Halte',
  'LA HALTE DU CHRS': 'La Halte du CHRS',
  'EHPAD SAINT JEAN XXIII': 'EHPAD Saint Jean XXIII',
  'FOYER HENRI IV': 'Foyer Henri IV',
  "CENTRE D' ADDICTOLOGIE ANPAA 01 CSAPA": "Centre d'Addictologie ANPAA 01 CSAPA",
  'ADAPEI LES PAPILLONS BLANCS': 'ADAPEI Les Papillons Blancs',
  "CSAPA CENTR'AID SITE DE ST MIHIEL": "CSAPA Centr'aid Site de Saint Mihiel",
  'CSAPA AURORE BUCY-LE-LONG': 'CSAPA Aurore Bucy-le-Long',
  '"CAARUD ""LA TOUR"""': 'CAARUD « La Tour »',
  'AIDE A DOMICILE': 'Aide à Domicile',
  'BATIMENT A NORD': 'Batiment A Nord',
  "L'ESCALE D'ORLY": "L'Escale d'Orly",
  'Déjà Écrit': 'Déjà Écrit',
  'CSAPA L\u0092ESCALE': "CSAPA L'Escale",
  'ACCUEIL EN MILIEU OUVERT SUR LES QUAIS': 'Accueil en Milieu Ouvert sur les Quais',
};
for (const [written, expected] of Object.entries(NAMES)) {
  test(`makes ${JSON.stringify(written)} readable`, () => {
    assert.equal(readableName(written).replaceAll('\u00A0', ' '), expected);
  });
}

test('leaves a readable name as it is', () => {
  for (const name of Object.values(NAMES)) assert.equal(readable(name), name);
});

const STREETS: readonly (readonly [string, string, string])[] = [
  ['114 BD B DE BROU', '', '114 bis boulevard de Brou'],
  ["15 R DE L'HOPITAL", 'BP 615', "15 rue de l'Hôpital"],
  ['2 CHE CHEMIN DES BOIS', 'CS 20100', '2 chemin des Bois'],
  ['RTE DE ROUEN', '', 'Route de Rouen'],
  ['1 PL DU GENERAL LECLERC', 'LES LUYERS', '1 place du Général Leclerc, Les Luyers'],
  ['CELLES LES BAINS', '', 'Celles les Bains'],
  ['', '', ''],
];
for (const [line1, line2, expected] of STREETS) {
  test(`makes the address "${line1}" readable`, () => {
    assert.equal(readableStreet(line1, line2), expected);
  });
}

test('knows one town by its spellings', () => {
  assert.equal(townKey('ST MARTIN DE LAYE'), townKey('Saint-Martin-de-Laye'));
  assert.deepEqual(withoutCedex('LE PUY EN VELAY CEDEX 9'), { town: 'LE PUY EN VELAY', cedex: true });
  assert.deepEqual(withoutCedex('CEDEXVILLE'), { town: 'CEDEXVILLE', cedex: false });
});
