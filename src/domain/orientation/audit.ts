import { issue, type Issue, type PathStep } from '../issue.js';
import {
  LEADS,
  UNSAID,
  type Condition,
  type LeadId,
  type Option,
  type Question,
  type Questionnaire,
} from './model.js';
import { checkConditions, checkDangerFirst, checkIds, conditionsOf } from './rules.js';
import { hasOwn } from '../own.js';

/** Leads that mean living elsewhere. */
const ELSEWHERE: readonly LeadId[] = [
  'residential-collective',
  'residential-individual',
  'ambulatory-housing',
];

/** Situations for which only the danger question shows numbers. */
const URGENT = ['emergency', 'suicide', 'violence', 'child-in-danger'] as const;

export interface Audit {
  /** Sets of answers that were worked out. */
  readonly count: number;
  /** Faults by their path in the questionnaire. */
  readonly issues: readonly Issue[];
}

/** One question of a condition, and the answers that fit: bit 0 is unsaid, bit n + 1 the option of rank n. */
interface Test {
  readonly question: number;
  readonly bits: number;
}

interface CompiledRow {
  readonly tests: readonly Test[];
  readonly leads: readonly { readonly lead: LeadId; readonly tests: readonly Test[] }[];
}

function pathOf(questionnaire: Questionnaire, question: Question): PathStep[] {
  return ['questions', questionnaire.questions.indexOf(question)];
}

/** There is one danger question, each danger has numbers, and it alone leads to urgent ones. */
function checkDanger(questionnaire: Questionnaire): Issue[] {
  const { questions, notices } = questionnaire;
  const issues: Issue[] = [];
  const [first] = questions;
  for (const question of questions) {
    const path = pathOf(questionnaire, question);
    if (question.role === 'danger' && question !== first) issues.push(issue('danger-once', path));
    for (const [rank, option] of question.options.entries()) {
      const at = [...path, 'options', rank];
      const numbers = (option.situations ?? []).length;
      if (question.role === 'danger' && !option.alone && numbers === 0)
        issues.push(issue('danger-numbers', at, { value: option.id }));
      if (question.role !== 'danger' && numbers > 0)
        issues.push(issue('danger-only', at, { value: option.id }));
    }
  }
  for (const [at, { id, situations }] of notices.entries())
    if (situations?.some((situation) => URGENT.some((urgent) => urgent === situation)))
      issues.push(issue('danger-only', ['notices', at], { value: id }));
  return issues;
}

function compile({ questions, rows }: Questionnaire): CompiledRow[] {
  const tests = (when: Condition = {}): Test[] =>
    Object.entries(when).flatMap(([id, options]) => {
      const question = questions.findIndex((each) => each.id === id);
      const own = questions[question]?.options ?? [];
      const bits = options.reduce((sum, option) => {
        const rank = own.findIndex((each) => each.id === option);
        return option === UNSAID ? sum | 1 : rank < 0 ? sum : sum | (2 << rank);
      }, 0);
      return [{ question, bits }];
    });
  return rows.map(({ when, leads }) => ({
    tests: tests(when),
    leads: leads.map(({ lead, when: own }) => ({ lead, tests: tests(own) })),
  }));
}

function fits(tests: readonly Test[], answers: Int32Array): boolean {
  for (const { question, bits } of tests)
    if (((question < 0 ? 0 : (answers[question] as number)) & bits) === 0) return false;
  return true;
}

/** For a question of several answers: unsaid, each option alone, and each pair that a condition names together. */
function variantsOf(questionnaire: Questionnaire, question: Question): number[] {
  const bit = (option: string): number => 2 << question.options.findIndex((each) => each.id === option);
  const alone = [1, ...question.options.map((_, rank) => 2 << rank)];
  if (!question.multiple) return alone;
  const pairs = new Set<number>();
  for (const { when } of conditionsOf(questionnaire)) {
    const named = (hasOwn(when, question.id) ? (when[question.id] ?? []) : []).filter((option) =>
      question.options.some((each) => each.id === option),
    );
    for (const [at, one] of named.entries())
      for (const other of named.slice(at + 1)) if (one !== other) pairs.add(bit(one) | bit(other));
  }
  return [...alone, ...pairs];
}

function said(questionnaire: Questionnaire, answers: Int32Array): string {
  return questionnaire.questions
    .flatMap(({ id, options }, at) =>
      options
        .filter((_, rank) => ((answers[at] as number) & (2 << rank)) !== 0)
        .map((option) => `${id}=${option.id}`),
    )
    .join(' ');
}

/** Works every set of answers out, and notes what the table never gives. */
class Walk {
  count = 0;
  readonly issues: Issue[] = [];
  private readonly questionnaire: Questionnaire;
  private readonly rows: readonly CompiledRow[];
  private readonly reached = new Set<number>();
  private readonly first = new Set<LeadId>();
  private readonly staying: readonly Test[];
  private readonly told = new Set<string>();

