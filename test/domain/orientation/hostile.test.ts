import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { audit } from '../../../src/domain/orientation/audit.js';
import { changes, evaluate } from '../../../src/domain/orientation/evaluate.js';
import { LEADS } from '../../../src/domain/orientation/model.js';
import { parseQuestionnaires } from '../../../src/domain/orientation/schema.js';
import { question, questionnaire, SEED } from './made.js';
import { ORIENTATION } from './pack.js';

type Path = readonly (string | number)[];
type Holder = Record<string | number, unknown>;

const WRITTEN = JSON.stringify([ORIENTATION()]);

/** The questionnaires as they are written, with the value at a path replaced; undefined takes it away. */
function spoilt(...changed: readonly (readonly [Path, unknown])[]): unknown {
  const written: unknown = JSON.parse(WRITTEN);
  for (const [path, value] of changed) {
    const holder = path.slice(0, -1).reduce((at, step) => (at as Holder)[step], written) as Holder;
    const key = path.at(-1) ?? '';
    if (value === undefined) Reflect.deleteProperty(holder, key);
    else holder[key] = value;
  }
  return written;
}

/** The path of every value in a value. */
function paths(value: unknown, before: Path = []): Path[] {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return entries.flatMap(([key, each]) => [[...before, key], ...paths(each, [...before, key])]);
}

/** In the place of a text: what lit would draw as a template, what throws when drawn, what is no text. */
const NO_TEXTS: readonly unknown[] = [
  { me: { _$litType$: 1, strings: ['<b>'] }, someone: 'b' },
  { me: { toString: 1 }, someone: 'b' },
  { me: 'a' },
  'a',
  ['a', 'b'],
  { me: 'a\u202Eb', someone: 'b' },
  { me: '', someone: 'b' },
  null,
  7,
];

const ROW = [0, 'rows', 0] as const;
const LEAD = [...ROW, 'leads', 0] as const;

/** What is spoilt, and what is told of it; the questionnaire goes whole. */
const REFUSED: readonly (readonly [name: string, path: Path, value: unknown, line: string])[] = [
  ['no title', [0, 'title'], undefined, '0.title missing'],
  ['no id', [0, 'id'], undefined, '0.id missing'],
  ['an id that is none', [0, 'id'], '__proto__', '0.id id'],
  ['no rows', [0, 'rows'], undefined, '0.rows missing'],
  ['no questions', [0, 'questions'], undefined, '0.questions missing'],
  ['a lead without its words', [0, 'leads', 'ambulatory'], undefined, '0.leads missing'],
  ['a row that is none', ROW, 'home', '0.rows.0 type'],
  ['a row without a condition', [...ROW, 'when'], undefined, '0.rows.0.when type'],
  ['a condition that is a list', [...ROW, 'when'], ['living'], '0.rows.0.when type'],
  ['an answer that stands in no list', [...ROW, 'when', 'living'], 'home', '0.rows.0.when.living type'],
  [
    'a condition on what every object answers to',
    [...ROW, 'when', 'constructor'],
    ['name'],
    '0.rows.0.when.constructor id',
  ],
  ['a lead that does not exist', [...LEAD, 'lead'], 'prison', '0.rows.0.leads.0.lead choice'],
  ['a lead without reasons', [...LEAD, 'because'], undefined, '0.rows.0.leads.0.because type'],
  [
    'a row that an illness chooses',
    [...ROW, 'when'],
    { health: ['serious-illness'] },
    '0.rows.0.when.health rule-role',
  ],
  [
    'a lead that a substance adds',
    [...LEAD, 'when'],
    { what: ['opioids'] },
    '0.rows.0.leads.0.when.what rule-role',
  ],
  ['a danger question that is lost', [0, 'questions', 0, 'options'], 'none', '0.questions.0 danger-first'],
  [
    'a first question about something else',
    [0, 'questions', 0, 'role'],
    'needs',
    '0.questions.0 danger-first',
  ],
];

