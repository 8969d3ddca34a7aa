import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { Arrival } from '../../core/element/arrival.js';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { FeedController } from '../../core/feed/controller.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/page/country.js';
import { journey, type FacilitiesAsked } from '../../core/page/journey.js';
import { controls } from '../../core/theme/controls.js';
import { heading } from '../../core/ui/heading.js';
import type { Facility } from '../../domain/directory/facility.js';
import { renderHelp, type HelpInput } from '../../core/ui/helplines.js';
import { renderFailed, renderLoading, renderWords } from '../../core/ui/states.js';
import { helpStyles } from '../../core/ui/helplines.styles.js';
import { finderStyles } from './finder.styles.js';
import { ListControls } from './list-controls.js';
import { OpenSheet } from './open-sheet.js';
import { cardStyles } from './parts/card.styles.js';
import { renderList } from './parts/list.js';
import { renderSkeleton } from './parts/skeleton.js';
import { SearchController } from './search-controller.js';
import { readSettings, type FinderSettings } from './settings.js';
import { finderStrings } from './strings.js';

const MINUTE = 60_000;

/** Attributes that say what is read of the directory, and those that say what is looked for in it. */
const SCOPE = ['settings', 'kinds', 'network'] as const;
const QUERY = ['goals', 'near', 'radius', 'limit', 'tiles', 'tilesAttribution'] as const;

