import { html, type TemplateResult } from 'lit';

/** Grey blocks in the shape of a title and a form. */
export function renderSkeleton(label: string): TemplateResult {
  return html`<div class="waiting">
    <div class="title skeleton line" role="img" aria-label=${label}></div>
    <div class="skeleton tall"></div>
  </div>`;
}
