import { html, nothing, type TemplateResult } from 'lit';
import { check, cross, filter, icon, near, search } from '../../../core/theme/icons.js';
import { RESIDENTIAL, type SettingId } from '../../../domain/directory/facility.js';
import type { Filters, QueryResult } from '../../../domain/directory/query.js';
import type { FinderLocale } from '../strings.js';
import { countChoices } from './choices.js';

export type Locating = 'idle' | 'waiting' | 'refused';

export interface SearchBoxInput {
  readonly locale: FinderLocale;
  readonly text: string;
  readonly filters: Filters;
  readonly result: QueryResult | undefined;
  readonly locating: Locating;
  readonly located: boolean;
  readonly panelOpen: boolean;
  readonly type: (text: string) => void;
  readonly submit: () => void;
  readonly locate: () => void;
  readonly forgetPosition: () => void;
  readonly togglePanel: () => void;
  readonly change: (filters: Partial<Filters>) => void;
}

interface Chip {
  readonly label: string;
  readonly count: number | undefined;
  readonly on: boolean;
  readonly toggle: () => void;
}

function renderChip(
  { label, count, on, toggle }: Chip,
  locale: FinderLocale,
): TemplateResult | typeof nothing {
  if (!count && !on) return nothing;
  return html`<button class="chip" type="button" aria-pressed=${on ? 'true' : 'false'} @click=${toggle}>
    ${on ? icon(check) : nothing}<span>${label}</span>
    <span class="count">${locale.format.number(count ?? 0)}</span>
  </button>`;
}

/** The four filters most asked for; one that would leave nothing is not offered. */
function quickChips({ locale, filters, result, change }: SearchBoxInput): Chip[] {
  const { t } = locale;
  const facets = result?.facets;
  const setting = (label: string, settings: readonly SettingId[]): Chip => {
    const on = settings.every((each) => filters.settings.includes(each));
    return {
      label,
      count: settings.reduce((sum, each) => sum + (facets?.settings.get(each) ?? 0), 0),
      on,
      toggle: () =>
        change({
          settings: on ? filters.settings.filter((each) => !settings.includes(each)) : [...settings],
        }),
    };
  };
  return [
    setting(t('quick_stay'), RESIDENTIAL),
    setting(t('quick_visit'), ['ambulatory']),
    {
      label: t('quick_harm'),
      count: facets?.harm_reduction.yes,
      on: filters.harm_reduction,
      toggle: () => change({ harm_reduction: !filters.harm_reduction }),
    },
    {
      label: t('quick_open'),
      count: facets?.open_now?.yes,
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
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          enterkeyhint="search"
          .value=${input.text}
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
            ${quickChips(input).map((chip) => renderChip(chip, locale))}
          </div>`
    }`;
}
