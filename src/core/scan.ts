/**
 * Looks for `passerelle-*` tags and for `<div data-passerelle="…">`, defines the widgets that the page has, and goes on
 * looking when the page changes.
 */

/** What gives each widget, by its name. */
export type Elements = Readonly<Record<string, () => Promise<CustomElementConstructor>>>;

const loading = new Map<string, Promise<CustomElementConstructor>>();

function fetchElement(elements: Elements, name: string): Promise<CustomElementConstructor> {
  const known = loading.get(name);
  if (known) return known;
  const promise = (elements[name] as Elements[string])();
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
async function scan(elements: Elements, selector: string, ahead: Ahead): Promise<void> {
  const found = [...document.querySelectorAll<HTMLElement>(selector)];
  const names = new Set<string>();
  for (const element of found) {
    const name = element.dataset['passerelle'] ?? element.localName.slice('passerelle-'.length);
    names.add(name);
    ahead?.(element, name);
  }
  const fetched = [...names].map((name) => [name, fetchElement(elements, name)] as const);
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

type Ahead = ((element: HTMLElement, name: string) => void) | undefined;

/**
 * Starts once the page is read.
 *
 * @param ahead is told of each widget that the page has, before it is fetched
 */
export function begin(elements: Elements, ahead?: Ahead): void {
  const selector = Object.keys(elements)
    .map((name) => `passerelle-${name}:not(:defined),[data-passerelle="${name}"]`)
    .join();
  const look = (): void => void scan(elements, selector, ahead);
  const start = (): void => {
    look();
    let planned = false;
    new MutationObserver(() => {
      if (planned) return;
      planned = true;
      queueMicrotask(() => {
        planned = false;
        look();
      });
    }).observe(document.documentElement, { childList: true, subtree: true });
  };
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