/**
 * Finds a facility: one box for names, towns, postcodes and kinds, filters that never hide the unknown, and
 * cards whose main action is the telephone.
 *
 * @summary Find a facility.
 * @slot - What shows until the finder works, and if it cannot: a telephone number, a link.
 * @fires {PasserelleReadyEvent} passerelle-ready - The list is shown.
 * @fires {PasserelleErrorEvent} passerelle-error - The list cannot be shown; `code` says why.
 * @fires {PasserelleSelectEvent} passerelle-select - A facility's sheet is opened; `facility` is its id.
 * @csspart frame - Everything.
 * @csspart card - One facility.
 * @csspart call - The filled button of a card.
 * @csspart filters - The filter panel.
 * @csspart help - The panel with a number to call.
 * @csspart empty - What is shown when nothing was found.
 * @csspart status - Open, on call, closed or unknown.
 * @csspart draft - The line over a translation that nobody has reviewed, or over easier language that nobody has tried.
 * @csspart leave - The way out of the page, where it has no passerelle-exit.
 * @cssproperty --passerelle-accent - Colour of links, buttons and what is chosen.
 * @cssproperty --passerelle-surface - Background of cards and fields.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of cards, buttons and fields.
 * @cssproperty --passerelle-space - Inner distance of a card.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleFinder extends PasserelleElement {
  static override styles: CSSResultGroup = [
    PasserelleElement.styles,
    controls,
    helpStyles,
    finderStyles,
    cardStyles,
  ];

  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Only these settings, separated by spaces. */
  @property() settings: string | undefined;
  /** Only these kinds, separated by spaces. */
  @property() kinds: string | undefined;
  /** Goals chosen at the start, separated by spaces. */
  @property() goals: string | undefined;
  /** Only the facilities of this network. */
  @property() network: string | undefined;
  /** Town, postcode or `lat,lon` from which distances are told. */
  @property() near: string | undefined;
  /** Km around a place; further facilities are left to "look wider". */
  @property() radius: string | undefined;
  /** Cards shown at first. */
  @property() limit: string | undefined;
  /** Pictures of a street map, as `https://tiles.example.org/{z}/{x}/{y}.png`; the visitor is asked first. */
  @property() tiles: string | undefined;
  /** Whose pictures they are, as their licence wants it said. */
  @property({ attribute: 'tiles-attribution' }) tilesAttribution: string | undefined;
  /** Level of the title, 1 to 5; the cards' names are one level deeper. */
  @property({ type: Number }) heading = 2;

  /** Epoch milliseconds of what is shown as "now". @internal */
  now = Date.now();

  protected readonly locale = new LocaleController(this, finderStrings);
  private readonly warn = (code: string, detail: string): void => this.report(code, detail);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, this.warn);
  private readonly search: SearchController = new SearchController(this, {
    settings: () => this.scope,
    country: () => this.place.value,
    now: () => this.now,
    searched: () => this.list.searched(),
    report: this.warn,
  });
  private readonly list = new ListControls(this, this.search, this.locale, this.warn);
  private readonly sheet = new OpenSheet(this, this.warn);
  private readonly arrival = new Arrival(this, () =>
    this.renderRoot.querySelector<HTMLElement>('.count-line'),
  );
  private settingsRead: FinderSettings | undefined;
  private countryRead: string | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;
  private unfollow: (() => void)[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    this.clock = setInterval(() => this.tick(), MINUTE);
    this.unfollow = [
      journey.join('finder'),
      journey.listen('show-facilities', ({ facilities }) => this.show(facilities)),
      journey.follow((cleared) => {
        if (cleared) this.forget();
      }),
    ];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.unfollow.forEach((leave) => leave());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const scopeChanged = SCOPE.some((name) => changed.has(name));
    if (scopeChanged || QUERY.some((name) => changed.has(name))) {
      this.settingsRead = undefined;
      void this.search.look();
    }
    if (scopeChanged) this.search.refresh();
    if (this.place.value !== this.countryRead) {
      this.countryRead = this.place.value;
      this.search.compute();
    }
    this.search.follow(this.texts.failure ? undefined : this.texts.texts);
  }

  /** The list is drawn in turns: complete means all of them. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.list.gradual.whole();
    return complete;
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure || this.search.failure) return 'error';
    if (!this.search.result) return 'loading';
    const { count = 1, unread = 0 } = this.search.loaded?.directory ?? {};
    return count + unread === 0 ? 'empty' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { locale, texts, heading: level } = this;
    const { t } = locale;
    const help = (): TemplateResult => renderHelp(this.helpInput);
    const input = { locale, level: level + 1, look: 'empty-title', help };
    const title = locale.ready
      ? heading(level, t('title'), { look: 'title' })
      : html`<div class="title skeleton"></div>`;
    if (phase === 'ready') return this.renderReady(title, help);
    if (phase === 'empty') return html`${title}${renderWords(input, t('empty_list'), nothing)}`;
    if (phase === 'error' && locale.ready) {
      const failure = texts.failure ?? this.search.failure;
      return html`${title}${renderFailed(input, failure, this.onRetry)}`;
    }
    return html`${locale.failed ? nothing : title}${renderLoading(input, renderSkeleton, texts.slow)}`;
  }

  private renderReady(title: TemplateResult, help: () => TemplateResult): TemplateResult | typeof nothing {
    const { search, sheet, locale, now, heading: level } = this;
    if (sheet.id !== undefined) {
      const { directory } = search.loaded ?? {};
      return sheet.draw({ directory, feed: this.feed, level, now: this.clockTime, locale, help }, sheet.id);
    }
    const { loaded } = search;
    if (this.list.compare.open && loaded) {
      const { texts, directory, statusOf } = loaded;
      const byId = (id: string): Facility | undefined => directory.byId(id);
      return this.list.compare.draw({ texts, statusOf, locale, now, level, byId, help });
    }
    return renderList({
      title,
      level: level + 1,
      locale,
      now,
      limit: this.scope.limit,
      tiles: this.scope.tiles,
      goals: this.scope.goals,
      search,
      controls: this.list,
      open: (id) => void sheet.open(id),
      help: this.helpInput,
    });
  }

  private get scope(): FinderSettings {
    this.settingsRead ??= readSettings(this, (attribute) => this.warn('attribute-invalid', attribute));
    return this.settingsRead;
  }

  private get helpInput(): HelpInput {
    const { locale, place, now } = this;
    return { locale, country: place, texts: this.texts.texts, now, level: this.heading + 1 };
  }

  /** Shows the facilities that another widget leads to, and brings the visitor to their list. */
  private show(facilities: FacilitiesAsked): void {
    this.sheet.id = undefined;
    this.list.compare.close();
    this.arrival.await();
    this.list.given = facilities;
    this.search.show(facilities);
  }

  /** Forgets what the visitor typed, chose and where they are. */
  private forget(): void {
    this.search.forget();
    this.sheet.id = undefined;
    this.list.forget();
  }

  private tick(): void {
    if (document.visibilityState !== 'visible') return;
    this.now = Date.now();
    this.search.compute();
  }

  private readonly clockTime = (): number => this.now;

  private readonly onRetry = (): void => {
    this.search.failure = undefined;
    this.texts.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-finder': PasserelleFinder;
  }
}
