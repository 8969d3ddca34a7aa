import { parse, type ChildNode, type Document, type Element, type ParentNode } from 'parse5';

/** A page as its author wrote it. */
export interface Page {
  /** A sign for each byte, so that what is not touched stays as it is whatever its encoding; without the mark of UTF-8. */
  readonly text: string;
  readonly document: Document;
  /** The mark of UTF-8 before it, where there is one. */
  readonly mark: string;
  readonly isUtf8: boolean;
}

const UTF8_MARK = '\u00EF\u00BB\u00BF';

/** The bytes of a page, read; undefined for UTF-16, which nobody serves and whose signs are no bytes. */
export function readPage(bytes: Uint8Array): Page | undefined {
  const all = Buffer.from(bytes).toString('latin1');
  if (/^(?:\u00FE\u00FF|\u00FF\u00FE)/.test(all)) return undefined;
  const mark = all.startsWith(UTF8_MARK) ? UTF8_MARK : '';
  const text = all.slice(mark.length);
  const document = parse(text, { sourceCodeLocationInfo: true });
  return { text, document, mark, isUtf8: mark !== '' || saysUtf8(document) };
}

/** Writes a page back to bytes. */
export function writePage({ mark, text }: Pick<Page, 'mark' | 'text'>): Uint8Array {
  return Buffer.from(mark + text, 'latin1');
}

/**
 * HTML as it stands in a page: in its encoding, or with references in the place of what is not ASCII, which every
 * encoding of the web has.
 */
export function inPage(html: string, { isUtf8 }: Pick<Page, 'isUtf8'>): string {
  return isUtf8
    ? Buffer.from(html).toString('latin1')
    : html.replace(/[^\u0000-\u007F]/gu, (sign) => `&#${String(sign.codePointAt(0))};`);
}

function saysUtf8(document: Document): boolean {
  return elementsOf(document).some(
    (each) =>
      each.tagName === 'meta' &&
      (attribute(each, 'charset') ?? attribute(each, 'content') ?? '').search(/(?:^|charset=)\s*utf-?8/i) >=
        0,
  );
}

export function isElement(node: ChildNode): node is Element {
  return 'tagName' in node;
}

/** Every element below a node, in the order of the page. What stands in a template is no part of it. */
export function elementsOf(node: ParentNode): Element[] {
  return node.childNodes.flatMap((each) => (isElement(each) ? [each, ...elementsOf(each)] : []));
}

export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value;
}

/** The value of the nearest element around that has the attribute, the element itself included. */
export function nearest(element: Element, name: string): string | undefined {
  for (let each: ParentNode | undefined = element; each && 'tagName' in each; each = each.parentNode) {
    const value = attribute(each, name);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Signs from one place of the page to another. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What stands between the two tags of an element; undefined where one of them is not written. */
export function insideOf({ sourceCodeLocation: at }: Element): Span | undefined {
  return at?.startTag && at.endTag && { from: at.startTag.endOffset, to: at.endTag.startOffset };
}

/** From a comment to the comment after it, both children of an element; undefined where they do not both stand there. */
export function betweenComments(
  { childNodes }: ParentNode,
  isStart: (text: string) => boolean,
  isEnd: (text: string) => boolean,
): Span | undefined {
  const comments = childNodes.flatMap((each) => ('data' in each ? [each] : []));
  const start = comments.find(({ data }) => isStart(data))?.sourceCodeLocation;
  const end = comments.find(
    ({ data, sourceCodeLocation: at }) => start && at && at.startOffset >= start.endOffset && isEnd(data),
  )?.sourceCodeLocation;
  return start && end && { from: start.startOffset, to: end.endOffset };
}
