import {
  LEADS,
  UNSAID,
  type Answers,
  type Ask,
  type Condition,
  type LeadId,
  type Notice,
  type Option,
  type Question,
  type Questionnaire,
  type Row,
} from './model.js';
import { hasOwn } from '../own.js';

/** An answer: a question with one of its options. */
export interface Given {
  readonly question: Question;
  readonly option: Option;
}

/** A lead to discuss, and the answers that speak for it. */
export interface Suggestion {
  readonly lead: LeadId;
  readonly because: readonly Given[];
}

export interface Outcome {
  /** Dangers that were ticked: nothing but numbers is shown. */
  readonly stop: readonly Option[];
  /** The row of the table that applies; undefined for a table with a gap. */
  readonly row: Row | undefined;
  /** In the order of the row. */
  readonly leads: readonly Suggestion[];
  readonly notices: readonly Notice[];
  readonly asks: readonly Ask[];
  /** The leads that the row does not give. */
  readonly others: readonly LeadId[];
}

/** An answer in the place of the one given, and the lead that would then come first. */
export interface Change extends Given {
  readonly first: LeadId;
}

function chosen(answers: Answers, question: string): readonly string[] {
  const options = hasOwn(answers, question) ? answers[question] : undefined;
  return options?.length ? options : [UNSAID];
}

/** True when each question named has one of the options named. */
export function holds(when: Condition, answers: Answers): boolean {
  return Object.entries(when).every(([question, options]) =>
    chosen(answers, question).some((option) => options.includes(option)),
  );
}

function reasons(questionnaire: Questionnaire, because: Condition, answers: Answers): Given[] {
  return questionnaire.questions.flatMap((question) => {
    const options = hasOwn(because, question.id) ? because[question.id] : undefined;
    if (!options) return [];
    const own = chosen(answers, question.id);
    return question.options.flatMap((option) =>
      own.includes(option.id) && options.includes(option.id) ? [{ question, option }] : [],
    );
  });
}

function leadsOf(questionnaire: Questionnaire, row: Row | undefined, answers: Answers): Suggestion[] {
  const leads: Suggestion[] = [];
  for (const { lead, when, because } of row?.leads ?? []) {
    if ((when && !holds(when, answers)) || leads.some((each) => each.lead === lead)) continue;
    leads.push({ lead, because: reasons(questionnaire, because, answers) });
  }
  return leads;
}

/**
 * Works answers out: the first row that holds gives the leads. No sum and no number: a row can be read. Notices and
 * questions to ask come from their own conditions and never change a lead.
 */
export function evaluate(questionnaire: Questionnaire, answers: Answers): Outcome {
  const { questions, rows, notices, asks } = questionnaire;
  const stop = questions
    .filter(({ role }) => role === 'danger')
    .flatMap(({ id, options }) =>
      options.filter((option) => !option.alone && chosen(answers, id).includes(option.id)),
    );
  const row = rows.find(({ when }) => holds(when, answers));
  const leads = leadsOf(questionnaire, row, answers);
  return {
    stop,
    row,
    leads,
    notices: notices.filter(({ when }) => holds(when, answers)),
    asks: asks.filter(({ when }) => holds(when, answers)),
    others: LEADS.filter((lead) => !leads.some((each) => each.lead === lead)),
  };
}

/**
 * What would change the first lead: for each question that decides, each other answer that leads elsewhere, in the
 * order of the questions.
 */
export function changes(questionnaire: Questionnaire, answers: Answers): Change[] {
  const firstOf = (some: Answers): LeadId | undefined => {
    const row = questionnaire.rows.find(({ when }) => holds(when, some));
    return row?.leads.find(({ when }) => !when || holds(when, some))?.lead;
  };
  const now = firstOf(answers);
  return questionnaire.questions
    .filter(({ role }) => role === 'decides')
    .flatMap((question) =>
      question.options.flatMap((option) => {
        if (chosen(answers, question.id).includes(option.id)) return [];
        const first = firstOf({ ...answers, [question.id]: [option.id] });
        return first === undefined || first === now ? [] : [{ question, option, first }];
      }),
    );
}