  constructor(questionnaire: Questionnaire) {
    this.questionnaire = questionnaire;
    this.rows = compile(questionnaire);
    const isStay = ({ stays }: Option): boolean => stays === true;
    this.staying = questionnaire.questions.flatMap(({ options }, question) => {
      const bits = options.reduce((sum, option, rank) => (isStay(option) ? sum | (2 << rank) : sum), 0);
      return bits === 0 ? [] : [{ question, bits }];
    });
  }

  take(answers: Int32Array): void {
    this.count += 1;
    const at = this.rows.findIndex(({ tests }) => fits(tests, answers));
    const row = this.rows[at];
    const leads = row?.leads.filter(({ tests }) => fits(tests, answers)) ?? [];
    const [first] = leads;
    if (row) this.reached.add(at);
    if (!row || !first) {
      this.tell('lead-gap', row ? ['rows', at, 'leads'] : ['rows'], answers);
      return;
    }
    this.first.add(first.lead);
    if (!this.staying.some(({ question, bits }) => ((answers[question] as number) & bits) !== 0)) return;
    for (const { lead } of leads)
      if (ELSEWHERE.includes(lead)) this.tell('lead-elsewhere', ['rows', at], answers, { lead });
  }

  end(): void {
    for (const at of this.rows.keys())
      if (!this.reached.has(at)) {
        const value = this.questionnaire.rows[at]?.id ?? '';
        this.issues.push(issue('row-unreached', ['rows', at], { value }));
      }
    for (const lead of LEADS)
      if (!this.first.has(lead))
        this.issues.push(issue('lead-never-first', ['leads', lead], { value: lead }));
  }

  /** One example of each fault says enough. */
  private tell(code: string, path: PathStep[], answers: Int32Array, args: Issue['args'] = {}): void {
    const key = `${code} ${path.join('.')} ${String(args['lead'] ?? '')}`;
    if (this.told.has(key)) return;
    this.told.add(key);
    this.issues.push(issue(code, path, { ...args, value: said(this.questionnaire, answers) }));
  }
}

/** More options than this would not fit in the bits of a number. */
const MOST_OPTIONS = 30;

/** Sets of answers that are worked out in a few seconds. */
const MOST_SETS = 10_000_000;

/** What would keep a table from being read to its end. */
function checkSize(questions: readonly Question[], count: number): Issue[] {
  const long = questions.flatMap(({ options }, at) =>
    options.length > MOST_OPTIONS
      ? issue('options-too-many', ['questions', at, 'options'], {
          count: options.length,
          limit: MOST_OPTIONS,
        })
      : [],
  );
  return count > MOST_SETS
    ? [...long, issue('table-too-large', ['questions'], { count, limit: MOST_SETS })]
    : long;
}

/**
 * Reads a table of leads to its end: every combination of the single-choice answers, unsaid included; then each of
 * them again with, for one multiple-choice question after the other, each option alone and each pair that a
 * condition names. Questions of several answers are not multiplied with each other. A table that is too large for
 * this is not worked out at all, and that is a fault.
 */
export function audit(questionnaire: Questionnaire): Audit {
  const { questions } = questionnaire;
  const named = [
    ...checkIds(questionnaire),
    ...checkConditions(questionnaire),
    ...checkDangerFirst(questionnaire),
    ...checkDanger(questionnaire),
  ];
  const variants = questions.map((question) => variantsOf(questionnaire, question));
  const singles = questions.flatMap(({ multiple }, at) => (multiple ? [] : [at]));
  const multiples = questions.flatMap(({ multiple }, at) => (multiple ? [at] : []));
  const sizeOf = (at: number): number => variants[at]?.length ?? 0;
  const more = multiples.reduce((sum, at) => sum + sizeOf(at) - 1, 1);
  const tooLarge = checkSize(
    questions,
    singles.reduce((product, at) => product * sizeOf(at), more),
  );
  if (tooLarge.length > 0) return { count: 0, issues: [...named, ...tooLarge] };
  const walk = new Walk(questionnaire);
  const answers = new Int32Array(questions.length).fill(1);
  const visit = (rank: number): void => {
    const at = singles[rank];
    if (at !== undefined) {
      for (const bits of variants[at] ?? []) {
        answers[at] = bits;
        visit(rank + 1);
      }
      answers[at] = 1;
      return;
    }
    walk.take(answers);
    for (const several of multiples) {
      for (const bits of variants[several]?.slice(1) ?? []) {
        answers[several] = bits;
        walk.take(answers);
      }
      answers[several] = 1;
    }
  };
  visit(0);
  walk.end();
  return { count: walk.count, issues: [...named, ...walk.issues] };
}
