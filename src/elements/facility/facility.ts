import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { Clock } from '../../core/element/clock.js';
import { FacilityReading } from '../../core/directory/facility-reading.js';
import { renderStatus } from '../../core/directory/status.js';
import { renderEasyRead } from '../../core/ui/easy-read.js';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { FeedController, type FeedTexts } from '../../core/feed/controller.js';
import { heading } from '../../core/ui/heading.js';
import { renderHelp } from '../../core/ui/helplines.js';
import { renderFailed, renderLoading, renderWords } from '../../core/ui/states.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { KeepPanel } from '../../core/keep/keep-panel.js';
import { CountryController } from '../../core/page/country.js';
import { journey } from '../../core/page/journey.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/ui/helplines.styles.js';
import { back, icon } from '../../core/ui/icons.js';
import type { Facility } from '../../domain/directory/facility.js';
import { facilityStatus } from '../../domain/hours/facility.js';
import { facilityStyles } from './facility.styles.js';
import { readSheet, type Found } from './data.js';
import { renderAsk, renderWhat } from './parts/ask.js';
import { renderBrief } from './parts/brief.js';
import { factsStyles } from './parts/facts.styles.js';
import { Folds } from './parts/folds.js';
import { renderLinked, renderSources } from './parts/origin.js';
import { reachStyles } from './parts/reach.styles.js';
import { callee, hasAction, renderReach } from './parts/reach.js';
import { renderSkeleton } from './parts/skeleton.js';
import { around, kindOf, ownWords, renderHead, type Sheet } from './parts/sheet.js';
import { facilityStrings } from './strings.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/**
 * The whole sheet of one facility: what it is, who answers now, its hours, what is known and what is not, what
 * to know and to ask before one calls, where a fault of it can be told. Without `facility`, the one last opened on the page.
 *
 * @summary One facility's sheet.
 * @slot - What shows until the sheet works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The sheet is shown.
 * @fires {PasserelleErrorEvent} passerelle-error - The sheet cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart call - The one filled button.
 * @csspart status - Open, on call, closed or unknown.
 * @csspart help - The panel with a number to call.
 * @csspart draft - The line over a translation that nobody has reviewed, or over easier language that nobody has tried.
 * @csspart easier - The button to easier language and back, where the feed has it.
 * @cssproperty --passerelle-accent - Colour of links, buttons and today's mark.
 * @cssproperty --passerelle-surface - Background of the sheet's card.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of the card, panels and buttons.
 * @cssproperty --passerelle-space - Inner distance of a card.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleFacility extends PasserelleElement {
  static override styles: CSSResultGroup = [
    PasserelleElement.styles,
    controls,
    helpStyles,
    facilityStyles,
    reachStyles,
    factsStyles,
  ];

  /** Id of the facility in the feed. */
  @property() facility: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Level of the sheet's title, 1 to 6. */
  @property({ type: Number }) heading = 2;

  /** What is shown as "now", in epoch milliseconds. @internal */
  now: () => number = () => Date.now();

  /** The facilities opened from this sheet, one from the other. */
  @state() private trail: readonly Facility[] = [];

  protected readonly locale = new LocaleController(this, facilityStrings);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly reading = new FacilityReading(this, (feed, id) =>
    readSheet(feed, id, (code, detail) => this.report(code, detail)),
  );
  private readonly keep = new KeepPanel(this, (code, detail) => this.report(code, detail));
  private readonly folds = new Folds(this, (code, detail) => this.report(code, detail));
  private readonly clock = new Clock(this);
  /** The facility from which the first linked one was opened. */
  private opener: Facility | undefined;
  /** Where the sheet started when it was last drawn. */
  private followed: string | undefined;
  /** The facility that was last drawn. */
  private shown: string | undefined;
  private focusAsked = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('feed') || this.start !== this.followed) this.trail = [];
    this.followed = this.start;
    if (this.wanted !== this.shown) this.keep.forget();
    this.shown = this.wanted;
    this.reading.follow(this.texts.failure ? undefined : this.texts.texts?.feed, this.wanted);
    if (!LEVELS.includes(this.heading))
      this.report('attribute-invalid', `heading="${this.getAttribute('heading') ?? String(this.heading)}"`);
    if (this.reading.state === 'unknown') this.report('facility-unknown', this.wanted);
    if (this.reading.failure) this.report(this.reading.failure.code, this.reading.failure.detail);
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure) return 'error';
    if (!this.texts.texts) return 'loading';
    if (this.wanted === undefined) return 'empty';
    switch (this.reading.state) {
      case 'waiting':
        return 'loading';
      case 'found':
        return 'ready';
      default:
        return 'error';
    }
  }

  protected override renderPhase(phase: Phase): unknown {
    const { locale, level, reading } = this;
    const { t } = locale;
    const { texts, slow, failure } = this.texts;
    const input = { locale, level, help: () => this.help() };
    if (!locale.ready || phase === 'loading')
      return renderLoading(input, renderSkeleton, slow || reading.slow);
    if (phase === 'empty') return renderWords(input, t('empty_title'), this.renderMissing('empty_text'));
    if (phase === 'error')
      return reading.state === 'unknown'
        ? renderWords(input, t('unknown_title'), this.renderMissing('unknown_text'))
        : renderFailed(input, failure ?? reading.failure, this.onRetry);
    const { found } = reading;
    return found && texts ? keyed(found.facility.id, this.renderSheet(found, texts)) : nothing;
  }

  protected override updated(): void {
    super.updated();
    const title = this.renderRoot.querySelector<HTMLElement>('.title');
    if (this.focusAsked && title && this.phase !== 'loading') {
      this.focusAsked = false;
      title.focus();
    }
    const { found } = this.reading;
    if (!this.isConnected || this.phase !== 'ready' || !found) return;
    const now = this.now();
    const { changesAt } = facilityStatus(found.facility, now);
    this.clock.wind(changesAt === undefined ? undefined : changesAt - now);
  }

  /** Moves the focus to the sheet's title, as soon as there is one. */
  focusTitle(): void {
    this.focusAsked = true;
    this.requestUpdate();
  }

  /** Id named by the page, or else last opened on the page. */
  private get start(): string | undefined {
    return this.facility?.trim() || journey.choices.facility;
  }

  /** Id of what is shown: opened from this sheet, or where it starts. */
  private get wanted(): string | undefined {
    return this.trail[this.trail.length - 1]?.id ?? this.start;
  }

  private get level(): number {
    return LEVELS.includes(this.heading) ? this.heading : 2;
  }

  private help(level = this.level + 1): TemplateResult {
    const { locale, place: country, texts } = this;
    return renderHelp({ locale, country, texts: texts.texts, now: this.now(), level });
  }

  private renderTitle(content: unknown): TemplateResult {
    return heading(this.level, content, { look: 'title', focusable: true });
  }

  /** Why there is no sheet, and the way back to the one before. */
  private renderMissing(text: 'empty_text' | 'unknown_text'): TemplateResult {
    return html`<p>${this.locale.t(text)}</p>
      ${this.trail.length > 0 ? this.renderBack() : nothing}`;
  }

  private renderSheet(found: Found, texts: FeedTexts): TemplateResult {
    const { locale, level } = this;
    const { facility } = found;
    const now = this.now();
    const status = facilityStatus(facility, now);
    const kind = kindOf({ ...found, texts });
    const sheet: Sheet = { ...found, texts, locale, status, now, level, kind, home: this.place.value };
    const early = status.state === 'closed' || !hasAction(callee(sheet));
    const help = this.help(level + 1);
    return html`${this.trail.length > 0 ? this.renderBack() : nothing}
      <article class="sheet">
        ${renderHead(
          sheet,
          this.renderTitle(ownWords(facility.name, sheet)),
          renderStatus(status, locale, now, facility),
        )}
        ${renderReach(sheet, early ? help : nothing, this.folds.renderFirstCall(sheet))}
        <div class="main">
          ${renderBrief(sheet)} ${renderAsk(sheet)} ${renderWhat(sheet)} ${renderEasyRead(texts, locale)}
          ${renderLinked(sheet, this.onLinked)} ${early ? nothing : help} ${this.renderKeep(sheet)}
          ${renderSources(sheet, this.folds.renderCorrection(sheet))}
        </div>
      </article>`;
  }

  private renderKeep({ facility, texts, locale, now }: Sheet): TemplateResult {
    const { pack, feed } = texts;
    return html`<div class="keeping">
      ${this.keep.renderButton(locale)}
      ${this.keep.draw({ places: [facility], pack, now }, locale, feed.publisherLocale)}
    </div>`;
  }

  private renderBack(): TemplateResult {
    const before = this.trail[this.trail.length - 2];
    const { t } = this.locale;
    const name = before?.name ?? this.opener?.name;
    return html`<p class="no-print">
      <button class="quiet" type="button" @click=${this.onBack}>
        ${icon(back, true)}<span
          >${name ? around((mark) => t('back_to', { name: mark }), html`<bdi>${name}</bdi>`) : t('back')}</span
        >
      </button>
    </p>`;
  }

  private readonly onLinked = (facility: Facility): void => {
    if (this.trail.length === 0) this.opener = this.reading.found?.facility;
    this.trail = [...this.trail, facility];
    this.focusTitle();
  };

  private readonly onBack = (): void => {
    this.trail = this.trail.slice(0, -1);
    this.focusTitle();
  };

  private readonly onRetry = (): void => {
    this.reading.follow(undefined, undefined);
    this.texts.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-facility': PasserelleFacility;
  }
}
