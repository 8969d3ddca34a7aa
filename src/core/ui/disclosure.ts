import { html, type TemplateResult } from 'lit';
import { heading } from './heading.js';
import { down, icon } from './icons.js';

/** What the visitor has unfolded, by id, and how that changes. */
export interface Unfolded {
  readonly open: ReadonlySet<string>;
  toggle(id: string): void;
}

/** A title that unfolds what is under it; on paper it is all there. */
export function renderDisclosure(
  id: string,
  level: number,
  title: unknown,
  unfolded: Unfolded,
  content: unknown,
): TemplateResult {
  const open = unfolded.open.has(id);
  return html`<div class="fold">
    ${heading(
      level,
      html`<button
          class="unfold"
          type="button"
          aria-expanded=${open}
          aria-controls=${id}
          @click=${() => unfolded.toggle(id)}
        >
          <span>${title}</span>${icon(down)}</button
        ><span class="paper">${title}</span>`,
    )}
    <div class=${open ? 'unfolded' : 'unfolded folded'} id=${id}>${content}</div>
  </div>`;
}
