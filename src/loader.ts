/**
 * The one script that a webmaster pastes. It looks for `passerelle-*` tags and for `<div data-passerelle="…">`,
 * fetches only the widgets that the page has, and goes on looking when the page changes.
 */
import { askAhead } from './core/ahead.js';

type Load = () => Promise<CustomElementConstructor>;

const ELEMENTS: Readonly<Record<string, Load>> = {
  feed: () => import('./elements/feed/feed.js').then((module) => module.PasserelleFeed),
  finder: () => import('./elements/finder/finder.js').then((module) => module.PasserelleFinder),
  facility: () => import('./elements/facility/facility.js').then((module) => module.PasserelleFacility),
  models: () => import('./elements/models/models.js').then((module) => module.PasserelleModels),
  panorama: () => import('./elements/panorama/panorama.js').then((module) => module.PasserellePanorama),
  orientation: () =>
    import('./elements/orientation/orientation.js').then((module) => module.PasserelleOrientation),
  action: () => import('./elements/action/action.js').then((module) => module.PasserelleAction),
  'on-call': () => import('./elements/on-call/on-call.js').then((module) => module.PasserelleOnCall),
  pathway: () => import('./elements/pathway/pathway.js').then((module) => module.PasserellePathway),
  contact: () => import('./elements/contact/contact.js').then((module) => module.PasserelleContact),
  exit: () => import('./elements/exit/exit.js').then((module) => module.PasserelleExit),
};
const SELECTOR = Object.keys(ELEMENTS)
  .map((name) => `passerelle-${name}:not(:defined),[data-passerelle="${name}"]`)
  .join();

const loading = new Map<string, Promise<CustomElementConstructor>>();

function fetchElement(name: string): Promise<CustomElementConstructor> {
  const known = loading.get(name);
  if (known) return known;
  const promise = (ELEMENTS[name] as Load)();
  loading.set(name, promise);
  promise.catch((error: unknown) => {
    loading.delete(name);
    console.warn(
      `[passerelle-${name}] the widget could not be loaded: check that every built file is on the server.`,
      error,
    );
  });
  return promise;
}

/** Turns `<div data-passerelle="finder" data-near="Metz">` into the tag, for sites that strip custom tags. */
function mount(place: HTMLElement, name: string): void {
  const element = document.createElement(`passerelle-${name}`);
  for (const { name: attribute, value } of [...place.attributes]) {
    if (attribute === 'data-passerelle') continue;
    if (attribute.startsWith('data-')) element.setAttribute(attribute.slice(5), value);
    else if (['id', 'lang', 'class', 'hidden'].includes(attribute)) element.setAttribute(attribute, value);
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}

/** The feed element is defined first, so that no widget reads another feed before it. */
async function scan(root: ParentNode): Promise<void> {
  const found = [...root.querySelectorAll<HTMLElement>(SELECTOR)];
  const names = new Set<string>();
  for (const element of found) {
    const name = element.dataset['passerelle'] ?? element.localName.slice('passerelle-'.length);
    names.add(name);
    askAhead(element, name, import.meta.url);
  }
  const fetched = [...names].map((name) => [name, fetchElement(name)] as const);
  fetched.sort(([a], [b]) => Number(b === 'feed') - Number(a === 'feed'));
  for (const [name, constructor] of fetched) {
    try {
      const defined = await constructor;
      // As `define` does, without a file more to wait for.
      if (!customElements.get(`passerelle-${name}`)) customElements.define(`passerelle-${name}`, defined);
    } catch {
      continue;
    }
    for (const element of found)
      if (element.dataset['passerelle'] === name && element.isConnected) mount(element, name);
  }
}

function start(): void {
  void scan(document);
  let planned = false;
  new MutationObserver(() => {
    if (planned) return;
    planned = true;
    queueMicrotask(() => {
      planned = false;
      void scan(document);
    });
  }).observe(document.documentElement, { childList: true, subtree: true });
}

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
