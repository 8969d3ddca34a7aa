import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { facilityLine, headerLine } from '../../../src/publish/write/directory-csv.js';
import { NOW, workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

/** One place with every field, one with those that every place needs, one abroad. */
const FACILITIES: readonly Facility[] = [
  {
    id: 'un',
    name: 'Maison Un',
    kind: 'ctr',
    country: 'FR',
    kind_guessed: true,
    organisation: 'Association Essai',
    network: 'essai',
    summary: 'On y vit quelques mois.',
    street: '1 rue Haute',
    postcode: '57000',
    city: 'Metz',
    region: 'Grand Est',
    lat: 49.12,
    lon: 6.18,
    precision: 'city',
    time_zone: 'Europe/Paris',
    phone: '03 53 01 90 01',
    email: 'ecrire@example.org',
    website: 'http://example.org/un',
    contact: 'Sonner au portail',
    hours: 'Mo-Fr 09:00-17:00',
    holidays: ['FR-57'],
    sessions: 'Le premier jeudi',
    on_call_hours: 'Mo-Su 18:00-22:00',
    on_call_phone: '03 53 01 90 09',
    on_call_for: 'residents',
    languages: ['fr', 'de'],
    goals: ['stop', 'reduce'],
    harm_reduction: 'yes',
    publics: ['anyone'],
    substances: ['alcohol'],
    treatments: ['withdrawal'],
    services: ['talk-group'],
    on_entry: 'Venir à jeun.',
    on_use: 'On en parle.',
    admission: 'Appeler le matin.',
    waiting: 'Deux semaines',
    cost: 'free',
    capacity: 12,
    places_free: 2,
    places_as_of: '2026-11-20',
    accessibility: 'De plain-pied',
    linked_to: ['deux'],
    verified_on: '2026-10-02',
    source: 'essai',
    source_date: '2026-09-01',
  },
  {
    id: 'deux',
    name: 'Centre Deux',
    kind: 'csapa',
    country: 'FR',
    phone: '03 53 01 90 02',
    source_date: '2026-09-02',
  },
  {
    id: 'trois',
    name: 'Centre "Trois", à Liège',
    kind: 'csapa',
    country: 'BE',
    phone: '04 222 22 22',
    hours: 'Mo,We 09:00-12:00; Fr 14:00-18:00',
    cost: '10 €',
  },
];

interface Exported {
  readonly data: Record<string, unknown>;
  readonly out: readonly string[];
  readonly lost: readonly string[];
  readonly facilities: readonly Facility[];
}

async function exported(format: string): Promise<Exported> {
  const dir = place.content({ 'directory.csv': headerLine() + FACILITIES.map(facilityLine).join('') });
  const { code, out } = await place.cli('export', format, dir, '--out', place.at(`${format}.json`));
  assert.equal(code, 0, out.join('\n'));
  const lost = out.flatMap((line) => /^not carried: (\w+) \(\d+\)$/.exec(line)?.[1] ?? []);
  const facilities = readAndCheck(dir, NOW).content?.facilities ?? [];
  assert.equal(facilities.length, FACILITIES.length);
  return { data: JSON.parse(place.read(`${format}.json`)) as Record<string, unknown>, out, lost, facilities };
}

/** Imports what was exported into the same folder, and reads it as check does. */
async function back(format: string): Promise<readonly Facility[]> {
  const out = place.at('content/directory.csv');
  const {
    code,
    out: said,
    err,
  } = await place.cli('import', format, place.at(`${format}.json`), '--out', out);
  assert.equal(code, 0, [...said, ...err].join('\n'));
  return readAndCheck(place.at('content'), NOW).content?.facilities ?? [];
}

/** A facility without fields. */
function without(facility: Facility, fields: readonly string[]): Partial<Facility> {
  return Object.fromEntries(Object.entries(facility).filter(([field]) => !fields.includes(field)));
}

test('writes every field of every place as GeoJSON', async () => {
  const { data, lost, facilities } = await exported('geojson');
  assert.deepEqual(lost, []);
  const features = data['features'] as {
    type: string;
    id: string;
    geometry: { type: string; coordinates: number[] } | null;
    properties: Record<string, unknown>;
  }[];
  assert.equal(data['type'], 'FeatureCollection');
  assert.equal(data['licence'], 'CC BY 4.0');
  assert.deepEqual(
    features.map(({ geometry, properties }) => ({
      ...properties,
      ...(geometry && { lat: geometry.coordinates[1], lon: geometry.coordinates[0] }),
    })),
    facilities,
  );
  assert.deepEqual(
    features.map(({ type, id, geometry }) => [type, id, geometry?.type]),
    [
      ['Feature', 'un', 'Point'],
      ['Feature', 'deux', undefined],
      ['Feature', 'trois', undefined],
    ],
  );
});

for (const [table, schema] of [
  ['structures', 'structure'],
  ['services', 'service'],
] as const)
  test(`writes ${table} that the schema of data·inclusion accepts`, async () => {
    const { data } = await exported('data-inclusion');
    const ajv = new Ajv2020({ allErrors: true, strict: false });
    (addFormats as unknown as { readonly default: (to: Ajv2020) => void }).default(ajv);
    const path = new URL(`../../fixtures/schemas/data-inclusion-v1-${schema}.schema.json`, import.meta.url);
    const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);
    const records = data[table] as unknown[];
    assert.equal(records.length, 2);
    for (const record of records) assert.ok(validate(record), JSON.stringify(validate.errors, undefined, 2));
  });

