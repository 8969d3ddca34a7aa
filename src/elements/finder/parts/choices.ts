import { languageName } from '../../../core/directory/facts.js';
import type { LocalePack } from '../../../domain/content/model.js';
import type { ConditionId } from '../../../domain/directory/condition.js';
import { RESIDENTIAL } from '../../../domain/directory/facility.js';
import type { Filters, Query } from '../../../domain/directory/query.js';
import type { FinderLocale } from '../strings.js';

/** A list with the value taken in, or taken out when it is there. */
export function toggled<T>(list: readonly T[], value: T): T[] {
  return list.includes(value) ? list.filter((each) => each !== value) : [...list, value];
}

/** How many choices are made. */
export function countChoices(filters: Filters): number {
  const { harm_reduction, open_now, ...lists } = filters;
  const chosen = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return chosen + Number(harm_reduction) + Number(open_now);
}

/** A need in words, where they are there. */
export type NeedLabel = (id: ConditionId) => string | undefined;

/** The choices in words, as one would say them. */
function choiceLabels(filters: Filters, pack: LocalePack, locale: FinderLocale, need: NeedLabel): string[] {
  const { t, format } = locale;
  const stay = RESIDENTIAL.every((setting) => filters.settings.includes(setting));
  const settings = stay
    ? filters.settings.filter((setting) => !RESIDENTIAL.includes(setting))
    : filters.settings;
  return [
    ...(stay ? [t('quick_stay')] : []),
    ...settings.map((id) => pack.settings[id]?.label ?? id),
    ...filters.kinds.map((id) => pack.kinds[id]?.label ?? id),
    ...filters.goals.map((goal) => t(`goal_${goal}`)),
    ...(filters.harm_reduction ? [t('filter_harm')] : []),
    ...(filters.open_now ? [t('filter_open')] : []),
    ...filters.countries.map((code) => format.country(code)),
    ...filters.networks.map((id) => pack.terms[id] ?? id),
    ...filters.conditions.flatMap((id) => need(id) ?? []),
    ...filters.substances.map((id) => pack.terms[id] ?? id),
    ...filters.languages.map((code) => languageName(code, locale, pack)),
  ];
}

/**
 * What was asked, in words: `« postcure », Ouvert maintenant, près de Metz`.
 *
 * @param text as the visitor typed it
 */
export function askedText(
  {
    query,
    text,
    place,
    need,
  }: {
    readonly query: Query;
    readonly text: string;
    readonly place: string | undefined;
    readonly need: NeedLabel;
  },
  pack: LocalePack,
  locale: FinderLocale,
): string {
  const words = place === undefined ? text.trim() : query.text.trim();
  return [
    ...(words === '' ? [] : [locale.t('quoted', { text: words })]),
    ...choiceLabels(query.filters, pack, locale, need),
    ...(place === undefined ? [] : [locale.t('asked_near', { place })]),
  ].reduce((first, second) => (first === '' ? second : locale.t('joined', { first, second })), '');
}
