import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { heading } from '../../../core/heading.js';
import { cross, down, icon, question } from '../../../core/theme/icons.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { GOALS, SETTINGS } from '../../../domain/directory/facility.js';
import { NO_FILTERS, type Filters, type QueryResult } from '../../../domain/directory/query.js';
import { counted, foreign, type FinderLocale } from '../strings.js';

export interface FiltersInput {
  readonly filters: Filters;
  readonly result: QueryResult;
  readonly texts: FeedTexts;
  readonly locale: FinderLocale;
  readonly level: number;
  /** Groups whose words are explained. */
  readonly explained: readonly string[];
  readonly explain: (group: string) => void;
  readonly change: (filters: Partial<Filters>) => void;
  readonly close: () => void;
  /** Closes, and leads to the list. */
  readonly see: () => void;
}

interface Choice {
  readonly id: string;
  readonly label: string;
  /** The language of label and meaning, when it is not the page's. */
  readonly lang?: string | undefined;
  readonly count: number | undefined;
  readonly on: boolean;
  readonly toggle: () => void;
  readonly meaning?: string | undefined;
}

function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

function renderChoice(choice: Choice, explained: boolean, locale: FinderLocale): TemplateResult {
  const { id, label, lang, count, on, toggle, meaning } = choice;
  const told = explained && meaning !== undefined;
  return html`<div class="choice">
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        aria-describedby=${told ? `meaning-${id}` : nothing}
        .checked=${live(on)}
        @change=${toggle}
      />
      <bdi lang=${lang ?? nothing}>${label}</bdi>
      ${count === undefined ? nothing : html`<span class="count">${locale.format.number(count)}</span>`}
    </label>
    ${
      told
        ? html`<p id="meaning-${id}" class="meaning small muted">
            <bdi lang=${lang ?? nothing}>${meaning}</bdi>
          </p>`
        : nothing
    }
  </div>`;
}

/** A group of check boxes; one in which there is nothing to choose is not drawn. */
function group(
  name: string,
  legend: string,
  choices: readonly Choice[],
  input: FiltersInput,
): TemplateResult | typeof nothing {
  const { result, locale, explained } = input;
  const useful = choices.filter((choice) => choice.on || choice.count !== 0);
  const [only] = useful;
  const idle = useful.length === 1 && only?.on === false && only.count === result.hits.length;
  if (useful.length === 0 || idle) return nothing;
  const open = explained.includes(name);
  return html`<fieldset>
    <legend>${legend}</legend>
    ${useful.map((choice) => renderChoice(choice, open, locale))}
    ${
      useful.some(({ meaning }) => meaning !== undefined)
        ? html`<button
            class="quiet small"
            type="button"
            aria-expanded=${open ? 'true' : 'false'}
            @click=${() => input.explain(name)}
          >
            ${icon(question)}<span>${locale.t('what_is')}</span><span class="sr">${legend}</span>
          </button>`
        : nothing
    }
  </fieldset>`;
}

/** The filters, each with what it would leave and what it means. They act at once. */
export function renderFilters(input: FiltersInput): TemplateResult {
  const { filters, result, texts, locale, change } = input;
  const { t } = locale;
  const { facets } = result;
  const { pack } = texts;
  const settings = SETTINGS.map((id): Choice => {
    const setting = pack.settings[id];
    return {
      id,
      label: setting?.label ?? id,
      lang: foreign(locale, setting?.lang ?? pack.locale),
      meaning: setting?.meaning,
      count: facets.settings.get(id) ?? 0,
      on: filters.settings.includes(id),
      toggle: () => change({ settings: toggled(filters.settings, id) }),
    };
  });
  const kinds = Object.entries(pack.kinds).map(([id, kind]): Choice => ({
    id,
    label: kind.label,
    lang: foreign(locale, kind.lang ?? pack.locale),
    meaning: kind.summary,
    count: facets.kinds.get(id) ?? 0,
    on: filters.kinds.includes(id),
    toggle: () => change({ kinds: toggled(filters.kinds, id) }),
  }));
  const goals = GOALS.map((goal): Choice => ({
    id: goal,
    label: t(`goal_${goal}`),
    count: facets.goals.get(goal) ?? 0,
    on: filters.goals.includes(goal),
    toggle: () => change({ goals: toggled(filters.goals, goal) }),
  }));
  const when: Choice[] = [
    {
      id: 'open-now',
      label: t('filter_open'),
      count: facets.open_now?.yes,
      on: filters.open_now,
      toggle: () => change({ open_now: !filters.open_now }),
    },
    {
      id: 'harm-reduction',
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
      id,
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
    ${group('settings', t('filter_settings'), settings, input)}
    ${group('goals', t('filter_goals'), goals, input)} ${group('when', t('filter_when'), when, input)}
    <details class="fold" ?open=${filters.kinds.length > 0}>
      <summary>${t('filter_kinds')}${icon(down)}</summary>
      ${group('kinds', t('filter_kinds'), kinds, input)}
    </details>
    ${countries.length > 1 ? group('countries', t('filter_countries'), countries, input) : nothing}
    ${group('networks', t('filter_networks'), networks, input)}
    <div class="filters-end">
      <button class="button primary see" type="button" @click=${input.see}>
        ${counted(locale, 'see', result.hits.length)}
      </button>
      <button class="quiet" type="button" @click=${() => change(NO_FILTERS)}>${t('clear')}</button>
    </div>
  </section>`;
}
