import type { TemplateResult } from 'lit';
import type { PasserelleElement } from '../../core/element.js';
import { PasserelleSelectEvent } from '../../core/events.js';
import { journey } from '../../core/journey/journey.js';
import { renderSheet, type SheetInput } from './parts/sheet.js';

/** The sheet that a visitor opened from the list, and the way back to its card. */
export class OpenSheet {
  /** Id of its facility; undefined while the list is shown. */
  id: string | undefined;
  /** From the top of the window, in pixels: where the card stood. */
  private cardTop = 0;
  private readonly host: PasserelleElement;
  private readonly report: (code: string, detail: string) => void;

  constructor(host: PasserelleElement, report: (code: string, detail: string) => void) {
    this.host = host;
    this.report = report;
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
    try {
      await import('../facility/index.js');
      await this.drawn();
      host.renderRoot.querySelector('passerelle-facility')?.focusTitle();
    } catch (error) {
      this.report('strings-unreachable', String(error));
      void this.leave();
    }
  }

  draw(input: Omit<SheetInput, 'id' | 'leave'>, id: string): TemplateResult {
    return renderSheet({ ...input, id, leave: () => void this.leave() });
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
