import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { audit } from '../../../src/domain/orientation/audit.js';
import { changes, evaluate } from '../../../src/domain/orientation/evaluate.js';
import { LEADS, type Answers, type Questionnaire } from '../../../src/domain/orientation/model.js';
import { answersTo, everyAnswer, question, questionnaire, SEED, singleTables, tables } from './made.js';
import { readTable } from './oracle.js';

/** A table of any shape, with the answers of someone. */
const answered = tables.chain((table) => fc.tuple(fc.constant(table), answersTo(table.questions)));

function firstOf(table: Questionnaire, answers: Answers): string | undefined {
  return readTable(table, answers).leads[0]?.[0];
}

function holdsForAll<T>(values: fc.Arbitrary<T>, fact: (value: T) => void): void {
  fc.assert(fc.property(values, fact), { seed: SEED, numRuns: 1000 });
}

const wish = question('wish', 'decides', ['stop', 'reduce']);
const danger = question('danger', 'danger', ['seizure', { id: 'none', alone: true }], { multiple: true });
const TABLE = questionnaire({
  questions: [danger, wish],
  rows: [
    { id: 'silent', when: { wish: ['unsaid'] }, leads: [{ lead: 'harm-reduction', because: {} }] },
    {
      id: 'said',
      when: { wish: ['stop', 'reduce'] },
      leads: [
        { lead: 'ambulatory', when: { wish: ['reduce'] }, because: { wish: ['reduce'] } },
        { lead: 'residential-collective', because: { wish: ['stop'] } },
        { lead: 'ambulatory', because: {} },
      ],
    },
  ],
});

describe('a table of any shape', () => {
  it('is read as a naive reader does, with the same reasons', () => {
    holdsForAll(answered, ([table, answers]) => {
      const { row, leads } = evaluate(table, answers);
      const reasons = leads.map(({ lead, because }) => [
        lead,
        because.map((given) => `${given.question.id}=${given.option.id}`).sort(),
      ]);
      assert.deepEqual({ row: row?.id, leads: reasons }, readTable(table, answers));
    });
  });

  it('has its first lead changed by just the answers that are told', () => {
    holdsForAll(answered, ([table, answers]) => {
      const now = firstOf(table, answers);
      const expected = table.questions.flatMap(({ id, options }) =>
        options
          .filter((option) => !answers[id]?.includes(option.id))
          .map((option) => [id, option.id, firstOf(table, { ...answers, [id]: [option.id] })])
          .filter(([, , first]) => first !== undefined && first !== now),
      );
      assert.deepEqual(
        changes(table, answers).map((each) => [each.question.id, each.option.id, each.first]),
        expected,
      );
    });
  });

  it('has the gaps, the rows out of reach and the leads never first that working out every answer shows', () => {
    holdsForAll(singleTables, (table) => {
      const reads = everyAnswer(table.questions).map((answers) => readTable(table, answers));
      const reached = new Set(reads.map(({ row }) => row));
      const first = new Set(reads.map(({ leads }) => leads[0]?.[0]));
      const { issues } = audit(table);
      const told = (code: string): unknown[] =>
        issues.filter((each) => each.code === code).map((each) => each.args['value']);
      assert.deepEqual(
        told('row-unreached'),
        table.rows.map(({ id }) => id).filter((id) => !reached.has(id)),
      );
      assert.deepEqual(
        told('lead-never-first'),
        LEADS.filter((lead) => !first.has(lead)),
      );
      assert.equal(told('lead-gap').length > 0, first.has(undefined));
    });
  });
});

describe('an answer', () => {
  it('is unsaid when it is missing, empty or undefined', () => {
    for (const answers of [{}, { wish: [] }, { wish: undefined }])
      assert.equal(evaluate(TABLE, answers).row?.id, 'silent');
  });

  it('is not found in what every object answers to', () => {
    const named = question('constructor', 'decides', ['name', 'length']);
    const rows = [
      {
        id: 'named',
        when: { constructor: ['unsaid'] },
        leads: [{ lead: 'ambulatory', because: {} } as const],
      },
    ];
    assert.equal(evaluate(questionnaire({ questions: [named], rows }), {}).row?.id, 'named');
  });

  it('leaves out a lead whose own condition it does not meet, and a second mention of a lead', () => {
    const leadsOf = (said: string): string[] =>
      evaluate(TABLE, { wish: [said] }).leads.map(({ lead }) => lead);
    assert.deepEqual(leadsOf('stop'), ['residential-collective', 'ambulatory']);
    assert.deepEqual(leadsOf('reduce'), ['ambulatory', 'residential-collective']);
  });

  it('stops on a danger that is ticked, and not on "none of these"', () => {
    const stopOf = (ticked: readonly string[]): string[] =>
      evaluate(TABLE, { danger: ticked }).stop.map(({ id }) => id);
    assert.deepEqual(stopOf(['seizure']), ['seizure']);
    assert.deepEqual(stopOf(['none']), []);
    assert.deepEqual(stopOf([]), []);
  });

  it('that no row knows gives no lead, and all of them as others', () => {
    const { row, leads, others } = evaluate(TABLE, { wish: ['fly'] });
    assert.deepEqual([row, leads, others], [undefined, [], LEADS]);
  });
});
