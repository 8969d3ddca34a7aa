import type { BlockContent, Definition, DefinitionContent, PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { isLink, isPlain, isRecord, shown } from '../../../domain/content/fields.js';
import { MOST_LETTERS } from '../../../domain/content/readable.js';
import type { Block, Span } from '../../../domain/content/model.js';
import { START, type Faults, type Locate, type Place } from '../../faults/fault.js';
import { isCallable } from '../contacts/phones.js';
import { readYaml, type YamlSource } from './yaml.js';

/** Blocks and spans within one another; a page reads no deeper. */
const DEEPEST = 10;

/** A line that opens more quotes and lists than anybody writes: the parser's time grows with their square. */
const TOO_MANY_MARKS = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))){21}/;

/** A Markdown file: its front matter, its blocks, and where each of them stands. */
export interface MarkdownSource {
  /** Front matter between two lines of `---`; an empty object when there is none. */
  readonly front: YamlSource;
  readonly body: readonly Block[];
  /** Where the text after the front matter starts. */
  readonly bodyPlace: Place;
  /** Finds a block from its path in the body. */
  readonly locateBody: Locate;
}

/** Reads a Markdown file with YAML front matter into typed blocks. HTML is a fault, at its own line. */
export function readMarkdown(text: string, file: string, faults: Faults): MarkdownSource {
  const unix = text.replace(/\r\n?/g, '\n');
  const match = /^---[ \t]*\n([\s\S]*?)(?:^|\n)---[ \t]*(?:\n|$)/.exec(unix);
  if (!match && /^---[ \t]*(?:\n|$)/.test(unix)) {
    faults.add(file, START, 'front-matter-open');
    return {
      front: { value: undefined, locate: () => START },
      body: [],
      bodyPlace: START,
      locateBody: () => START,
    };
  }
  const skipped = match ? match[0].split('\n').length - 1 : 0;
  const front: YamlSource = match
    ? readYaml(match[1] ?? '', file, faults, 1)
    : { value: {}, locate: () => START };
  const reader = new BlockReader(file, faults, skipped);
  const rest = unix.slice(match?.[0].length ?? 0);
  const body = reader.read(rest);
  const bodyPlace = { line: skipped + 1, column: 1 };
  const locateBody: Locate = (path) => {
    let value: unknown = body;
    let found = bodyPlace;
    for (const step of path) {
      value = Array.isArray(value) ? value[Number(step)] : isRecord(value) ? value[step] : undefined;
      found = reader.placeOf(value) ?? found;
    }
    return found;
  };
  return { front, body, bodyPlace, locateBody };
}

interface Positioned {
  readonly position?: { readonly start: Place } | undefined;
}

class BlockReader {
  private readonly file: string;
  private readonly faults: Faults;
  private readonly lineOffset: number;
  private readonly definitions = new Map<string, Definition>();
  private readonly places = new Map<unknown, Place>();

  constructor(file: string, faults: Faults, lineOffset: number) {
    this.file = file;
    this.faults = faults;
    this.lineOffset = lineOffset;
  }

  read(text: string): Block[] {
    if (!isPlain(text)) {
      const lines = text.split('\n');
      const line = lines.findIndex((each) => !isPlain(each)) + 1;
      this.faults.add(this.file, { line: line + this.lineOffset, column: 1 }, 'text-characters', {
        value: shown(lines[line - 1]),
      });
      return [];
    }
    const crowded = text.split('\n').findIndex((line) => TOO_MANY_MARKS.test(line));
    if (crowded !== -1) {
      this.faults.add(this.file, { line: crowded + 1 + this.lineOffset, column: 1 }, 'too-deep', {
        limit: DEEPEST,
      });
      return [];
    }
    let root: Root;
    try {
      root = fromMarkdown(text);
    } catch (error) {
      /* The parser recurses: a text of thousands of nested marks exhausts the stack. */
      this.fault({}, 'markdown-unreadable', { detail: error instanceof Error ? error.message : '' });
      return [];
    }
    for (const node of root.children)
      if (node.type === 'definition') this.definitions.set(node.identifier, node);
    return this.blocks(root.children, 0);
  }

  /** Where a block that was read stands; undefined for anything else. */
  placeOf(block: unknown): Place | undefined {
    return this.places.get(block);
  }

