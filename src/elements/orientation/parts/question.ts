import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { heading } from '../../../core/ui/heading.js';
import { down, icon } from '../../../core/ui/icons.js';
import type { Question } from '../../../domain/orientation/model.js';
import { renderChoices } from './choices.js';
import { renderDoubt } from './numbers.js';
import type { Screen } from './screen.js';

function renderTitle(
  { speech, level }: Screen,
  question: Question,
  before: unknown = nothing,
): TemplateResult {
  const words = html`<span id="title">${speech.say(question.title)}</span>`;
  return heading(level, html`${before}${words}`, { look: 'title', focusable: true });
}

function renderHint(screen: Screen, question: Question): TemplateResult | typeof nothing {
  const { speech, locale } = screen;
  if (question.help) return html`<p id="help">${speech.say(question.help)}</p>`;
  return question.multiple ? html`<p id="help">${locale.t('several')}</p>` : nothing;
}

/** The first screen: the question about danger, with the numbers to call if in doubt. */
export function renderDanger(screen: Screen, question: Question): TemplateResult {
  const { locale, help, flow, acts } = screen;
  const { t } = locale;
  const speak = (event: Event): void => acts.speakFor((event.currentTarget as HTMLInputElement).checked);
  return html`${renderTitle(screen, question)} ${renderHint(screen, question)} ${renderDoubt(help, locale)}
    <label class="someone">
      <input type="checkbox" autocomplete="off" .checked=${flow.someone} @change=${speak} />
      <span>${t('someone')}</span>
    </label>
    ${renderChoices(
      screen,
      question,
      html`<button class="button primary" type="submit" part="continue">${t('continue')}</button>`,
    )}`;
}

/** Beside the first screen: what comes, what becomes of the answers, what this is not, who has read it. */
export function renderPromise(screen: Screen): TemplateResult {
  const { flow, locale } = screen;
  const { t, format } = locale;
  const count = flow.questions.length;
  return html`<p>${t('next', { count, number: format.number(count) })}</p>
    <p>${t('privacy')}</p>
    <p class="muted">${t('purpose')}</p>
    ${renderReviewed(screen)}`;
}

/** Which professional has read the questions, or that none has yet. */
export function renderReviewed({ questionnaire, locale }: Screen): TemplateResult {
  const { reviewed } = questionnaire;
  const { t, format } = locale;
  return html`<p class="muted">
    ${reviewed ? t('reviewed', { by: reviewed.by, date: format.date(reviewed.on) }) : t('unreviewed')}
  </p>`;
}

/** One question: how far, its answers, why it is asked. */
export function renderQuestion(screen: Screen, question: Question): TemplateResult {
  const { flow, locale, acts, speech } = screen;
  const { t, format } = locale;
  const total = flow.questions.length;
  const progress = t('progress', { number: format.number(flow.index + 1), total: format.number(total) });
  return html`<div class="progress" aria-hidden="true">
      <p class="muted">${progress}</p>
      <div class="bar">
        ${flow.questions.map((_each, index) => html`<span class=${index <= flow.index ? 'done' : ''}></span>`)}
      </div>
    </div>
    ${keyed(
      question.id,
      html`${renderTitle(screen, question, html`<span class="sr">${progress}. </span>`)}
        ${renderHint(screen, question)}
        ${renderChoices(
          screen,
          question,
          html`<button class="button primary" type="submit" part="continue">${t('continue')}</button> ${
              question.multiple
                ? html`<button class="button" type="button" @click=${() => acts.skip(question)}>
                    ${t('unsaid')}
                  </button>`
                : nothing
            }`,
        )}
        <details class="fold">
          <summary>${t('why')}${icon(down)}</summary>
          <p>${speech.say(question.why)}</p>
        </details>`,
    )}`;
}
