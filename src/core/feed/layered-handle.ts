import { piece } from '../loading/piece.js';
import type { Feed } from './feed.js';
import type { FeedHandle, FeedName } from './handle.js';
import type { Complaint } from './network.js';

/** What lays feeds over each other, for those few pages that name several, or change one. */
const fetchLayers = piece(() => import('./layers.js'));

/** Several feeds as one, or one that the site changes. */
export class LayeredHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly overrides: string | undefined;
  private readonly layers: readonly FeedHandle[];
  private readonly complain: Complaint;
  private opened: Promise<Feed> | undefined;

  /** @param layers the one that counts most first */
  constructor({ address, key, overrides }: FeedName, layers: readonly FeedHandle[], complain: Complaint) {
    this.address = address;
    this.key = key;
    this.overrides = overrides;
    this.layers = layers;
    this.complain = complain;
  }

  open(): Promise<Feed> {
    if (this.opened) return this.opened;
    const opening = fetchLayers().then(({ openLayers }) =>
      openLayers(this.layers, this.overrides, this.complain),
    );
    this.opened = opening;
    opening.catch(() => {
      if (this.opened === opening) this.opened = undefined;
    });
    return opening;
  }

  renew(): void {
    this.opened = undefined;
    for (const layer of this.layers) layer.renew();
  }

  follow(tell: () => void): () => void {
    const unfollow = this.layers.map((layer) =>
      layer.follow?.(() => {
        this.opened = undefined;
        tell();
      }),
    );
    return () => unfollow.forEach((end) => end?.());
  }
}
