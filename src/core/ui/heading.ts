import { html, nothing, type TemplateResult } from 'lit';

export interface HeadingOptions {
  /** CSS class: how large it looks is not tied to its level. */
  readonly look?: string;
  /** True for a heading that receives focus when its view opens. */
  readonly focusable?: boolean;
}

/** A heading of the level that the host page's outline asks for, 1 to 6; beyond, the deepest; 2 for what is no number. */
export function heading(level: number, content: unknown, options: HeadingOptions = {}): TemplateResult {
  const look = options.look ?? nothing;
  const tabindex = options.focusable ? '-1' : nothing;
  switch (Number.isNaN(level) ? 2 : Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 class=${look} tabindex=${tabindex}>${content}</h1>`;
    case 2:
      return html`<h2 class=${look} tabindex=${tabindex}>${content}</h2>`;
    case 3:
      return html`<h3 class=${look} tabindex=${tabindex}>${content}</h3>`;
    case 4:
      return html`<h4 class=${look} tabindex=${tabindex}>${content}</h4>`;
    case 5:
      return html`<h5 class=${look} tabindex=${tabindex}>${content}</h5>`;
    default:
      return html`<h6 class=${look} tabindex=${tabindex}>${content}</h6>`;
  }
}
