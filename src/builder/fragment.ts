import { tag, type Piece, type Tag } from './markup.js';

/** Every node of a fragment with all of its attributes, as it was read: what may be pasted of it is chosen afterwards. */
function treeOf(element: Element): Tag {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const children = [...element.childNodes].flatMap((node): Piece[] => {
    if (node instanceof Element) return [treeOf(node)];
    return node instanceof Text ? [node.data] : [];
  });
  return tag(element.localName, attributes, ...children);
}

/**
 * Reads what `build` wrote of a widget as plain HTML. Nothing of it runs or is fetched: it never becomes part of a page.
 *
 * @returns the outermost element of the fragment; undefined where the text is none
 */
export function readFragment(html: string): Tag | undefined {
  const section = new DOMParser().parseFromString(html, 'text/html').querySelector('.passerelle-fragment');
  return section ? treeOf(section) : undefined;
}
