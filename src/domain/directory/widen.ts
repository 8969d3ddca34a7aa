import { tokens } from '../text.js';
import { AROUND, NO_FILTERS, type Query, type Widening, type WidenStep } from './query.js';

/** Radii that a visitor is offered, km; after the last one, everywhere. */
const RADII = [AROUND, 100, 200] as const;
const MOST_STEPS = 3;

function radiusSteps(query: Query, count: (query: Query) => number): Widening | undefined {
  const { near } = query;
  if (near?.radius_km === undefined) return undefined;
  for (const km of [...RADII, undefined]) {
    if (km !== undefined && km <= near.radius_km) continue;
    const { lat, lon } = near;
    const wider: Query = { ...query, near: km === undefined ? { lat, lon } : { lat, lon, radius_km: km } };
    const found = count(wider);
    if (found > 0) return { step: 'radius', count: found, query: wider, ...(km !== undefined && { km }) };
  }
  return undefined;
}

/** The query without one of its words: whichever leaves most. Without any, everything of the scope. */
function wordsStep(query: Query, count: (query: Query) => number): Widening | undefined {
  const words = tokens(query.text);
  const shorter = words.map((_, left) => words.filter((_word, at) => at !== left).join(' '));
  let best: Widening | undefined;
  for (const text of words.length > 1 ? shorter : words.length === 1 ? [''] : []) {
    const other: Query = { ...query, text };
    const found = count(other);
    if (found > (best?.count ?? 0)) best = { step: 'words', count: found, query: other };
  }
  return best;
}

/**
 * What to do next when nothing was found: at most three steps, each of which finds something. What costs the
 * visitor least comes first: another hour, a longer way, another kind of place.
 */
export function widen(query: Query, count: (query: Query) => number): Widening[] {
  const { filters } = query;
  const without = (
    step: WidenStep,
    isOn: boolean,
    change: Partial<Query['filters']>,
  ): Widening | undefined => {
    if (!isOn) return undefined;
    const other: Query = { ...query, filters: { ...filters, ...change } };
    const found = count(other);
    return found > 0 ? { step, count: found, query: other } : undefined;
  };
  const { settings, kinds, goals, countries, networks, conditions, languages, substances } = filters;
  const lists = [settings, kinds, goals, countries, networks, conditions, languages, substances];
  const narrowed = lists.some(({ length }) => length > 0);
  const steps = [
    without('open-now', filters.open_now, { open_now: false }),
    radiusSteps(query, count),
    without('kinds', settings.length + kinds.length > 0, { settings: [], kinds: [] }),
    without('harm-reduction', filters.harm_reduction, { harm_reduction: false }),
    without('goals', goals.length > 0, { goals: [] }),
    wordsStep(query, count),
    without('filters', narrowed || filters.open_now || filters.harm_reduction, NO_FILTERS),
  ].filter((step) => step !== undefined);
  if (steps.length > 0) return steps.slice(0, MOST_STEPS);
  const { words, scope, statusOf } = query;
  const all: Query = { text: '', ...(words && { words }), filters: NO_FILTERS, scope, statusOf };
  const found = count(all);
  return found > 0 ? [{ step: 'filters', count: found, query: all }] : [];
}
