import { adoptStyles, nothing, type LitElement, type TemplateResult } from 'lit';
import { toggled } from './parts/choices.js';
import type { FiltersInput, renderFilters } from './parts/filters-panel.js';

/** The filter panel: fetched once the visitor asks for it, open or not, and which of its words are explained. */
export class FilterPanel {
  open = false;
  private explained: readonly string[] = [];
  private render: typeof renderFilters | undefined;
  private readonly host: LitElement;
  private readonly report: (code: string, detail: string) => void;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.report = report;
  }

  async toggle(): Promise<void> {
    try {
      this.render ??= await this.fetch();
      this.open = !this.open;
      this.host.requestUpdate();
    } catch (error) {
      this.report('strings-unreachable', String(error));
    }
  }

  private async fetch(): Promise<typeof renderFilters> {
    const { renderFilters, filtersStyles } = await import('./parts/filters-panel.js');
    const { elementStyles } = this.host.constructor as typeof LitElement;
    const root = this.host.shadowRoot;
    if (root) adoptStyles(root, [...elementStyles, filtersStyles]);
    return renderFilters;
  }

  close(): void {
    this.open = false;
    this.host.requestUpdate();
  }

  draw(input: Omit<FiltersInput, 'explained' | 'explain'>): TemplateResult | typeof nothing {
    if (!this.open || !this.render) return nothing;
    const explain = (group: string): void => {
      this.explained = toggled(this.explained, group);
      this.host.requestUpdate();
    };
    return this.render({ ...input, explained: this.explained, explain });
  }
}
