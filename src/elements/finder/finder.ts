import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { askPosition } from '../../core/directory/position.js';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { FeedController } from '../../core/feed/controller.js';
import { heading } from '../../core/ui/heading.js';
import { renderHelp, renderHelpCall, renderLastResort, type HelpInput } from '../../core/ui/helplines.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { Gradual } from './gradual.js';
import { CountryController } from '../../core/page/country.js';
import { journey, type FacilitiesAsked } from '../../core/page/journey.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/ui/helplines.styles.js';
import { FilterPanel } from './filter-panel.js';
import { finderStyles } from './finder.styles.js';
import { OpenSheet } from './open-sheet.js';
import { renderCard } from './parts/card.js';
import { cardStyles } from './parts/card.styles.js';
import { announcement, renderResults } from './parts/results.js';
import { renderSearchBox, type Locating } from './parts/search-box.js';
import { renderMissing, renderNotes, renderSources } from './parts/sources.js';
import { renderFailure, renderWaiting } from './parts/skeleton.js';
import { SearchController } from './search-controller.js';
import { readSettings, type FinderSettings } from './settings.js';
import { finderStrings } from './strings.js';

const MINUTE = 60_000;

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
  /** Level of the title, 1 to 5; the cards' names are one level deeper. */
  @property({ type: Number }) heading = 2;

  /** Epoch milliseconds of what is shown as "now". @internal */
  now = Date.now();

  @state() private locating: Locating = 'idle';
  @state() private pages = 1;
  @state() private undisclosedShown = false;

  protected readonly locale = new LocaleController(this, finderStrings);
  private readonly gradual = new Gradual(this);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly search = new SearchController(this, {
    settings: () => this.scope,
    country: () => this.place.value,
    now: () => this.now,
    searched: () => this.onSearched(),
    report: (code, detail) => this.report(code, detail),
  });
  private readonly panel = new FilterPanel(this, (code, detail) => this.report(code, detail));
  private readonly sheet = new OpenSheet(this, (code, detail) => this.report(code, detail));
  private settingsRead: FinderSettings | undefined;
  private countryRead: string | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;
  private unfollow: (() => void)[] = [];
  /** The places last asked for by another widget, and whether their list is still to be led to. */
  private asked: FacilitiesAsked | undefined;
  private arriving = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.clock = setInterval(() => this.tick(), MINUTE);
    this.asked = journey.choices.places;
    this.unfollow = [journey.join('finder'), journey.follow(this.onJourney)];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.unfollow.forEach((leave) => leave());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const rest = ['goals', 'near', 'radius', 'limit'] as const;
    const scope = ['settings', 'kinds', 'network'] as const;
    const scopeChanged = scope.some((name) => changed.has(name));
    if (scopeChanged || rest.some((name) => changed.has(name))) {
      this.settingsRead = undefined;
      this.search.compute();
    }
    if (scopeChanged) this.search.refresh();
    if (this.place.value !== this.countryRead) {
      this.countryRead = this.place.value;
      this.search.compute();
    }
    this.search.follow(this.texts.failure ? undefined : this.texts.texts);
  }

  protected override updated(): void {
    super.updated();
    const list = this.arriving && this.renderRoot.querySelector<HTMLElement>('.count-line');
    if (!list) return;
    this.arriving = false;
    this.scrollIntoView({ block: 'start' });
    list.focus({ preventScroll: true });
  }

  /** The list is drawn in turns: complete means all of them. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const complete = await super.getUpdateComplete();
    await this.gradual.whole();
    return complete;
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure || this.search.failure) return 'error';
    if (!this.search.result) return 'loading';
    return this.search.loaded?.directory.count === 0 ? 'empty' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { locale, texts } = this;
    if (!locale.ready) return locale.failed ? renderLastResort() : renderWaiting(nothing, locale, undefined);
    const title = heading(this.heading, locale.t('title'), { look: 'title' });
    const help = (): TemplateResult => renderHelp(this.helpInput);
    switch (phase) {
      case 'loading':
        return renderWaiting(title, locale, texts.slow ? help : undefined);
      case 'error':
        return renderFailure(title, this.heading + 1, locale, this.failureCode, this.onRetry, help);
      case 'empty':
        return html`${title}
          <p>${locale.t('empty_list')}</p>
          ${help()}`;
      case 'ready':
        return this.sheet.id === undefined
          ? this.renderList(title, help)
          : this.sheet.draw(
              {
                directory: this.search.loaded?.directory,
                feed: this.feed,
                level: this.heading,
                now: this.clockTime,
                locale,
                help,
              },
              this.sheet.id,
            );
    }
  }

  private get failureCode(): string {
    return (this.texts.failure ?? this.search.failure)?.code ?? '';
  }

  private get scope(): FinderSettings {
    this.settingsRead ??= readSettings(this, (attribute) => this.report('attribute-invalid', attribute));
    return this.settingsRead;
  }

  private get helpInput(): HelpInput {
    const { locale, place, now } = this;
    return { locale, country: place, texts: this.texts.texts, now, level: this.heading + 1 };
  }

  private renderList(title: TemplateResult, help: () => TemplateResult): TemplateResult | typeof nothing {
    const { search, locale, now } = this;
    const { result, query, loaded, filters } = search;
    if (!result || !query || !loaded) return nothing;
    const { texts, directory, offered } = loaded;
    const level = this.heading + 1;
    return html`${title}${renderNotes(texts.feed.manifest, locale, now)}
      ${renderSearchBox({
        locale,
        text: search.text,
        filters,
        result,
        offered,
        locating: this.locating,
        located: search.position !== undefined,
        panelOpen: this.panel.open,
        type: (text) => search.type(text),
        prepare: () => void search.prepare(),
        submit: () => search.search(),
        locate: () => void this.locate(),
        forgetPosition: () => search.setPosition(undefined),
        togglePanel: () => this.panel.toggle(),
        change: (change) => search.setFilters(change),
      })}
      <div class=${this.panel.open ? 'columns' : 'column'}>
        ${this.panel.draw({
          filters,
          result,
          offered,
          texts,
          locale,
          level,
          change: (change) => search.setFilters(change),
          help,
          close: () => this.closePanel('.filter'),
          see: () => this.closePanel('.count-line'),
        })}
        <div class="results">
          ${renderMissing(directory, locale, () => void this.reread())}
          ${renderResults({
            result,
            query,
            directory,
            pack: texts.pack,
            locale,
            level,
            text: search.text,
            place: search.placeLabel,
            shown: this.pages * this.scope.limit,
            drawn: (cards) => this.gradual.of(cards),
            undisclosedShown: this.undisclosedShown,
            more: () => void this.showMore(),
            toggleUndisclosed: () => (this.undisclosedShown = !this.undisclosedShown),
            take: (step) => this.take(() => search.take(step.query)),
            help,
            card: (hit, facility) =>
              renderCard({
                hit,
                facility,
                texts,
                statusOf: loaded.statusOf,
                locale,
                now,
                level,
                open: (id) => void this.sheet.open(id),
                help: () => renderHelpCall(this.helpInput),
              }),
          })}
          ${renderSources(texts, search.townsFrom, locale)}
        </div>
      </div>`;
  }

  /** Forgets what the visitor typed, chose and where they are. */
  private forget(): void {
    this.search.forget();
    this.sheet.id = undefined;
    this.pages = 1;
    this.panel.close();
    this.undisclosedShown = false;
    this.locating = 'idle';
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  private closePanel(next: string): void {
    this.panel.close();
    void this.focusOn(next);
  }

  /** Does what removes the button that was pressed, and leads the focus to what it gave. */
  private take(step: () => void): void {
    step();
    void this.focusOn('.count-line');
  }

  private async showMore(): Promise<void> {
    const before = this.renderRoot.querySelectorAll('.place').length;
    this.pages += 1;
    await this.updateComplete;
    this.renderRoot.querySelectorAll('.place')[before]?.querySelector<HTMLElement>('.name')?.focus();
  }

  private async locate(): Promise<void> {
    this.locating = 'waiting';
    const position = await askPosition();
    if (this.locating !== 'waiting' || !this.isConnected) return;
    this.locating = position ? 'idle' : 'refused';
    if (position) this.search.setPosition(position);
    else announce(this.locale.t('near_refused'), this.locale.tag);
  }

  /** Asks again for the part of the list that is missing; what there is stays. */
  private async reread(): Promise<void> {
    await this.search.reread();
    announce(this.locale.t(this.search.isWhole ? 'whole' : 'missing'), this.locale.tag);
    await this.focusOn(this.search.isWhole ? '.count-line' : '.missing button');
  }

  private tick(): void {
    if (document.visibilityState !== 'visible') return;
    this.now = Date.now();
    this.search.compute();
  }

  private onSearched(): void {
    this.pages = 1;
    const { result, query, placeLabel } = this.search;
    if (result && query) announce(announcement(result, query, placeLabel, this.locale), this.locale.tag);
  }

  /** Forgets with the rest of the page, or shows the places that another widget leads to. */
  private readonly onJourney = (cleared: boolean): void => {
    const { places } = journey.choices;
    if (cleared) this.forget();
    if (places === this.asked) return;
    this.asked = places;
    if (!places) return;
    this.sheet.id = undefined;
    this.arriving = true;
    this.search.show(places);
  };

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