  private fault(node: Positioned, code: string, args: Record<string, string | number> = {}): void {
    const { line, column } = node.position?.start ?? START;
    this.faults.add(this.file, { line: line + this.lineOffset, column }, code, args);
  }

  private blocks(nodes: readonly (RootContent | BlockContent | DefinitionContent)[], depth: number): Block[] {
    return nodes.flatMap((node) => {
      const block = this.block(node, depth);
      if (!block) return [];
      const { line, column } = node.position?.start ?? START;
      this.places.set(block, { line: line + this.lineOffset, column });
      return [block];
    });
  }

  private block(node: RootContent | BlockContent | DefinitionContent, depth: number): Block | undefined {
    if (depth > DEEPEST) return this.refuse(node, 'too-deep', { limit: DEEPEST });
    switch (node.type) {
      case 'paragraph': {
        const [only, ...others] = node.children;
        if (only?.type === 'image' && others.length === 0) {
          if (!only.url.startsWith('https:') || !isLink(only.url))
            return this.refuse(only, 'link', { value: shown(only.url) });
          return { type: 'image', src: only.url, alt: only.alt ?? '' };
        }
        return { type: 'paragraph', children: this.spans(node.children, depth + 1) };
      }
      case 'heading':
        return {
          type: 'heading',
          level: node.depth <= 2 ? 2 : node.depth === 3 ? 3 : 4,
          children: this.spans(node.children, depth + 1),
        };
      case 'list':
        return {
          type: 'list',
          ordered: node.ordered === true,
          items: node.children.map((item) => this.blocks(item.children, depth + 1)),
        };
      case 'blockquote':
        return { type: 'quote', children: this.blocks(node.children, depth + 1) };
      case 'html':
        if (isComment(node.value)) return undefined;
        return this.refuse(node, 'markdown-html', { value: shown(node.value.split('\n')[0]) });
      case 'definition':
      case 'thematicBreak':
        return undefined;
      default:
        return this.refuse(node, 'markdown-unsupported', { value: node.type });
    }
  }

  private refuse(node: Positioned, code: string, args: Record<string, string | number>): undefined {
    this.fault(node, code, args);
  }

  private spans(nodes: readonly PhrasingContent[], depth: number): Span[] {
    const spans = joined(nodes.flatMap((node) => this.span(node, depth) ?? []));
    for (const span of spans)
      if (span.type === 'text' && span.text.length > MOST_LETTERS)
        this.fault(nodes[0] ?? {}, 'text-long', { value: shown(span.text) });
    return spans;
  }

  private span(node: PhrasingContent, depth: number): Span | undefined {
    if (depth > DEEPEST) return this.refuse(node, 'too-deep', { limit: DEEPEST });
    switch (node.type) {
      case 'text':
        return { type: 'text', text: node.value.replace(/\s*\n\s*/g, ' ') };
      case 'inlineCode':
        return { type: 'text', text: node.value };
      case 'break':
        return { type: 'text', text: ' ' };
      case 'strong':
        return { type: 'strong', children: this.spans(node.children, depth + 1) };
      case 'emphasis':
        return { type: 'emphasis', children: this.spans(node.children, depth + 1) };
      case 'link':
        return this.link(node, node.url, node.children, depth);
      case 'linkReference': {
        const target = this.definitions.get(node.identifier);
        return this.link(node, target?.url ?? '', node.children, depth);
      }
      case 'html':
        if (isComment(node.value)) return undefined;
        return this.refuse(node, 'markdown-html', { value: shown(node.value) });
      case 'image':
      case 'imageReference':
        return this.refuse(node, 'markdown-inline-image', {});
      default:
        return this.refuse(node, 'markdown-unsupported', { value: node.type });
    }
  }

  private link(
    node: Positioned,
    href: string,
    children: readonly PhrasingContent[],
    depth: number,
  ): Span | undefined {
    if (!isLink(href) || (href.startsWith('tel:') && !isCallable(href)))
      return this.refuse(node, 'link', { value: shown(href) });
    return { type: 'link', href, children: this.spans(children, depth + 1) };
  }
}

/** Neighbouring texts as one. */
function joined(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (span.type === 'text' && last?.type === 'text')
      all[all.length - 1] = { type: 'text', text: last.text + span.text };
    else all.push(span);
  }
  return all;
}

/** A comment is not drawn, and may stand in a publisher's file. */
function isComment(html: string): boolean {
  return html.replace(/<!--[\s\S]*?-->/g, '').trim() === '';
}
