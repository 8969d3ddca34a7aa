import { html, nothing, svg, type TemplateResult } from 'lit';

interface Drawn {
  /** Ends as parts of the whole, 0 to 1. */
  readonly from: number;
  readonly to: number;
  /** An outline for what was set in advance, filled for what took place. */
  readonly planned: boolean;
  /** False where the source does not say: an arrow, not an end. */
  readonly begins?: boolean;
  readonly ends?: boolean;
}

const percent = (part: number): string => `${Math.round(part * 10_000) / 100}%`;

/** The bar between two parts of the whole, for eyes only: the words beside it say the same. */
export function renderSpan({ from, to, planned, begins = true, ends = true }: Drawn): TemplateResult {
  return html`<svg class=${planned ? 'bar planned flip' : 'bar held flip'} aria-hidden="true">
    <rect x=${percent(from)} y="0" width=${percent(to - from)} height="100%" rx="3" />
    ${begins ? nothing : svg`<svg class="tip" width="1" height="1" x=${percent(from)}><path d="M2 -1 -8 6 2 13" /></svg>`}
    ${ends ? nothing : svg`<svg class="tip" width="1" height="1" x=${percent(to)}><path d="M-2 -1 8 6 -2 13" /></svg>`}
  </svg>`;
}

/** The bar of a count on its axis. Nothing on the axis is a true zero; a dotted axis is what nobody knows. */
export function renderCount(part: number | undefined, planned: boolean): TemplateResult {
  return html`<svg class=${planned ? 'bar planned flip' : 'bar held flip'} aria-hidden="true">
    ${part ? svg`<rect x="0" y="15%" width=${percent(part)} height="70%" rx="3" />` : nothing}
    <line class=${part === undefined ? 'axis dotted' : 'axis'} x1="0" x2="0" y1="0" y2="100%" />
  </svg>`;
}
