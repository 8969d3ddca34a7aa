import { ContextProvider } from '@lit/context';
import { ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { readProperties } from '../../core/element/properties.js';
import { PasserelleErrorEvent, PasserelleFeedEvent } from '../../core/events.js';
import { faultMessage } from '../../core/faults.js';
import { failureOf } from '../../core/feed/feed.js';
import { builtInHandle, feedContext, networkHandle, type FeedHandle } from '../../core/feed/handle.js';
import { servePage } from '../../core/feed/page-feed.js';

/**
 * Which feed the widgets use. Around widgets it serves those; alone on the page it serves the whole page.
 *
 * @summary Names the feed that widgets read.
 * @slot - The widgets it serves; empty, it serves the whole page.
 * @fires {PasserelleFeedEvent} passerelle-feed - The feed can be read; `source` is `network` or `built-in`.
 * @fires {PasserelleErrorEvent} passerelle-error - The feed cannot be read; `code` says why.
 */
export class PasserelleFeed extends ReactiveElement {
  /** Address of the feed.json that `passerelle build` wrote. */
  @property() src: string | undefined;

  /** Base64 of the publisher's public key: a feed that it did not sign is refused. */
  @property() key: string | undefined;

  /** Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown. */
  @property({ reflect: true }) country: string | undefined;

  private readonly provider = new ContextProvider(this, {
    context: feedContext,
    initialValue: builtInHandle,
  });
  private leavePage: (() => void) | undefined;
  private handle: FeedHandle | undefined;
  private readonly widgets = new MutationObserver(() => this.serve());

  override connectedCallback(): void {
    super.connectedCallback();
    this.style.display ||= 'contents';
    // Properties that were set before the element was defined are taken over by its first update.
    this.performUpdate();
    this.widgets.observe(this, { childList: true });
    this.serve();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.widgets.disconnect();
    this.handle = undefined;
    this.leavePage?.();
    this.leavePage = undefined;
  }

  protected override createRenderRoot(): this {
    return this;
  }

  protected override shouldUpdate(changed: PropertyValues): boolean {
    readProperties(this, changed);
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (this.isConnected && (changed.has('src') || changed.has('key'))) this.serve();
  }

  private serve(): void {
    const src = this.src?.trim();
    const key = this.key?.trim();
    const next = src ? networkHandle(src, key, this.complain) : builtInHandle;
    const alone = this.childElementCount === 0;
    const same = next === this.handle;
    if (same && (this.leavePage !== undefined) === alone) return;
    this.handle = next;
    this.provider.setValue(next);
    this.leavePage?.();
    this.leavePage = alone ? servePage(next) : undefined;
    if (!same) void this.tell(next);
  }

  private async tell(handle: FeedHandle): Promise<void> {
    try {
      const feed = await handle.open();
      if (handle === this.handle && this.isConnected)
        this.dispatchEvent(new PasserelleFeedEvent(feed.source));
    } catch (error) {
      if (handle !== this.handle || !this.isConnected) return;
      const { code, detail } = failureOf(error);
      this.complain(code, detail);
      this.dispatchEvent(new PasserelleErrorEvent(code));
    }
  }

  private readonly complain = (code: string, detail: string): void => {
    console.warn(faultMessage(this.localName, { code, detail }));
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-feed': PasserelleFeed;
  }
}
