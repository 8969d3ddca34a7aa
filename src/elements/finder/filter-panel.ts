/** Holds what the visitor does to a panel that parts/filters-panel.ts draws, which is fetched late. */

import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { WordedPart } from '../../core/i18n/worded-part.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import type { ConditionId } from '../../domain/directory/condition.js';
import type { FilterKey } from './filters/strings.js';
import { toggled } from './parts/choices.js';
import type { FiltersInput } from './filters/filters-input.js';

const fetchPanel = piece(() => import('./parts/filters-panel.js'));

type PanelInput = Omit<FiltersInput, 'explained' | 'explain' | 'words'> & {
  readonly help: () => TemplateResult;
};

/** The filter panel: fetched once the visitor asks for it, open or not, and which of its words are explained. */
export class FilterPanel {
  open = false;
  private explained: readonly string[] = [];
  private readonly late: WordedPart<Awaited<ReturnType<typeof fetchPanel>>, FilterKey>;
  private readonly host: LitElement;

  constructor(host: LitElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.late = new WordedPart(host, fetchPanel, report);
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

  /** A need in words, once they are there: nobody chose one before. */
  need(id: ConditionId): string | undefined {
    return this.late.drawn?.locale.t(`need_${id}`);
  }

  draw({ help, ...input }: PanelInput): TemplateResult | typeof nothing {
    if (!this.open) return nothing;
    const { drawn, locale: words } = this.late;
    words?.setPublisherLocale(input.texts.feed.publisherLocale);
    if (!drawn)
      return html`<div class="filters-coming">${renderUnfetched(this.late, input.locale, help)}</div>`;
    const explain = (group: string): void => {
      this.explained = toggled(this.explained, group);
      this.host.requestUpdate();
    };
    return drawn.part.renderFilters({ ...input, words: drawn.locale, explained: this.explained, explain });
  }
}
