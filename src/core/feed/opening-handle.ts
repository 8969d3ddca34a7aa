import type { Feed } from './feed.js';

/** Opens a feed once for all who ask. What failed is opened again at the next call. */
export abstract class OpeningHandle {
  protected opened: Promise<Feed> | undefined;

  protected abstract read(): Promise<Feed>;

  open(): Promise<Feed> {
    if (this.opened) return this.opened;
    const opening = this.read();
    this.opened = opening;
    opening.catch(() => {
      if (this.opened === opening) this.opened = undefined;
    });
    return opening;
  }
}
