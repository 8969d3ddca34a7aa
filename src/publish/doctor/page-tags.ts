import { parse, type Element, type Node } from 'parse5';

/** A tag of a page, as its markup has it: scripts of the page may change it later. */
export interface PageTag {
  readonly name: string;
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1. */
  readonly line: number;
  /** Text of a `style` element; empty for all others. */
  readonly text: string;
}

/** The tags of a page in their order, without those that stand in comments, templates and `noscript`. */
export function tagsOf(html: string): PageTag[] {
  const tags: PageTag[] = [];
  const read = (node: Node): void => {
    // What the parser adds by itself, such as a missing head, stands nowhere. A template's content is no child of it.
    if (isElement(node) && node.sourceCodeLocation) {
      const { tagName, attrs, sourceCodeLocation } = node;
      tags.push({
        name: tagName,
        attributes: Object.fromEntries(attrs.map(({ name, value }) => [name, value])),
        line: sourceCodeLocation.startLine,
        text: tagName === 'style' ? textOf(node) : '',
      });
    }
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(parse(html, { sourceCodeLocationInfo: true }));
  return tags;
}

function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

function textOf({ childNodes }: Element): string {
  return childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
