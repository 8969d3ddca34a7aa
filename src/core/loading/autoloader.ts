/**
 * Looks for `passerelle-*` tags and for `<div data-passerelle="…">`, defines the widgets that the page has, and goes on
 * looking when the page changes. Each widget and each element is looked at on its own: what fails stops no other.
 */
import { readLoaderTag } from './loader-tag.js';
import { isRead } from './is-read.js';
import { isMountable, mount, namedBy, widgetOf } from './mount.js';
import { fetchOwn, type Patience } from './own-file.js';
import { keepNames } from './page-names.js';
import type { FeedRules } from './feed-ahead.js';
import type { PageSettings } from '../page/page-settings.js';

// Before lit is read, which the widgets bring.
keepNames();

/** The class of a widget; those that read a feed take over what the loader's tag says of it. */
export type Widget = CustomElementConstructor & { readonly namePage?: (page: PageSettings) => void };

/**
 * What gives each widget, by its name.
 *
 * @param before how often it was asked for before
 */
export type Widgets = Readonly<Record<string, (before: number) => Promise<Widget>>>;

/** A widget that the page has, before it is fetched. */
export interface Sighting extends FeedRules {
  readonly element: Element;
  readonly name: string;
  /** That of the loader's tag. */
  readonly nonce: string | undefined;
}

export interface Options {
  /** Address of the loader's own file. */
  readonly address: string;
  /** Is told of each widget that the page has, before it is fetched. */
  readonly preload?: (sighting: Sighting) => void;
  readonly patience?: Patience;
}

/** Milliseconds within which what fails together is told together. */
const TOGETHER = 1000;

/** Tells the webmaster once of each widget that could not be loaded, those that fail together in one line. */
function missingTold(): (name: string, reason: unknown) => void {
  const told = new Set<string>();
  let waiting: string[] = [];
  return (name, reason) => {
    if (told.has(name)) return;
    told.add(name);
    waiting.push(`passerelle-${name}`);
    if (waiting.length > 1) return;
    setTimeout(() => {
      console.warn(
        `[${waiting.join(', ')}] could not be loaded, and what the page has written in the tag stays. Check that every file of the library is on the server, that it may be read from this site ("Access-Control-Allow-Origin") if it is another one’s, and that the page’s content security policy names it in script-src. It is asked for a few times more.`,
        reason,
      );
      waiting = [];
    }, TOGETHER);
  };
}

/**
 * Starts at once, and takes over what the page shows as it is read.
 *
 * @param widgets in the order in which they are asked for
 * @returns looks at a shadow root, or another part of a document, also when it changes
 */
export function startLoader(
  widgets: Widgets,
  { address, preload, patience }: Options,
): (root: ParentNode & Node) => void {
  const names = Object.keys(widgets);
  const selector = names.map((name) => `passerelle-${name},[data-passerelle="${name}"]`).join();
  const roots = new Set<ParentNode & Node>();
  const classes = new Map<string, Widget | undefined>();
  const tellMissing = missingTold();
  const { page, allow, widgets: wanted, nonce } = readLoaderTag(address);

  const settle = (element: Element, name: string): void => {
    const widget = classes.get(name);
    if (!widget || widgetOf(element) !== name || namedBy(element) === null) return;
    if (isMountable(element, name) && isRead(element)) mount(element, name, widget, allow);
  };

  const attempt = (what: () => void): void => {
    try {
      what();
    } catch (error) {
      console.warn('[passerelle-loader] an element could not be made.', error);
    }
  };

  const define = (name: string, widget: Widget): void => {
    classes.set(name, widget);
    attempt(() => {
      widget.namePage?.(page);
      const tag = `passerelle-${name}`;
      if (!customElements.get(tag)) customElements.define(tag, widget);
    });
    for (const root of roots)
      for (const element of root.querySelectorAll(`passerelle-${name},[data-passerelle="${name}"]`))
        attempt(() => settle(element, name));
  };

  const fetch = (name: string, element?: Element): void => {
    if (classes.has(name)) return;
    classes.set(name, undefined);
    // Another script of the page has brought it.
    const known = customElements.get(`passerelle-${name}`);
    if (known) {
      define(name, known);
      return;
    }
    if (element) attempt(() => preload?.({ element, name, page, allow, nonce }));
    void fetchOwn(widgets[name] as Widgets[string], (reason) => tellMissing(name, reason), patience).then(
      (widget) => define(name, widget),
    );
  };

  const look = (root: ParentNode & Node): void => {
    const found = [...root.querySelectorAll(selector)].flatMap((element) => {
      const name = widgetOf(element);
      return name === undefined ? [] : [{ element, name }];
    });
    // The exit first: the rest of the page may take its time.
    for (const name of names) {
      const own = found.filter((each) => each.name === name);
      const first = own.find(({ element }) => namedBy(element) === null || isMountable(element, name));
      if (first) fetch(name, first.element);
      for (const { element } of own) attempt(() => settle(element, name));
    }
  };

  const load = (root: ParentNode & Node): void => {
    if (roots.has(root)) return;
    roots.add(root);
    look(root);
    let planned = false;
    new MutationObserver(() => {
      if (planned) return;
      planned = true;
      queueMicrotask(() => {
        planned = false;
        look(root);
      });
    }).observe(root, { childList: true, subtree: true });
  };

  const start = (): void => {
    load(document);
    for (const name of wanted)
      if (names.includes(name)) fetch(name);
      else console.warn(`[passerelle-loader] data-widgets: there is no widget "${name}".`);
  };
  // At once: a script of the page that hangs may keep it from being read to its end.
  start();
  if (document.readyState === 'loading')
    document.addEventListener('DOMContentLoaded', () => roots.forEach(look), { once: true });
  return load;
}
