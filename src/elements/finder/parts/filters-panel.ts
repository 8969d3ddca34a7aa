import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/heading.js';
import { cross, down, icon } from '../../../core/theme/icons.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { GOALS, SETTINGS } from '../../../domain/directory/facility.js';
import { NO_FILTERS, type Filters, type QueryResult } from '../../../domain/directory/query.js';
import { counted, type FinderLocale } from '../strings.js';

export interface FiltersInput {
  readonly filters: Filters;
  readonly result: QueryResult;
  readonly texts: FeedTexts;
  readonly locale: FinderLocale;
  readonly level: number;
  readonly change: (filters: Partial<Filters>) => void;
  readonly close: () => void;
}

interface Choice {
  readonly label: string;
  readonly count: number | undefined;
  readonly on: boolean;
  readonly toggle: () => void;
  readonly meaning?: string | undefined;
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

function renderChoice(choice: Choice, locale: FinderLocale, lang: string | undefined): TemplateResult {
  return html`<div class="choice">
    <label>
      <input type="checkbox" autocomplete="off" .checked=${choice.on} @change=${choice.toggle} />
      <span lang=${lang ?? nothing}>${choice.label}</span>
      ${choice.count === undefined ? nothing : html`<span class="count">${locale.format.number(choice.count)}</span>`}
    </label>
    ${
      choice.meaning
        ? html`<details class="meaning small">
            <summary aria-label="${locale.t('what_is')} ${choice.label}">${locale.t('what_is')}</summary>
            <p class="muted" lang=${lang ?? nothing}>${choice.meaning}</p>
          </details>`
        : nothing
    }
  </div>`;
}

/** A group of check boxes; one without a choice to make is not drawn. */
function group(
  legend: string,
  choices: readonly Choice[],
  locale: FinderLocale,
  lang?: string,
): TemplateResult | typeof nothing {
  const useful = choices.filter((choice) => choice.on || choice.count !== 0);
  if (useful.length === 0) return nothing;
  return html`<fieldset>
    <legend>${legend}</legend>
    ${useful.map((choice) => renderChoice(choice, locale, lang))}
  </fieldset>`;
}

/** The filters, each with what it would leave and what it means. They act at once. */
export function renderFilters(input: FiltersInput): TemplateResult {
  const { filters, result, texts, locale, change } = input;
  const { t } = locale;
  const { facets } = result;
  const { pack } = texts;
  const lang = pack.locale === locale.tag.split('-')[0] ? undefined : pack.locale;
  const settings = SETTINGS.map((id): Choice => {
    const setting = pack.settings[id];
    return {
      label: setting?.label ?? id,
      meaning: setting?.meaning,
      count: facets.settings.get(id) ?? 0,
      on: filters.settings.includes(id),
      toggle: () => change({ settings: toggled(filters.settings, id) }),
    };
  });
  const kinds = Object.entries(pack.kinds).map(([id, kind]): Choice => ({
    label: kind.label,
    meaning: kind.summary,
    count: facets.kinds.get(id) ?? 0,
    on: filters.kinds.includes(id),
    toggle: () => change({ kinds: toggled(filters.kinds, id) }),
  }));
  const goals = GOALS.map((goal): Choice => ({
    label: t(`goal_${goal}`),
    count: facets.goals.get(goal) ?? 0,
    on: filters.goals.includes(goal),
    toggle: () => change({ goals: toggled(filters.goals, goal) }),
  }));
  const when: Choice[] = [
    {
      label: t('filter_open'),
      count: facets.open_now?.yes,
      on: filters.open_now,
      toggle: () => change({ open_now: !filters.open_now }),
    },
    {
      label: t('filter_harm'),
      meaning: t('filter_harm_meaning'),
      count: facets.harm_reduction.yes,
      on: filters.harm_reduction,
      toggle: () => change({ harm_reduction: !filters.harm_reduction }),
    },
  ];
  const named = (
    counts: ReadonlyMap<string, number>,
    key: 'countries' | 'networks',
    label: (id: string) => string,
  ): Choice[] =>
    [...new Set([...counts.keys(), ...filters[key]])].map((id) => ({
      label: label(id),
      count: counts.get(id) ?? 0,
      on: filters[key].includes(id),
      toggle: () => change({ [key]: toggled(filters[key], id) }),
    }));
  const countries = named(facets.countries, 'countries', (code) => locale.format.country(code));
  const networks = named(facets.networks, 'networks', (id) => pack.terms[id] ?? id);
  return html`<section class="card filters no-print" part="filters">
    <div class="filters-head">
      ${heading(input.level, t('filter'))}
      <button class="quiet" type="button" @click=${input.close}>
        ${icon(cross)}<span>${t('close')}</span>
      </button>
    </div>
    ${group(t('filter_settings'), settings, locale, lang)} ${group(t('filter_goals'), goals, locale)}
    ${group(t('filter_when'), when, locale)}
    <details class="fold" ?open=${filters.kinds.length > 0}>
      <summary>${t('filter_kinds')}${icon(down)}</summary>
      ${group(t('filter_kinds'), kinds, locale, lang)}
    </details>
    ${countries.length > 1 ? group(t('filter_countries'), countries, locale) : nothing}
    ${group(t('filter_networks'), networks, locale)}
    <div class="filters-end">
      <button class="button primary see" type="button" @click=${input.close}>
        ${counted(locale, 'see', result.hits.length)}
      </button>
      <button class="quiet" type="button" @click=${() => change(NO_FILTERS)}>${t('clear')}</button>
    </div>
  </section>`;
}
