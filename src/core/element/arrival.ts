import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Brings the visitor to an element that another widget led them to: into view, with the focus on the words that say
 * where they are, as soon as these are drawn.
 */
export class Arrival implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly find: () => HTMLElement | null;
  private awaited = false;

  /** @param find gives what takes the focus; null until it is drawn */
  constructor(host: ReactiveElement, find: () => HTMLElement | null) {
    this.host = host;
    this.find = find;
    host.addController(this);
  }

  /** At the next drawing that has where to go. */
  await(): void {
    this.awaited = true;
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    const goal = this.awaited ? this.find() : null;
    if (!goal) return;
    this.awaited = false;
    this.host.scrollIntoView({ block: 'start' });
    goal.focus({ preventScroll: true });
  }
}
