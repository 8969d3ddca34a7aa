import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { renderTalk } from '../../../core/ui/helplines.js';
import { Wording } from '../../../core/i18n/wording.js';
import { own } from '../../../domain/own.js';
import { down, icon } from '../../../core/ui/icons.js';
import { countPlaces } from '../../../domain/directory/counts.js';
import type { DirectoryManifest } from '../../../domain/directory/files.js';
import type { Given, Suggestion } from '../../../domain/orientation/evaluate.js';
import type { LeadId } from '../../../domain/orientation/model.js';
import { next } from './icons.js';
import type { Screen } from './screen.js';
import { turns } from './wording.js';

export interface Places {
  /** Undefined while waiting, and where the directory cannot be read. */
  readonly manifest: DirectoryManifest | undefined;
  readonly see: (lead: LeadId) => void;
}

/** How many places a lead opens; undefined while nobody knows. */
export function placesOf({ questionnaire }: Screen, { manifest }: Places, lead: LeadId): number | undefined {
  return manifest && countPlaces(manifest, { settings: questionnaire.leads[lead].settings });
}

/** "See 3 places", or without a count while it is not known. */
export function seeWords({ locale }: Screen, count: number | undefined): string {
  const { t, format } = locale;
  return count === undefined ? t('see_any') : t('see', { count, number: format.number(count) });
}

/** One lead: what it is, why, what would change it, how such a place works, where to look. */
export function renderLead(
  screen: Screen,
  places: Places,
  { lead, because }: Suggestion,
  index: number,
): TemplateResult {
  const { questionnaire, speech, locale, level } = screen;
  const { t, format } = locale;
  const { label, text } = questionnaire.leads[lead];
  return html`<article class=${index === 0 ? 'card lead first' : 'card lead'} part="lead">
    <p class="small muted rank">${t('lead', { number: format.number(index + 1) })}</p>
    ${heading(level + 1, speech.say(label), { look: 'lead-title' })}
    <p>${speech.say(text)}</p>
    ${renderReasons(screen, because)} ${index === 0 ? renderTurns(screen) : nothing}
    ${renderKinds(screen, lead)} ${renderSee(screen, places, lead, index)}
  </article>`;
}

/** A question with one of its answers, as it was asked. */
function renderAnswer({ speech }: Screen, { question, option }: Given): TemplateResult {
  return html`<span class="muted">${speech.say(question.title)}</span>
    <strong>${speech.say(option.label)}</strong>`;
}

function renderReasons(screen: Screen, because: readonly Given[]): TemplateResult {
  const { t } = screen.locale;
  if (because.length === 0) return html`<p class="reasons">${t('because_none')}</p>`;
  return html`<div class="reasons">
    <p><strong>${t('because')}</strong></p>
    <ul class="bullets">
      ${because.map((given) => html`<li>${renderAnswer(screen, given)}</li>`)}
    </ul>
  </div>`;
}

/** What other answers would put first: a question, its answers, and the lead they give. */
function renderTurns(screen: Screen): TemplateResult | typeof nothing {
  const { questionnaire, locale, speech } = screen;
  const { t } = locale;
  const found = turns(screen);
  if (found.length === 0) return nothing;
  return html`<div class="turns">
    <p><strong>${t('changes')}</strong></p>
    <ul class="bullets">
      ${found.map(({ first, question, options }) => {
        const answers = options.map(({ label }, index) => [
          index > 0 ? ` ${t('or')} ` : ' ',
          html`<strong>${speech.say(label)}</strong>`,
        ]);
        const [before = '', after = ''] = t('changes_to', { lead: '\u0000' }).split('\u0000');
        return html`<li>
          <span class="muted">${speech.say(question.title)}</span>${answers}<br />
          ${before}${speech.say(questionnaire.leads[first].label)}${after}
        </li>`;
      })}
    </ul>
  </div>`;
}

/** How such a place works: the kinds of the lead, in the words of the pack. */
function renderKinds({ questionnaire, help, locale }: Screen, lead: LeadId): TemplateResult | typeof nothing {
  const pack = help.texts?.pack;
  const kinds = questionnaire.leads[lead].kinds.flatMap((id) => (pack && own(pack.kinds, id)) ?? []);
  if (!pack || kinds.length === 0) return nothing;
  return html`<details class="fold">
    <summary>${locale.t('works')}${icon(down)}</summary>
    <dl class="kinds">
      ${kinds.map(({ label, abbreviation, summary, lang }) => {
        const wording = new Wording(lang ?? pack.locale, locale.tag);
        const name = abbreviation ? `${label} (${abbreviation})` : label;
        return html`<div>
          <dt>${wording.say(name)}</dt>
          <dd>${wording.say(summary)}</dd>
        </div>`;
      })}
    </dl>
  </details>`;
}

function renderSee(screen: Screen, places: Places, lead: LeadId, index: number): TemplateResult {
  const { questionnaire, speech, locale, help } = screen;
  const { t } = locale;
  const count = placesOf(screen, places, lead);
  if (count === 0)
    return html`<p>${t('no_places')}</p>
      ${renderTalk(help)}`;
  const see = seeWords(screen, count);
  return html`<button
    class=${index === 0 ? 'button primary' : 'button'}
    part="see"
    type="button"
    aria-label=${t('see_of', { see, lead: speech.plain(questionnaire.leads[lead].label) })}
    @click=${() => places.see(lead)}
  >
    <span>${see}</span>${icon(next, true)}
  </button>`;
}
