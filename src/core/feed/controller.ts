import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost, ReactiveElement } from 'lit';
import type { LocalePack } from '../../domain/content/model.js';
import type { Helpline } from '../../domain/helplines/model.js';
import type { LocaleController } from '../i18n/locale.js';
import { openBuiltIn } from './built-in.js';
import { failureOf, type Feed, type FeedError } from './feed.js';
import { builtInHandle, feedContext, nearer, type FeedHandle } from './handle.js';
import { namedFeed } from './named-feed.js';
import { pageFeed } from './page-feed.js';
import { feedOfTags } from './tags.js';

/** What an element needs from its feed in order to draw, in one language. */
export interface FeedTexts {
  readonly feed: Feed;
  readonly pack: LocalePack;
  readonly helplines: readonly Helpline[];
}

/** The part of an element that this controller drives. */
export interface FeedHost extends ReactiveElement {
  /** `feed` attribute: address of a feed.json, which wins over any feed element without a key. */
  readonly feed: string | undefined;
}

type Report = (code: string, detail: string) => void;

type Listener = (feed: Feed, language: string) => void;

const listeners = new WeakMap<ReactiveControllerHost, Listener[]>();

/**
 * Tells another controller of the same element as soon as a feed is open: what it needs of it comes while the texts are
 * on their way, and not after them.
 */
export function whenOpened(host: ReactiveControllerHost, tell: Listener): void {
  listeners.set(host, [...(listeners.get(host) ?? []), tell]);
}

/**
 * Finds the feed of its element (own attribute, surrounding feed element, the page's, the built-in pack),
 * opens it and keeps its texts in the element's language. When the feed cannot be read, `failure` says why and
 * `texts` are those of the built-in pack: a number to call is always there. So are those of a single file that is missing.
 */
export class FeedController implements ReactiveController {
  texts: FeedTexts | undefined;
  failure: FeedError | undefined;
  /** Milliseconds after which a waiting element says so: see `slow`. */
  static readonly slowAfter = 4000;
  /** True while the feed takes longer than that. */
  slow = false;

  private readonly host: FeedHost;
  private readonly locale: LocaleController<never>;
  private readonly report: Report;
  private readonly consumer: ContextConsumer<typeof feedContext, FeedHost>;
  private current: FeedHandle | undefined;
  private language: string | undefined;
  private asked = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private unfollow: (() => void) | undefined;

  constructor(host: FeedHost, locale: LocaleController<never>, report: Report) {
    this.host = host;
    this.locale = locale;
    this.report = report;
    host.addController(this);
    this.consumer = new ContextConsumer(host, { context: feedContext, subscribe: true });
  }

  hostConnected(): void {
    pageFeed();
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.unfollow?.();
    this.asked += 1;
    this.current = undefined;
  }

  /** Runs before each drawing: a change of feed or of language starts a new read, and only the last counts. */
  hostUpdate(): void {
    const handle = this.choose();
    const language = this.locale.wanted;
    if (handle === this.current && language === this.language) return;
    if (handle !== this.current) this.texts = undefined;
    this.unfollow?.();
    this.unfollow = handle.follow?.(() => void this.read(handle, language, true));
    this.current = handle;
    this.language = language;
    void this.read(handle, language);
  }

  /** Tries again after a failure: with feed.json as it is now, whose files may have other names. */
  retry(): void {
    this.current?.renew();
    this.current = undefined;
    this.failure = undefined;
    this.texts = undefined;
    this.host.requestUpdate();
  }

  private choose(): FeedHandle {
    const feed = this.host.feed?.trim();
    const around = feedOfTags(this.host, this.consumer.value ?? builtInHandle, this.report);
    const own = feed ? namedFeed({ address: feed }, this.report) : undefined;
    const handle = nearer(own, around);
    if (own && handle.address !== own.address) this.report('feed-keyless', `feed="${own.address ?? ''}"`);
    return handle;
  }

  /** @param isAnew what is shown was published anew: it stays where the new cannot be had */
  private async read(handle: FeedHandle, language: string, isAnew = false): Promise<void> {
    const asked = ++this.asked;
    this.slow = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.slow = true;
      this.host.requestUpdate();
    }, FeedController.slowAfter);
    let failure: FeedError | undefined;
    let texts: FeedTexts | undefined;
    try {
      const feed = await handle.open();
      if (asked === this.asked) listeners.get(this.host)?.forEach((tell) => tell(feed, language));
      texts = await textsOf(feed, language, this.report);
    } catch (error) {
      failure = failureOf(error);
      texts = await openBuiltIn()
        .then((feed) => textsOf(feed, language, this.report))
        .catch(() => undefined);
    }
    if (asked !== this.asked) return;
    clearTimeout(this.timer);
    this.slow = false;
    if (!(isAnew && failure && this.texts && !this.failure)) {
      this.failure = failure;
      this.texts = texts;
    }
    if (failure) this.report(failure.code, failure.detail);
    else if (texts) this.locale.setPublisherLocale(texts.feed.publisherLocale);
    if (!failure && texts?.feed.source === 'built-in' && texts.feed.manifest.starter)
      this.report('starter-list', '');
    this.host.requestUpdate();
  }
}

async function textsOf(feed: Feed, language: string, report: Report): Promise<FeedTexts> {
  const [pack, helplines] = await Promise.all([
    anyOf(feed, report, [(from) => from.locale(language), (from) => from.locale(from.publisherLocale)]),
    anyOf(feed, report, [(from) => from.helplines()]),
  ]);
  return { feed, pack, helplines };
}

/**
 * What can be read of a feed, the best first; where nothing can, the same of the built-in pack: a file that is missing
 * takes no other with it. Rejects with what the first reading was refused for.
 */
async function anyOf<T>(
  feed: Feed,
  report: Report,
  reads: readonly ((from: Feed) => Promise<T>)[],
): Promise<T> {
  let failure: unknown;
  for (const from of feed.source === 'built-in' ? [feed] : [feed, await openBuiltIn()])
    for (const read of reads)
      try {
        const value = await read(from);
        if (failure) report(failureOf(failure).code, failureOf(failure).detail);
        return value;
      } catch (error) {
        failure ??= error;
      }
  throw failure;
}
