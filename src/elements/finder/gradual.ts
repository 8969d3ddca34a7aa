/** Apart from the element: it decides when cards are drawn, not what they look like. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Cards of one turn: more than stand in the first view of a phone, and less than 50 ms of an old one. */
const TURN = 3;

/** What was drawn is looked at again in each turn: from 24 cards on, a turn adds one for so many. */
const SHARE = 8;

/**
 * Draws a long list in turns, between which the page answers: how many cards may be drawn in this turn. What was drawn
 * once is drawn at once afterwards.
 */
export class Gradual implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private allowed = TURN;
  private wanted = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waiting: (() => void)[] = [];

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** How many of so many cards to draw now; the others are asked for in the turns that follow. */
  of(wanted: number): number {
    this.wanted = wanted;
    return Math.min(wanted, this.allowed);
  }

  /** Fulfilled once all cards are drawn, or the element has left the page. */
  async whole(): Promise<void> {
    if (this.timer !== undefined) await new Promise<void>((done) => this.waiting.push(done));
  }

  hostUpdated(): void {
    if (this.allowed >= this.wanted) this.end();
    else
      this.timer ??= setTimeout(() => {
        this.timer = undefined;
        this.allowed += Math.max(TURN, Math.floor(this.allowed / SHARE));
        this.host.requestUpdate();
      });
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.end();
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  private end(): void {
    for (const done of this.waiting.splice(0)) done();
  }
}
