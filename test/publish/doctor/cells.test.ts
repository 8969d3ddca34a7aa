import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Answer, Ask } from '../../../src/publish/doctor/answer.js';
import { examineCells } from '../../../src/publish/doctor/cells.js';
import type { Finding } from '../../../src/publish/doctor/finding.js';
import { refsIn } from '../../../src/publish/publication/refs.js';
import { manifest, texts } from '../large-group.js';

const FEED = new URL('https://example.org/passerelle/feed.json');
const NAMED = [...new Set(refsIn(manifest).map(([path]) => path))];
const BELOW = [...texts.keys()].filter((path) => !NAMED.includes(path)).sort();

const answer = (path: string): Answer => {
  const text = texts.get(path);
  const url = new URL(path, FEED).href;
  const status = text === undefined ? 404 : 200;
  return {
    ...{ asked: url, url, status, headers: {}, before: [], sent: 0 },
    bytes: new TextEncoder().encode(text),
  };
};

/** What is told of a folder that lacks some files, and what was asked for, with `HEAD` before what was not read. */
async function examined(lacks: readonly string[]): Promise<{ told: readonly Finding[]; asked: string[] }> {
  const asked: string[] = [];
  const ask: Ask = (url, limits) => {
    const path = url.slice(url.lastIndexOf('/') + 1);
    asked.push(limits?.only === 'head' ? `HEAD ${path}` : path);
    const given = answer(path);
    return Promise.resolve(lacks.includes(path) ? { ...given, status: 404 } : given);
  };
  return { told: await examineCells(NAMED.map(answer), FEED, { ask, atOnce: 4 }), asked };
}

test('asks once for every part of a large group, and reads only the lists of parts', async () => {
  const { told, asked } = await examined([]);
  assert.deepEqual(told, []);
  assert.ok(BELOW.length > 60);
  assert.deepEqual(asked.map((each) => each.replace('HEAD ', '')).sort(), BELOW);
  for (const path of asked.filter((each) => !each.startsWith('HEAD ')))
    assert.match(texts.get(path) ?? '', /"format":"passerelle-cells\/1"/);
});

test('tells how many parts are missing, and the first of them', async () => {
  const lacks = BELOW.filter((_, at) => at % 20 === 0);
  const { told } = await examined(lacks);
  assert.equal(told.length, 1);
  const { code, values } = told[0] as Finding;
  assert.equal(code, 'cells_missing');
  assert.ok(lacks.includes(String(values['first'])));
  assert.ok(Number(values['missing']) >= 1 && Number(values['missing']) <= lacks.length);
});
