import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { audit } from '../../../src/domain/orientation/audit.js';
import { changes, evaluate } from '../../../src/domain/orientation/evaluate.js';
import type { Answers, Condition, LeadId, Questionnaire } from '../../../src/domain/orientation/model.js';
import { ORIENTATION } from './pack.js';

const SEED = 57;
const orientation = ORIENTATION();

/** Any answers that the page can give: one option or none, several where several may be true. */
const answers: fc.Arbitrary<Answers> = fc.record(
  Object.fromEntries(
    orientation.questions.map(({ id, multiple, options }) => {
      const ids = options.map((option) => option.id);
      return [id, multiple ? fc.subarray(ids) : fc.subarray(ids, { maxLength: 1 })];
    }),
  ),
);

/** The table read aloud: the slow way, from the words of the rules alone. */
function byHand(questionnaire: Questionnaire, given: Answers): LeadId[] {
  const says = (id: string): readonly string[] => (given[id]?.length ? given[id] : ['unsaid']);
  const isTrue = (when: Condition): boolean => {
    for (const id of Object.keys(when)) {
      let any = false;
      for (const option of says(id)) if (when[id]?.indexOf(option) !== -1) any = true;
      if (!any) return false;
    }
    return true;
  };
  for (const row of questionnaire.rows) {
    if (!isTrue(row.when)) continue;
    const kept: LeadId[] = [];
    for (const { lead, when } of row.leads)
      if ((when === undefined || isTrue(when)) && !kept.includes(lead)) kept.push(lead);
    return kept;
  }
  return [];
}

const leadsOf = (given: Answers): LeadId[] => evaluate(orientation, given).leads.map(({ lead }) => lead);

