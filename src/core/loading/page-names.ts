/**
 * Names that the page's markup gives away. A browser makes `<p id="litHtmlVersions">` a property of the window and
 * `<img name="importNode">` one of the document, in the place of its own method; a form's fields hide the methods of
 * the form in the same way. Whoever may write a comment can write such markup, and some pages have it by chance.
 *
 * Imports nothing: it runs before any library is read. Only what runs first imports it: a file that the loader shared
 * with the widgets would have to arrive before the exit.
 */

/** What lit asks of the window, where it is not there in most pages and an element would be taken for it. */
const OF_WINDOW = [
  'ShadyCSS',
  'ShadyDOM',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litElementPolyfillSupportDevMode',
  'litElementVersions',
  'litHtmlPolyfillSupport',
  'litHtmlPolyfillSupportDevMode',
  'litHtmlVersions',
  'litIssuedWarnings',
  'litNonce',
  'litPropertyMetadata',
  'reactiveElementPolyfillSupport',
  'reactiveElementPolyfillSupportDevMode',
  'reactiveElementVersions',
  'trustedTypes',
];

/**
 * What lit and the elements ask of the document. No page means these names: each would break its own scripts. `head` and
 * `body` are not among them, which a frame may be called; nothing here asks the document for those.
 */
const OF_DOCUMENT = [
  'activeElement',
  'addEventListener',
  'adoptedStyleSheets',
  'baseURI',
  'createComment',
  'createElement',
  'createElementNS',
  'createTextNode',
  'createTreeWalker',
  'designMode',
  'dispatchEvent',
  'documentElement',
  'elementFromPoint',
  'fonts',
  'getElementById',
  'importNode',
  'querySelector',
  'querySelectorAll',
  'readyState',
  'removeEventListener',
  'visibilityState',
];

/** The value of an attribute, also of a form with a field named `getAttribute`. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

const TAKEN = OF_DOCUMENT.flatMap((name) =>
  ['img', 'form', 'iframe', 'embed', 'object'].flatMap((tag) => [
    `${tag}[name="${name}"]`,
    `${tag}[id="${name}"]`,
  ]),
).join();

/** Gives the names in the lists above back to the browser: elements lose them, and a window's is set to undefined. */
export function takeNamesBack(): void {
  // The page may have taken the document's own.
  const querySelectorAll: (this: Document, selector: string) => NodeListOf<Element> = Reflect.get(
    Document.prototype,
    'querySelectorAll',
  );
  for (const element of querySelectorAll.call(document, TAKEN))
    for (const attribute of ['name', 'id'])
      if (OF_DOCUMENT.includes(attributeOf(element, attribute) ?? ''))
        Element.prototype.removeAttribute.call(element, attribute);
  for (const name of OF_WINDOW)
    if (!Object.prototype.hasOwnProperty.call(window, name) && Reflect.get(window, name) !== undefined)
      Object.defineProperty(window, name, { value: undefined, writable: true, configurable: true });
}

let keeping = false;

/**
 * Takes the names back now, and again whenever the page's markup changes: from then on `document.importNode` and the
 * like may be written as usual. Does nothing where there is no page.
 */
export function keepNames(): void {
  if (keeping || !('document' in globalThis)) return;
  keeping = true;
  takeNamesBack();
  new MutationObserver(takeNamesBack).observe(document, { childList: true, subtree: true });
}
