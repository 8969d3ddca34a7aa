import { html, nothing, type TemplateResult } from 'lit';
import { UNSAID, type Question } from '../../../domain/orientation/model.js';
import type { Screen } from './screen.js';

interface Choice {
  readonly id: string;
  readonly label: unknown;
}

/**
 * The answers to a question as native inputs, the whole row being the label. The form never goes anywhere: its
 * method is `dialog`, whatever becomes of the script.
 *
 * @param rest buttons under the answers
 */
export function renderChoices(screen: Screen, question: Question, rest: unknown): TemplateResult {
  const { speech, locale, acts } = screen;
  const options = question.options.map(({ id, label, alone }) => ({ id, label: speech.say(label), alone }));
  const row = (choice: Choice): TemplateResult => renderRow(screen, question, choice);
  const submit = (event: Event): void => {
    event.preventDefault();
    acts.next();
  };
  return html`<form method="dialog" autocomplete="off" novalidate @submit=${submit}>
    <fieldset class="choices" aria-labelledby="title" aria-describedby=${question.help ? 'help' : nothing}>
      ${options.filter(({ alone }) => !alone).map(row)}
      ${options
        .filter(({ alone }) => alone)
        .map((choice) => html`<span class="or muted small">${locale.t('or')}</span>${row(choice)}`)}
      ${question.multiple ? nothing : row({ id: UNSAID, label: locale.t('unsaid') })}
    </fieldset>
    <div class="go">${rest}</div>
  </form>`;
}

function renderRow({ flow, acts }: Screen, question: Question, choice: Choice): TemplateResult {
  const { id, label } = choice;
  const chosen = flow.given(question).includes(id);
  const change = (event: Event): void =>
    acts.choose(question, id, (event.currentTarget as HTMLInputElement).checked);
  return html`<label class=${chosen ? 'choice chosen' : 'choice'}>
    <input
      type=${question.multiple ? 'checkbox' : 'radio'}
      name=${question.multiple ? nothing : 'answer'}
      .checked=${chosen}
      @change=${change}
    />
    <span>${label}</span>
  </label>`;
}
