import { html, type TemplateResult } from 'lit';

/** Grey blocks in the shape of a field, its filters and a list. */
export function renderSkeleton(label: string): TemplateResult {
  return html`<div class="waiting">
    <div class="skeleton line" role="img" aria-label=${label}></div>
    <div class="skeleton line"></div>
    <div class="skeleton line short"></div>
    <div class="skeleton tall"></div>
    <div class="skeleton tall"></div>
  </div>`;
}
