import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { Clock } from '../../core/element/clock.js';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { PasserelleStatusEvent } from '../../core/element/events.js';
import { FacilityReading } from '../../core/directory/facility-reading.js';
import { fetchSessionReader } from '../../core/directory/sessions.js';
import { FeedController } from '../../core/feed/controller.js';
import { renderHelp, type HelpInput } from '../../core/ui/helplines.js';
import { renderFailed, renderLoading, renderWords } from '../../core/ui/states.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/page/country.js';
import { LatePart } from '../../core/loading/late-part.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/ui/helplines.styles.js';
import type { Facility } from '../../domain/directory/facility.js';
import { numberlessRota, statusesFrom } from '../../domain/hours/facility.js';
import { onCallStyles } from './on-call.styles.js';
import { needsOther, renderFallback } from './parts/fallback.js';
import { renderCard, stateKey, stateOf, type Card } from './parts/card.js';
import { renderSkeleton } from './parts/skeleton.js';
import { shownOf, type Shown } from './record.js';
import { readShown, type SessionReader } from './data.js';
import { remedies } from './remedies.js';
import { onCallStrings } from './strings.js';

const LEVELS: readonly number[] = [1, 2, 3, 4, 5, 6];

/**
 * Is someone there now? Open, on call, closed or unknown; until when; for whom; the number; and while nobody
 * answers, another one. From a facility of the feed, or from the attributes, which bear the names of its fields and
 * win over them. It follows the clock of the place, and changes by itself.
 *
 * @summary Open or on call now, until when, and whom to call.
 * @slot - What shows until the widget works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose helplines are shown, and the clock of the
 *   hours when no `time-zone` is given.
 * @fires {PasserelleReadyEvent} passerelle-ready - The state is shown.
 * @fires {PasserelleErrorEvent} passerelle-error - The state cannot be shown; `code` says why.
 * @fires {PasserelleStatusEvent} passerelle-status - The state that is shown first, and each that follows.
 * @csspart frame - Everything.
 * @csspart status - Open, on call, closed or unknown.
 * @csspart call - The button with the number of the place.
 * @csspart fallback - The button with the number of somebody else.
 * @csspart help - The panel with a number to call, when there is no place to show.
 * @cssproperty --passerelle-accent - Colour of links, buttons and the mark of a rota.
 * @cssproperty --passerelle-surface - Background of the card.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of the card's edge and of separators.
 * @cssproperty --passerelle-radius - Radius of the card and of buttons.
 * @cssproperty --passerelle-space - Inner distance of the card.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleOnCall extends PasserelleElement {
  static override styles: CSSResultGroup = [PasserelleElement.styles, controls, helpStyles, onCallStyles];

  /** Id of the facility in the feed. */
  @property() facility: string | undefined;
  /** Name above the state; without it, the facility's. */
  @property() name: string | undefined;
  /** One sentence on what one may call for. */
  @property() summary: string | undefined;
  /** OpenStreetMap opening hours, such as `Mo-Fr 09:00-17:00; PH off`. */
  @property() hours: string | undefined;
  /** The number that answers in these hours. */
  @property() phone: string | undefined;
  // Not `on-…`: editors that take out event handlers take every attribute out that starts so.
  /** Whom the number answers, when the hours are those of a rota: `residents`, `followed` or `anyone`. */
  @property({ attribute: 'rota-for' }) rotaFor: string | undefined;
  /** IANA name such as `Europe/Paris`; without it, the zone of the country. */
  @property({ attribute: 'time-zone' }) timeZone: string | undefined;
  /** `FR`, `FR-57` or `BE`, then `good-friday` and days such as `2026-11-02`; elsewhere the days alone. */
  @property() holidays: string | undefined;
  /** Sessions that recur, in words or as a rule: `Th[1] 14:00-16:00 "Consultation"`. */
  @property() sessions: string | undefined;
  /** The number for when nobody answers; without it, a helpline of the country. */
  @property({ attribute: 'fallback-phone' }) fallbackPhone: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Level of the card's title, 1 to 6. */
  @property({ type: Number }) heading = 2;

  /** What is shown as "now", in epoch milliseconds. @internal */
  now: () => number = () => Date.now();

  protected readonly locale = new LocaleController(this, onCallStrings);
  protected override readonly remedies = remedies;
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => {
    // Whoever names no facility reads no list: how complete it is does not matter.
    if (code !== 'starter-list' || this.wanted !== undefined) this.report(code, detail);
  });
  private readonly sessionReader: SessionReader = new LatePart(this, fetchSessionReader, {
    report: (code, detail) => this.report(code, detail),
  });
  private readonly reading = new FacilityReading(this, (feed, id) => readShown(feed, id, this.sessionReader));
  private readonly clock = new Clock(this);
  /** What is drawn; undefined while there is nothing to tell. */
  private card: Card | undefined;
  private said: PasserelleStatusEvent['status'] | undefined;
  /** The word last shown: a rota without a number changes it while the state stays unknown. */
  private saidKey: ReturnType<typeof stateKey> | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { failure, texts } = this.texts;
    this.reading.follow(failure ? undefined : texts?.feed, this.wanted);
    if (this.reading.state === 'unknown') this.report('facility-unknown', this.wanted);
    if (this.reading.failure) this.report(this.reading.failure.code, this.reading.failure.detail);
    this.card = this.phase === 'ready' ? this.cardNow() : undefined;
    if (this.locale.ready && this.phase === 'empty') this.report('nobody-named');
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.wanted === undefined) return this.hours?.trim() || this.phone?.trim() ? 'ready' : 'empty';
    if (this.texts.failure) return 'error';
    if (!this.texts.texts) return 'loading';
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
    const { locale, level, reading, card } = this;
    const { t } = locale;
    const { slow, failure } = this.texts;
    const input = { locale, level, look: 'name', help: () => renderHelp(this.helpInput(level + 1)) };
    const words = (text: 'empty_text' | 'unknown_text'): TemplateResult => html`<p>${t(text)}</p>`;
    if (!locale.ready || phase === 'loading')
      return renderLoading(input, renderSkeleton, slow || reading.slow);
    if (phase === 'empty') return renderWords(input, t('empty_title'), words('empty_text'));
    if (phase === 'error')
      return reading.state === 'unknown'
        ? renderWords(input, t('unknown_title'), words('unknown_text'))
        : renderFailed(input, failure ?? reading.failure, this.onRetry);
    return card ? this.renderPlace(card) : nothing;
  }

  protected override updated(): void {
    super.updated();
    if (!this.isConnected || !this.card) return;
    const { facility, statuses, rota, now } = this.card;
    const changes = [statuses[0]?.changesAt, rota?.changesAt].filter((change) => change !== undefined);
    this.clock.wind(changes.length > 0 ? Math.min(...changes) - now : undefined);
    const key = stateKey(this.card);
    if (this.saidKey !== undefined && this.saidKey !== key)
      announce([facility.name, this.locale.t(key)].filter(Boolean).join(' : '), this.locale.tag);
    this.saidKey = key;
    const state = stateOf(this.card);
    if (state === this.said) return;
    this.said = state;
    this.dispatchEvent(new PasserelleStatusEvent(state));
  }

  private get wanted(): string | undefined {
    return this.facility?.trim() || undefined;
  }

  private get level(): number {
    return LEVELS.includes(this.heading) ? this.heading : 2;
  }

  private helpInput(level: number): HelpInput {
    const { locale, place: country, texts } = this;
    return { locale, country, texts: texts.texts, now: this.now(), level };
  }

  private given(): Shown {
    const trimmed = (value: string | undefined): string | undefined => value?.trim() || undefined;
    return shownOf(
      {
        name: trimmed(this.name),
        summary: trimmed(this.summary),
        hours: trimmed(this.hours),
        phone: trimmed(this.phone),
        timeZone: trimmed(this.timeZone),
        holidays: trimmed(this.holidays),
        sessions: trimmed(this.sessions),
        rotaFor: trimmed(this.rotaFor),
        fallbackPhone: trimmed(this.fallbackPhone),
      },
      this.wanted === undefined ? undefined : this.reading.facility,
      this.place.chosenByVisitor ? undefined : this.place.value,
    );
  }

  private cardNow(): Card {
    const { facility, written, fallbackPhone, faults } = this.given();
    for (const [code, detail] of faults) this.report(code, detail);
    const now = this.now();
    return {
      facility,
      written,
      fallbackPhone,
      fromFeed: this.wanted !== undefined,
      statuses: statusesFrom(facility, now, 3),
      rota: numberlessRota(facility, now),
      sessions: this.sessionsNow(facility, written.has('sessions'), now),
      texts: this.texts.texts,
      locale: this.locale,
      now,
      level: this.level,
    };
  }

  /** A rule of the tag that cannot be read is none: the webmaster is told, and no visitor has to make it out. */
  private sessionsNow(facility: Facility, isWritten: boolean, now: number): Card['sessions'] {
    const { sessions } = facility;
    const { part, state } = this.sessionReader;
    // Without what reads them they are shown as they are written.
    if (!sessions || state === 'failed') return undefined;
    if (!part) {
      void this.sessionReader.fetch();
      return 'waiting';
    }
    const isRead = part.parseSessions(sessions).issues.length === 0;
    if (!isWritten || isRead) return part.facilitySessions(facility, now, 1);
    this.report('attribute-invalid', `sessions="${sessions}"`);
    return [];
  }

  private renderPlace(card: Card): TemplateResult {
    const { texts } = this.texts;
    const input = this.helpInput(this.level);
    const waits = !texts && !this.texts.failure && !this.texts.slow && !card.fallbackPhone;
    const fallback = !needsOther(card)
      ? nothing
      : waits
        ? html`<div class="skeleton instead" role="img" aria-label=${this.locale.t('loading')}></div>`
        : renderFallback(card, input);
    return renderCard(card, fallback);
  }

  private readonly onRetry = (): void => {
    this.reading.follow(undefined, undefined);
    this.texts.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-on-call': PasserelleOnCall;
  }
}
