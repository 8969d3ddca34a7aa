/** Draws one state of one element: `states.html?element=finder&state=empty&lang=fr`. Without a query, lists them. */

import { ALL, narrowest } from '../fixtures/states/all.js';

/** The names of the states of each element, and whether it has to stand in a column. */
export function allStates(): { element: string; state: string; narrow: boolean }[] {
  return Object.entries(ALL).flatMap(([element, states]) =>
    states.map(({ name }) => ({ element, state: name, narrow: narrowest(element) < 320 })),
  );
}

const query = new URLSearchParams(location.search);
const element = query.get('element');
if (element) {
  document.documentElement.lang = query.get('lang') ?? 'fr';
  document.documentElement.dir = query.get('lang') === 'ar' ? 'rtl' : 'ltr';
  const state = ALL[element]?.find(({ name }) => name === query.get('state'));
  if (!state) throw new Error(`no such state: ${location.search}`);
  const main = document.querySelector('main') as HTMLElement;
  await state.mount(main);
  document.documentElement.dataset['mounted'] = '';
}
