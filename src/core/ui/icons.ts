import { html, svg, type SVGTemplateResult, type TemplateResult } from 'lit';

/** One picture of the set: a 24 px grid, strokes of 1.75, round ends, the colour of the text beside it. */
export type Icon = SVGTemplateResult;

export const phone = svg`<path d="M5 4h3.6l1.6 4.4-2.3 1.7a12 12 0 0 0 6 6l1.7-2.3L20 15.4V19a1.6 1.6 0 0 1-1.7 1.6C10.6 20.1 3.9 13.4 3.4 5.7A1.6 1.6 0 0 1 5 4Z"/>`;
export const mail = svg`<rect x="3" y="5.5" width="18" height="13" rx="2"/><path d="m4 7.5 8 6 8-6"/>`;
export const web = svg`<circle cx="12" cy="12" r="8.5"/><path d="M3.5 12h17M12 3.5c5 5.2 5 11.8 0 17M12 3.5c-5 5.2-5 11.8 0 17"/>`;
export const way = svg`<path d="M6 19v-5.5A3.5 3.5 0 0 1 9.5 10H18"/><path d="m14 5.5 4.5 4.5-4.5 4.5"/>`;
export const pin = svg`<path d="M12 21c4.2-4 6.5-7.5 6.5-11a6.5 6.5 0 0 0-13 0c0 3.5 2.3 7 6.5 11Z"/><circle cx="12" cy="10" r="2.25"/>`;
export const near = svg`<circle cx="12" cy="12" r="6"/><circle cx="12" cy="12" r="1.25"/><path d="M12 2.5V6M12 18v3.5M2.5 12H6M18 12h3.5"/>`;
export const search = svg`<circle cx="10.5" cy="10.5" r="6"/><path d="m15 15 5 5"/>`;
export const filter = svg`<path d="M3.5 8H12M18 8h2.5M3.5 16H6M12 16h8.5"/><circle cx="15" cy="8" r="2.5"/><circle cx="9" cy="16" r="2.5"/>`;
export const speech = svg`<path d="M4 5h16v11H11l-4 3.5V16H4Z"/><path d="M8 9h8M8 12h5"/>`;
export const cost = svg`<circle cx="12" cy="12" r="8.5"/><path d="M15.5 8.8a4.3 4.3 0 1 0 0 6.4M7 11h5.5M7 13.2h5"/>`;
export const bed = svg`<path d="M3.5 19V6M3.5 16h17M20.5 19v-5a3 3 0 0 0-3-3H10v5"/><circle cx="6.8" cy="12.2" r="1.5"/>`;
export const access = svg`<circle cx="11" cy="4.5" r="1.5"/><path d="M11 8v6h5l2.5 5"/><path d="M11 10.5h4"/><path d="M8.5 12.5a4.5 4.5 0 1 0 5.8 5.5"/>`;
export const check = svg`<path d="m5 12.5 4.5 4.5L19 7.5"/>`;
export const checked = svg`<circle cx="12" cy="12" r="8.5"/><path d="m8.3 12.3 2.6 2.6 5-5.3"/>`;
export const info = svg`<circle cx="12" cy="12" r="8.5"/><path d="M12 11v5M12 7.8v.2"/>`;
export const warn = svg`<path d="M12 4 2.8 19.5h18.4Z"/><path d="M12 10v4.5M12 17v.2"/>`;
export const down = svg`<path d="m6 9.5 6 6 6-6"/>`;
export const back = svg`<path d="M20 12H4.5M10.5 6l-6 6 6 6"/>`;
export const cross = svg`<path d="m6 6 12 12M18 6 6 18"/>`;
export const print = svg`<path d="M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3"/><path d="M7 14h10v6H7Z"/>`;
export const share = svg`<path d="M12 15V3.5M7.5 7.5 12 3.5l4.5 4M8 11H5v9.5h14V11h-3"/>`;
export const exit = svg`<path d="M14 4H5v16h9M10 12h10.5M16.5 8l4 4-4 4"/>`;
export const question = svg`<circle cx="12" cy="12" r="8.5"/><path d="M9.5 9.7a2.6 2.6 0 1 1 3.7 2.5c-.8.4-1.2.9-1.2 1.8M12 16.8v.2"/>`;
export const link = svg`<path d="M10 14a4 4 0 0 0 5.7 0l3.1-3.1a4 4 0 0 0-5.7-5.7L12 6.3M14 10a4 4 0 0 0-5.7 0l-3.1 3.1a4 4 0 0 0 5.7 5.7l1.1-1.1"/>`;

/** Draws an icon, always beside a word: it is hidden from assistive technology. `flip` turns it in right-to-left text. */
export function icon(picture: Icon, flip = false): TemplateResult {
  return html`<svg class=${flip ? 'icon flip' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    ${picture}
  </svg>`;
}
