import { html, type TemplateResult } from 'lit';
import { heading } from '../../../core/ui/heading.js';
import { foreign } from '../../../core/i18n/wording.js';
import { cross, icon } from '../../../core/ui/icons.js';
import { GOALS, SETTINGS } from '../../../domain/directory/facility.js';
import { NO_FILTERS } from '../../../domain/directory/query.js';
import { renderDistances } from '../filters/distances.js';
import { choicesOf, fold, group, type Choice } from '../filters/group.js';
import { languagesOf, needsOf, substancesOf } from '../filters/needs.js';
import type { FiltersInput } from '../filters/filters-input.js';
import { counted } from '../strings.js';
import { toggled } from './choices.js';
import { filtersStyles } from './filters.styles.js';

export { filterStrings as strings } from '../filters/strings.js';
export const styles = [filtersStyles];

/** The filters, each with what it would leave and what it means. They act at once. */
export function renderFilters(input: FiltersInput): TemplateResult {
  const { filters, result, offered, texts, locale, words, change } = input;
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
  const clear = (): void => {
    change(NO_FILTERS);
    if (input.within !== undefined) input.setWithin(undefined);
  };
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
    ${renderDistances(input)} ${fold('kinds', t('filter_kinds'), kinds, input)}
    ${fold('conditions', words.t('conditions'), needsOf(input), input)}
    ${fold('substances', words.t('substances'), substancesOf(input), input)}
    ${fold('languages', words.t('languages_spoken'), languagesOf(input), input)}
    ${group('countries', t('filter_countries'), countries, input)}
    ${group('networks', t('filter_networks'), networks, input)}
    <div class="filters-end">
      <button class="button primary see" type="button" @click=${input.see}>
        ${counted(locale, 'see', result.hits.length)}
      </button>
      <button class="quiet" type="button" @click=${clear}>${t('clear')}</button>
    </div>
  </section>`;
}
