import { feedFile, signatureFile } from '../feed/feed-address.js';
import { askAhead } from '../feed/ahead.js';
import { webAddress } from './loader-tag.js';
import { allowedAddress, namedBy } from './mount.js';
import { attributeOf } from './page-names.js';
import type { PageSettings } from '../page/page-settings.js';

/** What the loader's tag says of feeds. */
export interface FeedRules {
  readonly page: PageSettings;
  /** Origins from which a mounted element may read. */
  readonly allow: ReadonlySet<string>;
}

/** A feed that the page names. */
export interface NamedFeed {
  readonly address: string;
  readonly key: string | undefined;
}

/** The feed that a widget names itself: of a plain element, only where a mounted element may read. */
function ownFeed(element: Element, allow: ReadonlySet<string>): NamedFeed | undefined {
  const isPlain = namedBy(element) !== null;
  const written = attributeOf(element, isPlain ? 'data-feed' : 'feed')?.trim();
  if (!written) return undefined;
  const address = isPlain ? allowedAddress(written, allow) : webAddress(written)?.href;
  return address === undefined ? undefined : { address, key: undefined };
}

/** The feed of the nearest tag around a widget. */
function feedAround(element: Element): NamedFeed | undefined {
  const tag = Element.prototype.closest.call(element, 'passerelle-feed[src]');
  const written = (tag && attributeOf(tag, 'src')?.split(/\s+/).filter(Boolean)) || [];
  const address = written.flatMap((each) => webAddress(each)?.href ?? []).join(' ');
  return tag && address ? { address, key: attributeOf(tag, 'key')?.trim() || undefined } : undefined;
}

/**
 * The feed that a widget will read, as far as the page's markup says it: of two the nearer, unless only the other has a
 * pinned key. Undefined for the pack that is built in.
 */
export function feedNamedFor(element: Element, { page, allow }: FeedRules): NamedFeed | undefined {
  const whole = page.feed === undefined ? undefined : { address: page.feed, key: page.key };
  return [feedAround(element), ownFeed(element, allow)].reduce<NamedFeed | undefined>(
    (far, near) => (near && (near.key || !far?.key) ? near : far),
    whole,
  );
}

/** Asks for feed.json, or for each of several, and for its signature where a key is pinned that it has to fit. */
export function askFeedAhead({ address, key }: NamedFeed): void {
  const files = address.split(' ').map((each) => feedFile(new URL(each)));
  for (const file of files) {
    askAhead(file);
    if (key && (files.length === 1 || file.origin !== location.origin)) askAhead(signatureFile(file));
  }
}
