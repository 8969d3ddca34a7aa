import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/announce.js';
import { renderDraft } from '../../core/draft.js';
import { renderEasier } from '../../core/easier.js';
import { PasserelleElement, type Phase } from '../../core/element.js';
import { FeedController, type FeedTexts } from '../../core/feed/controller.js';
import { heading } from '../../core/heading.js';
import { renderHelp, renderLastResort } from '../../core/help.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/journey/country.js';
import { journey, type PlacesAsked } from '../../core/journey/journey.js';
import { PlacesOpener } from '../../core/journey/places.js';
import { renderLeave } from '../../core/leave.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/theme/help.js';
import { cross, icon } from '../../core/theme/icons.js';
import { WISHES, type CareModels, type Wish } from '../../domain/content/model.js';
import { modelsStyles } from './models.styles.js';
import { Texts, type Unfolded } from './parts/texts.js';
import { waitingStyles } from './parts/waiting.styles.js';
import { renderWaiting, renderWishes } from './parts/wishes.js';
import { ModelsReader } from './reader.js';
import { modelsStrings } from './strings.js';

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
export class PasserelleModels extends PasserelleElement {
  static override styles: CSSResultGroup = [
    PasserelleElement.styles,
    controls,
    helpStyles,
    modelsStyles,
    waitingStyles,
  ];

  /** Wish chosen at the start: `stop`, `stay-stopped`, `reduce`, `use-safer` or `unsure`. */
  @property({ attribute: 'goal' }) goal: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property({ attribute: 'feed' }) feed: string | undefined;
  /** Level of the title, 1 to 6. */
  @property({ type: Number, attribute: 'heading' }) heading = 2;

  @state() private wish: Wish | undefined;
  /** What is unfolded on the page, by id. */
  @state() private open: ReadonlySet<string> = new Set();
  /** True when the finder was asked for and could not be fetched. */
  @state() private unreachable = false;

  protected readonly locale = new LocaleController(this, modelsStrings);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly reader = new ModelsReader(this, (code, detail) => this.report(code, detail));
  private readonly places = new PlacesOpener(
    this,
    () => import('../finder/index.js'),
    (code, detail) => this.report(code, detail),
  );
  private unfollow: (() => void) | undefined;
  /** True once drawn: the page of a wish then waits in its own place. */
  private drawn = false;
  /** True when the page of a wish is still to be brought into view. */
  private arriving = false;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unfollow = journey.follow(this.onJourney);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('goal')) {
      this.turnTo(WISHES.find((wish) => wish === this.goal?.trim()));
      if (this.goal && !this.wish) this.report('attribute-invalid', `goal="${this.goal}"`);
    }
    const { failure, texts } = this.texts;
    this.reader.follow(failure ? undefined : texts, this.wish !== undefined);
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

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure) return 'error';
    if (!this.texts.texts || !this.reader.read) return 'loading';
    if (this.reader.failed) return 'error';
    if (!this.reader.models) return 'empty';
    return this.wish && !this.reader.settled && !this.drawn ? 'loading' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { ready, failed, t } = this.locale;
    if (!ready) return failed ? renderLastResort() : renderWaiting('…');
    const { texts } = this.texts;
    const { models } = this.reader;
    switch (phase) {
      case 'loading':
        return html`${renderWaiting(t('loading'))}
        ${
          this.texts.slow
            ? html`<p>${t('slow')}</p>
                ${this.help()}`
            : nothing
        }`;
      case 'ready':
        return texts && models ? this.renderModels(texts, models) : nothing;
      case 'empty':
        return this.renderWords(t('empty_title'), html`<p>${t('empty_text')}</p>`);
      case 'error':
        return this.renderWords(
          t('error_title'),
          html`<p>${t(navigator.onLine ? 'error_text' : 'error_offline')}</p>
            <p><button class="button" type="button" @click=${this.onRetry}>${t('retry')}</button></p>`,
        );
    }
  }

  private get unfolded(): Unfolded {
    return { open: this.open, toggle: this.onToggle };
  }

  private readonly help = (): TemplateResult => {
    const { locale, place: country } = this;
    const { texts } = this.texts;
    return renderHelp({ locale, country, texts, now: Date.now(), level: this.heading + 1 });
  };

  private renderWords(title: string, words: TemplateResult): TemplateResult {
    return html`<div class="words">
      ${heading(this.heading, title, { look: 'title' })}${words}${this.help()}
    </div>`;
  }

  private renderModels(feedTexts: FeedTexts, models: CareModels): TemplateResult {
    const { locale, wish } = this;
    const written = models.lang ?? feedTexts.pack.locale;
    const writing = { written, page: locale.tag, words: models.words };
    const texts = new Texts(writing, 'band', this.unfolded);
    return html`<div class="head">
        ${heading(this.heading, texts.say(models.title), { look: 'title' })}
        ${renderEasier(feedTexts, locale)}
      </div>
      ${renderDraft(feedTexts, locale, written)}${texts.lang ? this.renderLanguage(texts.lang) : nothing}
      <div class="opening">${texts.paragraphs(models.opening)}</div>
      ${renderWishes({ models, texts, chosen: wish, choose: this.onChoose })} ${renderLeave(locale)}
      ${texts.lang ? this.help() : nothing}
      ${wish ? this.renderCare(wish, models, feedTexts, new Texts(writing, wish, this.unfolded)) : nothing}
      ${this.places.drawn ? this.renderFinder() : nothing}`;
  }

  private renderLanguage(lang: string): TemplateResult {
    const { locale } = this;
    return html`<p class="small muted">
      ${locale.t('other_language', { language: locale.format.language(lang) })}
    </p>`;
  }

  private renderCare(wish: Wish, models: CareModels, { pack }: FeedTexts, texts: Texts): TemplateResult {
    const { locale, help, unfolded, unreachable } = this;
    const { care: page, manifest, settled } = this.reader;
    if (!settled) return html`<div class="care skeleton"></div>`;
    if (!page)
      return html`<div class="care">
        <p role="alert">${locale.t('error_title')}. ${locale.t('error_text')}</p>
        ${help()}
      </div>`;
    const care = models.wishes[wish];
    const see = (places: PlacesAsked): void => void this.see(places);
    const places = { wish, care, pack, manifest, locale, see, help };
    const level = this.heading + 1;
    return page.renderCare({ models, care, texts, unfolded, locale, level, places, unreachable });
  }

  private renderFinder(): TemplateResult {
    return html`<div class="own">
      <button class="quiet" type="button" @click=${this.onClose}>
        ${icon(cross)}<span>${this.locale.t('close_list')}</span>
      </button>
      <passerelle-finder
        class="own-finder"
        feed=${this.feed ?? nothing}
        heading=${this.heading + 1}
      ></passerelle-finder>
    </div>`;
  }

  /** Shows another wish's page, or none, as if nothing had been unfolded. */
  private turnTo(wish: Wish | undefined): void {
    this.wish = wish;
    this.open = new Set();
    this.unreachable = false;
    if (this.places.drawn) this.places.close();
  }

  private async see(places: PlacesAsked): Promise<void> {
    this.unreachable = false;
    await this.places.open(places);
    this.unreachable = !this.places.drawn && !journey.has('finder');
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

  private readonly onClose = async (): Promise<void> => {
    this.places.close();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.see')?.focus();
  };

  private readonly onRetry = (): void => this.texts.retry();

  private readonly onJourney = (cleared: boolean): void => {
    if (cleared) this.turnTo(undefined);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-models': PasserelleModels;
  }
}
