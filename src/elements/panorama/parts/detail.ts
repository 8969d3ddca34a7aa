import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { renderQuickExit } from '../../../core/ui/quick-exit-link.js';
import { prose } from '../../../core/ui/prose.js';
import { icon } from '../../../core/ui/icons.js';
import { LANDSCAPE_FACTS } from '../../../domain/landscape/model.js';
import { countPlaces } from '../../../domain/directory/counts.js';
import { columnOf, linkedTo, spotsOf } from '../../../domain/landscape/arrange.js';
import { compare } from './icons.js';
import { renderCompare } from './compare.js';
import { countText, factOf } from './facts.js';
import { renderDisclosure } from '../../../core/ui/disclosure.js';
import type { Detail } from './detail-input.js';

/**
 * What a kind of place is like, who it works with, what the law says, and the way to its places. Beside a second kind,
 * its facts stand in the comparison only: right under the field where that kind was chosen.
 */
export function renderDetail(input: Detail): TemplateResult {
  const { spot, second, speech, locale, level, apart, unfolded, arrangement } = input;
  const { t } = locale;
  const isStay = !arrangement.outside.includes(spot);
  const known = LANDSCAPE_FACTS.filter((fact) => spot.facts?.[fact] !== undefined);
  const shown = known.length > 0 && isStay ? LANDSCAPE_FACTS : known;
  const described = spot.facts?.for_whom !== undefined || spot.kind.body.length === 0;
  return html`<div class="detail" id="detail" part="detail">
    <div class="who">
      ${heading(level, speech.name(spot), { look: apart ? 'detail-title' : 'sr' })}
      ${apart ? html`<p>${speech.short(spot)}</p>` : nothing}${renderStand(input)}
    </div>
    ${renderPartners(input)} ${renderWays(input)} ${second ? renderCompare(input, second) : nothing}
    <div class="facts">
      ${
        described
          ? nothing
          : html`<div class="prose" lang=${speech.langOf(spot) ?? nothing}>
              ${prose(spot.kind.body, level + 1)}
            </div>`
      }
      ${
        second
          ? nothing
          : shown.map((fact) => {
              const { title, value } = factOf(fact, spot, input);
              return html`<div class="fact">
                ${heading(level + 1, title)}
                <p>${value}</p>
              </div>`;
            })
      }
      ${renderCounterpart(input)}
    </div>
    ${isStay || spot.facts?.legal.length ? renderDisclosure('legal', level + 1, t('legal'), unfolded, renderLegal(input)) : nothing}
    ${renderQuickExit(locale)}
  </div>`;
}

/** Where the kind stands on the two axes, as long as nobody from the field has confirmed it. */
function renderStand({ spot, arrangement, locale }: Detail): TemplateResult | typeof nothing {
  const row = (['specialised', 'general'] as const).find((each) =>
    Object.values(arrangement[each]).flat().includes(spot),
  );
  if (!row || !spot.facts?.to_check.includes('form')) return nothing;
  const column = columnOf(spot);
  const text = locale.t(column === 'unsaid' ? 'form_unsaid' : `${row}_${column}`);
  return html`<p class="small muted">${text} <span class="to-check">${locale.t('to_check')}</span></p>`;
}

function renderPartners({ spot, arrangement, speech, locale, level }: Detail): TemplateResult {
  const partners = linkedTo(spot.id, spotsOf(arrangement));
  const { t } = locale;
  return html`<div class="partners">
    ${heading(level + 1, html`${t('partners')}${spot.facts?.to_check.includes('links') ? html` <span class="to-check">${t('to_check')}</span>` : nothing}`)}
    ${
      partners.length > 0
        ? html`<ul class="tags">
            ${partners.map((each) => html`<li class="tag">${speech.name(each)}</li>`)}
          </ul>`
        : html`<p>${t('partners_none')}</p>`
    }
  </div>`;
}

