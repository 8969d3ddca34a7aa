import { createContext } from '@lit/context';
import { openBuiltIn } from './built-in.js';
import type { Feed } from './feed.js';

/** What a page says of a feed. */
export interface FeedName {
  /**
   * As the webmaster wrote it, resolved against the page. Several are separated by spaces, the one that counts most first:
   * what two of them have under the same id is shown as the first has it.
   */
  readonly address: string;
  /**
   * Base64 of the publisher's public keys, where the webmaster pinned any: one of them has to have signed it. Of several
   * feeds, those of the page's own site need none.
   */
  readonly key?: string | undefined;
  /** Whether this browser keeps the last good copy. */
  readonly keep?: boolean | undefined;
  /** Address of a JSON file, or `#id` of a `<script type="application/json">`, which says what the site hides or changes. */
  readonly overrides?: string | undefined;
}

/** The same for two that name the same. */
export function idOf({ address, key = '', keep = false, overrides = '' }: FeedName): string {
  return JSON.stringify([address, key, keep, overrides]);
}

/** Which feed a widget uses; nothing is read until a widget asks. */
export interface FeedHandle {
  /** Address of feed.json; undefined for the built-in pack. */
  readonly address: string | undefined;
  /** The keys of which one has to have signed it, where the webmaster pinned any. */
  readonly key: string | undefined;
  /** Opens the feed once. Rejects with FeedError or PieceError; the next call tries again. */
  open(): Promise<Feed>;
  /** Forgets what was opened: the next call of `open` asks the server for everything. */
  renew(): void;
  /**
   * Tells when the feed was published anew while the page was open: `open` then gives the new one. Until the returned
   * function is called. Absent in handles that an older copy of the library on the page has made.
   */
  follow?(tell: () => void): () => void;
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

/**
 * Of two feeds the one that counts: the nearer, unless only the other has a pinned key. Whoever may write a tag without
 * a key, a commenter perhaps, cannot put it in the place of one that is checked.
 */
export function nearer(near: FeedHandle | undefined, far: FeedHandle): FeedHandle {
  return near && (near.key || !far.key) ? near : far;
}
