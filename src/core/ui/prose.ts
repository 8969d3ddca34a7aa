import { html, nothing, type TemplateResult } from 'lit';
import type { Block, Span } from '../../domain/content/model.js';
import { heading } from './heading.js';

function spans(children: readonly Span[]): unknown {
  return children.map((span) => {
    switch (span.type) {
      case 'text':
        return span.text;
      case 'strong':
        return html`<strong>${spans(span.children)}</strong>`;
      case 'emphasis':
        return html`<em>${spans(span.children)}</em>`;
      case 'link':
        return html`<a href=${span.href} rel="noreferrer">${spans(span.children)}</a>`;
    }
  });
}

function block(each: Block, level: number): TemplateResult | typeof nothing {
  switch (each.type) {
    case 'paragraph':
      return html`<p>${spans(each.children)}</p>`;
    case 'heading':
      return heading(level, spans(each.children), { look: 'prose-title' });
    case 'list':
      return each.ordered
        ? html`<ol>
            ${each.items.map((item) => html`<li>${prose(item, level)}</li>`)}
          </ol>`
        : html`<ul>
            ${each.items.map((item) => html`<li>${prose(item, level)}</li>`)}
          </ul>`;
    case 'quote':
      return html`<blockquote>${prose(each.children, level)}</blockquote>`;
    case 'image':
      return nothing;
  }
}

/**
 * Typed blocks of a pack as templates: no HTML string is ever parsed. Images are not drawn: a page would ask
 * another host for them before the visitor acts.
 *
 * @param level level of its headings: one below what they stand under, whatever the publisher wrote
 */
export function prose(blocks: readonly Block[], level: number): unknown {
  return blocks.map((each) => block(each, level));
}
