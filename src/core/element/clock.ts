import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Longest time, in milliseconds, after which what tells the time looks at the clock again. */
const LOOK_AGAIN = 60_000;

/**
 * Draws its element again at the next change, at the latest after a minute, and when the page is looked at again: a
 * sleeping device stops its timers.
 */
export class Clock implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.look);
    this.look();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.look);
    clearTimeout(this.timer);
  }

  /**
   * Winds it up; to be called after each drawing.
   *
   * @param ahead milliseconds until the next change that is known
   */
  wind(ahead = LOOK_AGAIN): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(this.look, Math.min(Math.max(ahead, 0), LOOK_AGAIN));
  }

  private readonly look = (): void => this.host.requestUpdate();
}
