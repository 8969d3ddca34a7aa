/** The statement of accessibility says no more than tests hold: each claim leads to one that is there. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { claimsOf } from '../../src/publish/statement/claims.js';
import { FAULTS, FOR_PEOPLE } from '../../src/publish/statement/faults.js';
import { PROOFS } from '../../src/publish/statement/proofs.js';
import { REASONS } from '../../src/publish/statement/reasons.js';
import { RGAA } from '../../src/publish/statement/rgaa.js';
import { WCAG } from '../../src/publish/statement/wcag.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const DAY = /^\d{4}-\d\d-\d\d$/;

/** How many criteria each theme of the RGAA has. */
const RGAA_THEMES = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
/** How many success criteria of the levels A and AA each guideline of WCAG 2.2 has, and the numbers that they leave out. */
const WCAG_NUMBERS: Readonly<Record<string, readonly number[]>> = {
  '1.1': [1],
  '1.2': [1, 2, 3, 4, 5],
  '1.3': [1, 2, 3, 4, 5],
  '1.4': [1, 2, 3, 4, 5, 10, 11, 12, 13],
  '2.1': [1, 2, 4],
  '2.2': [1, 2],
  '2.3': [1],
  '2.4': [1, 2, 3, 4, 5, 6, 7, 11],
  '2.5': [1, 2, 3, 4, 7, 8],
  '3.1': [1, 2],
  '3.2': [1, 2, 3, 4, 6],
  '3.3': [1, 2, 3, 4, 7, 8],
  '4.1': [2, 3],
};

/** The code of the widgets, without comments. */
const code = ['src/core', 'src/elements']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.ts'))
      .map((path) => `${folder}/${path}`),
  )
  .map((path) => ({ path, text: read(path).replaceAll(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '') }));

describe('the standards', () => {
  it('have each criterion of the RGAA once, in order', () => {
    const wanted = RGAA_THEMES.flatMap((count, at) =>
      Array.from({ length: count }, (_, index) => `${String(at + 1)}.${String(index + 1)}`),
    );
    assert.equal(wanted.length, 106);
    assert.deepEqual(
      RGAA.claims.map(({ number }) => number),
      wanted,
    );
  });

  it('have each success criterion of WCAG 2.2 of the levels A and AA once, in order', () => {
    const wanted = Object.entries(WCAG_NUMBERS).flatMap(([guideline, numbers]) =>
      numbers.map((number) => `${guideline}.${String(number)}`),
    );
    assert.equal(wanted.length, 55);
    assert.deepEqual(
      WCAG.claims.map(({ number }) => number),
      wanted,
    );
    const levels = WCAG.claims.map(({ level }) => level);
    assert.equal(levels.filter((level) => level === 'A').length, 31);
    assert.equal(levels.filter((level) => level === 'AA').length, 24);
  });

  it('name their source and the day on which they were compared', () => {
    for (const { source, checked_on } of [RGAA, WCAG]) {
      assert.match(source, /^https:\/\/(accessibilite\.numerique\.gouv\.fr|www\.w3\.org)\//);
      assert.match(checked_on, DAY);
    }
  });
});

describe('a claim', () => {
  it('is refused that is met by no test, or by one that nobody knows', () => {
    for (const row of ['1.1 | met | | a | b', '1.1 | met | people | a | b', '1.1 | met | axe nobody | a | b'])
      assert.throws(() => claimsOf(row), /no such test/);
  });

  it('is refused that names tests of what is not tested, no reason, no fault, or no status', () => {
    assert.throws(() => claimsOf('1.1 | not-tested | axe | a | b'), /tests of what is not tested/);
    assert.throws(() => claimsOf('1.1 | not-applicable | axe | a | b'), /no reason/);
    assert.throws(() => claimsOf('1.1 | not-met | axe | a | b'), /no fault/);
    assert.throws(() => claimsOf('1.1 | good | axe | a | b'), /no status/);
  });

  const claims = [...RGAA.claims, ...WCAG.claims];

  for (const [name, { file, title }] of Object.entries(PROOFS))
    it(`that names “${name}” leads to a test that is there`, () => {
      assert.match(file, /^test\/.*\.test\.ts$/);
      assert.ok(existsSync(join(root, file)), `${file} is not there`);
      // As it is written: a quotation mark in a title stands behind a sign of its own.
      const text = read(file).replaceAll("\\'", "'");
      assert.ok(text.includes(title), `no test of ${file} is called “${title}”`);
      assert.ok(claims.some(({ proofs }) => (proofs as readonly string[]).includes(name)));
    });

  for (const [name, reason] of Object.entries(REASONS))
    if ('absent' in reason)
      it(`that does not apply for “${name}” has nothing in the code of the widgets that it would apply to`, () => {
        assert.deepEqual(
          code.filter(({ text }) => reason.absent.test(text)).map(({ path }) => path),
          [],
        );
      });

  it('that fails says how, and since when that is known', () => {
    for (const [name, { seen_on }] of Object.entries(FAULTS)) {
      assert.match(seen_on, DAY);
      assert.ok(
        claims.some(({ fault }) => fault === name),
        `${name} is said of no criterion`,
      );
    }
  });

  it('is held by no person before one has done what only people can do', () => {
    assert.ok(FOR_PEOPLE.length >= 5);
    for (const { done } of FOR_PEOPLE) if (done) assert.match(done.on, DAY);
    // What is met is held by tests alone: see the second test above.
    for (const { status, proofs } of claims) assert.equal(status === 'met', proofs.length > 0);
  });
});
