import type { ReactiveElement } from 'lit';
import { journey, type PlacesAsked } from './journey.js';

/**
 * Opens the finder on some places: the page's own finder when there is one, else one that the element draws
 * itself, once it is fetched. Which places are asked for never leaves the page's memory.
 */
export class PlacesOpener {
  /** True when the element draws a finder of its own. */
  drawn = false;

  private readonly host: ReactiveElement;
  private readonly fetchFinder: () => Promise<unknown>;
  private readonly report: (code: string, detail: string) => void;

  /** @param fetchFinder imports what registers the finder */
  constructor(
    host: ReactiveElement,
    fetchFinder: () => Promise<unknown>,
    report: (code: string, detail: string) => void,
  ) {
    this.host = host;
    this.fetchFinder = fetchFinder;
    this.report = report;
  }

  async open(places: PlacesAsked): Promise<void> {
    if (!this.drawn && !journey.has('finder')) {
      try {
        await this.fetchFinder();
      } catch (error) {
        this.report('strings-unreachable', String(error));
        return;
      }
      this.drawn = true;
      this.host.requestUpdate();
      await this.host.updateComplete;
    }
    journey.choose({ places });
  }

  /** Puts the element's own finder away. */
  close(): void {
    this.drawn = false;
    this.host.requestUpdate();
  }
}
