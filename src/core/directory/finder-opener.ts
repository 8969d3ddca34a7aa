import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { cross, icon } from '../ui/icons.js';
import { journey, type FacilitiesAsked } from '../page/journey.js';

/**
 * Opens the finder on some facilities: the page's own finder when there is one, else one that the element draws
 * itself, once it is fetched. Which facilities are asked for never leaves the page's memory.
 */
export class FinderOpener {
  /** True when the finder was asked for and could not be fetched. */
  unreachable = false;

  private readonly host: ReactiveElement;
  private readonly fetchFinder: () => Promise<unknown>;
  private readonly report: (code: string, detail: string) => void;
  private drawn = false;
  /** True while the finder is on its way. */
  private coming = false;

  /** @param fetchFinder fetches what registers the finder, made by `piece` */
  constructor(
    host: ReactiveElement,
    fetchFinder: () => Promise<unknown>,
    report: (code: string, detail: string) => void,
  ) {
    this.host = host;
    this.fetchFinder = fetchFinder;
    this.report = report;
  }

  async open(facilities: FacilitiesAsked): Promise<void> {
    this.unreachable = false;
    if (!this.drawn && !journey.has('finder')) {
      if (this.coming) return;
      this.coming = true;
      this.host.requestUpdate();
      try {
        await this.fetchFinder();
      } catch (error) {
        this.report('strings-unreachable', String(error));
        this.unreachable = this.coming && !journey.has('finder');
        this.coming = false;
        this.host.requestUpdate();
        return;
      }
      // Put away meanwhile: the visitor went on to something else.
      if (!this.coming) return;
      this.coming = false;
      this.drawn = true;
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    journey.ask({ type: 'show-facilities', facilities });
  }

  /** Puts the element's own finder away, and what was said in its place. */
  close(): void {
    this.unreachable = false;
    this.coming = false;
    this.drawn = false;
    this.host.requestUpdate();
  }

  /**
   * The element's own finder, under the button that puts it away; nothing while there is none.
   *
   * @param close what the button says
   */
  render(feed: string | undefined, level: number, close: string): TemplateResult | typeof nothing {
    if (this.coming) return html`<div class="own" aria-busy="true"><div class="skeleton coming"></div></div>`;
    if (!this.drawn) return nothing;
    return html`<div class="own">
      <button class="quiet" type="button" @click=${this.onClose}>${icon(cross)}<span>${close}</span></button>
      <passerelle-finder class="own-finder" feed=${feed ?? nothing} heading=${level}></passerelle-finder>
    </div>`;
  }

  private readonly onClose = async (): Promise<void> => {
    this.close();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('[part~="see"]')?.focus();
  };
}
