import type { ReactiveController, ReactiveElement } from 'lit';

/** Opens every fold of its element while the page is printed, and puts back what it opened. */
export class Paper implements ReactiveController {
  private readonly host: ReactiveElement;
  private opened: readonly HTMLDetailsElement[] = [];

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.open);
    window.addEventListener('afterprint', this.close);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.open);
    window.removeEventListener('afterprint', this.close);
  }

  private readonly open = (): void => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    this.opened.forEach((fold) => (fold.open = true));
  };

  private readonly close = (): void => {
    this.opened.forEach((fold) => (fold.open = false));
    this.opened = [];
  };
}
