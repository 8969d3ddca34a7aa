import { piece } from '../loading/piece.js';
import type { Feed } from './feed.js';
import type { FeedHandle, FeedName } from './handle.js';
import type { Complaint } from './network.js';
import { OpeningHandle } from './opening-handle.js';

/** What lays feeds over each other, for those few pages that name several, or change one. */
const fetchLayers = piece(() => import('./layers.js'));

/** Several feeds as one, or one that the site changes. */
export class LayeredHandle extends OpeningHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly overrides: string | undefined;
  private readonly layers: readonly FeedHandle[];
  private readonly complain: Complaint;

  /** @param layers the one that counts most first */
  constructor({ address, key, overrides }: FeedName, layers: readonly FeedHandle[], complain: Complaint) {
    super();
    this.address = address;
    this.key = key;
    this.overrides = overrides;
    this.layers = layers;
    this.complain = complain;
  }

  protected override async read(): Promise<Feed> {
    const { openLayers } = await fetchLayers();
    return openLayers(this.layers, this.overrides, this.complain);
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
