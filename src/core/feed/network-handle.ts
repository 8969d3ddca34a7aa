/** Apart from what names a feed, and fetched with what reads one. */

import { resolved } from './address.js';
import type { Feed } from './feed.js';
import { idOf, type FeedHandle, type FeedName } from './handle.js';
import { LayeredHandle } from './layered-handle.js';
import { onLook } from './looks.js';
import { feedAddress, openNetwork, type Complaint } from './network.js';
import { OpeningHandle } from './opening-handle.js';

const handles = new Map<string, FeedHandle>();

/** Milliseconds after which a page that somebody looks at again asks whether its feed was published anew. */
const LOOK_AFTER = 60_000;

/**
 * The handle of what a page names: one feed, or several laid over each other with what the site changes. The same for the
 * same words.
 *
 * @param complain told of what the page goes on with all the same
 */
export function handleOf(name: FeedName, complain: Complaint): FeedHandle {
  const { address, key, keep, overrides } = name;
  const known = handles.get(idOf(name));
  if (known) return known;
  const addresses = address.split(/\s+/).filter(Boolean);
  const layer = (each: string): FeedHandle => {
    const isFree = addresses.length > 1 && isOwnSite(each);
    return handleOf({ address: each, key: isFree ? undefined : key, keep }, complain);
  };
  const handle =
    addresses.length <= 1 && !overrides
      ? new NetworkHandle(name, complain)
      : new LayeredHandle(name, addresses.map(layer), complain);
  handles.set(idOf(name), handle);
  return handle;
}

function isOwnSite(address: string): boolean {
  return resolved(address, document.baseURI)?.origin === location.origin;
}

class NetworkHandle extends OpeningHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly keep: boolean | undefined;
  private readonly complain: Complaint;
  private isAgain = false;
  /** When the server was last asked, in epoch milliseconds. */
  private askedAt = 0;
  /** A page never goes back to a lower version than one that it has seen: a server on the way may still have that. */
  private newest: Feed | undefined;
  private readonly followers = new Set<() => void>();
  private unlook: (() => void) | undefined;

  constructor({ address, key, keep }: FeedName, complain: Complaint) {
    super();
    this.address = address;
    this.key = key;
    this.keep = keep;
    this.complain = complain;
  }

  renew(): void {
    this.opened = undefined;
    this.isAgain = true;
  }

  follow(tell: () => void): () => void {
    if (this.followers.size === 0) this.unlook = onLook(this.lookAgain);
    this.followers.add(tell);
    return () => {
      this.followers.delete(tell);
      if (this.followers.size === 0) this.unlook?.();
    };
  }

  protected override async read(): Promise<Feed> {
    this.askedAt = Date.now();
    const { key, keep, isAgain, complain } = this;
    const url = feedAddress(this.address, document.baseURI);
    return (this.newest = this.notOlder(await openNetwork(url, { key, keep, complain, isAgain })));
  }

  private notOlder(feed: Feed): Feed {
    const { newest } = this;
    if (!newest || feed.manifest.version >= newest.manifest.version) return feed;
    const versions = `${String(feed.manifest.version)} < ${String(newest.manifest.version)}`;
    this.complain('feed-older', `${this.address} ${versions}`);
    return newest;
  }

  /** Asks whether there is another feed by now. Where the server gives none, what the page has stays. */
  private readonly lookAgain = (): void => {
    const { opened } = this;
    if (!opened || Date.now() - this.askedAt < LOOK_AFTER) return;
    void (async (): Promise<void> => {
      const before = await opened;
      const feed = await this.read();
      if (this.opened !== opened || isSame(feed, before)) return;
      this.opened = Promise.resolve(feed);
      for (const tell of this.followers) tell();
    })().catch(() => undefined);
  };
}

function isSame(one: Feed, other: Feed): boolean {
  return one.source === other.source && JSON.stringify(one.manifest) === JSON.stringify(other.manifest);
}
