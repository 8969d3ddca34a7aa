import type { LitElement, ReactiveController } from 'lit';

/** Width of the widget, in its letters, from which the picture is drawn: the same as in its styles. */
export const WIDE = 53.75;

/** It takes no room on the page. */
function makeRuler(): HTMLElement {
  const ruler = document.createElement('div');
  Object.assign(ruler.style, { blockSize: '1em', marginBlockEnd: '-1em', visibility: 'hidden' });
  return ruler;
}

/**
 * Tells whether the element is wide enough for the picture: what is chosen then stands under it, and not within.
 * Draws the element anew whenever its width or its letters change.
 */
export class Width implements ReactiveController {
  isWide = false;

  private readonly host: LitElement;
  private readonly observer = new ResizeObserver(() => requestAnimationFrame(() => this.read()));
  /** As wide as the element and one letter high: how the element is laid out changes nothing of what is watched. */
  private ruler: HTMLElement | undefined;

  constructor(host: LitElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.ruler ??= this.host.renderRoot.appendChild(makeRuler());
    this.observer.observe(this.ruler);
    this.read();
  }

  hostDisconnected(): void {
    this.observer.disconnect();
  }

  private read(): void {
    if (!this.host.isConnected) return;
    const letter = parseFloat(getComputedStyle(this.host).fontSize);
    this.isWide = this.host.getBoundingClientRect().width >= WIDE * letter;
    this.host.requestUpdate();
  }
}