/** What comes nearest in the page's country, where the feed says that the kind is another country's. */
function renderCounterpart(input: Detail): TemplateResult | typeof nothing {
  const { spot, references, country, speech, locale, level, manifest, see } = input;
  const { facts } = spot;
  const { t } = locale;
  if (!country || country === 'other' || !facts || facts.countries) return nothing;
  const found = facts.counterparts.find((each) => each.country === country);
  const homes = references.filter(({ id }) => facts.legal.includes(id)).map((each) => each.country);
  if (!found && (homes.length === 0 || homes.includes(country))) return nothing;
  const open = found?.to_check ? html` <span class="to-check">${t('to_check')}</span>` : nothing;
  const kinds = found?.kinds.filter((id) => id !== spot.id) ?? [];
  const count = manifest && kinds.length > 0 ? countPlaces(manifest, { kinds }) : 0;
  return html`<div class="fact">
    ${heading(level + 1, t('counterpart', { country: locale.format.country(country) }))}
    <p>${found?.text ? html`${speech.say(found.text, facts.lang)}${open}` : t('counterpart_none')}</p>
    ${
      count > 0
        ? html`<button class="button" part="see" type="button" @click=${() => see(kinds)}>
            ${t('see', { count, number: locale.format.number(count) })}
          </button>`
        : nothing
    }
  </div>`;
}

function renderWays(input: Detail): TemplateResult {
  const {
    spot,
    manifest,
    locale,
    comparing,
    second,
    onCompare,
    onSecond,
    see,
    arrangement,
    speech,
    nearness,
  } = input;
  const { t } = locale;
  const count = manifest ? countPlaces(manifest, { kinds: [spot.id] }) : undefined;
  const others = spotsOf(arrangement).filter(
    (each) => each.id !== spot.id && !arrangement.outside.includes(each),
  );
  const choose = (event: Event): void => {
    if (event.target instanceof HTMLSelectElement) onSecond(event.target.value);
  };
  return html`<div class="ways">
    ${manifest ? html`<p class="count">${countText(spot.id, input)}</p>` : nothing}
    ${(count && nearness?.render(count)) || nothing}
    ${
      count === 0
        ? input.help()
        : html`<button class="button primary see" part="see" type="button" @click=${() => see([spot.id])}>
              ${count === undefined ? t('see_any') : t('see', { count, number: locale.format.number(count) })}
            </button>
            <p class="small muted no-print">${t('see_near')}</p>`
    }
    ${
      comparing
        ? html`<label class="second no-print"
            ><span>${t('compare_with')}</span>
            <select class="field" autocomplete="off" @change=${choose}>
              <option value="" ?selected=${!second}>${t('compare_choose')}</option>
              ${others.map(
                (each) =>
                  html`<option
                    value=${each.id}
                    lang=${speech.langOf(each) ?? nothing}
                    ?selected=${each.id === second?.id}
                  >
                    ${each.kind.label}
                  </option>`,
              )}
            </select></label
          >`
        : others.length > 0
          ? html`<button class="button compare" type="button" @click=${onCompare}>
              ${icon(compare)}<span>${t('compare')}</span>
            </button>`
          : nothing
    }
  </div>`;
}

/** The texts of law of the page's country; all of them where nobody has said which it is. */
function renderLegal({ spot, references, country, speech, locale }: Detail): TemplateResult {
  const { t } = locale;
  const named = (spot.facts?.legal ?? [])
    .flatMap((id) => references.find((each) => each.id === id) ?? [])
    .filter((each) => !country || country === 'other' || each.country === country);
  if (named.length === 0) return html`<p>${t('legal_none')}</p>`;
  return html`<ul class="bullets">
    ${named.map(
      ({ title, url, source, checked_on: day, to_check: open }) =>
        html`<li>
          ${url ? html`<a href=${url} rel="noreferrer">${speech.cite(title)}</a>` : speech.cite(title)}
          <p class="small muted">
            ${t('label', { label: t('source') })}
            ${speech.cite(source)}${
              day ? `, ${t('read_on', { date: locale.format.date(day) })}` : nothing
            }${open ? html` <span class="to-check">${t('to_check')}</span>` : nothing}
          </p>
        </li>`,
    )}
  </ul>`;
}
