import { html, nothing, type TemplateResult } from 'lit';
import { check, cross, filter, icon, near, search } from '../../../core/ui/icons.js';
import { RESIDENTIAL, type SettingId } from '../../../domain/directory/facility.js';
import type { Facets, Filters, QueryResult } from '../../../domain/directory/query.js';
import type { FinderLocale } from '../strings.js';
import { countChoices } from './choices.js';

export type Locating = 'idle' | 'waiting' | 'refused';

export interface SearchBoxInput {
  readonly locale: FinderLocale;
  readonly text: string;
  readonly filters: Filters;
  readonly result: QueryResult;
  /** What there is to choose from at all. */
  readonly offered: Facets;
  readonly locating: Locating;
  readonly located: boolean;
  readonly panelOpen: boolean;
  readonly type: (text: string) => void;
  /** The visitor is about to type. */
  readonly prepare: () => void;
  readonly submit: () => void;
  readonly locate: () => void;
  readonly forgetPosition: () => void;
  readonly togglePanel: () => void;
  readonly change: (filters: Partial<Filters>) => void;
}

interface Chip {
  readonly label: string;
  readonly count: number | undefined;
  /** False when the directory has nothing of it: a chip stays where it is while others change its count. */
  readonly offered: boolean;
  readonly on: boolean;
  readonly toggle: () => void;
}

/** Where nothing was found, only what is on is shown: pressing more would find no more. */
function isShown({ offered, on }: Chip, { result }: SearchBoxInput): boolean {
  return on || (offered && result.hits.length + result.undisclosed.length > 0);
}

function renderChip({ label, count, on, toggle }: Chip, locale: FinderLocale): TemplateResult {
  return html`<button class="chip" type="button" aria-pressed=${on ? 'true' : 'false'} @click=${toggle}>
    ${on ? icon(check) : nothing}<span>${label}</span>
    ${count === undefined ? nothing : html`<span class="count">${locale.format.number(count)}</span>`}
  </button>`;
}

/** The four filters most asked for. */
function quickChips({ locale, filters, result, offered, change }: SearchBoxInput): Chip[] {
  const { t } = locale;
  const { facets } = result;
  const setting = (label: string, settings: readonly SettingId[]): Chip => {
    const on = settings.every((each) => filters.settings.includes(each));
    return {
      label,
      count: settings.reduce((sum, each) => sum + (facets.settings.get(each) ?? 0), 0),
      offered: settings.some((each) => offered.settings.has(each)),
      on,
      toggle: () =>
        change({
          settings: [...filters.settings.filter((each) => !settings.includes(each)), ...(on ? [] : settings)],
        }),
    };
  };
  return [
    setting(t('quick_stay'), RESIDENTIAL),
    setting(t('quick_visit'), ['ambulatory']),
    {
      label: t('quick_harm'),
      count: facets.harm_reduction.yes,
      offered: offered.harm_reduction.yes > 0,
      on: filters.harm_reduction,
      toggle: () => change({ harm_reduction: !filters.harm_reduction }),
    },
    {
      label: t('quick_open'),
      count: facets.open_now?.yes,
      offered: facets.open_now?.yes !== 0,
      on: filters.open_now,
      toggle: () => change({ open_now: !filters.open_now }),
    },
  ];
}

/** The one box, near me, the filter's button and the quick filters. */
export function renderSearchBox(input: SearchBoxInput): TemplateResult {
  const { locale, locating } = input;
  const { t } = locale;
  const choices = countChoices(input.filters);
  const nearKey = input.located ? 'near_forget' : locating === 'waiting' ? 'near_waiting' : 'near_me';
  const onInput = (event: Event): void => {
    if (event.target instanceof HTMLInputElement) input.type(event.target.value);
  };
  const onSubmit = (event: Event): void => {
    event.preventDefault();
    input.submit();
  };
  return html`<form class="search no-print" role="search" autocomplete="off" @submit=${onSubmit}>
      <label for="words">${t('search_label')}</label>
      <div class="box">
        <span class="lens">${icon(search)}</span>
        <input
          id="words"
          class="field"
          type="search"
          maxlength="120"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          .value=${input.text}
          @focus=${input.prepare}
          @input=${onInput}
        />
        <button class="button primary go" type="submit" aria-label=${t('search')}>
          ${icon(search)}<span class="word">${t('search')}</span>
        </button>
      </div>
      <div class="beside">
        <button class="button" type="button" @click=${input.located ? input.forgetPosition : input.locate}>
          ${icon(input.located ? cross : near)}<span>${t(nearKey)}</span>
        </button>
        <button
          class="button filter"
          type="button"
          aria-expanded=${input.panelOpen ? 'true' : 'false'}
          @click=${input.togglePanel}
        >
          ${icon(filter)}<span
            >${choices > 0 ? t('filter_count', { number: locale.format.number(choices) }) : t('filter')}</span
          >
        </button>
      </div>
      ${locating === 'refused' ? html`<p class="panel small refused">${t('near_refused')}</p>` : nothing}
    </form>
    ${
      input.panelOpen
        ? nothing
        : html`<div class="chips quick no-print">
            ${quickChips(input)
              .filter((chip) => isShown(chip, input))
              .map((chip) => renderChip(chip, locale))}
          </div>`
    }`;
}
