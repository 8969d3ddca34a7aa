/** Apart from the element: what the other widgets of the page are told about it. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { journey } from '../../core/page/journey.js';

/**
 * Tells the page's other widgets that the visitor can write here, as long as the element is there and shows more than
 * a telephone: their button "write to this facility" must lead to a form.
 */
export class ContactRole implements ReactiveController {
  private isWritable = false;
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

  set(isWritable: boolean): void {
    this.isWritable = isWritable;
    this.tell();
  }

  private tell(): void {
    if (this.isWritable && this.isConnected) this.leave ??= journey.join('contact');
    else {
      this.leave?.();
      this.leave = undefined;
    }
  }
}
