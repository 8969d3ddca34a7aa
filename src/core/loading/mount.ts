import { webAddress } from './loader-tag.js';
import { attributeOf } from './page-names.js';

/** Elements that hold ordinary content, and that an editor lets through: what else names a widget stays as it is. */
export const PLACES: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'center',
  'dd',
  'div',
  'figure',
  'footer',
  'header',
  'main',
  'nav',
  'p',
  'section',
  'span',
]);

/** Attributes that any element may take over; the others are those that it declares. */
const COMMON = new Set(['lang', 'dir', 'class', 'id', 'hidden', 'country']);

/** Addresses to which a widget sends, or from which it reads. */
const GUARDED = new Set(['feed', 'action', 'tiles']);

/** Widgets that act on the whole page, and so are never made of what an author or a commenter wrote. */
const TAG_ONLY: Readonly<Record<string, string>> = {
  feed: 'a feed is not named by a mounted element. Put data-feed="…" on the loader’s script tag, or paste <passerelle-feed src="…"> around the widgets.',
  exit: 'an exit is not made of a mounted element. Paste <passerelle-exit><a href="https://…">…</a></passerelle-exit>.',
};

const told = new Set<string>();

/** Each word to the webmaster once a page. */
function warnOnce(name: string, text: string): void {
  const line = `[passerelle-${name}] ${text}`;
  if (told.has(line)) return;
  told.add(line);
  console.warn(line);
}

/** What kind of element it is; of a form, which may have a field of any name, without asking it. */
function kindOf(element: Element): string {
  return element instanceof HTMLFormElement ? 'form' : element.localName;
}

/** The widget that a plain element names, if any: a custom tag is what its tag says. */
export function namedBy(element: Element): string | null {
  return kindOf(element).includes('-') ? null : attributeOf(element, 'data-passerelle');
}

/** The widget that an element is, or that it names. */
export function widgetOf(element: Element): string | undefined {
  const tag = element instanceof HTMLElement ? /^passerelle-(.+)$/.exec(kindOf(element)) : null;
  return namedBy(element) ?? tag?.[1];
}

/**
 * Whether an element that names a widget may become it. Why not is told in the console, but for what somebody is writing
 * at this moment.
 */
export function isMountable(place: Element, name: string): place is HTMLElement {
  const onlyTag = Object.prototype.hasOwnProperty.call(TAG_ONLY, name) ? TAG_ONLY[name] : undefined;
  if (onlyTag) {
    warnOnce(name, `data-passerelle="${name}": ${onlyTag}`);
    return false;
  }
  const kind = kindOf(place);
  if (!(place instanceof HTMLElement) || !PLACES.has(kind)) {
    warnOnce(name, `data-passerelle="${name}" is on a <${kind}>, and is ignored. Put it on a <div>.`);
    return false;
  }
  return !place.isContentEditable;
}

/** The full address if a mounted element may send or read there: the page's own origin, or one that is allowed. */
export function allowedAddress(written: string, allow: ReadonlySet<string>): string | undefined {
  const url = webAddress(written);
  return url && (url.origin === window.origin || allow.has(url.origin)) ? url.href : undefined;
}

/**
 * The attributes that a plain element hands over: `near` for `data-near`, and those of COMMON in either form. Of the
 * rest, only what the widget declares: never `style`, an event handler, or what an element of any kind would obey.
 * An address is written out in full, so that the widget reads the one that was looked at.
 *
 * @param declared names of the attributes that the widget observes
 */
export function mountedAttributes(
  place: HTMLElement,
  name: string,
  declared: readonly string[],
  allow: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const given = new Map<string, string>();
  for (const { name: written, value } of [...place.attributes]) {
    const attribute = written.startsWith('data-') ? written.slice('data-'.length) : written;
    const isCommon = COMMON.has(attribute);
    if (!isCommon && (attribute === written || !declared.includes(attribute))) continue;
    // What stands on the element itself wins over its `data-` form, which other tools use for themselves.
    if (isCommon && attribute !== written && place.hasAttribute(attribute)) continue;
    if (!GUARDED.has(attribute)) {
      given.set(attribute, value);
      continue;
    }
    const address = allowedAddress(value, allow);
    if (address !== undefined) given.set(attribute, address);
    else
      warnOnce(
        name,
        `${written}="${value}" is left out: a mounted element uses addresses of this site only, or of an origin in data-allow on the loader’s script tag.`,
      );
  }
  return given;
}

/** Plain elements whose widget could not be made: it would fail again each time that the page changes. */
const failed = new WeakSet<Element>();

/**
 * Puts the widget in the place of a plain element, with its attributes and its content. The element stays where the
 * widget cannot be made.
 */
export function mount(
  place: HTMLElement,
  name: string,
  constructor: CustomElementConstructor,
  allow: ReadonlySet<string>,
): void {
  if (failed.has(place)) return;
  const element = document.createElement(`passerelle-${name}`);
  // Another version of the library may have defined the tag: what counts is what this one will be.
  if (!(element instanceof (customElements.get(`passerelle-${name}`) ?? constructor))) {
    failed.add(place);
    return;
  }
  const declared = (element.constructor as { readonly observedAttributes?: readonly string[] })
    .observedAttributes;
  for (const [attribute, value] of mountedAttributes(place, name, declared ?? [], allow))
    element.setAttribute(attribute, value);
  element.append(...place.childNodes);
  place.replaceWith(element);
}