describe('evaluate', () => {
  it('gives what the table says when it is read line by line', () => {
    fc.assert(
      fc.property(answers, (given) => {
        assert.deepEqual(leadsOf(given), byHand(orientation, given));
      }),
      { seed: SEED, numRuns: 3000 },
    );
  });

  it('never lets what is said of substances, health or needs change or reorder a lead', () => {
    const silent = orientation.questions.filter(({ role }) => role === 'health' || role === 'needs');
    fc.assert(
      fc.property(answers, answers, (given, other) => {
        const changed = { ...given, ...Object.fromEntries(silent.map(({ id }) => [id, other[id] ?? []])) };
        assert.deepEqual(leadsOf(changed), leadsOf(given));
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('never sends away who has to stay at home', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const lead of leadsOf({ ...given, living: ['home'] }))
          assert.ok(['ambulatory', 'harm-reduction'].includes(lead), lead);
      }),
      { seed: SEED },
    );
  });

  it('puts a stay first only for who asks for one', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const [first] = leadsOf(given);
        const asked = given['living']?.some((option) => option === 'group' || option === 'own');
        if (first?.startsWith('residential')) assert.ok(asked);
      }),
      { seed: SEED, numRuns: 2000 },
    );
  });

  it('gives as reasons only answers that were given', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { because } of evaluate(orientation, given).leads)
          for (const { question, option } of because) assert.ok(given[question.id]?.includes(option.id));
      }),
      { seed: SEED },
    );
  });

  it('tells all the leads, each once', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { leads, others } = evaluate(orientation, given);
        assert.equal(new Set([...leads.map(({ lead }) => lead), ...others]).size, 5);
        assert.equal(leads.length + others.length, 5);
      }),
      { seed: SEED },
    );
  });

  it('foresees the first lead of each answer that would change it, and leaves none out', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const told = changes(orientation, given);
        const [now] = leadsOf(given);
        for (const question of orientation.questions.filter(({ role }) => role === 'decides'))
          for (const option of question.options) {
            const [then] = leadsOf({ ...given, [question.id]: [option.id] });
            const change = told.find((each) => each.question === question && each.option === option);
            assert.equal(change?.first, then === now ? undefined : then);
          }
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('audit', () => {
  it('finds the built-in table sound, over every set of answers that it names', () => {
    const { count, issues } = audit(orientation);
    assert.deepEqual(issues, []);
    const singles = orientation.questions.filter(({ multiple }) => !multiple);
    const product = singles.reduce((all, { options }) => all * (options.length + 1), 1);
    assert.equal(count % product, 0);
    assert.ok(count > product);
  });

  type Edit = (table: Questionnaire) => Questionnaire;
  const withRows =
    (edit: (rows: Questionnaire['rows']) => Questionnaire['rows']): Edit =>
    (table) => ({ ...table, rows: edit(table.rows) });
  const ambulatory = { lead: 'ambulatory' as const, because: {} };
  const FAULTS: readonly (readonly [name: string, edit: Edit, codes: readonly string[]])[] = [
    ['a gap', withRows((rows) => rows.slice(0, -1)), ['lead-gap']],
    [
      'a row without a lead that holds',
      withRows((rows) => [{ id: 'x', when: { wish: ['stop'] }, leads: [] }, ...rows]),
      ['lead-gap'],
    ],
    [
      'a row behind one that always holds',
      withRows((rows) => [...rows, { id: 'late', when: {}, leads: [ambulatory] }]),
      ['row-unreached'],
    ],
    [
      'a lead that never comes first',
      withRows((rows) =>
        rows.map((row) => ({ ...row, leads: row.leads.filter(({ lead }) => lead !== 'harm-reduction') })),
      ),
      ['lead-never-first'],
    ],
    [
      'who stays at home is sent away',
      withRows((rows) =>
        rows.map((row) =>
          row.id === 'home'
            ? { ...row, leads: [...row.leads, { lead: 'residential-collective', because: {} }] }
            : row,
        ),
      ),
      ['lead-elsewhere'],
    ],
    [
      'health decides',
      withRows((rows) => [
        { id: 'ill', when: { health: ['serious-illness'] }, leads: [ambulatory] },
        ...rows,
      ]),
      ['rule-role'],
    ],
    [
      'a question that is not there',
      withRows((rows) => [{ id: 'x', when: { money: ['none'] }, leads: [ambulatory] }, ...rows]),
      ['rule-question', 'row-unreached'],
    ],
    [
      'an answer that is not there',
      withRows((rows) => [{ id: 'x', when: { wish: ['fly'] }, leads: [ambulatory] }, ...rows]),
      ['rule-option', 'row-unreached'],
    ],
    [
      'danger comes second',
      (table) => ({ ...table, questions: [...table.questions.slice(1), ...table.questions.slice(0, 1)] }),
      ['danger-first', 'danger-once'],
    ],
    [
      'a danger without a number',
      (table) => ({
        ...table,
        questions: table.questions.map((question) =>
          question.role === 'danger'
            ? { ...question, options: question.options.map(({ id, label }) => ({ id, label })) }
            : question,
        ),
      }),
      ['danger-numbers'],
    ],
    [
      'urgent numbers elsewhere',
      (table) => ({
        ...table,
        notices: table.notices.map((notice) => ({ ...notice, situations: ['suicide' as const] })),
      }),
      ['danger-only'],
    ],
  ];

  for (const [name, edit, codes] of FAULTS)
    it(`tells of ${name}`, () => {
      const found = new Set(audit(edit(orientation)).issues.map(({ code }) => code));
      assert.deepEqual([...found].sort(), [...codes].sort());
    });

  it('names answers that show a fault', () => {
    const [gap] = audit(withRows((rows) => rows.slice(0, -1))(orientation)).issues;
    const words = String(gap?.args['value']);
    const given = Object.fromEntries(
      words
        .split(' ')
        .filter(Boolean)
        .map((pair) => pair.split('=') as [string, string])
        .map(([id, option]) => [id, [option]]),
    );
    assert.deepEqual(evaluate(withRows((rows) => rows.slice(0, -1))(orientation), given).leads, []);
  });
});
