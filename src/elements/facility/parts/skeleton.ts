import { html, type TemplateResult } from 'lit';

/** Grey blocks in the shape of a sheet. */
export function renderSkeleton(label: string): TemplateResult {
  return html`<div class="waiting" role="img" aria-label=${label}>
    <div class="skeleton name"></div>
    <div class="skeleton line"></div>
    <div class="skeleton card"></div>
    <div class="skeleton facts"></div>
  </div>`;
}
