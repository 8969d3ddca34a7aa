import type { LitElement, ReactiveController } from 'lit';

/** Width of the widget, in px, from which the picture is drawn: the same as in its styles. */
export const WIDE = 860;

/** Tells whether the element is wide enough for the picture: what is chosen then stands under it, and not within. */
export class Width implements ReactiveController {
  isWide = false;

  private readonly host: LitElement;
  private observer: ResizeObserver | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // Drawn anew while sizes are told, the picture would change its own size under the other observer.
    this.observer ??= new ResizeObserver(() => requestAnimationFrame(() => this.read()));
    this.observer.observe(this.host);
    this.read();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private read(): void {
    if (!this.host.isConnected) return;
    const isWide = this.host.getBoundingClientRect().width >= WIDE;
    if (isWide === this.isWide) return;
    this.isWide = isWide;
    this.host.requestUpdate();
  }
}
