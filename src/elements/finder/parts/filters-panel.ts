import { html, nothing, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { foreign } from '../../../core/i18n/wording.js';
import { cross, down, icon, question } from '../../../core/ui/icons.js';
import type { FeedTexts } from '../../../core/feed/controller.js';
import { GOALS, SETTINGS } from '../../../domain/directory/facility.js';
import { NO_FILTERS, type Facets, type Filters, type QueryResult } from '../../../domain/directory/query.js';
import { counted, type FinderLocale } from '../strings.js';
import { toggled } from './choices.js';

export { filtersStyles } from './filters.styles.js';

export interface FiltersInput {
  readonly filters: Filters;
  readonly result: QueryResult;
  /** What there is to choose from at all: a choice stays where it is while others change its count. */
  readonly offered: Facets;
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

function renderChoice(choice: Choice, explained: boolean, locale: FinderLocale): TemplateResult {
  const { id, label, lang, count, on, toggle, meaning } = choice;
  const told = explained && meaning !== undefined;
  return html`<div class="choice">
    <label>
      <input
        type="checkbox"
        autocomplete="off"
        aria-describedby=${told ? `meaning-${id}` : nothing}
        .checked=${on}
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

/** A group of check boxes. */
function group(
  name: string,
  legend: string,
  choices: readonly Choice[],
  input: FiltersInput,
): TemplateResult | typeof nothing {
  const { locale, explained } = input;
  if (choices.length === 0) return nothing;
  const open = explained.includes(name);
  return html`<fieldset>
    <legend>${legend}</legend>
    ${choices.map((choice) => renderChoice(choice, open, locale))}
    ${
      choices.some(({ meaning }) => meaning !== undefined)
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

/** The choices of one group, as far as the directory has them; none when all of it answers the same. */
function choicesOf<T extends string>(
  offered: ReadonlyMap<T, number>,
  order: readonly T[],
  total: number,
  make: (id: T) => Choice,
): Choice[] {
  const ids = order.filter((id) => offered.has(id));
  return ids.length === 1 && offered.get(ids[0] as T) === total ? [] : ids.map(make);
}

/** The filters, each with what it would leave and what it means. They act at once. */
export function renderFilters(input: FiltersInput): TemplateResult {
  const { filters, result, offered, texts, locale, change } = input;
  const { t } = locale;
  const { facets } = result;
  const { pack } = texts;
  const total = [...offered.settings.values()].reduce((sum, count) => sum + count, 0);
  const settings = choicesOf(offered.settings, SETTINGS, total, (id) => {
    const setting = pack.settings[id];
    return {
      id,
      label: setting?.label ?? id,
      lang: foreign(setting?.lang ?? pack.locale, locale.tag),
      meaning: setting?.meaning,
      count: facets.settings.get(id) ?? 0,
      on: filters.settings.includes(id),
      toggle: () => change({ settings: toggled(filters.settings, id) }),
    };
  });
  const kinds = choicesOf(offered.kinds, Object.keys(pack.kinds), total, (id) => {
    const kind = pack.kinds[id];
    return {
      id,
      label: kind?.label ?? id,
      lang: foreign(kind?.lang ?? pack.locale, locale.tag),
      meaning: kind?.summary,
      count: facets.kinds.get(id) ?? 0,
      on: filters.kinds.includes(id),
      toggle: () => change({ kinds: toggled(filters.kinds, id) }),
    };
  });
  const goals = choicesOf(offered.goals, GOALS, total, (goal) => ({
    id: goal,
    label: t(`goal_${goal}`),
    count: facets.goals.get(goal) ?? 0,
    on: filters.goals.includes(goal),
    toggle: () => change({ goals: toggled(filters.goals, goal) }),
  }));
  const open: Choice = {
    id: 'open-now',
    label: t('filter_open'),
    count: facets.open_now?.yes,
    on: filters.open_now,
    toggle: () => change({ open_now: !filters.open_now }),
  };
  const harm: Choice = {
    id: 'harm-reduction',
    label: t('filter_harm'),
    meaning: t('filter_harm_meaning'),
    count: facets.harm_reduction.yes,
    on: filters.harm_reduction,
    toggle: () => change({ harm_reduction: !filters.harm_reduction }),
  };
  const named = (key: 'countries' | 'networks', label: (id: string) => string): Choice[] =>
    choicesOf(offered[key], [...offered[key].keys()], total, (id) => ({
      id,
      label: label(id),
      count: facets[key].get(id) ?? 0,
      on: filters[key].includes(id),
      toggle: () => change({ [key]: toggled(filters[key], id) }),
    }));
  const countries = named('countries', (code) => locale.format.country(code));
  const networks = named('networks', (id) => pack.terms[id] ?? id);
  const kindsTitle = t('filter_kinds');
  const kindsOn = filters.kinds.length > 0 ? ` (${locale.format.number(filters.kinds.length)})` : '';
  return html`<section class="card filters no-print" part="filters">
    <div class="filters-head">
      ${heading(input.level, t('filter'))}
      <button class="quiet" type="button" @click=${input.close}>
        ${icon(cross)}<span>${t('close')}</span>
      </button>
    </div>
    ${group('settings', t('filter_settings'), settings, input)}
    ${group('goals', t('filter_goals'), goals, input)}
    ${group('when', t('filter_when'), offered.harm_reduction.yes > 0 ? [open, harm] : [open], input)}
    ${
      kinds.length > 0
        ? html`<details class="fold">
            <summary>${kindsTitle}${kindsOn}${icon(down)}</summary>
            ${group('kinds', kindsTitle, kinds, input)}
          </details>`
        : nothing
    }
    ${group('countries', t('filter_countries'), countries, input)}
    ${group('networks', t('filter_networks'), networks, input)}
    <div class="filters-end">
      <button class="button primary see" type="button" @click=${input.see}>
        ${counted(locale, 'see', result.hits.length)}
      </button>
      <button class="quiet" type="button" @click=${() => change(NO_FILTERS)}>${t('clear')}</button>
    </div>
  </section>`;
}