describe('a questionnaire of a feed', () => {
  it('passes as it is written', () => {
    const { value, issues } = parseQuestionnaires(spoilt());
    assert.deepEqual(issues, []);
    assert.deepEqual(value, spoilt());
  });

  for (const [name, path, spoil, line] of REFUSED)
    it(`is refused whole with ${name}`, () => {
      const { value, issues } = parseQuestionnaires(spoilt([path, spoil]));
      const told = issues.map((each) => `${each.path.join('.')} ${each.code}`);
      assert.ok(told.includes(line), told.join('\n'));
      assert.deepEqual(value, []);
    });

  it('keeps the others when one is refused', () => {
    const both = [{ id: 'broken' }, ...(spoilt() as unknown[])];
    assert.deepEqual(
      parseQuestionnaires(both).value?.map(({ id }) => id),
      ['orientation'],
    );
  });

  it('is none in what is no list', () => {
    for (const value of [undefined, null, 'a', 7, {}, { length: 1 }])
      assert.deepEqual(parseQuestionnaires(value).value, []);
  });

  it('never lets through what is no text', () => {
    for (const text of NO_TEXTS) {
      const { value } = parseQuestionnaires(
        spoilt(
          [[0, 'questions', 1, 'title'], text],
          [[0, 'questions', 2, 'options', 0, 'label'], text],
          [[0, 'notices', 0, 'text'], text],
          [[0, 'asks', 0, 'text'], text],
        ),
      );
      const taken = value?.[0];
      assert.ok(taken);
      assert.deepEqual(
        [
          taken.questions.some(({ id }) => id === 'wish'),
          taken.questions.find(({ id }) => id === 'housing')?.options.some(({ id }) => id === 'stable'),
          taken.notices.some(({ id }) => id === 'withdrawal-alcohol'),
          taken.asks.some(({ id }) => id === 'minor'),
        ],
        [false, false, false, false],
        JSON.stringify(text),
      );
    }
  });

  it('leaves a number out that answers to no known situation, and keeps the answer', () => {
    const path = [0, 'questions', 0, 'options', 0, 'situations'];
    const { value } = parseQuestionnaires(spoilt([path, ['emergency', 'weather']]));
    assert.deepEqual(value?.[0]?.questions[0]?.options[0]?.situations, ['emergency']);
  });

  it('can be evaluated whatever was in it, once it passed', () => {
    fc.assert(
      fc.property(fc.constantFrom(...paths(spoilt())), fc.jsonValue(), (path, spoil) => {
        for (const taken of parseQuestionnaires(spoilt([path, spoil])).value ?? []) {
          const { leads, others } = evaluate(taken, { wish: ['stop'], housing: ['none'] });
          assert.equal(leads.length + others.length, LEADS.length);
          for (const { first } of changes(taken, {})) assert.ok(taken.leads[first].label.me);
        }
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});

describe('the audit', () => {
  const wish = question('wish', 'decides', ['stop', 'reduce']);
  const danger = question('danger', 'danger', [{ id: 'seizure', situations: ['emergency'] }], {
    multiple: true,
  });
  const rows = [{ id: 'any', when: {}, leads: [{ lead: 'ambulatory', because: {} } as const] }];
  const codesOf = (made: ReturnType<typeof questionnaire>): string[] =>
    audit(made)
      .issues.map(({ path, code }) => `${path.join('.')} ${code}`)
      .filter((line) => !line.endsWith('lead-never-first'));

  it('tells of an id used twice', () => {
    const twice = questionnaire({
      questions: [danger, wish, wish, question('time', 'decides', ['now', 'now'])],
      rows: [...rows, { ...rows[0]!, when: { wish: ['stop'] } }],
    });
    assert.deepEqual(codesOf(twice), [
      'questions.2.id id-twice',
      'questions.3.options.1.id id-twice',
      'rows.1.id id-twice',
      'rows.1 row-unreached',
    ]);
  });

  it('tells of an answer that bears the name of no answer', () => {
    const named = question('time', 'decides', ['now', 'unsaid']);
    assert.deepEqual(codesOf(questionnaire({ questions: [danger, named], rows })), [
      'questions.1.options.1.id id-unsaid',
    ]);
  });

  it('tells of more answers than it can work out, at once', () => {
    const many = (count: number): string[] => Array.from({ length: count }, (_, at) => `o${String(at)}`);
    const long = questionnaire({ questions: [danger, question('long', 'decides', many(31))], rows });
    assert.deepEqual(codesOf(long), ['questions.1.options options-too-many']);
    const wide = questionnaire({
      questions: [danger, ...many(12).map((id) => question(id, 'decides', many(6)))],
      rows,
    });
    assert.deepEqual([codesOf(wide), audit(wide).count], [['questions table-too-large'], 0]);
  });
});
