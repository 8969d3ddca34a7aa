import { parse, type Document, type Element } from 'parse5';
import { pickLocale } from '../../domain/content/locale.js';
import { FRAGMENT_WIDGETS } from '../fragments/fragments.js';
import { inScript, type Graph } from '../fragments/json-ld.js';
import { filtered, idsIn } from './filtered.js';
import {
  attribute,
  betweenComments,
  elementsOf,
  inPage,
  insideOf,
  isElement,
  nearest,
  readPage,
  writePage,
  type Page,
  type Span,
} from './page.js';

/** The fragments of a published folder. */
export interface Published {
  /** The publisher's own first. */
  readonly locales: readonly string[];
  /** Undefined where the folder has none. */
  fragment(widget: string, locale: string): string | undefined;
  graph(locale: string): Graph | undefined;
}

/** Something that a webmaster has to know of a tag: the key of its sentence, and the tag with its line. */
export interface Remark {
  readonly key: 'open-tag' | 'no-room' | 'nothing' | 'no-head';
  readonly values: Readonly<Record<string, string | number>>;
}

/** A page with its fragments. */
export interface Prerendered {
  readonly bytes: Uint8Array;
  /** Fragments that stand in it. */
  readonly count: number;
  readonly remarks: readonly Remark[];
}

/** Signs to put in the place of others. */
interface Edit extends Span {
  readonly text: string;
}

const DATA = { start: '<!--passerelle data-->', end: '<!--/passerelle data-->' };

const isStart = (text: string): boolean => /^passerelle [a-z-]+\.[\w-]+$/.test(text);
const isEnd = (text: string): boolean => /^\/passerelle [a-z-]+\.[\w-]+$/.test(text);

/**
 * A page with what its widgets show inside their tags, for readers without a script and for search engines. What stood
 * there from an earlier run is replaced; every other byte stays. Undefined for a page that cannot be read.
 */
export function prerendered(bytes: Uint8Array, published: Published): Prerendered | undefined {
  const page = readPage(bytes);
  if (!page) return undefined;
  const remarks: Remark[] = [];
  const edits: Edit[] = [];
  const ids = new Set<string>();
  let count = 0;
  let listed: string | undefined;
  widgetsIn(page.document).forEach((element, at) => {
    const widget = widgetOf(element);
    const tell = (key: Remark['key']): void =>
      void remarks.push({
        key,
        values: { tag: element.tagName, line: element.sourceCodeLocation?.startLine ?? 1, widget },
      });
    const inside = insideOf(element);
    if (!inside) return tell('open-tag');
    const locale = localeOf(element, published);
    const whole = published.fragment(widget, locale);
    const former = betweenComments(element, isStart, isEnd);
    if (whole === undefined) {
      tell('nothing');
      if (former) edits.push({ ...former, text: '' });
      return;
    }
    const fragment = filtered(whole.trim(), {
      country: countryOf(element, page.document),
      kinds: (own(element, 'kinds') ?? '').split(/[\s,]+/).filter(Boolean),
    });
    const place = former ?? { from: inside.to, to: inside.to };
    const edit = { ...place, text: inPage(fragment, page) };
    if (!staysInside(page, edit, at)) return tell('no-room');
    edits.push(edit);
    count += 1;
    if (widget === 'finder') {
      listed ??= locale;
      for (const id of idsIn(fragment)) ids.add(id);
    }
  });
  const graph = listed === undefined ? undefined : published.graph(listed);
  const data = headEdit(page, graph && only(graph, ids));
  if (data) edits.push(data);
  else if (graph) remarks.push({ key: 'no-head', values: {} });
  return { bytes: writePage({ ...page, text: applied(page.text, edits) }), count, remarks };
}

/** Elements that are a widget with fragments, or that name one. */
function widgetsIn(document: Document): Element[] {
  return elementsOf(document).filter((each) => FRAGMENT_WIDGETS.includes(widgetOf(each)));
}

function widgetOf(element: Element): string {
  if (element.tagName === 'script') return '';
  return attribute(element, 'data-passerelle') ?? /^passerelle-(.+)$/.exec(element.tagName)?.[1] ?? '';
}

/** An attribute of the widget, which a plain element writes with `data-`. */
function own(element: Element, name: string): string | undefined {
  return attribute(element, name) ?? attribute(element, `data-${name}`);
}

function localeOf(element: Element, { locales }: Published): string {
  return pickLocale(own(element, 'lang') ?? nearest(element, 'lang') ?? locales[0] ?? '', locales);
}

/** The country of the tag, of what is around it, or of the page. */
function countryOf(element: Element, document: Document): string | undefined {
  const loader = elementsOf(document).find(
    (each) => each.tagName === 'script' && attribute(each, 'data-passerelle') !== undefined,
  );
  const named =
    own(element, 'country') ?? nearest(element, 'country') ?? (loader && attribute(loader, 'data-country'));
  return named?.trim().toUpperCase() || undefined;
}

/**
 * Whether a fragment is still inside its tag once a browser has read the page: a paragraph ends where a list begins, and a
 * list that has left its tag would stay in view beside the widget.
 */
function staysInside({ text, document }: Page, edit: Edit, at: number): boolean {
  const after = parse(applied(text, [edit]), { sourceCodeLocationInfo: true });
  const element = widgetsIn(after)[at];
  if (!element || widgetsIn(after).length !== widgetsIn(document).length) return false;
  const span = betweenComments(element, isStart, isEnd);
  return (
    span !== undefined &&
    element.childNodes.some(
      (each) =>
        isElement(each) &&
        each.tagName === 'section' &&
        (each.sourceCodeLocation?.startOffset ?? -1) >= span.from &&
        (each.sourceCodeLocation?.endOffset ?? Infinity) <= span.to,
    )
  );
}

/** The data of what the page itself shows: nothing is told to a search engine alone. */
function only(graph: Graph, ids: ReadonlySet<string>): Graph {
  return { ...graph, '@graph': graph['@graph'].filter(({ identifier }) => ids.has(String(identifier))) };
}

/** Puts data into the head, or takes the former out; undefined where there is nothing to do, or no head is written. */
function headEdit(page: Page, graph: Graph | undefined): Edit | undefined {
  const head = elementsOf(page.document).find(({ tagName }) => tagName === 'head');
  if (!head) return undefined;
  const former = betweenComments(
    head,
    (text) => `<!--${text}-->` === DATA.start,
    (text) => `<!--${text}-->` === DATA.end,
  );
  if (!graph || graph['@graph'].length === 0) return former && { ...former, text: '' };
  // A reference means nothing in a script: what is not ASCII is written as JSON has it.
  const json = inScript(graph).replace(/[^\u0000-\u007F]/g, (sign) =>
    page.isUtf8 ? sign : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const script = `${DATA.start}<script type="application/ld+json">\n${json}\n</script>${DATA.end}`;
  const last = head.childNodes.at(-1)?.sourceCodeLocation?.endOffset;
  const at =
    head.sourceCodeLocation?.endTag?.startOffset ?? last ?? head.sourceCodeLocation?.startTag?.endOffset;
  const place = former ?? (at === undefined ? undefined : { from: at, to: at });
  return place && { ...place, text: inPage(script, page) };
}

function applied(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((one, other) => other.from - one.from)
    .reduce((page, { from, to, text: put }) => page.slice(0, from) + put + page.slice(to), text);
}
