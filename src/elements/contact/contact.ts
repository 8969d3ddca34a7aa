import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { Arrival } from '../../core/element/arrival.js';
import { PasserelleElement, type Phase } from '../../core/element/element.js';
import { FacilityReading } from '../../core/directory/facility-reading.js';
import { FeedController } from '../../core/feed/controller.js';
import type { FeedError } from '../../core/feed/feed.js';
import { renderFeedNotes } from '../../core/ui/feed-notes.js';
import { renderHelp } from '../../core/ui/helplines.js';
import { renderFailed, renderLoading, renderWords } from '../../core/ui/states.js';
import { LocaleController } from '../../core/i18n/locale.js';
import { CountryController } from '../../core/page/country.js';
import { journey } from '../../core/page/journey.js';
import { LatePart } from '../../core/loading/late-part.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import { controls } from '../../core/theme/controls.js';
import { helpStyles } from '../../core/ui/helplines.styles.js';
import type { Facility } from '../../domain/directory/facility.js';
import { ChosenFacility, type ChosenHost } from './chosen.js';
import { contactStyles } from './contact.styles.js';
import type { FormHost, MessageForm, Stage } from './sending/message-form.js';
import { renderLayout } from './parts/layout.js';
import { renderMail, type ReachInput } from './parts/reach.js';
import { readRecipient } from './data.js';
import { ContactRole } from './role.js';
import { ATTRIBUTES, readMode, type Mode } from './settings.js';
import { contactStrings } from './strings.js';
import { OwnForm } from './sending/own-form.js';
import { showStage } from './sending/shown-stage.js';
import { renderSkeleton } from './parts/skeleton.js';
import { renderChoose } from './parts/views.js';

const fetchLazy = piece(() => import('./lazy.js'));
type Lazy = typeof import('./lazy.js');
const fetchFramed = piece(() => import('./framed/framed.js'));

