/** Holds what the visitor compares. What draws the comparison is fetched when they ask for it. */

import { html, nothing, type TemplateResult } from 'lit';
import type { PasserelleElement } from '../../../core/element/element.js';
import { WordedPart } from '../../../core/i18n/worded-part.js';
import { piece } from '../../../core/loading/piece.js';
import { renderUnfetched } from '../../../core/loading/unfetched.js';
import type { Facility } from '../../../domain/directory/facility.js';
import type { FacilityKey } from '../../facility/strings.js';
import { toggled } from '../parts/choices.js';
import type { FinderLocale } from '../strings.js';
import type { CompareInput } from './compare-view.js';

const fetchView = piece(() => import('./compare-view.js'));

/** Places side by side: more are not read on a telephone. */
const MOST = 3;

/** Two or three facilities of the list, chosen on their cards, and whether they stand in its place. */
export class ComparePanel {
  open = false;
  /** True until the comparison that was asked for is drawn, and takes the focus. */
  private arriving = false;
  private ids: readonly string[] = [];
  private readonly host: PasserelleElement;
  private readonly view: WordedPart<Awaited<ReturnType<typeof fetchView>>, FacilityKey>;

  constructor(host: PasserelleElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.view = new WordedPart(host, fetchView, report);
  }

  /** As if nobody had chosen any. */
  forget(): void {
    this.ids = [];
    this.close();
  }

  close(): void {
    this.open = false;
    this.host.requestUpdate();
  }

  /** Takes a facility of a card in or out. */
  renderToggle({ id, name }: Facility, { t }: FinderLocale): TemplateResult {
    const isIn = this.ids.includes(id);
    const isFull = !isIn && this.ids.length >= MOST;
    return html`<button
      class="quiet small compare-toggle no-print"
      type="button"
      aria-pressed=${isIn ? 'true' : 'false'}
      aria-label="${t('compare')}, ${name}"
      ?disabled=${isFull}
      @click=${() => {
        this.ids = toggled(this.ids, id);
        this.host.requestUpdate();
      }}
    >
      <span aria-hidden="true">${isIn ? '☑' : '☐'}</span> ${t('compare')}
    </button>`;
  }

  /** Leads to the comparison, once there are two. */
  renderBar(locale: FinderLocale): TemplateResult | typeof nothing {
    const count = this.ids.length;
    if (count < 2) return nothing;
    return html`<div class="compare-bar no-print">
      <button class="button primary" type="button" @click=${() => this.show()}>
        ${locale.t('compare_chosen', { number: locale.format.number(count) })}
      </button>
    </div>`;
  }

  draw(
    input: Omit<CompareInput, 'words' | 'facilities' | 'leave'> & {
      readonly byId: (id: string) => Facility | undefined;
      readonly help: () => TemplateResult;
    },
  ): TemplateResult {
    const { drawn, locale: words } = this.view;
    words?.setPublisherLocale(input.texts.feed.publisherLocale);
    if (!drawn) return renderUnfetched(this.view, input.locale, input.help);
    if (this.arriving) void this.arrive();
    const facilities = this.ids.flatMap((id) => input.byId(id) ?? []);
    return drawn.part.renderComparison({
      ...input,
      words: drawn.locale,
      facilities,
      leave: () => void this.leave(),
    });
  }

  private show(): void {
    this.open = this.arriving = true;
    void this.view.fetch();
    this.host.requestUpdate();
  }

  private async arrive(): Promise<void> {
    this.arriving = false;
    await this.focusOn('.compare-title');
    if (this.host.getBoundingClientRect().top < 0) this.host.scrollIntoView({ block: 'start' });
  }

  /** Puts the list back, with the focus on what led here. */
  private async leave(): Promise<void> {
    this.close();
    await this.focusOn('.compare-bar button');
  }

  private async focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
