import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import Papa from 'papaparse';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

interface Outcome {
  readonly code: number;
  readonly said: string;
  readonly rows: readonly Record<string, string>[];
}

async function imported(format: string, value: unknown, ...more: string[]): Promise<Outcome> {
  const file = place.write('source.json', typeof value === 'string' ? value : JSON.stringify(value));
  const out = place.write('out/directory.csv', '');
  const ran = await place.cli('import', format, file, '--out', out, ...more);
  const { data } = Papa.parse<Record<string, string>>(place.read('out/directory.csv'), {
    header: true,
    skipEmptyLines: true,
  });
  return { code: ran.code, said: [...ran.out, ...ran.err].join('\n'), rows: data };
}

const structure = {
  source: 'dora',
  id: 'dora--1',
  nom: 'Maison Un',
  date_maj: '2025-02-14',
  commune: 'Metz',
};
const service = {
  source: 'dora',
  structure_id: 'dora--1',
  id: 'dora--s1',
  nom: 'Écoute',
  description: 'On vous écoute.',
  date_maj: '2025-02-14',
};

test('keeps structures of data·inclusion that help with addictions, and tells the others', async () => {
  const { rows, said } = await imported('data-inclusion', {
    structures: [
      structure,
      { ...structure, id: 'dora--2', nom: 'Mairie' },
      { ...structure, id: 'dora--3', nom: 'Le Pas', reseaux_porteurs: ['csapa'], siret: '12345678901234' },
      {
        ...structure,
        id: 'soliguide--4',
        nom: 'L’Abri',
        reseaux_porteurs: ['chu'],
        telephone: '+33353019001',
      },
    ],
    services: [
      { ...service, thematiques: ['sante--addictions'], publics: ['familles', 'actifs'], frais: 'gratuit' },
    ],
  });
  assert.deepEqual(
    rows.map(({ id, kind, kind_guessed: guessed, country, publics, cost }) => [
      id,
      kind,
      guessed,
      country,
      publics,
      cost,
    ]),
    [
      ['1', 'ambulatory-support', 'yes', 'FR', 'families', 'free'],
      ['3', 'csapa', '', 'FR', '', ''],
      ['4', 'chu', '', 'FR', '', ''],
    ],
    said,
  );
  assert.match(said, /dropped 1 category/);
  assert.match(said, /changed 1 not-carried siret: no column of the directory is for it/);
  assert.match(said, /changed 1 value-unknown/);
  assert.equal(rows[0]?.['source'], 'data·inclusion, dora');
  assert.equal(rows[0]?.['source_date'], '2025-02-14');
});

test('tells two producers of data·inclusion apart that use one id', async () => {
  const csapa = { ...structure, reseaux_porteurs: ['csapa'] };
  const { rows } = await imported('data-inclusion', [
    csapa,
    { ...csapa, id: 'soliguide--1', source: 'soliguide' },
  ]);
  assert.deepEqual(
    rows.map(({ id }) => id),
    ['dora--1', 'soliguide--1'],
  );
});

/** A whole service, as an API of Open Referral HSDS 3 gives it. */
const whole = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Evening group',
  description: 'A group for people who drink.',
  url: 'http://example.org',
  status: 'active',
  organization: { id: 'd9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610', name: 'Example Trust', description: 'Example' },
  phones: [{ id: 'p1', number: '617 555 0123', extension: '303' }],
  languages: [
    { id: 'l1', name: 'Spanish' },
    { id: 'l2', code: 'en' },
  ],
  service_at_locations: [
    {
      id: 'e94c9f38-1e8f-4564-91d4-d53501ab1765',
      location: {
        id: '3a757581-8ac1-45b3-bf7c-68bd160f719a',
        location_type: 'physical',
        latitude: 42.36,
        longitude: -71.06,
        addresses: [
          {
            id: 'a1',
            address_1: '1 Main Street',
            city: 'Boston',
            state_province: 'MA',
            postal_code: '02108',
            country: 'US',
          },
        ],
        schedules: [{ id: 's1', byday: 'MO,TU', opens_at: '09:00:00', closes_at: '17:00:00' }],
      },
    },
  ],
  cost_options: [{ id: 'c1', amount: 10 }],
};

for (const [form, value] of Object.entries({
  'a page of an API': { total_items: 1, contents: [whole] },
  'a list of whole services': [whole],
}))
  test(`reads ${form} of Open Referral, and tells what has no column`, async () => {
    const { rows, said, code } = await imported('hsds', value, '--kind', 'peer-support');
    assert.equal(code, 0, said);
    const fields =
      'id name organisation kind kind_guessed street city postcode region country lat phone website languages hours';
    assert.deepEqual(
      fields.split(' ').map((field) => rows[0]?.[field]),
      [
        'ac148810-d857-441c-9679-408f346de14b',
        'Evening group',
        'Example Trust',
        'peer-support',
        'yes',
        '1 Main Street',
        'Boston',
        '02108',
        'MA',
        'US',
        '42.36',
        '617 555 0123 x303',
        'http://example.org',
        'es;en',
        'Mo,Tu 09:00-17:00',
      ],
      said,
    );
    assert.match(said, /changed 1 not-carried cost_options/);
  });

test('leaves out a service that is closed, and one whose kind nobody says', async () => {
  const { rows, said } = await imported('hsds', [{ ...whole, status: 'defunct' }]);
  assert.equal(rows.length, 0);
  assert.match(said, /dropped 1 not-active/);
  assert.match((await imported('hsds', [whole])).said, /dropped 1 kind missing/);
});

test('gives each service that has no id one that does not depend on its place in the list', async () => {
  const { id: _, ...without } = whole;
  const [at] = whole.service_at_locations;
  const other = { ...without, name: 'Morning group', service_at_locations: [{ ...at, id: 'other' }] };
  const ids = async (list: unknown): Promise<string[]> =>
    (await imported('hsds', list, '--kind', 'peer-support')).rows.map(({ id }) => id ?? '').sort();
  assert.deepEqual(await ids([without, other]), await ids([other, without]));
});

test('names files that are not what was asked for', async () => {
  assert.match((await imported('hsds', '{"a": ')).said, /source\.json:1:1 error json /);
  assert.match((await imported('hsds', { a: [] })).said, /source\.json:1:1 error hsds /);
  assert.match((await imported('data-inclusion', { a: [] })).said, /source\.json:1:1 error data-inclusion /);
});
