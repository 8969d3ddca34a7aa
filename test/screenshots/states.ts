/// <reference types="vite/client" />
/** Draws one state of one element: `states.html?element=finder&state=empty&lang=fr`. Without a query, lists them. */

import type { State } from '../fixtures/states/state.js';

const files = import.meta.glob<Record<string, unknown>>(['../fixtures/states/*.ts', '!**/state.ts']);

function isStates(value: unknown): value is readonly State[] {
  return (
    Array.isArray(value) &&
    value.every((item: unknown) => typeof (item as State | null)?.mount === 'function')
  );
}

async function statesOf(file: string): Promise<readonly State[]> {
  const module = await files[file]?.();
  return Object.values(module ?? {}).find(isStates) ?? [];
}

/** The names of the states of each element. */
export async function allStates(): Promise<{ element: string; state: string }[]> {
  const lists = Object.keys(files).map(async (file) => {
    const element = file.replace(/^.*\//, '').replace(/\.ts$/, '');
    return (await statesOf(file)).map(({ name }) => ({ element, state: name }));
  });
  return (await Promise.all(lists)).flat();
}

const query = new URLSearchParams(location.search);
const element = query.get('element');
if (element) {
  document.documentElement.lang = query.get('lang') ?? 'fr';
  document.documentElement.dir = query.get('lang') === 'ar' ? 'rtl' : 'ltr';
  const state = (await statesOf(`../fixtures/states/${element}.ts`)).find(
    ({ name }) => name === query.get('state'),
  );
  if (!state) throw new Error(`no such state: ${location.search}`);
  const main = document.querySelector('main') as HTMLElement;
  await state.mount(main);
  document.documentElement.dataset['mounted'] = '';
}
