/** Holds which facility takes the place of the list. The sheet is an element of its own, which is fetched late. */

import type { TemplateResult } from 'lit';
import type { PasserelleElement } from '../../core/element/element.js';
import { PasserelleSelectEvent } from '../../core/element/events.js';
import { journey } from '../../core/page/journey.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import { renderFacilityView, type FacilityViewInput } from './parts/facility-view.js';

const fetchSheet = piece(() => import('../facility/index.js'));

/** The sheet that a visitor opened from the list, and the way back to its card. */
export class OpenSheet {
  /** Id of its facility; undefined while the list is shown. */
  id: string | undefined;
  /** From the top of the window, in pixels: where the card stood. */
  private cardTop = 0;
  private readonly host: PasserelleElement;
  private readonly late: LatePart<Awaited<ReturnType<typeof fetchSheet>>>;

  constructor(host: PasserelleElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.late = new LatePart(host, fetchSheet, {
      report,
      taken: () => void this.arrive(),
    });
  }

  async open(id: string): Promise<void> {
    const { host } = this;
    this.cardTop = this.card(id)?.getBoundingClientRect().top ?? 0;
    host.dispatchEvent(new PasserelleSelectEvent(id));
    journey.choose({ facility: id });
    this.id = id;
    await this.drawn();
    this.find('.sheet')?.focus();
    if (host.getBoundingClientRect().top < 0) host.scrollIntoView({ block: 'start' });
    if (this.late.state === 'here') await this.arrive();
    else await this.late.fetch();
  }

  private async arrive(): Promise<void> {
    await this.drawn();
    if (this.id !== undefined) this.host.renderRoot.querySelector('passerelle-facility')?.focusTitle();
  }

  draw(input: Omit<FacilityViewInput, 'id' | 'leave' | 'late'>, id: string): TemplateResult {
    return renderFacilityView({ ...input, id, late: this.late, leave: () => void this.leave() });
  }

  /** Puts the list back as it stood, with the focus on the card. */
  private async leave(): Promise<void> {
    const { id } = this;
    this.id = undefined;
    await this.drawn();
    const card = this.card(id);
    if (!card) return;
    window.scrollBy(0, card.getBoundingClientRect().top - this.cardTop);
    card.querySelector<HTMLElement>('.name')?.focus();
  }

  private drawn(): Promise<boolean> {
    this.host.requestUpdate();
    return this.host.updateComplete;
  }

  private find(selector: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(selector);
  }

  private card(id: string | undefined): HTMLElement | undefined {
    const cards = this.host.renderRoot.querySelectorAll<HTMLElement>('.place');
    return [...cards].find((each) => each.dataset['id'] === id);
  }
}
