import { changes, evaluate, type Change, type Given } from '../../../domain/orientation/evaluate.js';
import type { LeadId } from '../../../domain/orientation/model.js';
import type { Screen } from './screen.js';

/** Answers in the words in which they are offered. */
export function answersInWords({ speech }: Screen, given: readonly Given[]): string[] {
  return given.map(({ option }) => speech.say(option.label));
}

export interface Turn {
  /** What would be the first lead. */
  readonly first: LeadId;
  /** Any of these answers, in words. */
  readonly answers: readonly string[];
}

const MOST = 3;

/** What would change the first lead: the answers by the lead that they would give, a few of each. */
export function turns(screen: Screen): Turn[] {
  const groups = new Map<LeadId, Change[]>();
  for (const change of changes(screen.questionnaire, screen.flow.told))
    groups.set(change.first, [...(groups.get(change.first) ?? []), change]);
  return [...groups].slice(0, MOST).map(([first, group]) => ({
    first,
    answers: answersInWords(screen, group.slice(0, MOST)),
  }));
}

/** The leads with their reasons as plain text: what the visitor may choose to send. */
export function leadsInWords(screen: Screen): string {
  const { questionnaire, flow, speech, locale } = screen;
  const { t } = locale;
  const lines = [t(flow.someone ? 'leads_title_someone' : 'leads_title')];
  evaluate(questionnaire, flow.told).leads.forEach(({ lead, because }, index) => {
    const title = t('label', { label: t('lead', { number: index + 1 }) });
    lines.push('', `${title} ${speech.say(questionnaire.leads[lead].label)}`);
    const answers = answersInWords(screen, because);
    if (answers.length > 0) lines.push(t('because'), ...answers.map((answer) => `- ${answer}`));
  });
  return lines.join('\n');
}
