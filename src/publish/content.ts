import type { Licence, LocalePack, Publisher } from '../domain/content/model.js';
import type { Helpline } from '../domain/helplines/model.js';
import type { Facility, SettingId } from '../domain/directory/facility.js';

/** `feed.yaml`: what a publisher says of the whole feed. */
export interface FeedSource {
  readonly id: string;
  readonly publisher: Publisher;
  readonly licence: Licence;
  readonly version: number;
  /** ISO day. */
  readonly issued: string;
  readonly expires?: string;
  readonly countries: readonly string[];
  /** The first is the publisher's own. */
  readonly locales: readonly string[];
  readonly reviewed: Readonly<Record<string, boolean>>;
  /** True: only locales that somebody has reviewed are published, besides the publisher's own. */
  readonly hide_drafts: boolean;
  /** True: texts that the publisher did not write are those of the built-in pack. */
  readonly built_in: boolean;
  readonly starter: boolean;
  /** Where a visitor may tell a fault of a sheet: one email address, or the `https:` address of a form. */
  readonly corrections?: string;
  /** Days that the widgets of a former version stay in the published folder; for ever unless given. */
  readonly widgets?: { readonly keep?: number };
  /** Whether the places of its countries go with it, or of which of them. */
  readonly gazetteer: boolean | readonly string[];
}

/** A content folder that was read and checked. */
export interface Content {
  readonly source: FeedSource;
  /** In the order of the feed's locales. */
  readonly packs: readonly LocalePack[];
  readonly helplines: readonly Helpline[];
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly facilities: readonly Facility[];
}
