import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { renderTalk } from '../../../core/help.js';
import { own } from '../../../core/own.js';
import { down, icon } from '../../../core/theme/icons.js';
import { countPlaces } from '../../../domain/directory/counts.js';
import type { DirectoryManifest } from '../../../domain/directory/files.js';
import type { Suggestion } from '../../../domain/orientation/evaluate.js';
import type { LeadId } from '../../../domain/orientation/model.js';
import { next } from '../icons.js';
import { Speech } from '../speech.js';
import type { Screen } from './screen.js';
import { answersInWords, turns } from './wording.js';

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
  const lang = speech.lang ?? nothing;
  const words = html`<span lang=${lang}>${speech.say(label)}</span>`;
  return html`<article class=${index === 0 ? 'card lead first' : 'card lead'} part="lead">
    <p class="small muted rank">${t('lead', { number: format.number(index + 1) })}</p>
    ${heading(level + 1, words, { look: 'lead-title' })}
    <p lang=${lang}>${speech.say(text)}</p>
    ${renderReasons(screen, answersInWords(screen, because))} ${index === 0 ? renderTurns(screen) : nothing}
    ${renderKinds(screen, lead)} ${renderSee(screen, places, lead, index)}
  </article>`;
}

function renderReasons({ locale, speech }: Screen, answers: readonly string[]): TemplateResult {
  const { t } = locale;
  if (answers.length === 0) return html`<p class="reasons">${t('because_none')}</p>`;
  return html`<div class="reasons">
    <p><strong>${t('because')}</strong></p>
    <ul class="bullets" lang=${speech.lang ?? nothing}>
      ${answers.map((answer) => html`<li>${answer}</li>`)}
    </ul>
  </div>`;
}

function renderTurns(screen: Screen): TemplateResult | typeof nothing {
  const { questionnaire, locale, speech } = screen;
  const { t } = locale;
  const found = turns(screen);
  if (found.length === 0) return nothing;
  const quoted = (answers: readonly string[]): string =>
    answers.map((text) => t('quote', { text })).join(` ${t('or')} `);
  return html`<div class="turns">
    <p><strong>${t('changes')}</strong></p>
    <ul class="bullets">
      ${found.map(
        ({ first, answers }) =>
          html`<li>
            ${t('changes_to', {
              answers: quoted(answers),
              lead: speech.say(questionnaire.leads[first].label),
            })}
          </li>`,
      )}
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
        const speech = new Speech(lang ?? pack.locale, locale.tag, false);
        const name = abbreviation ? `${label} (${abbreviation})` : label;
        return html`<div lang=${speech.lang ?? nothing}>
          <dt>${speech.plain(name)}</dt>
          <dd>${speech.plain(summary)}</dd>
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
    aria-label=${t('see_of', { see, lead: speech.say(questionnaire.leads[lead].label) })}
    @click=${() => places.see(lead)}
  >
    <span>${see}</span>${icon(next, true)}
  </button>`;
}
