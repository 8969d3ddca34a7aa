import { html, type TemplateResult } from 'lit';

/** Grey blocks in the shape of a card. */
export function renderSkeleton(label: string): TemplateResult {
  return html`<div class="waiting card" role="img" aria-label=${label}>
    <div class="skeleton line"></div>
    <div class="skeleton line"></div>
    <div class="skeleton button"></div>
    <div class="skeleton instead"></div>
  </div>`;
}
