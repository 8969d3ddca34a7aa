import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/announce.js';
import { renderDraft } from '../../core/draft.js';
import { PasserelleElement, type Phase } from '../../core/element.js';
import { FeedController, type FeedTexts } from '../../core/feed/controller.js';
import { heading } from '../../core/heading.js';
import { renderHelp, renderLastResort } from '../../core/help.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { Wording } from '../../core/i18n/wording.js';
import { CountryController } from '../../core/journey/country.js';
import { journey } from '../../core/journey/journey.js';
import { PlacesOpener } from '../../core/journey/places.js';
import { renderLeave } from '../../core/leave.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/theme/help.js';
import { cross, icon } from '../../core/theme/icons.js';
import type { Pathway, Weekday } from '../../domain/pathway/model.js';
import type { Route } from '../../domain/pathway/route.js';
import { renderPlaces, renderSources } from './parts/places.js';
import { renderSpine, renderWaiting } from './parts/spine.js';
import { spineStyles } from './parts/spine.styles.js';
import { pathwayStyles } from './pathway.styles.js';
import { PathwayReader } from './reader.js';
import { pathwayStrings } from './strings.js';

/**
 * Support step by step: the ways in and the steps that they join, who does each and where, what it works on, the
 * regular look back, the way out prepared before the end, what comes after. The visitor can mark the step where they
 * are, and turn a contract's number of days into a week to print; neither is kept.
 *
 * @summary Psychosocial support step by step, and what comes after.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The steps are shown.
 * @fires {PasserelleErrorEvent} passerelle-error - They cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart entries - The ways in.
 * @csspart steps - The steps on their line.
 * @csspart next - What usually comes next, under the step that the visitor marked.
 * @csspart week - The days at the day centre, where the pathway has such a contract.
 * @csspart plan - The table of the week.
 * @csspart see - The button that leads to facilities.
 * @csspart help - The panel with a number to call.
 * @csspart draft - The line over a translation that nobody has reviewed.
 * @csspart leave - The way out of the page, where it has no passerelle-exit.
 * @cssproperty --passerelle-accent - Colour of the line, its discs, links and buttons.
 * @cssproperty --passerelle-surface - Background of the ways in, the choices and buttons.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of the ways in, the choices and buttons.
 * @cssproperty --passerelle-space - Inner distance of panels, and between the parts.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserellePathway extends PasserelleElement {
  static override styles: CSSResultGroup = [
    PasserelleElement.styles,
    controls,
    helpStyles,
    spineStyles,
    pathwayStyles,
  ];

  /** Id of the pathway; without it, the first of the feed. */
  @property({ attribute: 'pathway' }) pathway: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property({ attribute: 'feed' }) feed: string | undefined;
  /** Level of the title, 1 to 6. */
  @property({ type: Number, attribute: 'heading' }) heading = 2;

  /** Id of the step where the visitor says to be. */
  @state() private here: string | undefined;
  /** Days at the day centre. */
  @state() private days: ReadonlySet<Weekday> = new Set();
  /** True when the finder was asked for and could not be fetched. */
  @state() private unreachable = false;

  protected readonly locale = new LocaleController(this, pathwayStrings);
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly reader = new PathwayReader(this, (code, detail) => this.report(code, detail));
  private readonly places = new PlacesOpener(
    this,
    () => import('../finder/index.js'),
    (code, detail) => this.report(code, detail),
  );
  private unfollow: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unfollow = journey.follow(this.onJourney);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pathway')) this.forget();
    const { failure, texts } = this.texts;
    this.reader.follow(failure ? undefined : texts, this.pathway?.trim());
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure) return 'error';
    if (!this.texts.texts || !this.reader.read) return 'loading';
    if (this.reader.failed) return 'error';
    if (!this.reader.pathway) return 'empty';
    return this.reader.settled ? 'ready' : 'loading';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { ready, failed, t } = this.locale;
    if (!ready) return failed ? renderLastResort() : renderWaiting('…');
    const { texts } = this.texts;
    const { pathway, route } = this.reader;
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
        return texts && pathway && route ? this.renderPathway(texts, pathway, route) : nothing;
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

  private renderPathway(feedTexts: FeedTexts, pathway: Pathway, route: Route): TemplateResult {
    const { locale, here } = this;
    const { pack } = feedTexts;
    const written = pathway.lang ?? this.reader.written;
    const wording = new Wording(written, locale.tag);
    const level = this.heading + 1;
    return html`${heading(this.heading, wording.say(pathway.title), { look: 'title' })}
      ${renderDraft(feedTexts, locale, written)}
      ${
        wording.lang
          ? html`<p class="small muted">
              ${locale.t('other_language', { language: locale.format.language(wording.lang) })}
            </p>`
          : nothing
      }
      <div class="opening">${wording.paragraphs(pathway.opening)}</div>
      ${
        pathway.aims.length > 0
          ? html`${heading(level, locale.t('aims'), { look: 'section' })} ${wording.list(pathway.aims)}`
          : nothing
      }
      ${renderSpine({ pathway, route, wording, locale, pack, level, here, mark: this.onMark })}
      ${this.renderWeek(pathway, wording, level)} ${renderLeave(locale)}
      ${wording.lang ? this.help() : nothing}
      ${renderPlaces({ pathway, pack, locale, see: (kinds) => void this.see(kinds), help: this.help, unreachable: this.unreachable })}
      ${renderSources(pathway, wording, locale)} ${this.places.drawn ? this.renderFinder() : nothing}`;
  }

  private renderWeek({ week: contract }: Pathway, wording: Wording, level: number): unknown {
    const { locale, days: chosen } = this;
    if (!contract) return nothing;
    const part = this.reader.week;
    if (part) return part.renderWeek({ contract, wording, locale, level, chosen, choose: this.onDays });
    return html`<p role="alert">${locale.t('error_title')}. ${locale.t('error_text')}</p>
      ${this.help()}`;
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

  /** As if nothing had been marked, chosen or opened. */
  private forget(): void {
    this.here = undefined;
    this.days = new Set();
    this.unreachable = false;
    if (this.places.drawn) this.places.close();
  }

  private async see(kinds: readonly string[]): Promise<void> {
    this.unreachable = false;
    await this.places.open({ kinds });
    this.unreachable = !this.places.drawn && !journey.has('finder');
  }

  private readonly onMark = (id: string): void => {
    this.here = this.here === id ? undefined : id;
    // Said outside the element, where the page can hear it: never which step.
    if (this.here !== undefined) announce(this.locale.t('marked'), this.locale.tag);
  };

  private readonly onDays = (days: readonly Weekday[]): void => {
    this.days = new Set(days);
  };

  private readonly onClose = async (): Promise<void> => {
    this.places.close();
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.see')?.focus();
  };

  private readonly onRetry = (): void => this.texts.retry();

  private readonly onJourney = (cleared: boolean): void => {
    if (cleared) this.forget();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-pathway': PasserellePathway;
  }
}
