import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { workplace } from './folder.js';

const place = workplace();
after(() => place.remove());

const WRONG = 'id,name,kind,country\nx,"100 % d’écoute, toujours",nowhere,FR\n';

describe('faults for programs', () => {
  test('are one JSON array, each with its place and its sentence', async () => {
    const { code, out } = await place.cli(
      'check',
      place.content({ 'directory.csv': WRONG }),
      '--format',
      'json',
    );
    assert.equal(code, 1);
    const faults = JSON.parse(out.join('\n')) as Readonly<Record<string, unknown>>[];
    const fault = faults.find((each) => each['code'] === 'unknown-kind');
    assert.ok(fault);
    const { message, ...place_ } = fault;
    assert.deepEqual(place_, {
      file: 'directory.csv',
      line: 2,
      column: 30,
      severity: 'error',
      code: 'unknown-kind',
    });
    assert.match(String(message), /nowhere/);
  });

  test('are an empty array when there is none', async () => {
    const { code, out } = await place.cli('check', place.content(), '--format=json');
    assert.equal(code, 0);
    assert.ok(Array.isArray(JSON.parse(out.join('\n'))));
  });

  test('are annotations of GitHub, on the file as the repository names it', async () => {
    const { code, out } = await place.cli(
      'check',
      place.content({ 'directory.csv': WRONG }),
      '--format=github',
    );
    assert.equal(code, 1);
    const line = out.find((each) => each.includes('title=unknown-kind'));
    assert.match(
      line ?? '',
      /^::error file=.*\/content\/directory\.csv,line=2,col=30,title=unknown-kind::.*nowhere/,
    );
    assert.ok(out.every((each) => /^::(error|warning|notice) /.test(each)));
  });

  test('have no other form', async () => {
    const { code, err } = await place.cli('check', place.content(), '--format=xml');
    assert.equal(code, 2);
    assert.match(err.join('\n'), /text, json, github/);
  });
});
