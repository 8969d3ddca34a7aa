import { ContextConsumer, ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { readProperties } from '../../core/element/properties.js';
import { PasserelleErrorEvent, PasserelleFeedEvent } from '../../core/element/events.js';
import { faultMessage, type Remedies } from '../../core/element/faults.js';
import { failureOf } from '../../core/feed/feed.js';
import { builtInHandle, feedContext, nearer, type FeedHandle } from '../../core/feed/handle.js';
import { namePage, pageFeed, servePage } from '../../core/feed/page-feed.js';
import { feedOfTag, isBeforeAll } from '../../core/feed/tags.js';
import { isRead } from '../../core/loading/is-read.js';

const REMEDIES: Remedies = {
  'feed-alone':
    'it stands alone and serves nothing: the page’s feed is named by data-feed on the loader’s script tag. Put it there, or paste the element around the widgets.',
  'feed-alone-ends':
    'it stands alone, and serves the whole page in this version for the last time. Put data-feed (with data-country, data-key) on the loader’s script tag, or paste the element around the widgets.',
};

/** What names a feed. */
const NAMING = ['src', 'key', 'keep', 'overrides'] as const;

/**
 * Which feed the widgets inside it use. The page's own feed is named by the loader's script tag.
 *
 * @summary Names the feed that the widgets inside it read.
 * @slot - The widgets it serves.
 * @fires {PasserelleFeedEvent} passerelle-feed - The feed can be read; `source` is `network` or `built-in`.
 * @fires {PasserelleErrorEvent} passerelle-error - The feed cannot be read; `code` says why.
 */
export class PasserelleFeed extends ReactiveElement {
  /** Takes over what the loader's tag says for the whole page, before the element is defined. */
  static readonly namePage = namePage;

  /**
   * Address of the feed.json that `passerelle build` wrote. Several are separated by spaces, the one that counts most
   * first: a facility that two of them have under the same id is shown as the first has it.
   */
  @property() src: string | undefined;

  /**
   * Base64 of the publisher's public key, or of several, separated by spaces, while keys are changed: a feed that none of
   * them signed is refused, and one without a key is not read in its place.
   */
  @property() key: string | undefined;

  /**
   * Keeps the last good copy of the feed in the visitor's browser, for when its server does not answer; the quick exit
   * erases it. Without it, nothing is kept.
   */
  @property({ type: Boolean }) keep = false;

  /**
   * What the site hides or changes of the list: address of a JSON file, or `#id` of a `<script type="application/json">` of
   * the page, `{ "hide": ["id"], "change": { "id": { "phone": "…" } } }`. What does not fit is ignored and told.
   */
  @property() overrides: string | undefined;

  /** Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown. */
  @property({ reflect: true }) country: string | undefined;

  private readonly provider = new ContextProvider(this, {
    context: feedContext,
    initialValue: builtInHandle,
  });
  /** What the widgets would read without this element. */
  private readonly outer = new ContextConsumer(this, {
    context: feedContext,
    subscribe: true,
    callback: () => this.serve(),
  });
  private readonly told = new Set<string>();
  private handle: FeedHandle | undefined;
  /** True from the first element inside it on. */
  private isAround = false;
  private aloneWith: FeedHandle | undefined;
  private leavePage: (() => void) | undefined;
  private readonly widgets = new MutationObserver(() => this.serveAlone());

  override connectedCallback(): void {
    pageFeed();
    super.connectedCallback();
    this.style.display ||= 'contents';
    // Properties that were set before the element was defined are taken over by its first update.
    this.performUpdate();
    this.widgets.observe(this, { childList: true });
    this.serve();
    // Whoever makes it may be about to fill it, as the page is while it is read.
    queueMicrotask(this.serveAlone);
    document.addEventListener('DOMContentLoaded', this.serveAlone, { once: true });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widgets.disconnect();
    document.removeEventListener('DOMContentLoaded', this.serveAlone);
    this.handle = undefined;
    this.endAlone();
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    readProperties(this, changed);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!NAMING.some((name) => changed.has(name))) return;
    this.serve();
    if (this.hasUpdated) this.serveAlone();
  }

  /** Gives the widgets inside it their feed. */
  private serve(): void {
    if (!this.isConnected) return;
    const own = feedOfTag(this, this.complain);
    const next = nearer(own, this.outer.value ?? builtInHandle);
    if (own && next.address !== own.address) this.complainOnce('feed-keyless', own.address ?? '');
    if (next === this.handle) return;
    this.handle = next;
    this.provider.setValue(next);
    this.isAround ||= this.childElementCount > 0;
    if (this.isAround) void this.tell(next);
  }

  /** Serves the whole page while it stands alone, where it still may. */
  private readonly serveAlone = (): void => {
    if (!this.isConnected || !isRead(this)) return;
    if (this.childElementCount > 0 && !this.isAround) {
      this.isAround = true;
      if (this.handle) void this.tell(this.handle);
    }
    const own = this.isAround ? undefined : feedOfTag(this, this.complain);
    const served = own && isBeforeAll(this) ? own : undefined;
    if (own) this.complainOnce(served ? 'feed-alone-ends' : 'feed-alone', own.address ?? '');
    if (served === this.aloneWith) return;
    this.endAlone();
    if (!served) return;
    this.aloneWith = served;
    this.leavePage = servePage(served);
    void this.tell(served);
  };

  private endAlone(): void {
    this.leavePage?.();
    this.leavePage = undefined;
    this.aloneWith = undefined;
  }

  private async tell(handle: FeedHandle): Promise<void> {
    const isCurrent = (): boolean =>
      this.isConnected && (handle === this.handle || handle === this.aloneWith);
    try {
      const feed = await handle.open();
      if (isCurrent()) this.dispatchEvent(new PasserelleFeedEvent(feed.source));
    } catch (error) {
      if (!isCurrent()) return;
      const { code, detail } = failureOf(error);
      this.complain(code, detail);
      this.dispatchEvent(new PasserelleErrorEvent(code));
    }
  }

  private readonly complain = (code: string, detail: string): void => {
    console.warn(faultMessage(this.localName, { code, detail }, REMEDIES));
  };

  private complainOnce(code: string, detail: string): void {
    if (this.told.has(code)) return;
    this.told.add(code);
    this.complain(code, detail);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-feed': PasserelleFeed;
  }
}
