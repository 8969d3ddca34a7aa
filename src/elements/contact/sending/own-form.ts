/** Apart from the element: when its form comes, goes and comes back is the same however it is drawn. */

import type { ReactiveController } from 'lit';
import type { FormHost, MessageForm } from './message-form.js';

/** Where forms wait whose element is off the page: see kept.ts, which is fetched with the form. */
type Shelf = Pick<typeof import('./kept.js'), 'formFor' | 'giveBack' | 'keep'>;

/** The form of one element, which goes on where it was left when a script of the page has moved its element. */
export class OwnForm implements ReactiveController {
  form: MessageForm | undefined;

  private readonly host: FormHost;
  private readonly shelf: () => Shelf | undefined;
  /** To whom and where the form writes: see `formFor`. */
  private key = '';

  /** @param shelf undefined until its code is there */
  constructor(host: FormHost, shelf: () => Shelf | undefined) {
    this.host = host;
    this.shelf = shelf;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.form && !this.shelf()?.giveBack(this.form, this.host)) this.form = undefined;
  }

  hostDisconnected(): void {
    if (this.form) this.shelf()?.keep(this.form, this.key);
  }

  /**
   * Once its code is there: goes on with what was begun in its place, else begins.
   *
   * @param named id of the facility that the webmaster names
   * @returns the form, when the element had none before
   */
  prepare({ origin, pathname }: URL, named: string | undefined): MessageForm | undefined {
    const shelf = this.shelf();
    if (!shelf || !this.host.isConnected) return undefined;
    this.key = `${named ?? ''} ${origin}${pathname}`;
    if (this.form) return undefined;
    this.form = shelf.formFor(this.host, this.key);
    return this.form;
  }
}
