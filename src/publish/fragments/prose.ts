import type { Block, Span } from '../../domain/content/model.js';
import { hardSpaces } from '../../domain/text.js';
import { lines, link, list, markup, type Markup } from './markup.js';

function spans(children: readonly Span[], language: string): Markup {
  return markup`${children.map((span) => {
    switch (span.type) {
      case 'text':
        return hardSpaces(span.text, language);
      case 'strong':
        return markup`<strong>${spans(span.children, language)}</strong>`;
      case 'emphasis':
        return markup`<em>${spans(span.children, language)}</em>`;
      case 'link':
        return link(span.href, spans(span.children, language));
    }
  })}`;
}

function block(each: Block, language: string): Markup | undefined {
  switch (each.type) {
    case 'paragraph':
      return markup`<p>${spans(each.children, language)}</p>`;
    case 'heading':
      // Below the title of what it explains there is no room for levels of its own.
      return markup`<p><strong>${spans(each.children, language)}</strong></p>`;
    case 'list':
      return list(
        each.items.map((item) => prose(item, language)),
        each.ordered ? 'ol' : 'ul',
      );
    case 'quote':
      return markup`<blockquote>${prose(each.children, language)}</blockquote>`;
    case 'image':
      return undefined;
  }
}

/** Typed blocks of a pack as HTML. Images are left out: a page would ask another host for them before the visitor acts. */
export function prose(blocks: readonly Block[], language: string): Markup {
  return lines(blocks.map((each) => block(each, language)));
}
