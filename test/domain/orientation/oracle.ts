import type { Answers, Condition, LeadId, Questionnaire } from '../../../src/domain/orientation/model.js';

/** What a person said, as `question=option` for each answer and `question=unsaid` where there is none. */
export function facts({ questions }: Questionnaire, answers: Answers): Set<string> {
  const said = new Set<string>();
  for (const { id } of questions) {
    const given = answers[id] ?? [];
    if (given.length === 0) said.add(`${id}=unsaid`);
    for (const option of given) said.add(`${id}=${option}`);
  }
  return said;
}

/** True when no question of the condition stays without one of its options among the facts. */
function fits(condition: Condition, said: ReadonlySet<string>): boolean {
  let missed = 0;
  for (const question in condition) {
    const wanted = (condition[question] ?? []).map((option) => `${question}=${option}`);
    if (wanted.filter((each) => said.has(each)).length === 0) missed += 1;
  }
  return missed === 0;
}

export interface Read {
  readonly row: string | undefined;
  /** Each lead once, with its reasons as `question=option`, sorted. */
  readonly leads: readonly (readonly [LeadId, readonly string[]])[];
}

/** Reads a table as a person would with a finger on the rows, from the last to the first. */
export function readTable(questionnaire: Questionnaire, answers: Answers): Read {
  const said = facts(questionnaire, answers);
  let read: Read = { row: undefined, leads: [] };
  for (const { id, when, leads } of [...questionnaire.rows].reverse()) {
    if (!fits(when, said)) continue;
    const byLead = new Map<LeadId, readonly string[]>();
    for (const { lead, when: own, because } of [...leads].reverse()) {
      if (own && !fits(own, said)) continue;
      const reasons = Object.entries(because).flatMap(([question, options]) =>
        options.filter((option) => option !== 'unsaid').map((option) => `${question}=${option}`),
      );
      byLead.delete(lead);
      byLead.set(lead, [...new Set(reasons.filter((reason) => said.has(reason)))].sort());
    }
    read = { row: id, leads: [...byLead].reverse() };
  }
  return read;
}
