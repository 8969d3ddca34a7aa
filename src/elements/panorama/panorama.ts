import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { renderDraftNotice } from '../../core/ui/draft-notice.js';
import type { Phase } from '../../core/element/element.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideElement } from '../../core/element/guide-element.js';
import { heading } from '../../core/ui/heading.js';
import { FinderOpener } from '../../core/directory/finder-opener.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import { arrange, spotsOf, type Arrangement, type Spot } from '../../domain/landscape/arrange.js';
import { panoramaStyles } from './panorama.styles.js';
import type { Unfolded } from '../../core/ui/disclosure.js';
import { renderMore } from './parts/more.js';
import { contrastAndPrintStyles } from './parts/contrast-and-print.styles.js';
import { pictureStyles } from './parts/picture.styles.js';
import { renderPicture, renderWaiting } from './parts/picture.js';
import { Speech } from './parts/said.js';
import { wideStyles } from './parts/wide.styles.js';
import { Width } from './parts/width.js';
import { PanoramaReading } from './data.js';
import { panoramaStrings, type PanoramaKey } from './strings.js';

const fetchFinder = piece(() => import('../finder/index.js'));

/**
 * The kinds of place where one can stay and get care, on two axes: specialised in addiction or not, in a group or in a
 * place of one's own. Care without a stay stands beside them, harm reduction is inside all of it. A kind that is chosen
 * shows what it works with, for whom it is, how one gets in, and the way to its places.
 *
 * @summary Panorama: kinds of facility on two axes and their links.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: its kinds, its law, its emergency numbers.
 * @fires {PasserelleReadyEvent} passerelle-ready - The kinds are shown.
 * @fires {PasserelleErrorEvent} passerelle-error - They cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart map - The kinds on their two axes.
 * @csspart band - Harm reduction, inside all of it.
 * @csspart detail - What the chosen kind is like.
 * @csspart see - The button that leads to facilities.
 * @csspart leave - The way out, where the page has no exit of its own.
 * @csspart help - The panel with a number to call.
 * @csspart draft - The line over a translation that nobody has reviewed.
 * @cssproperty --passerelle-accent - Colour of links, buttons, lines and what is chosen.
 * @cssproperty --passerelle-surface - Background of the kinds.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of fields, kinds and buttons.
 * @cssproperty --passerelle-space - Inner distance of the fields.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserellePanorama extends GuideElement<PanoramaKey> {
  static override styles: CSSResultGroup = [
    GuideElement.styles,
    panoramaStyles,
    pictureStyles,
    wideStyles,
    contrastAndPrintStyles,
  ];

  /** Kind opened at the start, such as `ctr`. */
  @property() kind: string | undefined;
  /** Town, postcode or `lat,lon`: how many places of the open kind are near it is said. */
  @property() near: string | undefined;

  /** Id of the kind that is open. */
  @state() private chosen: string | undefined;
  /** Id of the kind it is compared with; empty while the visitor chooses one. */
  @state() private second: string | undefined;
  /** What is unfolded on the page, by id. */
  @state() private open: ReadonlySet<string> = new Set();

  protected readonly reader = new PanoramaReading(this, this.warn);
  protected readonly renderWaiting = renderWaiting;
  private readonly width = new Width(this);
  private readonly finder = new FinderOpener(this, fetchFinder, this.warn);
  private arrangement: Arrangement = arrange({}, undefined, undefined);

  constructor() {
    super(panoramaStrings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('kind')) this.turnTo(this.kind?.trim() || undefined);
    const { texts } = this.texts;
    this.reader.followChoice(this.readable, this.chosen !== undefined);
    if (!texts || !this.reader.read) return;
    this.arrangement = arrange(texts.pack.kinds, this.reader.entries.landscape, this.place.value);
    this.reader.nearness?.follow(texts.feed, this.spot(this.chosen)?.id, this.place.value);
    if (this.kind && !spotsOf(this.arrangement).some(({ id }) => id === this.kind?.trim()))
      this.report('attribute-invalid', `kind="${this.kind}"`);
  }

  protected override get guidePhase(): Phase {
    return spotsOf(this.arrangement).length > this.arrangement.outside.length ? 'ready' : 'empty';
  }

  private get unfolded(): Unfolded {
    return { open: this.open, toggle: this.onToggle };
  }

  /** The kind with this id among those that are drawn. */
  private spot(id: string | undefined): Spot | undefined {
    return spotsOf(this.arrangement).find((spot) => spot.id === id);
  }

  protected override renderGuide(texts: FeedTexts): TemplateResult {
    const { locale, arrangement, heading: level, unfolded } = this;
    const { entries } = this.reader;
    const { landscape } = entries;
    const speech = new Speech(locale.tag, texts.pack, texts.feed.publisherLocale);
    const { title, opening, lang } = landscape ?? {};
    const spot = this.spot(this.chosen);
    const detail = spot ? this.renderDetail(spot, speech) : nothing;
    const picture = {
      arrangement,
      landscape,
      speech,
      locale,
      level: level + 1,
      chosen: spot?.id,
      choose: this.onChoose,
      inside: this.width.isWide ? nothing : detail,
    };
    return html`${heading(level, title ? speech.say(title, lang) : locale.t('title'), { look: 'title' })}
    ${renderDraftNotice(texts, locale, lang)}
    ${opening ? speech.paragraph(opening, lang, 'opening no-print') : html`<p class="opening no-print">${locale.t('opening')}</p>`}
    ${renderPicture(picture)} ${this.width.isWide ? detail : nothing}
    ${renderMore({ arrangement, parts: entries, speech, locale, level: level + 1, unfolded })}`;
  }

  private renderDetail(spot: Spot, speech: Speech): TemplateResult {
    const { locale, arrangement, help, second, unfolded } = this;
    const { lazy, counts, nearness, entries } = this.reader;
    const { manifest, settled } = counts;
    const { part: page } = lazy;
    if (lazy.failures > 0 && !page)
      return html`<div class="detail" id="detail">${renderUnfetched(lazy, locale, help)}</div>`;
    if (!settled || !page) return html`<div class="detail skeleton" id="detail"></div>`;
    return html`${page.renderDetail({
      spot,
      arrangement,
      references: entries.landscape?.references ?? [],
      speech,
      locale,
      level: this.heading + (this.width.isWide ? 1 : 2),
      apart: this.width.isWide,
      country: this.place.value,
      manifest,
      nearness,
      unfolded,
      see: (kinds) => void this.finder.open({ kinds }),
      help,
      comparing: second !== undefined,
      second: this.spot(second),
      onCompare: () => void this.onCompare(),
      onSecond: this.onSecond,
    })}
    ${this.finder.unreachable ? this.renderMissing() : nothing}
    ${this.finder.render(this.feed, this.heading + 1, locale.t('close_list'))}`;
  }

  protected override forget(): void {
    this.turnTo(undefined);
    this.open = new Set();
  }

  /** Shows another kind, or none, as if nothing had been unfolded. */
  private turnTo(kind: string | undefined): void {
    this.chosen = kind;
    this.second = undefined;
    this.open = new Set([...this.open].filter((id) => id !== 'legal'));
    this.finder.close();
    this.reader.counts.again();
  }

  private readonly onChoose = (kind: string): void => {
    const isOpen = this.chosen === kind;
    this.turnTo(isOpen ? undefined : kind);
    if (!isOpen) announce(this.locale.t('shown'), this.locale.tag);
  };

  private readonly onCompare = async (): Promise<void> => {
    this.second = '';
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.second select')?.focus();
  };

  private readonly onSecond = (kind: string): void => {
    this.second = kind;
  };

  private readonly onToggle = (id: string): void => {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-panorama': PasserellePanorama;
  }
}
