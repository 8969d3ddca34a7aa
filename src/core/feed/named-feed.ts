import { piece } from '../loading/piece.js';
import type { Feed } from './feed.js';
import { idOf, type FeedHandle, type FeedName } from './handle.js';
import type { Complaint } from './network.js';

/** What reads feeds from the network: a page that names none does without. */
const fetchHandles = piece(() => import('./network-handle.js'));

const handles = new Map<string, FeedHandle>();

/**
 * The handle of what a page names: the same for the same words, so that two widgets read it once.
 *
 * @param complain told of what the page goes on with all the same
 */
export function namedFeed(name: FeedName, complain: Complaint): FeedHandle {
  const known = handles.get(idOf(name)) ?? new NamedHandle(name, complain);
  handles.set(idOf(name), known);
  return known;
}

/** Stands for the handle that does the work, until that is fetched and then too. */
class NamedHandle implements FeedHandle {
  readonly address: string;
  readonly key: string | undefined;
  private readonly fetchHandle: () => Promise<FeedHandle>;

  constructor(name: FeedName, complain: Complaint) {
    this.address = name.address;
    this.key = name.key;
    this.fetchHandle = async () => (await fetchHandles()).handleOf(name, complain);
  }

  async open(): Promise<Feed> {
    return (await this.fetchHandle()).open();
  }

  renew(): void {
    this.fetchHandle().then(
      (handle) => handle.renew(),
      () => undefined,
    );
  }

  follow(tell: () => void): () => void {
    let isOver = false;
    let unfollow: (() => void) | undefined;
    this.fetchHandle().then(
      (handle) => {
        if (!isOver) unfollow = handle.follow?.(tell);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      unfollow?.();
    };
  }
}
