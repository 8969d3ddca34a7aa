import { issue, type Issue, type PathStep } from '../issue.js';
import { UNSAID, type Condition, type Questionnaire } from './model.js';

/** A condition, where it stands, and whether it chooses leads: then it may name only questions that decide. */
export interface PlacedCondition {
  readonly when: Condition;
  readonly path: PathStep[];
  readonly chooses: boolean;
}

/** Each condition of a questionnaire. */
export function conditionsOf({ rows, notices, asks }: Questionnaire): PlacedCondition[] {
  const own = rows.flatMap(({ when, leads }, at): PlacedCondition[] => [
    { when, path: ['rows', at, 'when'], chooses: true },
    ...leads.flatMap((rule, rank): PlacedCondition[] => {
      const path = ['rows', at, 'leads', rank];
      const because = { when: rule.because, path: [...path, 'because'], chooses: true };
      return rule.when ? [{ when: rule.when, path: [...path, 'when'], chooses: true }, because] : [because];
    }),
  ]);
  const added = (['notices', 'asks'] as const).flatMap((part) =>
    ({ notices, asks })[part].map(({ when }, at) => ({ when, path: [part, at, 'when'], chooses: false })),
  );
  return [...own, ...added];
}

/** Names that a condition may not use: questions and options that are not there, and questions that decide nothing. */
export function checkConditions(questionnaire: Questionnaire): Issue[] {
  const byId = new Map(questionnaire.questions.map((question) => [question.id, question]));
  return conditionsOf(questionnaire).flatMap(({ when, path, chooses }) =>
    Object.entries(when).flatMap(([id, options]) => {
      const question = byId.get(id);
      const at = [...path, id];
      if (!question) return issue('rule-question', at, { value: id });
      const unknown = options.flatMap((option, rank) =>
        option === UNSAID || question.options.some((each) => each.id === option)
          ? []
          : issue('rule-option', [...at, rank], { value: option }),
      );
      return chooses && question.role !== 'decides'
        ? [issue('rule-role', at, { value: id, role: question.role }), ...unknown]
        : unknown;
    }),
  );
}

/** The danger question comes first, and lets several dangers be ticked. */
export function checkDangerFirst({ questions }: Questionnaire): Issue[] {
  const [first] = questions;
  return first?.role === 'danger' && first.multiple ? [] : [issue('danger-first', ['questions', 0])];
}

/** Ids used twice, and an option that bears the name of no answer: one would be taken for the other. */
export function checkIds({ questions, rows, notices, asks }: Questionnaire): Issue[] {
  const twice = (entries: readonly { readonly id: string }[], path: readonly PathStep[]): Issue[] =>
    entries.flatMap(({ id }, at) =>
      entries.findIndex((each) => each.id === id) < at
        ? issue('id-twice', [...path, at, 'id'], { value: id })
        : [],
    );
  const inOptions = questions.flatMap(({ options }, at) => {
    const path = ['questions', at, 'options'];
    const unsaid = options.flatMap(({ id }, rank) =>
      id === UNSAID ? issue('id-unsaid', [...path, rank, 'id'], { value: id }) : [],
    );
    return [...unsaid, ...twice(options, path)];
  });
  return [
    ...twice(questions, ['questions']),
    ...inOptions,
    ...twice(rows, ['rows']),
    ...twice(notices, ['notices']),
    ...twice(asks, ['asks']),
  ];
}
