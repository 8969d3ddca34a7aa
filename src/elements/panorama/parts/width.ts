import type { LitElement, ReactiveController } from 'lit';

/** Width of the widget, in px, from which the picture is drawn: the same as in its styles. */
export const WIDE = 860;

/**
 * Tells whether the element is wide enough for the picture: what is chosen then stands under it, and not within.
 * Draws the element anew whenever its width changes.
 */
export class Width implements ReactiveController {
  isWide = false;

  private readonly host: LitElement;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.read()));
  /** Without height: what the element is laid out to by its own width cannot change the size of what is watched. */
  private ruler: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.ruler ??= this.host.renderRoot.appendChild(document.createElement('div'));
    this.observer.observe(this.ruler);
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    if (!this.host.isConnected) return;
    this.isWide = this.host.getBoundingClientRect().width >= WIDE;
    this.host.requestUpdate();
  }
}
