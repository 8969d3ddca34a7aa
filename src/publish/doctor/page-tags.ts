import { Parser } from 'htmlparser2';

/** A tag of a page, as its markup has it: scripts of the page may change it later. */
export interface PageTag {
  readonly name: string;
  /** By name in lower case. */
  readonly attributes: Readonly<Record<string, string>>;
  /** From 1. */
  readonly line: number;
  /** Text of a `style` element; empty for all others. */
  text: string;
}

/** Elements whose content no browser draws as tags of the page. */
const APART = new Set(['template', 'noscript']);

/** The tags of a page in their order, without those that stand in comments, templates and `noscript`. */
export function tagsOf(html: string): PageTag[] {
  const tags: PageTag[] = [];
  let depth = 0;
  let style: PageTag | undefined;
  let line = 1;
  let counted = 0;
  const lineAt = (index: number): number => {
    for (; counted < index; counted += 1) if (html[counted] === '\n') line += 1;
    return line;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (APART.has(name)) depth += 1;
      if (depth > 0) return;
      const tag = { name, attributes, line: lineAt(parser.startIndex), text: '' };
      tags.push(tag);
      style = name === 'style' ? tag : undefined;
    },
    ontext(text) {
      if (style) style.text += text;
    },
    onclosetag(name) {
      if (APART.has(name)) depth -= 1;
      if (name === 'style') style = undefined;
    },
  });
  parser.end(html);
  return tags;
}