/**
 * Reaches one facility: by telephone first; by the visitor's own mail with `mode="mailto"`; by a message that the
 * site's own server takes with `action`, `controller` and `privacy-url`. What is typed stays in the page's memory
 * until it is sent, and the site can see it: the form says so. With `mode="frame"`, `action` is the address of a relay, whose own
 * page is shown in a frame: the site sees nothing of what is typed there.
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
export class PasserelleContact extends PasserelleElement implements FormHost, ChosenHost {
  static override styles: CSSResultGroup = [PasserelleElement.styles, controls, helpStyles, contactStyles];

  /** Id of the facility in the feed; without it, the one that the visitor asks on the page to write to. */
  @property() facility: string | undefined;
  /** Address that takes messages by POST; needs `controller` and `privacy-url`, or `mode="frame"` where it is a relay. */
  @property() action: string | undefined;
  /** `mailto`: the visitor's own mail, without `action`; `frame`: the page of the relay at `action`. */
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
  /** Words that the site’s page shows only once it has a message; this or `success-url` with `format="form"`. */
  @property({ attribute: 'success-text' }) successText: string | undefined;
  /** Address on the site of `action` to which it redirects only once it has a message. */
  @property({ attribute: 'success-url' }) successUrl: string | undefined;
  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Level of the title, 1 to 5. */
  @property({ type: Number }) heading = 2;

  /** What is shown as "now", in epoch milliseconds. @internal */
  now: () => number = () => Date.now();

  protected readonly locale = new LocaleController(this, contactStrings);
  protected override readonly remedies = {
    'contact-refused':
      'the form is not shown: it needs an https action, controller="who is responsible", privacy-url="https://…" and, with format="form", success-text="…" or success-url="…". The telephone is shown in its place.',
    'message-unproven':
      'a message was sent, and the visitor reads that nobody knows whether it arrived. See what the site has to answer in the guide “Recevoir les messages”.',
  };
  private readonly place = new CountryController(this);
  private readonly texts = new FeedController(this, this.locale, (code, detail) => this.report(code, detail));
  private readonly recipient = new FacilityReading(this, readRecipient);
  private readonly arrival = new Arrival(this, () =>
    this.phase === 'ready' ? this.renderRoot.querySelector<HTMLElement>('.title') : null,
  );
  private readonly lazy: LatePart<Lazy> = new LatePart(this, fetchLazy, {
    report: (code, detail) => this.report(code, detail),
    styles: ({ lazyStyles }) => lazyStyles,
  });
  private readonly framed = new LatePart(this, fetchFramed, {
    report: (code, detail) => this.report(code, detail),
  });
  private readonly own = new OwnForm(this, () => this.lazy.part);
  private readonly chosen = new ChosenFacility(this);
  private readonly presence = new ContactRole(this);
  /**
   * For its states and its busy mark, which the engines of 2021 do without. Form association would bring nothing: the
   * form is inside, and whole.
   */
  private readonly internals = (this as { attachInternals?: () => ElementInternals }).attachInternals?.();
  private by: Mode = { by: 'phone' };

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.hasUpdated || ATTRIBUTES.some((name) => changed.has(name))) this.readMode();
    this.prepareForm();
    this.chosen.follow(this.form?.busy ?? false);
    if (this.form) this.form.recipient = this.wanted;
    this.recipient.follow(this.texts.failure ? undefined : this.texts.texts?.feed, this.wanted);
    if (this.recipient.state === 'unknown' && this.facility) this.report('facility-unknown', this.facility);
    if (this.recipient.failure) this.report(this.recipient.failure.code, this.recipient.failure.detail);
    const { by } = this.by;
    const late = by === 'site' ? this.lazy : by === 'frame' ? this.framed : undefined;
    if (this.recipient.facility && late?.state === 'unasked') void late.fetch();
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.failure) return 'error';
    if (!this.texts.texts) return 'loading';
    if (this.wanted === undefined) return 'empty';
    if (this.recipient.state === 'waiting') return 'loading';
    if (this.recipient.state === 'unknown') return 'error';
    const isComing = this.lazy.state === 'waiting' && this.lazy.failures === 0;
    return this.by.by === 'site' && isComing ? 'loading' : 'ready';
  }

  protected override renderPhase(phase: Phase): unknown {
    const { locale, recipient, texts, help, heading: level } = this;
    const { t } = locale;
    const input = { locale, level, help };
    if (!locale.ready || phase === 'loading')
      return renderLoading(input, renderSkeleton, texts.slow || recipient.slow);
    if (phase === 'ready') return recipient.facility ? this.renderContact(recipient.facility) : nothing;
    if (phase === 'empty')
      return renderWords(input, t('choose_title'), renderChoose(locale, this.isPhone, this.toList));
    const said = this.form && this.lazy.part?.renderSaid(this.form, locale, level + 1);
    return html`${said}${
      recipient.state === 'unknown'
        ? renderWords(input, t('gone_title'), html`<p>${t('gone_text')}</p>`)
        : renderFailed(input, this.failure, this.onRetry)
    }`;
  }

  /** @internal */
  show(stage: Stage): void {
    showStage(this.internals, stage);
  }

  /** @internal */
  tellUnproven(why: string): void {
    this.report('message-unproven', why);
  }

  /** @internal */
  get isSending(): boolean {
    return this.form?.stage === 'sending';
  }

  /** @internal */
  get named(): string | undefined {
    return this.facility?.trim() || undefined;
  }

  /** @internal */
  startWriting(): void {
    this.arrival.await();
    if (this.form?.sent) this.form.erase();
  }

  private get form(): MessageForm | undefined {
    return this.own.form;
  }

  private get failure(): FeedError | undefined {
    return this.texts.failure ?? (this.recipient.state === 'failed' ? this.recipient.failure : undefined);
  }

  /** True when nobody writes here. */
  private get isPhone(): boolean {
    return this.by.by === 'phone';
  }

  /** Id of the facility: a telephone that nobody writes beside goes with the sheet that is open. */
  private get wanted(): string | undefined {
    return this.named ?? (this.isPhone ? journey.choices.facility : this.chosen.id);
  }

  private readMode(): void {
    this.by = readMode(this, document.baseURI, (code, detail) => this.report(code, detail));
    this.presence.set(!this.isPhone, this.named);
    // What could not be fetched is asked for again.
    if (this.lazy.state === 'failed' && this.by.by === 'site') void this.lazy.fetch();
  }

  /** What was begun keeps its recipient, whatever the visitor chose since. */
  private prepareForm(): void {
    const { by, named, chosen } = this;
    const begun = by.by === 'site' ? this.own.prepare(by.endpoint.action, named) : undefined;
    if (begun && named === undefined) chosen.id = begun.recipient ?? chosen.id;
  }

  private readonly help = (): TemplateResult => {
    const { locale, place: country } = this;
    const { texts } = this.texts;
    return renderHelp({ locale, country, texts, now: this.now(), level: this.heading + 1 });
  };

  private renderContact(facility: Facility): TemplateResult {
    const { locale, form, chosen, isPhone, help } = this;
    const input = { facility, locale, level: this.heading + 1 };
    const { texts } = this.texts;
    return html`${renderLayout({
      ...input,
      statusOf: this.recipient.found?.statusOf,
      now: this.now(),
      alone: isPhone,
      help,
      lang: texts?.feed.publisherLocale,
      isForm: form !== undefined,
      isSent: form?.sent !== undefined,
      change: this.mayChange ? () => chosen.change() : undefined,
      changing: chosen.changing && !isPhone,
      main: this.renderMain(input),
    })}${texts ? renderFeedNotes(texts.feed, locale, this.now()) : nothing}`;
  }

  private renderMain(input: ReachInput): TemplateResult | typeof nothing {
    const { by, form, lazy } = this;
    if (by.by === 'mail') return renderMail(input);
    if (by.by === 'phone') return nothing;
    if (by.by === 'frame')
      return this.framed.part?.renderFrame(input, by.relay) ?? renderUnfetched(this.framed, this.locale);
    if (!form || !lazy.part) return renderUnfetched(lazy, this.locale);
    return lazy.part.renderForm(form, {
      ...input,
      ...by,
      leads: journey.choices.leads,
      erased: this.onErased,
      toList: this.toList,
    });
  }

  /** Not where the webmaster says to whom, nor without a list, nor for a message that has arrived. */
  private get mayChange(): boolean {
    return this.named === undefined && journey.has('finder') && !this.form?.sent;
  }

  /** Leads to the list of facilities; undefined where the page has none. */
  private get toList(): (() => void) | undefined {
    if (!journey.has('finder')) return undefined;
    return () => journey.ask({ type: 'show-facilities', facilities: {} });
  }

  private readonly onErased = (): void => {
    announce(this.locale.t('erased'), this.locale.tag);
    this.arrival.await();
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
