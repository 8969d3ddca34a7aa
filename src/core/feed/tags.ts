import { isRead } from '../loading/is-read.js';
import type { Complaint } from './network.js';
import { builtInHandle, nearer, type FeedHandle } from './handle.js';
import { namedFeed } from './named-feed.js';
import { parentNodeOf, rootOf } from '../page/tree.js';
import { isPageFeedNamed } from './page-feed.js';

const TAG = 'passerelle-feed';

/** What a feed tag says, whether its element is defined or not. */
export function feedOfTag(
  element: Element & { readonly [name in 'src' | 'key' | 'keep' | 'overrides']?: unknown },
  complain: Complaint,
): FeedHandle | undefined {
  // A framework may have set the property, before the element was defined too.
  const read = (name: 'src' | 'key' | 'overrides'): string => {
    const value = element[name] ?? element.getAttribute(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  if (!read('src')) return undefined;
  const keep = element.keep ?? (element.hasAttribute('keep') && element.getAttribute('keep') !== 'false');
  const [key, overrides] = [read('key') || undefined, read('overrides') || undefined];
  return namedFeed({ address: read('src'), key, keep: keep === true, overrides }, complain);
}

/**
 * Whether a feed tag that holds no element may still serve the whole page, as all of them did: it stands in the
 * document, before every widget, and in nothing that names a widget. A comment stands after them.
 */
export function isBeforeAll(element: Element): boolean {
  if (isPageFeedNamed() || rootOf(element) !== document || !isRead(element)) return false;
  if (Element.prototype.closest.call(element, '[data-passerelle]')) return false;
  const first = [...document.querySelectorAll('*')].find(
    (each) =>
      each === element ||
      (each instanceof HTMLElement &&
        !(each instanceof HTMLScriptElement) &&
        !(each instanceof HTMLFormElement) &&
        each.localName !== TAG &&
        (each.localName.startsWith('passerelle-') || each.hasAttribute('data-passerelle'))),
  );
  return first === element;
}

/** The feed tags around an element, the nearest first, through shadow roots. */
function* around(element: Element): Generator<Element> {
  for (let at: Node | null = element; at;) {
    const found: Element | null = at instanceof Element ? Element.prototype.closest.call(at, TAG) : null;
    if (found) yield found;
    const above: Node | null = found ? parentNodeOf(found) : null;
    const root: Node = rootOf(at);
    at = above instanceof Element ? above : root instanceof ShadowRoot ? root.host : null;
  }
}

/**
 * The feed of a widget while the feed element is not defined: its file may come after the widget's, or never. What the
 * tags say is read instead, so that no widget reads another feed first.
 *
 * @param page what the widget was given, which no feed tag has a part in yet
 */
export function feedOfTags(widget: Element, page: FeedHandle, complain: Complaint): FeedHandle {
  if (customElements.get(TAG)) return page;
  let whole = page;
  if (page === builtInHandle) {
    const alone = [...document.querySelectorAll(TAG)].filter(
      (each) => each.childElementCount === 0 && isBeforeAll(each),
    );
    const handles = alone.flatMap((each) => feedOfTag(each, complain) ?? []);
    whole = handles.find(({ key }) => key) ?? handles[0] ?? page;
  }
  return [...around(widget)].reduceRight((far, tag) => nearer(feedOfTag(tag, complain), far), whole);
}
