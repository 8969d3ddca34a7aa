import { createContext } from '@lit/context';
import { openBuiltIn } from './built-in.js';
import { piece } from '../loading/piece.js';
import type { Feed } from './feed.js';
import type { Complaint } from './network.js';

/** Which feed a widget uses; nothing is read until a widget asks. */
export interface FeedHandle {
  /** Address of feed.json; undefined for the built-in pack. */
  readonly address: string | undefined;
  /** Base64 of the key that has to have signed it, where the webmaster pinned one. */
  readonly key: string | undefined;
  /** Opens the feed once. Rejects with FeedError or PieceError; the next call tries again. */
  open(): Promise<Feed>;
  /** Forgets what was opened: the next call of `open` asks the server for everything. */
  renew(): void;
}

/** Shared by every copy of the library on the page. */
export const feedContext = createContext<FeedHandle>(Symbol.for('passerelle-feed/1'));

/** The pack that is built in. */
export const builtInHandle: FeedHandle = {
  address: undefined,
  key: undefined,
  open: openBuiltIn,
  renew: () => undefined,
};

const fetchNetwork = piece(() => import('./network.js'));
const handles = new Map<string, FeedHandle>();

/**
 * The handle of a feed on the network: the same for the same address and key, so that two widgets read it once.
 *
 * @param address as the webmaster wrote it, resolved against the page
 * @param key base64 of the publisher's public key, when the webmaster pinned one
 * @param complain told of what the page goes on with all the same
 */
export function networkHandle(address: string, key: string | undefined, complain: Complaint): FeedHandle {
  const id = `${address} ${key ?? ''}`;
  const known = handles.get(id);
  if (known) return known;
  let opened: Promise<Feed> | undefined;
  let isAgain = false;
  /** A page never goes back to a lower version than one that it has seen: a server on the way may still have that. */
  let newest: Feed | undefined;
  const handle: FeedHandle = {
    address,
    key,
    open() {
      if (opened) return opened;
      const opening = fetchNetwork()
        .then(({ openNetwork, feedAddress }) =>
          openNetwork(feedAddress(address, document.baseURI), { key, complain, isAgain }),
        )
        .then((feed) => {
          if (!newest || feed.manifest.version >= newest.manifest.version) return (newest = feed);
          const versions = `${String(feed.manifest.version)} < ${String(newest.manifest.version)}`;
          complain('feed-older', `${address} ${versions}`);
          return newest;
        });
      opened = opening;
      opening.catch(() => {
        if (opened === opening) opened = undefined;
      });
      return opening;
    },
    renew() {
      opened = undefined;
      isAgain = true;
    },
  };
  handles.set(id, handle);
  return handle;
}

/**
 * Of two feeds the one that counts: the nearer, unless only the other has a pinned key. Whoever may write a tag without
 * a key, a commenter perhaps, cannot put it in the place of one that is checked.
 */
export function nearer(near: FeedHandle | undefined, far: FeedHandle): FeedHandle {
  return near && (near.key || !far.key) ? near : far;
}
