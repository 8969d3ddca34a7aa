import {
  adoptStyles,
  html,
  nothing,
  type CSSResultGroup,
  type LitElement,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../core/announce.js';
import { PasserelleElement, type Phase } from '../../core/element.js';
import { FeedController } from '../../core/feed/controller.js';
import { heading } from '../../core/heading.js';
import { renderHelp, renderLastResort } from '../../core/help.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/journey/country.js';
import { journey } from '../../core/journey/journey.js';
import { renderLeave } from '../../core/leave.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/theme/help.js';
import { icon, mail, phone } from '../../core/theme/icons.js';
import type { Facility } from '../../domain/directory/facility.js';
import { contactStyles } from './contact.styles.js';
import type { FormHost } from './form/form-input.js';
import type { MessageForm, Stage } from './form/message-form.js';
import { renderMail, renderReach, type ReachInput } from './reach.js';
import { Recipient } from './recipient.js';
import { readMode, type Mode } from './settings.js';
import { contactStrings } from './strings.js';

/** States that style sheets can see. */
const STATES: Readonly<Partial<Record<Stage, string>>> = { sending: 'sending', received: 'sent' };

/**
 * Reaches one facility: by telephone first; by the visitor's own mail with `mode="mailto"`; by a message that the
 * site's own server takes with `action`, `controller` and `privacy-url`. What is typed stays in the page's memory
 * until it is sent, and the site can see it: the form says so.
 *
 * @summary Contact form to a facility.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The facility can be reached, or one can be chosen.
 * @fires {PasserelleErrorEvent} passerelle-error - It cannot be shown; `code` says why.
 * @fires {PasserelleSentEvent} passerelle-sent - A message was received; the event says nothing of it.
 * @csspart frame - Everything.
 * @csspart call - The button that calls.
 * @csspart help - The panel with a number to call.
 * @csspart status - Open, on call, closed or unknown.
 * @csspart leave - The way out of the page, where it has no passerelle-exit.
 * @cssproperty --passerelle-accent - Colour of links, buttons and what is chosen.
 * @cssproperty --passerelle-surface - Background of fields.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of fields, panels and buttons.
 * @cssproperty --passerelle-space - Inner distance of panels.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 * @cssstate sending - A message is on its way.
 * @cssstate sent - A message was received.
 */
export class PasserelleContact extends PasserelleElement implements FormHost {
  static override styles: CSSResultGroup = [PasserelleElement.styles, controls, helpStyles, contactStyles];

  /** Id of the facility in the feed; without it, the one that the visitor chose on the page. */
  @property() facility: string | undefined;
  /** Address that takes messages by POST; needs `controller` and `privacy-url`. */
  @property() action: string | undefined;
  /** `mailto`: the visitor's own mail, without `action`. */
  @property() mode: string | undefined;
  /** Who is responsible for the messages, in words. */
  @property() controller: string | undefined;
  /** Page that says what becomes of the visitor's data. */
  @property({ attribute: 'privacy-url' }) privacyUrl: string | undefined;
  /** How `action` takes messages: `json`, `form` or `multipart`. */
  @property() format: string | undefined;
  /** Names of the fields of the site's own form: `message=your-message reply=your-contact`. */
  @property() fields: string | undefined;
  /** What the site's form expects besides: `webform_id=contact`. */
  @property() constants: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Level of the title, 1 to 5. */
  @property({ type: Number }) heading = 2;

  /** What is shown as "now", in epoch milliseconds. @internal */
  now: () => number = () => Date.now();

  protected readonly locale = new LocaleController(this, contactStrings);
  protected override readonly remedies = {
    'contact-refused':
      'the form is not shown: it needs an https action, controller="who is responsible" and privacy-url="https://…". The telephone is shown in its place.',
  };
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly recipient = new Recipient(this);
  /**
   * For its states and its busy mark, which the engines of 2021 do without. Form association would bring nothing: the
   * form is inside, and whole.
   */
  private readonly internals = (this as { attachInternals?: () => ElementInternals }).attachInternals?.();
  private by: Mode = { by: 'phone' };
  private form: MessageForm | undefined;
  private formAsked = false;
  /** The facility that the visitor chose last, and the one of the message that is being written. */
  private latest: string | undefined;
  private chosen: string | undefined;
  private heard = journey.choices;
  /** True while the visitor looks for another facility for the message that they began. */
  private changing = false;
  private arriving = false;
  private unfollow: (() => void) | undefined;
  private leaveRole: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.heard = journey.choices;
    this.latest ??= this.heard.facility;
    this.unfollow = journey.follow(this.onJourney);
    if (this.by.by !== 'phone') this.leaveRole ??= journey.join('contact');
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
    this.latest = this.chosen = undefined;
    this.leaveRole?.();
    this.leaveRole = undefined;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const own = [
      'facility',
      'action',
      'mode',
      'controller',
      'privacyUrl',
      'format',
      'fields',
      'constants',
    ] as const;
    if (!this.hasUpdated || own.some((name) => changed.has(name))) this.readMode();
    if (!this.form?.busy) this.chosen = this.latest;
    this.recipient.follow(this.texts.failure ? undefined : this.texts.texts?.feed, this.wanted);
    if (this.recipient.state === 'unknown' && this.facility) this.report('facility-unknown', this.facility);
    if (this.recipient.failure) this.report(this.recipient.failure.code, this.recipient.failure.detail);
    if (this.by.by === 'site' && this.recipient.facility) void this.fetchForm();
  }

  protected override updated(): void {
    super.updated();
    const title =
      this.arriving && this.phase === 'ready' && this.renderRoot.querySelector<HTMLElement>('.title');
    if (!title) return;
    this.arriving = false;
    this.scrollIntoView({ block: 'start' });
    title.focus({ preventScroll: true });
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure || this.recipient.failure) return 'error';
    if (!this.texts.texts) return 'loading';
    if (this.wanted === undefined) return 'empty';
    if (this.recipient.state === 'waiting') return 'loading';
    if (this.recipient.state === 'unknown') return 'error';
    return this.by.by === 'site' && !this.form && this.formAsked ? 'loading' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { locale, recipient } = this;
    const { t } = locale;
    if (!locale.ready) return locale.failed ? renderLastResort() : this.renderWaiting();
    switch (phase) {
      case 'loading':
        return this.renderWaiting();
      case 'ready':
        return recipient.facility ? this.renderContact(recipient.facility) : nothing;
      case 'empty':
        return this.renderWords(
          t('choose_title'),
          html`<p>${t('choose_text')}</p>
            ${
              journey.has('finder')
                ? html`<button class="button" type="button" @click=${this.toPlaces}>${t('choose')}</button>`
                : nothing
            }`,
        );
      case 'error':
        return recipient.state === 'unknown'
          ? this.renderWords(t('gone_title'), html`<p>${t('gone_text')}</p>`)
          : this.renderWords(
              t('error_title'),
              html`<p>${t(navigator.onLine ? 'error_text' : 'error_offline')}</p>
                <button class="button" type="button" @click=${this.onRetry}>${t('retry')}</button>`,
            );
    }
  }

  /** Shows to style sheets where the message stands. @internal */
  show(stage: Stage): void {
    // A browser without custom states shows the same words.
    const { states } = (this.internals ?? {}) as { states?: Set<string> };
    for (const [each, name] of Object.entries(STATES))
      if (each === stage) states?.add(name);
      else states?.delete(name);
    if (this.internals) this.internals.ariaBusy = stage === 'sending' ? 'true' : 'false';
  }

  private get wanted(): string | undefined {
    return this.facility?.trim() || this.chosen;
  }

  private readMode(): void {
    this.by = readMode(this, document.baseURI, (code, detail) => this.report(code, detail));
    if (this.by.by === 'phone') {
      this.leaveRole?.();
      this.leaveRole = undefined;
    } else if (this.isConnected) this.leaveRole ??= journey.join('contact');
  }

  private async fetchForm(): Promise<void> {
    if (this.formAsked) return;
    this.formAsked = true;
    try {
      const { MessageForm: Form, fieldsStyles, formStyles } = await import('./form/late.js');
      const { elementStyles } = this.constructor as typeof LitElement;
      if (this.shadowRoot) adoptStyles(this.shadowRoot, [...elementStyles, fieldsStyles, formStyles]);
      this.form = new Form(this);
    } catch (error) {
      this.report('strings-unreachable', String(error));
      this.by = { by: 'phone' };
    }
    this.requestUpdate();
  }

  private readonly help = (): TemplateResult => {
    const { locale, place: country } = this;
    const { texts } = this.texts;
    return renderHelp({ locale, country, texts, now: this.now(), level: this.heading + 1 });
  };

  private renderWaiting(): TemplateResult {
    const { locale, texts } = this;
    const { ready, t } = locale;
    return html`<div class="waiting">
        <div class="title skeleton line" role="img" aria-label=${ready ? t('loading') : '…'}></div>
        <div class="skeleton tall"></div>
      </div>
      ${
        ready && texts.slow
          ? html`<p>${t('slow')}</p>
              ${this.help()}`
          : nothing
      }`;
  }

  private renderWords(title: string, words: TemplateResult): TemplateResult {
    return html`<div class="words">
      ${heading(this.heading, title, { look: 'title', focusable: true })}${words}${this.help()}
    </div>`;
  }

  private renderContact(facility: Facility): TemplateResult {
    const { locale, by, form } = this;
    const level = this.heading + 1;
    const input = { facility, locale, level };
    const alone = by.by === 'phone';
    const { statusOf } = this.recipient;
    const now = this.now();
    return html`<div class="top">${form ? renderLeave(locale) : nothing}</div>
      ${heading(this.heading, locale.t(alone ? 'title_call' : 'title'), { look: 'title', focusable: true })}
      <p class="to">${icon(alone ? phone : mail)}${this.renderName(facility)}${this.renderChange()}</p>
      <div class=${alone ? 'column' : 'columns'}>
        <div class="side">
          ${form?.sent ? this.help() : renderReach({ ...input, statusOf, now, alone, help: this.help })}
        </div>
        ${alone ? nothing : html`<div class="main">${this.renderMain(input)}</div>`}
      </div>`;
  }

  private renderMain(input: ReachInput): TemplateResult | typeof nothing {
    const { by, form } = this;
    if (by.by === 'mail') return renderMail(input);
    if (by.by === 'phone' || !form) return nothing;
    return form.render({
      ...input,
      ...by,
      leads: journey.choices.leads,
      erased: this.onErased,
      toPlaces: journey.has('finder') ? this.toPlaces : undefined,
    });
  }

  private renderName({ name, city }: Facility): TemplateResult {
    const { locale, texts } = this;
    const lang = texts.texts?.feed.publisherLocale;
    const [before = '', after = ''] = locale.t('to', { name: '\u0000' }).split('\u0000');
    return html`<span
      >${before}<bdi lang=${lang ?? nothing}><strong>${name}</strong>${city ? `, ${city}` : nothing}</bdi
      >${after}</span
    >`;
  }

  private renderChange(): TemplateResult | typeof nothing {
    // A message that has arrived has no other recipient.
    if (this.facility?.trim() || !journey.has('finder') || this.form?.sent) return nothing;
    return html`<button class="quiet" type="button" @click=${this.onChange}>
      ${this.locale.t('change')}
    </button>`;
  }

  /** A message that was begun keeps its recipient while the visitor looks at others, until they ask for another. */
  private readonly onJourney = (cleared: boolean): void => {
    const { choices } = journey;
    const before = this.heard;
    this.heard = choices;
    if (cleared) {
      this.form?.erase();
      this.latest = undefined;
    } else if (choices.writing && choices.writing !== before.writing) {
      this.arriving = true;
      if (this.form?.sent) this.form.erase();
      this.take(choices.writing.facility, true);
    } else if (choices.facility !== before.facility) {
      this.take(choices.facility, this.changing);
    }
    this.requestUpdate();
  };

  /** @param wanted true when a message that was begun goes there too */
  private take(facility: string | undefined, wanted: boolean): void {
    this.latest = facility;
    this.changing = false;
    if (wanted && this.form?.stage !== 'sending') this.chosen = facility;
  }

  private readonly toPlaces = (): void => {
    journey.choose({ places: {} });
  };

  /** What was typed goes along to the next facility that is chosen. */
  private readonly onChange = (): void => {
    this.toPlaces();
    this.changing = true;
  };

  private readonly onErased = (): void => {
    announce(this.locale.t('erased'), this.locale.tag);
    this.arriving = true;
    this.requestUpdate();
  };

  private readonly onRetry = (): void => {
    this.recipient.follow(undefined, undefined);
    this.texts.retry();
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-contact': PasserelleContact;
  }
}
