import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { renderDraftNotice } from '../../core/ui/draft-notice.js';
import { renderEasyRead } from '../../core/ui/easy-read.js';
import type { Phase } from '../../core/element/element.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideElement } from '../../core/element/guide-element.js';
import { heading } from '../../core/ui/heading.js';
import type { FacilitiesAsked } from '../../core/page/journey.js';
import { FinderOpener } from '../../core/directory/finder-opener.js';
import { renderQuickExit } from '../../core/ui/quick-exit-link.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import { WISHES, type CareModels, type Wish } from '../../domain/content/model.js';
import { modelsStyles } from './models.styles.js';
import type { Unfolded } from '../../core/ui/disclosure.js';
import { Texts } from './parts/texts.js';
import { waitingStyles } from './parts/skeleton.styles.js';
import { renderWaiting, renderWishes } from './parts/wishes.js';
import { ModelsReading } from './data.js';
import { modelsStrings, type ModelsKey } from './strings.js';

const fetchFinder = piece(() => import('../finder/index.js'));

/**
 * What care can look like, starting from what the person wants: five wishes as equal choices, harm reduction
 * under all of them, and for each what help looks like, what is asked, what happens when someone uses again.
 *
 * @summary Care models: what the person wants, harm reduction under all.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The wishes are shown.
 * @fires {PasserelleErrorEvent} passerelle-error - They cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart band - The wishes, on the ground of harm reduction.
 * @csspart care - What care looks like for the wish that was chosen.
 * @csspart notice - Never stop all at once.
 * @csspart see - The button that leads to facilities.
 * @csspart help - The panel with a number to call.
 * @csspart draft - The line over a translation that nobody has reviewed, or over easier language that nobody has tried.
 * @csspart easier - The button to easier language and back, where the feed has it.
 * @csspart leave - The way out of the page, where it has no passerelle-exit.
 * @cssproperty --passerelle-accent - Colour of links, buttons and what is chosen.
 * @cssproperty --passerelle-surface - Background of the choices.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of the band, the choices and buttons.
 * @cssproperty --passerelle-space - Inner distance of the band.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleModels extends GuideElement<ModelsKey> {
  static override styles: CSSResultGroup = [GuideElement.styles, modelsStyles, waitingStyles];

  /** Wish chosen at the start: `stop`, `stay-stopped`, `reduce`, `use-safer` or `unsure`. */
  @property() goal: string | undefined;

  @state() private wish: Wish | undefined;
  /** What is unfolded on the page, by id. */
  @state() private open: ReadonlySet<string> = new Set();

  protected readonly reader = new ModelsReading(this, this.warn);
  protected readonly renderWaiting = renderWaiting;
  private readonly finder = new FinderOpener(this, fetchFinder, this.warn);
  /** True once drawn: the page of a wish then waits in its own place. */
  private drawn = false;
  /** True when the page of a wish is still to be brought into view. */
  private arriving = false;

  constructor() {
    super(modelsStrings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('goal')) {
      this.turnTo(WISHES.find((wish) => wish === this.goal?.trim()));
      if (this.goal && !this.wish) this.report('attribute-invalid', `goal="${this.goal}"`);
    }
    this.reader.followChoice(this.readable, this.wish !== undefined);
  }

  protected override updated(): void {
    super.updated();
    this.drawn = this.phase === 'ready';
    const title = this.arriving && this.renderRoot.querySelector('.care-title');
    if (!title) return;
    this.arriving = false;
    // A keyboard stays where it is, on the choices.
    if (!this.renderRoot.querySelector('input:focus-visible')) title.scrollIntoView({ block: 'nearest' });
  }

  protected override get guidePhase(): Phase {
    if (!this.reader.models) return 'empty';
    const { lazy, counts } = this.reader;
    const waits = !counts.settled || lazy.state === 'waiting';
    return this.wish && waits && !this.drawn ? 'loading' : 'ready';
  }

  private get unfolded(): Unfolded {
    return { open: this.open, toggle: this.onToggle };
  }

  protected override renderGuide(feedTexts: FeedTexts): unknown {
    const { locale, wish } = this;
    const { models } = this.reader;
    if (!models) return nothing;
    const written = models.lang ?? feedTexts.pack.locale;
    const writing = { written, page: locale.tag, words: models.words };
    const texts = new Texts(writing, 'band', this.unfolded);
    return html`<div class="head">
        ${heading(this.heading, texts.say(models.title), { look: 'title' })}
        ${renderEasyRead(feedTexts, locale)}
      </div>
      ${renderDraftNotice(feedTexts, locale, written)}${texts.lang ? this.renderLanguage(texts.lang) : nothing}
      <div class="opening">${texts.paragraphs(models.opening)}</div>
      ${renderWishes({ models, texts, chosen: wish, choose: this.onChoose })} ${renderQuickExit(locale)}
      ${texts.lang ? this.help() : nothing}
      ${wish ? this.renderCare(wish, models, feedTexts, new Texts(writing, wish, this.unfolded)) : nothing}
      ${this.finder.render(this.feed, this.heading + 1, locale.t('close_list'))}`;
  }

  private renderLanguage(lang: string): TemplateResult {
    const { locale } = this;
    return html`<p class="small muted">
      ${locale.t('other_language', { language: locale.format.language(lang) })}
    </p>`;
  }

  private renderCare(wish: Wish, models: CareModels, { pack }: FeedTexts, texts: Texts): TemplateResult {
    const { locale, help, unfolded } = this;
    const { unreachable } = this.finder;
    const { lazy, counts } = this.reader;
    const { manifest, settled } = counts;
    const { part: page } = lazy;
    if (lazy.failures > 0 && !page)
      return html`<div class="care">${renderUnfetched(lazy, locale, help)}</div>`;
    if (!settled || !page) return html`<div class="care skeleton"></div>`;
    const care = models.wishes[wish];
    const see = (asked: FacilitiesAsked): void => void this.finder.open(asked);
    const places = { wish, care, pack, manifest, locale, see, help };
    const level = this.heading + 1;
    return page.renderCare({ models, care, texts, unfolded, locale, level, places, unreachable });
  }

  protected override forget(): void {
    this.turnTo(undefined);
  }

  /** Shows another wish's page, or none, as if nothing had been unfolded. */
  private turnTo(wish: Wish | undefined): void {
    this.wish = wish;
    this.open = new Set();
    this.finder.close();
    this.reader.counts.again();
  }

  private readonly onChoose = (wish: Wish): void => {
    this.turnTo(wish);
    announce(this.locale.t('shown'), this.locale.tag);
    this.arriving = true;
  };

  private readonly onToggle = (id: string): void => {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-models': PasserelleModels;
  }
}
