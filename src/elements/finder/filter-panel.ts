/** Holds what the visitor does to a panel that parts/filters-panel.ts draws, which is fetched late. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import { toggled } from './parts/choices.js';
import type { FiltersInput } from './parts/filters-panel.js';

const fetchPanel = piece(() => import('./parts/filters-panel.js'));

type PanelInput = Omit<FiltersInput, 'explained' | 'explain'> & { readonly help: () => TemplateResult };

/** The filter panel: fetched once the visitor asks for it, open or not, and which of its words are explained. */
export class FilterPanel {
  open = false;
  private explained: readonly string[] = [];
  private readonly late: LatePart<Awaited<ReturnType<typeof fetchPanel>>>;
  private readonly host: LitElement;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.late = new LatePart(host, fetchPanel, { report, styles: ({ filtersStyles }) => [filtersStyles] });
  }

  toggle(): void {
    this.open = !this.open;
    if (this.open) void this.late.fetch();
    this.host.requestUpdate();
  }

  close(): void {
    this.open = false;
    this.host.requestUpdate();
  }

  draw({ help, ...input }: PanelInput): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { part } = this.late;
    if (!part)
      return html`<div class="filters-coming">${renderUnfetched(this.late, input.locale, help)}</div>`;
    const explain = (group: string): void => {
      this.explained = toggled(this.explained, group);
      this.host.requestUpdate();
    };
    return part.renderFilters({ ...input, explained: this.explained, explain });
  }
}
