/** Fetched late: only who presses for a code needs what makes one. */

import { html, svg, type TemplateResult } from 'lit';
import { encode } from 'uqr';

/** A code that a telephone reads by its camera. */
export function renderCode(text: string, label: string): TemplateResult {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data
    .flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${String(x)} ${String(y)}h1v1h-1z`] : [])))
    .join('');
  return html`<svg
    class="code"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label=${label}
    shape-rendering="crispEdges"
  >
    ${svg`<path fill="currentColor" d=${path}/>`}
  </svg>`;
}
