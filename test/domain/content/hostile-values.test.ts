import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLink } from '../../../src/domain/content/fields.js';
import { parseGroupFile, parseManifest } from '../../../src/domain/content/schema.js';
import { FacilityTable } from '../../../src/domain/directory/table.js';
import { encodeTable } from '../../../src/domain/directory/table-build.js';
import { FULL } from '../../fixtures/facilities.js';
import { HOSTILE } from '../../fixtures/hostile.js';

/** Fresh JSON that a test may spoil. */
type Json = Record<string, unknown>;
const copy = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;

const file = { path: 'a.json', sha256: 'a'.repeat(64) };
const MANIFEST = {
  format: 'passerelle-feed/1',
  id: 'essai',
  publisher: { name: 'Essai' },
  licence: { name: 'CC BY 4.0' },
  version: 1,
  issued: '2026-11-22',
  countries: ['FR'],
  locales: { fr: { ...file, reviewed: true } },
  helplines: file,
  directory: { ...file, count: 2 },
};
const GROUP = {
  setting: 'residential-collective',
  table: encodeTable([FULL, { ...FULL, id: 'two' }]),
};

test('takes more than 400 hostile texts', () => {
  assert.ok(HOSTILE.length > 400);
});

test('cuts what is too long in a table, tells it, and keeps every facility', () => {
  const group = copy(GROUP) as unknown as { table: { columns: Json } };
  group.table.columns['name'] = ['A'.repeat(100_000), 'B'];
  group.table.columns['summary'] = ['x'.repeat(1_000_000), 'A\u202Egnp.exe\u0000'];
  group.table.columns['linked_to'] = ['a;'.repeat(50_000), ''];
  const { value, issues } = parseGroupFile(group);
  const records = new FacilityTable(value?.table ?? assert.fail()).records();
  assert.deepEqual(
    records.map(({ name, summary = '' }) => [name.length, summary.length]),
    [
      [300, 4000],
      [1, 8],
    ],
  );
  assert.equal(records[0]?.linked_to?.length, 100);
  assert.deepEqual(
    issues.map(({ code, path }) => `${code} ${String(path.at(-1))}`),
    ['text-cut name', 'text-cut summary', 'text-cut linked_to'],
  );
});

test('goes on without what a feed can do without, and tells each', () => {
  const bad = { toString: 1 };
  const fields = ['id', 'publisher', 'licence', 'version', 'issued', 'expires', 'corrections', 'starter'];
  const optional = ['gazetteer', 'small_towns', 'outlines'];
  for (const name of [...fields, ...optional]) {
    const { value, issues } = parseManifest({ ...copy(MANIFEST), [name]: bad });
    assert.ok(value, name);
    assert.ok(
      issues.some(({ path: [at] }) => at === name),
      name,
    );
    assert.notEqual((value as unknown as Json)[name], bad, name);
  }
  const publisher = { name: 'Nous', url: 'javascript:1', email: 'a@b.example?bcc=c@d.example' };
  const { value } = parseManifest({ ...copy(MANIFEST), publisher });
  assert.deepEqual(value?.publisher, { name: 'Nous' });
  assert.equal(parseManifest({ ...copy(MANIFEST), issued: 'hier' }).value?.issued, '1970-01-01');
});

test('takes links of three schemes, and no mail that goes to others too', () => {
  for (const href of [
    'https://example.org/a?b=c#d',
    'mailto:accueil@example.org',
    'mailto:accueil@example.org?subject=Une%20place',
    'tel:+33387000000',
  ])
    assert.ok(isLink(href), href);
  for (const href of HOSTILE) {
    if (!isLink(href)) continue;
    assert.match(href, /^(?:https:\/\/[\p{L}\p{N}]|mailto:[^?@]+@[^?@]+(?:\?subject=|$)|tel:\+?\d)/u, href);
    assert.doesNotMatch(href, /bcc|%0[ad]/i);
  }
  assert.ok(!isLink('mailto:a@example.org?bcc=b@elsewhere.example'));
  assert.ok(!isLink('mailto:a@example.org?subject=a%0D%0ABcc:b@elsewhere.example'));
  assert.ok(!isLink('mailto:nobody'));
});
