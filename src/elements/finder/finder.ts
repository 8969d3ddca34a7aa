import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/announce.js';
import { PasserelleElement, type Phase } from '../../core/element.js';
import { PasserelleSelectEvent } from '../../core/events.js';
import { FeedController } from '../../core/feed/controller.js';
import { heading } from '../../core/heading.js';
import { renderHelp, renderHelpCall, renderLastResort, type HelpInput } from '../../core/help.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/journey/country.js';
import { journey } from '../../core/journey/journey.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/theme/help.js';
import { back, icon } from '../../core/theme/icons.js';
import { finderStyles } from './finder.styles.js';
import { renderCard } from './parts/card.js';
import { renderFilters } from './parts/filters-panel.js';
import { countText, renderResults } from './parts/results.js';
import { renderSearchBox, type Locating } from './parts/search-box.js';
import { SearchController } from './search-controller.js';
import { readSettings, type FinderSettings } from './settings.js';
import { finderStrings } from './strings.js';

/** Milliseconds after which a position that does not come counts as refused. */
const LOCATING = 10_000;
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
 * @cssproperty --passerelle-accent - Colour of links, buttons and what is chosen.
 * @cssproperty --passerelle-surface - Background of cards and fields.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of cards, buttons and fields.
 * @cssproperty --passerelle-space - Inner distance of a card.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleFinder extends PasserelleElement {
  static override styles: CSSResultGroup = [PasserelleElement.styles, controls, helpStyles, finderStyles];

  /** Address of a feed.json; wins over any feed element. */
  @property({ attribute: 'feed' }) feed: string | undefined;
  /** Only these settings, separated by spaces. */
  @property({ attribute: 'settings' }) settingIds: string | undefined;
  /** Only these kinds, separated by spaces. */
  @property({ attribute: 'kinds' }) kinds: string | undefined;
  /** Goals chosen at the start, separated by spaces. */
  @property({ attribute: 'goals' }) goals: string | undefined;
  /** Only the facilities of this network. */
  @property({ attribute: 'network' }) network: string | undefined;
  /** Town, postcode or `lat,lon` from which distances are told. */
  @property({ attribute: 'near' }) near: string | undefined;
  /** Km around a place; further facilities are left to "look wider". */
  @property({ attribute: 'radius' }) radius: string | undefined;
  /** Cards shown at first. */
  @property({ attribute: 'limit' }) limit: string | undefined;
  /** Level of the title, 1 to 5; the cards' names are one level deeper. */
  @property({ type: Number, attribute: 'heading' }) heading = 2;

  /** Epoch milliseconds of what is shown as "now". @internal */
  now = Date.now();

  @state() private panelOpen = false;
  @state() private locating: Locating = 'idle';
  @state() private pages = 1;
  @state() private undisclosedShown = false;
  @state() private opened: string | undefined;

  protected readonly locale = new LocaleController(this, finderStrings);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly search = new SearchController(this.searchHost());
  private settingsRead: FinderSettings | undefined;
  private countryRead: string | undefined;
  private clock: ReturnType<typeof setInterval> | undefined;
  private unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.clock = setInterval(() => this.tick(), MINUTE);
    this.unfollow = journey.follow(() => {
      if (Object.keys(journey.choices).length === 0) this.forget();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.clock);
    this.unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const attributes = ['settingIds', 'kinds', 'goals', 'network', 'near', 'radius', 'limit'] as const;
    if (attributes.some((name) => changed.has(name))) {
      this.settingsRead = undefined;
      this.search.compute();
    }
    if (this.place.value !== this.countryRead) {
      this.countryRead = this.place.value;
      this.search.compute();
    }
    this.search.follow(this.texts.failure ? undefined : this.texts.texts);
  }

  protected override get phase(): Phase {
    if (this.locale.failed || this.texts.failure || this.search.failure) return 'error';
    if (!this.locale.ready || !this.search.result) return 'loading';
    return this.search.loaded?.directory.count === 0 ? 'empty' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    if (!this.locale.ready) return this.locale.failed ? renderLastResort() : this.renderLoading();
    switch (phase) {
      case 'loading':
        return this.renderLoading();
      case 'error':
        return this.renderError();
      case 'empty':
        return html`${this.renderTitle()}
          <p>${this.locale.t('empty_list')}</p>
          ${this.help()}`;
      case 'ready':
        return this.opened === undefined ? this.renderList() : this.renderSheet(this.opened);
    }
  }

  private searchHost(): ConstructorParameters<typeof SearchController>[0] {
    const settings = (): FinderSettings => {
      this.settingsRead ??= readSettings(
        {
          settings: this.settingIds,
          kinds: this.kinds,
          goals: this.goals,
          network: this.network,
          near: this.near,
          radius: this.radius,
          limit: this.limit,
        },
        (attribute) => this.report('attribute-invalid', attribute),
      );
      return this.settingsRead;
    };
    const country = (): string | undefined => this.place.value;
    const now = (): number => this.now;
    return {
      addController: (controller) => this.addController(controller),
      removeController: (controller) => this.removeController(controller),
      requestUpdate: () => this.requestUpdate(),
      get updateComplete() {
        return Promise.resolve(true);
      },
      get settings() {
        return settings();
      },
      get country() {
        return country();
      },
      get now() {
        return now();
      },
      searched: () => this.onSearched(),
      report: (code, detail) => this.report(code, detail),
    };
  }

  private renderTitle(): TemplateResult {
    return heading(this.heading, this.locale.t('title'), { look: 'title' });
  }

  private helpInput(): HelpInput {
    return { locale: this.locale, country: this.place, texts: this.texts.texts, now: this.now, level: 3 };
  }

  private help(): TemplateResult {
    return renderHelp(this.helpInput());
  }

  private renderLoading(): TemplateResult {
    const { ready } = this.locale;
    return html`${ready ? this.renderTitle() : nothing}
      <div class="waiting" role="img" aria-label=${ready ? this.locale.t('loading') : '…'}>
        <div class="skeleton line"></div>
        <div class="skeleton line"></div>
        <div class="skeleton tall"></div>
        <div class="skeleton tall"></div>
      </div>
      ${
        this.texts.slow && ready
          ? html`<p>${this.locale.t('slow')}</p>
              ${this.help()}`
          : nothing
      }`;
  }

  private renderError(): TemplateResult {
    const { t } = this.locale;
    return html`${this.renderTitle()}
      <div class="empty">
        <div class="ways" role="alert">
          ${heading(this.heading + 1, t('error_title'))}
          <p>${t(navigator.onLine ? 'error_text' : 'error_offline')}</p>
          <p><button class="button" type="button" @click=${this.onRetry}>${t('retry')}</button></p>
        </div>
        ${this.help()}
      </div>`;
  }

  private renderList(): TemplateResult | typeof nothing {
    const { search, locale } = this;
    const { result, query, loaded } = search;
    if (!result || !query || !loaded) return nothing;
    const { texts, directory } = loaded;
    const { manifest } = texts.feed;
    const level = this.heading + 1;
    const stale = manifest.expires !== undefined && Date.parse(manifest.expires) < this.now;
    const { limit } = this.settingsRead ?? { limit: 10 };
    return html`${this.renderTitle()}
      ${manifest.starter ? html`<p class="note small muted">${locale.t('starter')}</p>` : nothing}
      ${stale ? html`<p class="note small muted">${locale.t('stale', { date: locale.format.date(manifest.issued) })}</p>` : nothing}
      ${renderSearchBox({
        locale,
        text: search.text,
        filters: search.filters,
        result,
        locating: this.locating,
        located: search.position !== undefined,
        panelOpen: this.panelOpen,
        type: (text) => search.type(text),
        submit: () => search.search(),
        locate: () => this.locate(),
        forgetPosition: () => search.setPosition(undefined),
        togglePanel: () => (this.panelOpen = !this.panelOpen),
        change: (filters) => search.setFilters(filters),
      })}
      <div class=${this.panelOpen ? 'columns' : 'column'}>
        ${
          this.panelOpen
            ? renderFilters({
                filters: search.filters,
                result,
                texts,
                locale,
                level,
                change: (filters) => search.setFilters(filters),
                close: () => this.closePanel(),
              })
            : nothing
        }
        <div class="results">
          ${renderResults({
            result,
            query,
            directory,
            locale,
            level,
            place: search.placeLabel,
            shown: this.pages * limit,
            undisclosedShown: this.undisclosedShown,
            starter: manifest.starter === true,
            asked: search.text.trim() || (search.placeLabel ?? ''),
            more: () => (this.pages += 1),
            toggleUndisclosed: () => (this.undisclosedShown = !this.undisclosedShown),
            take: (step) => search.take(step.query),
            help: () => this.help(),
            card: (hit, facility) =>
              renderCard({
                hit,
                facility,
                texts,
                locale,
                now: this.now,
                level,
                open: (id) => this.open(id),
                help: () => renderHelpCall(this.helpInput()),
              }),
          })}
          ${
            manifest.licence.attribution
              ? html`<p class="small muted attribution" lang=${texts.feed.publisherLocale}>
                  ${manifest.licence.attribution}
                </p>`
              : nothing
          }
        </div>
      </div>`;
  }

  private renderSheet(id: string): TemplateResult {
    const level = this.heading;
    return html`<p class="no-print">
        <button class="quiet back" type="button" @click=${this.onBack}>
          ${icon(back, true)}<span>${this.locale.t('back')}</span>
        </button>
      </p>
      <passerelle-facility
        facility=${id}
        heading=${level}
        feed=${this.feed ?? nothing}
        country=${this.place.value ?? nothing}
      ></passerelle-facility>`;
  }

  /** Forgets what the visitor typed, chose and where they are. */
  private forget(): void {
    this.search.forget();
    this.opened = undefined;
    this.pages = 1;
    this.undisclosedShown = false;
  }

  private open(id: string): void {
    this.dispatchEvent(new PasserelleSelectEvent(id));
    journey.choose({ facility: id });
    this.opened = id;
    void this.focusSheet();
  }

  private async focusSheet(): Promise<void> {
    await import('../facility/index.js');
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.back')?.focus();
    this.scrollIntoView({ block: 'start' });
  }

  private closePanel(): void {
    this.panelOpen = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.filter')?.focus());
  }

  private locate(): void {
    this.locating = 'waiting';
    const refused = (): void => {
      this.locating = 'refused';
    };
    if (!('geolocation' in navigator)) {
      refused();
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        this.locating = 'idle';
        this.search.setPosition({ lat: coords.latitude, lon: coords.longitude });
      },
      refused,
      { timeout: LOCATING, maximumAge: LOCATING },
    );
  }

  private tick(): void {
    if (document.visibilityState !== 'visible') return;
    this.now = Date.now();
    this.search.compute();
  }

  private onSearched(): void {
    this.pages = 1;
    const { result, query, placeLabel } = this.search;
    if (result && query) announce(countText(result, query, placeLabel, this.locale), this.locale.tag);
  }

  private readonly onBack = (): void => {
    const id = this.opened;
    this.opened = undefined;
    void this.updateComplete.then(() => {
      const card = [...this.renderRoot.querySelectorAll<HTMLElement>('.place')].find(
        (each) => each.dataset['id'] === id,
      );
      card?.querySelector<HTMLElement>('.name')?.focus();
      card?.scrollIntoView({ block: 'nearest' });
    });
  };

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
