import { changes, evaluate } from '../../../domain/orientation/evaluate.js';
import type { LeadId, Option, Question, Voiced } from '../../../domain/orientation/model.js';
import type { Screen } from './screen.js';

export interface Turn {
  /** What would be the first lead. */
  readonly first: LeadId;
  readonly question: Question;
  /** Its answers that lead there. */
  readonly options: readonly Option[];
}

const MOST = 3;

/** What would change the first lead: for each lead that others answers give, the first question that decides it. */
export function turns({ questionnaire, flow }: Screen): Turn[] {
  const found: { first: LeadId; question: Question; options: Option[] }[] = [];
  for (const { first, question, option } of changes(questionnaire, flow.told)) {
    const known = found.find((each) => each.first === first);
    if (!known) found.push({ first, question, options: [option] });
    else if (known.question === question) known.options.push(option);
  }
  return found.slice(0, MOST);
}

/** The leads with their reasons as plain text: what the visitor may choose to send. */
export function leadsInWords(screen: Screen): string {
  const { questionnaire, flow, speech, locale } = screen;
  const { t } = locale;
  const say = (text: Voiced): string => speech.plain(text);
  const lines = [t(flow.someone ? 'leads_title_someone' : 'leads_title')];
  evaluate(questionnaire, flow.told).leads.forEach(({ lead, because }, index) => {
    const title = t('label', { label: t('lead', { number: index + 1 }) });
    lines.push('', `${title} ${say(questionnaire.leads[lead].label)}`);
    const answers = because.map(({ question, option }) => `- ${say(question.title)} ${say(option.label)}`);
    if (answers.length > 0) lines.push(t('because'), ...answers);
  });
  return lines.join('\n');
}
