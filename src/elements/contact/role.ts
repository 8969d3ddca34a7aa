/** Apart from the element: what the other widgets of the page are told about it. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { journey } from '../../core/page/journey.js';

/**
 * Tells the page's other widgets that the visitor can write here, as long as the element is there and shows more than
 * a telephone: their button "write to this facility" must lead to a form.
 */
export class ContactRole implements ReactiveController {
  private isWritable = false;
  private only: string | undefined;
  private isConnected = false;
  private leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.isConnected = true;
    this.tell();
  }

  hostDisconnected(): void {
    this.isConnected = false;
    this.tell();
  }

  /** @param only id of the one facility that is written to; undefined when it is any that the visitor asks for */
  set(isWritable: boolean, only: string | undefined): void {
    if (isWritable === this.isWritable && only === this.only) return;
    this.isWritable = isWritable;
    this.only = only;
    this.tell();
  }

  private tell(): void {
    this.leave?.();
    this.leave = this.isWritable && this.isConnected ? journey.join('contact', this.only) : undefined;
  }
}
