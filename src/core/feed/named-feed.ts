import { piece } from '../loading/piece.js';
import { resolved } from './address.js';
import type { Feed } from './feed.js';
import type { FeedHandle, FeedName } from './handle.js';
import type { Complaint } from './network.js';
import { networkHandle } from './network-handle.js';

/** What lays feeds over each other, for those few pages that name several, or change one. */
const fetchLayers = piece(() => import('./layers.js'));

const handles = new Map<string, FeedHandle>();

/**
 * The handle of what a page names: the same for the same words, so that two widgets read it once.
 *
 * @param complain told of what the page goes on with all the same
 */
export function namedFeed(name: FeedName, complain: Complaint): FeedHandle {
  const { address, key, keep, overrides } = name;
  const addresses = address.split(/\s+/).filter(Boolean);
  if (addresses.length <= 1 && !overrides) return networkHandle(name, complain);
  const id = JSON.stringify([address, key ?? '', keep ?? false, overrides ?? '']);
  const known = handles.get(id);
  if (known) return known;
  const layers = addresses.map((each) =>
    networkHandle(
      { address: each, key: isOwnSite(each) && addresses.length > 1 ? undefined : key, keep },
      complain,
    ),
  );
  const handle = new LayeredHandle(name, layers, complain);
  handles.set(id, handle);
  return handle;
}

function isOwnSite(address: string): boolean {
  return resolved(address, document.baseURI)?.origin === location.origin;
}

/** Several feeds as one, or one that the site changes. */
class LayeredHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly overrides: string | undefined;
  private readonly layers: readonly FeedHandle[];
  private readonly complain: Complaint;
  private opened: Promise<Feed> | undefined;

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
