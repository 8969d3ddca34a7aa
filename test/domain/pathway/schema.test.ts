import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parsePathways } from '../../../src/domain/pathway/schema.js';
import { CONTRACT, SUPPORT } from '../../fixtures/pathways.js';

const LIT = { _$litType$: 1, strings: ['<img src=x>'], values: [] };

function told(value: unknown): string[] {
  return parsePathways(value).issues.map(({ code, path }) => `${code} ${path.join('.')}`);
}

describe('parsePathways', () => {
  it('accepts sound pathways as they are', () => {
    const { value, issues } = parsePathways([SUPPORT, CONTRACT]);
    assert.deepEqual(issues, []);
    assert.deepEqual(value, [SUPPORT, CONTRACT]);
  });

  it('keeps fields that it does not know', () => {
    const [pathway] = parsePathways([{ ...SUPPORT, colour: 'red' }]).value ?? [];
    assert.equal((pathway as unknown as Record<string, unknown>)['colour'], 'red');
  });

  it('drops a step, a field, a doer and a way in that do not fit, and keeps the others', () => {
    const [meeting, health] = SUPPORT.steps;
    const odd = {
      ...SUPPORT,
      entries: [...SUPPORT.entries, { id: 'x', to: LIT, title: 'x', text: 'x' }],
      steps: [meeting, LIT, { ...health, fields: ['health', 'soul'], who: [LIT, ...(health?.who ?? [])] }],
      roles: { ...SUPPORT.roles, odd: LIT },
    };
    assert.deepEqual(told([odd]).sort(), [
      'choice 0.steps.2.fields.1',
      'missing 0.steps.1.id',
      'missing 0.steps.1.title',
      'missing 0.steps.2.who.0.role',
      'type 0.entries.2.to',
      'type 0.roles.odd',
    ]);
    const [taken] = parsePathways([odd]).value ?? [];
    assert.deepEqual(
      taken?.steps.map(({ id }) => id),
      ['meeting', 'health'],
    );
    assert.deepEqual(taken?.steps[1], health && { ...health, fields: ['health'] });
    assert.deepEqual(taken?.roles, SUPPORT.roles);
    assert.equal(taken?.entries.length, 2);
  });

  it('drops a pathway without any step, or with more than anybody reads', () => {
    assert.deepEqual(told([{ ...SUPPORT, steps: [] }]), ['missing 0.steps']);
    const steps = Array.from({ length: 41 }, (_, at) => ({ ...SUPPORT.steps[0], id: `s${at}` }));
    assert.deepEqual(told([{ ...SUPPORT, steps }]), ['steps-too-many 0.steps']);
    assert.deepEqual(parsePathways([{ ...SUPPORT, steps }]).value, []);
  });

  it('takes hours that cannot be read as unknown, and a week without days as none', () => {
    const hours = { ...CONTRACT, week: { ...CONTRACT.week, on_call_hours: 'at night' } };
    assert.deepEqual(told([hours]), ['hours-outside-subset 0.week.on_call_hours']);
    assert.equal(parsePathways([hours]).value?.[0]?.week?.on_call_hours, undefined);
    const none = { ...CONTRACT, week: { ...CONTRACT.week, days: ['Monday'] } };
    assert.deepEqual(told([none]), ['choice 0.week.days.0', 'missing 0.week.days']);
    assert.equal(parsePathways([none]).value?.[0]?.week, undefined);
  });

  for (const value of [null, 3, 'text', {}, LIT])
    it(`refuses ${JSON.stringify(value)} in the place of a list`, () => {
      assert.deepEqual(parsePathways(value).value, []);
      assert.equal(parsePathways(value).issues[0]?.code, 'type');
    });
});

describe('the pathways of the built-in pack', () => {
  it('are the three that the seeds describe', () => {
    const folder = fileURLToPath(new URL('../../../src/content/pathways/', import.meta.url));
    assert.deepEqual(readdirSync(folder).sort(), [
      'integration.yaml',
      'liaison-worker.yaml',
      'psychosocial-support.yaml',
    ]);
  });
});
