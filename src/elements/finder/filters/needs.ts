import { languageName } from '../../../core/directory/facts.js';
import { foreign } from '../../../core/i18n/wording.js';
import { CONDITION_IDS, type ConditionId } from '../../../domain/directory/condition.js';
import { countConditions } from '../../../domain/directory/conditions.js';
import { ANY_SUBSTANCE, NO_FILTERS, type Facets } from '../../../domain/directory/query.js';
import { own } from '../../../domain/own.js';
import { toggled } from '../parts/choices.js';
import type { FiltersInput } from './filters-input.js';
import type { Choice } from './group.js';

/** The needs that anybody of a list speaks of, by what the list offers at all: looked up once. */
const spokenOf = new WeakMap<Facets, ReadonlySet<ConditionId>>();

function mentioned({ offered, directory, query: { scope } }: FiltersInput): ReadonlySet<ConditionId> {
  let known = spokenOf.get(offered);
  if (!known) {
    const { hits } = directory.search({ text: '', filters: NO_FILTERS, scope, statusOf: () => 'unknown' });
    known = new Set(countConditions(directory.tables, hits).keys());
    spokenOf.set(offered, known);
  }
  return known;
}

/** What a person may need of a place. */
export function needsOf(input: FiltersInput): Choice[] {
  const { filters, result, directory, words, change } = input;
  const counts = countConditions(directory.tables, result.hits);
  return CONDITION_IDS.filter((id) => mentioned(input).has(id)).map((id) => ({
    id: `need-${id}`,
    label: words.t(`need_${id}`),
    count: counts.get(id) ?? 0,
    on: filters.conditions.includes(id),
    toggle: () => change({ conditions: toggled(filters.conditions, id) }),
  }));
}

/** The languages, those that most places speak first. */
export function languagesOf({ filters, result, offered, texts, locale, change }: FiltersInput): Choice[] {
  return byCount(offered.languages).map((code) => ({
    id: `language-${code}`,
    label: languageName(code, locale, texts.pack),
    count: result.facets.languages.get(code) ?? 0,
    on: filters.languages.includes(code),
    toggle: () => change({ languages: toggled(filters.languages, code) }),
  }));
}

/** What people take or do. A place for whatever it is counts for each. */
export function substancesOf({ filters, result, offered, texts, locale, change }: FiltersInput): Choice[] {
  const { pack } = texts;
  const { substances: counts } = result.facets;
  return byCount(offered.substances)
    .filter((term) => term !== ANY_SUBSTANCE)
    .map((term) => ({
      id: `substance-${term}`,
      label: own(pack.terms, term) ?? term,
      lang: foreign(pack.locale, locale.tag),
      count: counts.get(term) ?? counts.get(ANY_SUBSTANCE) ?? 0,
      on: filters.substances.includes(term),
      toggle: () => change({ substances: toggled(filters.substances, term) }),
    }));
}

function byCount(counts: ReadonlyMap<string, number>): string[] {
  return [...counts].sort((a, b) => b[1] - a[1]).map(([term]) => term);
}