test('reads back from data·inclusion all that it carries, field by field, and tells the rest', async () => {
  const { out, lost, facilities } = await exported('data-inclusion');
  assert.ok(out.includes('left out 1: not in France'), out.join('\n'));
  const inFrance = facilities.filter(({ country }) => country === 'FR');
  const again = await back('data-inclusion');
  /* The source is now the register that the place came from. */
  const told = [...lost, 'source', 'phone_dialled', 'on_call_phone_dialled'];
  assert.deepEqual(
    again.map((each) => without(each, ['source', 'phone_dialled'])),
    inFrance.map((each) => without(each, told)),
  );
  assert.ok(lost.includes('harm_reduction') && !lost.includes('publics'));
});

test('reads back from Open Referral all that it carries, field by field, and tells the rest', async () => {
  const { lost, facilities } = await exported('hsds');
  const again = await back('hsds');
  assert.deepEqual(
    again.map((each) => without(each, ['phone_dialled'])),
    facilities.map((each) => without(each, [...lost, 'phone_dialled', 'on_call_phone_dialled'])),
  );
  assert.deepEqual(lost, [
    'capacity',
    'contact',
    'holidays',
    'kind_guessed',
    'linked_to',
    'network',
    'on_call_for',
    'on_call_hours',
    'on_call_phone',
    'on_use',
    'places_as_of',
    'places_free',
    'precision',
    'sessions',
    'source',
    'source_date',
    'time_zone',
  ]);
});

test('writes hours for programs too: a record for each rule of a plain week', async () => {
  const { data } = await exported('hsds');
  const schedules = data['schedules'] as Record<string, string>[];
  assert.deepEqual(
    schedules.map(({ byday, opens_at: opens, closes_at: closes }) => [byday, opens, closes]),
    [
      ['MO,TU,WE,TH,FR', '09:00', '17:00'],
      ['MO,WE', '09:00', '12:00'],
      ['FR', '14:00', '18:00'],
    ],
  );
});

test('gives every record of Open Referral a UUID, the same each time, and names only what there is', async () => {
  const { data } = await exported('hsds');
  const first = place.read('hsds.json');
  await exported('hsds');
  assert.equal(place.read('hsds.json'), first);
  const ids = new Set<string>();
  const records = Object.values(data).flat() as Record<string, unknown>[];
  for (const { id } of records) {
    assert.match(String(id), /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    assert.ok(!ids.has(String(id)));
    ids.add(String(id));
  }
  for (const record of records)
    for (const [key, value] of Object.entries(record))
      if (key.endsWith('_id')) assert.ok(ids.has(String(value)), key);
});

test('writes nothing while the folder has an error, and knows its formats', async () => {
  const dir = place.content({ 'directory.csv': 'id,name\nun,Un\n' });
  const { code, out } = await place.cli('export', 'geojson', dir, '--out', place.at('never.json'));
  assert.equal(code, 1);
  assert.match(out.join('\n'), /missing-column[^]*nothing was written/);
  assert.ok(!place.list().includes('never.json'));
  assert.equal((await place.cli('export', 'kml', dir, '--out', place.at('never.json'))).code, 2);
});
