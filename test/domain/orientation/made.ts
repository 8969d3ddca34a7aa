import fc from 'fast-check';
import {
  LEADS,
  UNSAID,
  type Answers,
  type Condition,
  type LeadId,
  type Option,
  type Question,
  type Questionnaire,
  type Role,
  type Voiced,
} from '../../../src/domain/orientation/model.js';

/** Runs that fail can be repeated. */
export const SEED = 20261122;

const voiced = (text: string): Voiced => ({ me: text, someone: text });

export function question(
  id: string,
  role: Role,
  options: readonly (string | Omit<Option, 'label'>)[],
  more: Partial<Question> = {},
): Question {
  return {
    id,
    role,
    multiple: false,
    title: voiced(id),
    why: voiced(id),
    options: options.map((each) =>
      typeof each === 'string' ? { id: each, label: voiced(each) } : { ...each, label: voiced(each.id) },
    ),
    ...more,
  };
}

const EACH_LEAD = Object.fromEntries(
  LEADS.map((lead) => [lead, { label: voiced(lead), text: voiced(lead), settings: [], kinds: [] }]),
) as unknown as Questionnaire['leads'];

/** A questionnaire with texts that do not matter, and changes to it. */
export function questionnaire(changes: Partial<Questionnaire> = {}): Questionnaire {
  return {
    id: 'made',
    title: voiced('made'),
    questions: [],
    rows: [],
    notices: [],
    asks: [],
    leads: EACH_LEAD,
    ...changes,
  };
}

/** Any set of answers to these questions: one for most, several for those that allow it. */
export function answersTo(questions: readonly Question[]): fc.Arbitrary<Answers> {
  return fc.record(
    Object.fromEntries(
      questions.map(({ id, multiple, options }) => [
        id,
        fc.subarray(
          options.map((option) => option.id),
          { maxLength: multiple ? options.length : 1 },
        ),
      ]),
    ),
    { requiredKeys: [] },
  );
}

/** Every set of answers: each option alone or none, of each question. */
export function everyAnswer(questions: readonly Question[]): Answers[] {
  return questions.reduce<Answers[]>(
    (all, { id, options }) =>
      all.flatMap((answers) => [answers, ...options.map((option) => ({ ...answers, [id]: [option.id] }))]),
    [{}],
  );
}

function conditions(questions: readonly Question[]): fc.Arbitrary<Condition> {
  const each = questions.map(({ id, options }) =>
    fc
      .subarray([UNSAID, ...options.map((option) => option.id)], { minLength: 1 })
      .map((named): readonly [string, readonly string[]] => [id, named]),
  );
  return fc
    .subarray(each)
    .chain((some) => fc.tuple(...some))
    .map((entries): Condition => Object.fromEntries(entries));
}

/** Small tables of any shape: rows in any order, leads named twice, gaps. */
export const tables = tablesOf(fc.boolean());

/** As `tables`, with one answer a question. */
export const singleTables = tablesOf(fc.constant(false));

function tablesOf(multiples: fc.Arbitrary<boolean>): fc.Arbitrary<Questionnaire> {
  return fc
    .array(fc.record({ size: fc.integer({ min: 1, max: 4 }), multiple: multiples }), {
      minLength: 1,
      maxLength: 4,
    })
    .chain((shapes) => {
      const questions = shapes.map(({ size, multiple }, at) =>
        question(
          `q${String(at)}`,
          'decides',
          Array.from({ length: size }, (_, rank) => `o${String(rank)}`),
          { multiple },
        ),
      );
      const rule = fc.record(
        {
          lead: fc.constantFrom<LeadId>(...LEADS),
          when: conditions(questions),
          because: conditions(questions),
        },
        { requiredKeys: ['lead', 'because'] },
      );
      const rows = fc.array(
        fc.record({ when: conditions(questions), leads: fc.array(rule, { maxLength: 5 }) }),
        {
          maxLength: 6,
        },
      );
      return rows.map((made) =>
        questionnaire({ questions, rows: made.map((row, at) => ({ id: `r${String(at)}`, ...row })) }),
      );
    });
}
