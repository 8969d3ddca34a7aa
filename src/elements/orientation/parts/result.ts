import { html, nothing, type TemplateResult } from 'lit';
import { countryLines, nameOf } from '../../../core/ui/helplines.js';
import { heading } from '../../../core/ui/heading.js';
import { Wording } from '../../../core/i18n/wording.js';
import { icon, info, print, warn } from '../../../core/ui/icons.js';
import { evaluate } from '../../../domain/orientation/evaluate.js';
import type { Ask, LeadId, Notice } from '../../../domain/orientation/model.js';
import { placesOf, renderLead, seeWords, type Places } from './lead.js';
import { linesFor, renderPill, waysTo } from './numbers.js';
import type { Screen } from './screen.js';

/** The leads to discuss: what they are not, the notices, each lead with its reasons, all the others. */
export function renderResult(screen: Screen, places: Places): TemplateResult {
  const { questionnaire, flow, locale, level } = screen;
  const { t, format } = locale;
  const { leads, notices, asks, others } = evaluate(questionnaire, flow.told);
  const count = leads.length;
  return html`<div class="intro">
      ${heading(level, t('result', { count, number: format.number(count) }), {
        look: 'title',
        focusable: true,
      })}
      <p>${t(flow.someone ? 'result_text_someone' : 'result_text')}</p>
    </div>
    ${notices.map((notice) => renderNotice(screen, notice))}
    ${leads.map((suggestion, index) => renderLead(screen, places, suggestion, index))}
    ${renderAsks(screen, asks)} ${renderOthers(screen, places, others)}`;
}

/** A notice with its numbers; without a country, the way to choose one. */
function renderNotice(screen: Screen, notice: Notice): TemplateResult {
  const { speech, locale, help, level } = screen;
  const { tone, title, text, situations } = notice;
  const care = tone === 'care';
  return html`<section class=${care ? 'notice care' : 'notice'} part="notice">
    ${heading(level + 1, html`${icon(care ? warn : info)}<span>${speech.say(title)}</span>`, {
      look: 'notice-title',
    })}
    <p>${speech.say(text)}</p>
    ${situations ? renderNumbers() : nothing}
  </section>`;

  function renderNumbers(): TemplateResult | typeof nothing {
    const { lines, instead } = countryLines(help);
    if (instead)
      return instead === 'help_eu' ? html`<p class="small">${locale.t('numbers_below')}</p>` : nothing;
    const pack = help.texts?.pack;
    const named = new Wording(pack?.locale ?? locale.tag, locale.tag);
    const ways = waysTo(linesFor(lines, situations ?? []));
    return html`<ul class="named">
      ${ways.map(
        (way) =>
          html`<li><span>${named.say(nameOf(way.line, pack))}</span> ${renderPill(way, help, locale)}</li>`,
      )}
    </ul>`;
  }
}

function renderAsks(
  { speech, locale, level }: Screen,
  asks: readonly Ask[],
): TemplateResult | typeof nothing {
  if (asks.length === 0) return nothing;
  return html`<section class="asks">
    ${heading(level + 1, locale.t('asks'), { look: 'section' })}
    <ul class="bullets">
      ${asks.map(({ text }) => html`<li>${speech.say(text)}</li>`)}
    </ul>
  </section>`;
}

/** The other leads, all of them, with their places. */
function renderOthers(
  screen: Screen,
  places: Places,
  others: readonly LeadId[],
): TemplateResult | typeof nothing {
  const { questionnaire, speech, locale, level } = screen;
  const { t } = locale;
  if (others.length === 0) return nothing;
  return html`<section class="others">
    ${heading(level + 1, t('others'), { look: 'section' })}
    <ul>
      ${others.map((lead) => {
        const { label } = questionnaire.leads[lead];
        const count = placesOf(screen, places, lead);
        const see = seeWords(screen, count);
        return html`<li>
          <span>${speech.say(label)}</span>
          ${
            count === 0
              ? html`<span class="small muted">${t('no_places_short')}</span>`
              : html`<button
                  class="quiet"
                  type="button"
                  aria-label=${t('see_of', { see, lead: speech.plain(label) })}
                  @click=${() => places.see(lead)}
                >
                  ${see}
                </button>`
          }
        </li>`;
      })}
    </ul>
  </section>`;
}

/** Beside the result: keep it on paper, or erase it. */
export function renderKeep({ locale, level }: Screen, erase: unknown): TemplateResult {
  const { t } = locale;
  return html`<section class="panel keep no-print">
    ${heading(level + 1, t('keep'), { look: 'help-title' })}
    <button class="button" type="button" @click=${() => window.print()}>
      ${icon(print)}<span>${t('print')}</span>
    </button>
    ${erase}
    <p class="small muted">${t('gone')} ${t('erase_note')}</p>
  </section>`;
}
