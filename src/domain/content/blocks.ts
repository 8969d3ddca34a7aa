import type { PathStep } from '../issue.js';
import { type Findings, isLink, isPlain, isRecord, shown } from './fields.js';
import { MOST_LETTERS } from './readable.js';
import type { Block, Span } from './model.js';

/** Blocks and spans within one another: prose needs three or four; more is an attack on the page's stack. */
const DEEPEST = 12;

/**
 * Checks prose block by block, without recursion deeper than the limit. A block that does not fit, or that a
 * newer publisher invented, is dropped with an issue; the others stay.
 */
export function takeBlocks(found: Findings, value: unknown, path: readonly PathStep[], depth = 0): Block[] {
  if (depth > DEEPEST) {
    found.add('too-deep', path, { limit: DEEPEST });
    return [];
  }
  return found.list(value, path, (entry, at) => takeBlock(found, entry, at, depth));
}

function takeBlock(found: Findings, entry: unknown, at: PathStep[], depth: number): Block | undefined {
  if (!isRecord(entry)) return wrong(found, entry, at);
  const { type, children, level, ordered, items, src, alt } = entry;
  switch (type) {
    case 'paragraph':
      return { type, children: takeSpans(found, children, [...at, 'children'], depth + 1) };
    case 'heading':
      if (level !== 2 && level !== 3 && level !== 4) return wrong(found, level, [...at, 'level']);
      return { type, level, children: takeSpans(found, children, [...at, 'children'], depth + 1) };
    case 'list':
      return {
        type,
        ordered: ordered === true,
        items: found.list(items, [...at, 'items'], (item, where) =>
          takeBlocks(found, item, where, depth + 1),
        ),
      };
    case 'quote':
      return { type, children: takeBlocks(found, children, [...at, 'children'], depth + 1) };
    case 'image':
      if (typeof src !== 'string' || !src.startsWith('https:') || !isLink(src))
        return wrong(found, src, [...at, 'src'], 'link');
      if (typeof alt !== 'string' || !isPlain(alt) || alt.length > MOST_LETTERS)
        return wrong(found, alt, [...at, 'alt']);
      return { type, src, alt };
    default:
      return wrong(found, type, [...at, 'type'], 'choice');
  }
}

function takeSpans(found: Findings, value: unknown, path: readonly PathStep[], depth: number): Span[] {
  if (depth > DEEPEST) {
    found.add('too-deep', path, { limit: DEEPEST });
    return [];
  }
  return found.list(value, path, (entry, at): Span | undefined => {
    if (!isRecord(entry)) return wrong(found, entry, at);
    const { type, text, href, children } = entry;
    switch (type) {
      case 'text':
        if (typeof text !== 'string' || !isPlain(text)) return wrong(found, text, [...at, 'text']);
        if (text.length > MOST_LETTERS) return wrong(found, text, [...at, 'text'], 'text-long');
        return { type, text };
      case 'strong':
      case 'emphasis':
        return { type, children: takeSpans(found, children, [...at, 'children'], depth + 1) };
      case 'link':
        if (typeof href !== 'string' || !isLink(href)) return wrong(found, href, [...at, 'href'], 'link');
        return { type, href, children: takeSpans(found, children, [...at, 'children'], depth + 1) };
      default:
        return wrong(found, type, [...at, 'type'], 'choice');
    }
  });
}

function wrong(found: Findings, value: unknown, path: readonly PathStep[], code = 'type'): undefined {
  found.add(code, path, { value: shown(value) });
}
