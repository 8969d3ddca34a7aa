import { CONDITION_IDS } from './condition.js';
import { GOALS, SETTINGS } from './facility.js';
import { NO_FILTERS, type Facets, type Filters } from './query.js';

type ListName = Exclude<keyof Filters, 'harm_reduction' | 'open_now'>;
const LISTS = Object.keys(NO_FILTERS).filter(
  (name): name is ListName => name !== 'harm_reduction' && name !== 'open_now',
);

/** What a fragment with filters begins with. */
export const FRAGMENT = '#passerelle=';

/** Filters chosen by hand as the fragment of an address: `#passerelle=goals:stop;open_now`. '' where none is chosen. */
export function writeFragment(filters: Filters): string {
  const parts = [
    ...LISTS.filter((name) => filters[name].length > 0).map(
      (name) => `${name}:${filters[name].map(encodeURIComponent).join(',')}`,
    ),
    ...(['harm_reduction', 'open_now'] as const).filter((name) => filters[name]),
  ];
  return parts.length === 0 ? '' : FRAGMENT + parts.join(';');
}

/** The filters without those that are still as somebody else chose them. */
export function chosenByHand(filters: Filters, given: Partial<Filters>): Filters {
  const isGiven = (name: ListName): boolean => String(filters[name]) === String(given[name] ?? '');
  const own = LISTS.filter((name) => !isGiven(name)).map((name) => [name, filters[name]] as const);
  const { harm_reduction, open_now } = filters;
  return { ...NO_FILTERS, harm_reduction, open_now, ...Object.fromEntries(own) };
}

function decoded(text: string): string[] {
  try {
    return [decodeURIComponent(text)];
  } catch {
    return [];
  }
}

/**
 * The filters of a fragment that a list knows; anybody may have written it, and whatever else it says is ignored.
 *
 * @param offered what there is to choose from in the list
 */
export function readFragment(fragment: string, offered: Facets): Partial<Filters> {
  if (!fragment.startsWith(FRAGMENT)) return {};
  const known: Readonly<Record<ListName, readonly string[]>> = {
    settings: SETTINGS.filter((each) => offered.settings.has(each)),
    kinds: [...offered.kinds.keys()],
    goals: GOALS,
    countries: [...offered.countries.keys()],
    networks: [...offered.networks.keys()],
    conditions: CONDITION_IDS,
    languages: [...offered.languages.keys()],
    substances: [...offered.substances.keys()],
  };
  const read: Partial<Record<keyof Filters, unknown>> = {};
  for (const part of fragment.slice(FRAGMENT.length).split(';')) {
    const [name = '', written] = part.split(':');
    if (name === 'harm_reduction' || name === 'open_now') read[name] = true;
    const list = LISTS.find((each) => each === name);
    if (list === undefined || written === undefined) continue;
    const wanted = written.split(',').flatMap(decoded);
    const values = known[list].filter((value) => wanted.includes(value));
    if (values.length > 0) read[list] = values;
  }
  return read as Partial<Filters>;
}
