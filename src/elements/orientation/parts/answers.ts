import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { UNSAID, type Question } from '../../../domain/orientation/model.js';
import type { Screen } from './screen.js';

interface Ways {
  /** Changes the answer to a question, by its place; -1 is the danger question. */
  readonly change: (index: number) => void;
  /** On to the leads. */
  readonly see: () => void;
}

/** Every question with its answer, each of which can be changed. */
export function renderAnswers(screen: Screen, { change, see }: Ways): TemplateResult {
  const { flow, locale, level, speech } = screen;
  const { t } = locale;
  const { danger } = flow;
  const row = (question: Question, index: number): TemplateResult => {
    return html`<li class="answer">
      <div>
        <p class="muted">${speech.say(question.title)}</p>
        ${given(screen, question)}
      </div>
      <button
        class=${flow.changed === index ? 'quiet changed' : 'quiet'}
        type="button"
        aria-label=${t('change_answer', { question: speech.plain(question.title) })}
        @click=${() => change(index)}
      >
        ${t('change')}
      </button>
    </li>`;
  };
  return html`${heading(level, t('answers'), { look: 'title', focusable: true })}
    <p>${t('answers_text')}</p>
    <ul class="answers">
      ${danger ? row(danger, -1) : nothing} ${flow.questions.map(row)}
    </ul>
    <div class="go">
      <button class="button primary" type="button" @click=${see}>${t('see_leads')}</button>
    </div>`;
}

function given({ flow, locale, speech }: Screen, question: Question): TemplateResult {
  const ids = flow.given(question);
  const { t } = locale;
  if (ids.length === 0) return html`<p class="muted">${t('no_answer')}</p>`;
  if (ids.includes(UNSAID)) return html`<p>${t('unsaid')}</p>`;
  return html`${question.options
    .filter(({ id }) => ids.includes(id))
    .map(({ label }) => html`<p><strong>${speech.say(label)}</strong></p>`)}`;
}
