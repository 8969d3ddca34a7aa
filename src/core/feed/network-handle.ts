import { piece } from '../loading/piece.js';
import type { Feed } from './feed.js';
import type { FeedHandle, FeedName } from './handle.js';
import { onLook } from './looks.js';
import type { Complaint } from './network.js';

const fetchNetwork = piece(() => import('./network.js'));
const handles = new Map<string, FeedHandle>();

/** Milliseconds after which a page that somebody looks at again asks whether its feed was published anew. */
const LOOK_AFTER = 60_000;

/**
 * The handle of a feed on the network: the same for the same address, keys and keeping, so that two widgets read it once.
 *
 * @param complain told of what the page goes on with all the same
 */
export function networkHandle(name: FeedName, complain: Complaint): FeedHandle {
  const id = JSON.stringify([name.address, name.key ?? '', name.keep ?? false]);
  const known = handles.get(id) ?? new NetworkHandle(name, complain);
  handles.set(id, known);
  return known;
}

class NetworkHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly keep: boolean | undefined;
  private readonly complain: Complaint;
  private opened: Promise<Feed> | undefined;
  private isAgain = false;
  /** When the server was last asked, in epoch milliseconds. */
  private askedAt = 0;
  /** A page never goes back to a lower version than one that it has seen: a server on the way may still have that. */
  private newest: Feed | undefined;
  private readonly followers = new Set<() => void>();

  constructor({ address, key, keep }: FeedName, complain: Complaint) {
    this.address = address;
    this.key = key;
    this.keep = keep;
    this.complain = complain;
  }

  open(): Promise<Feed> {
    if (this.opened) return this.opened;
    const opening = this.read().then((feed) => (this.newest = this.notOlder(feed)));
    this.opened = opening;
    opening.catch(() => {
      if (this.opened === opening) this.opened = undefined;
    });
    return opening;
  }

  renew(): void {
    this.opened = undefined;
    this.isAgain = true;
  }

  follow(tell: () => void): () => void {
    if (this.followers.size === 0) onLook.add(this.lookAgain);
    this.followers.add(tell);
    return () => {
      this.followers.delete(tell);
      if (this.followers.size === 0) onLook.delete(this.lookAgain);
    };
  }

  private async read(): Promise<Feed> {
    this.askedAt = Date.now();
    const { openNetwork, feedAddress } = await fetchNetwork();
    const { key, keep, isAgain, complain } = this;
    return openNetwork(feedAddress(this.address, document.baseURI), { key, keep, complain, isAgain });
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
      const feed = this.notOlder(await this.read());
      if (this.opened !== opened || isSame(feed, before)) return;
      this.newest = feed;
      this.opened = Promise.resolve(feed);
      for (const tell of this.followers) tell();
    })().catch(() => undefined);
  };
}

function isSame(one: Feed, other: Feed): boolean {
  return one.source === other.source && JSON.stringify(one.manifest) === JSON.stringify(other.manifest);
}
