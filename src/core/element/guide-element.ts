import { html, nothing, type CSSResultGroup, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { PasserelleElement, type Phase } from './element.js';
import { FeedController, type FeedTexts } from '../feed/controller.js';
import { renderFeedNotes } from '../ui/feed-notes.js';
import { renderHelp, type HelpInput } from '../ui/helplines.js';
import { LocaleController } from '../i18n/locale.js';
import type { StringSource } from '../i18n/strings.js';
import { CountryController } from '../page/country.js';
import { journey } from '../page/journey.js';
import { controls } from '../theme/controls.js';
import { guideStyles } from '../ui/guide.styles.js';
import { helpStyles } from '../ui/helplines.styles.js';
import { renderFailed, renderLoading, renderWords } from '../ui/states.js';

/** What every guide says in its own words: that its feed has none. */
type GuideKey = 'empty_title' | 'empty_text';

/** What reads a guide: whether it is known what the feed has, and whether it could not be fetched. */
interface GuideReader {
  readonly read: boolean;
  readonly failed: boolean;
}

/**
 * What the elements share that show texts of a feed and no facility: the feed and its language, the waiting, the number
 * while it is slow, what is said in the place of a guide that is not there.
 */
export abstract class GuideElement<Key extends string> extends PasserelleElement {
  static override styles: CSSResultGroup = [PasserelleElement.styles, controls, helpStyles, guideStyles];

  /** Address of a feed.json; wins over any feed element. */
  @property() feed: string | undefined;
  /** Level of the title, 1 to 6. */
  @property({ type: Number }) heading = 2;

  protected readonly locale: LocaleController<Key | GuideKey>;
  protected readonly place = new CountryController(this);
  protected readonly warn = (code: string, detail: string): void => this.report(code, detail);
  protected readonly texts: FeedController;
  protected abstract readonly reader: GuideReader;
  private unfollow: (() => void) | undefined;

  /** @param strings what the element says; its `empty_title` and `empty_text` tell that the feed has no such guide */
  constructor(strings: StringSource<Key | GuideKey>) {
    super();
    this.locale = new LocaleController(this, strings);
    this.texts = new FeedController(this, this.locale, this.warn);
  }

  /** Grey blocks in the shape of what comes. */
  protected abstract readonly renderWaiting: (label: string) => TemplateResult;
  protected abstract renderGuide(texts: FeedTexts): unknown;
  /** As if the visitor had chosen nothing. */
  protected abstract forget(): void;
  /** Where the element stands once it is known what the feed has. */
  protected abstract get guidePhase(): Phase;

  override connectedCallback(): void {
    super.connectedCallback();
    this.unfollow = journey.follow((cleared) => {
      if (cleared) this.forget();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.unfollow?.();
  }

  protected override get phase(): Phase {
    if (this.locale.failed) return 'error';
    if (!this.locale.ready) return 'loading';
    if (this.texts.failure) return 'error';
    if (!this.texts.texts || !this.reader.read) return 'loading';
    return this.reader.failed ? 'error' : this.guidePhase;
  }

  /** The texts that the guide is read in; none while the feed is out of reach. */
  protected get readable(): FeedTexts | undefined {
    return this.texts.failure ? undefined : this.texts.texts;
  }

  protected get helpInput(): HelpInput {
    const { locale, place: country, texts } = this;
    return { locale, country, texts: texts.texts, now: Date.now(), level: this.heading + 1 };
  }

  protected readonly help = (): TemplateResult => renderHelp(this.helpInput);

  protected override renderPhase(phase: Phase): unknown {
    const { locale, heading: level, help } = this;
    const { t } = locale;
    const input = { locale, level, help };
    const { texts, slow, failure } = this.texts;
    if (!locale.ready || phase === 'loading') return renderLoading(input, this.renderWaiting, slow);
    if (phase === 'empty') return renderWords(input, t('empty_title'), html`<p>${t('empty_text')}</p>`);
    if (phase === 'error') return renderFailed(input, failure, () => this.texts.retry());
    return texts
      ? html`${this.renderGuide(texts)}${renderFeedNotes(texts.feed, locale, Date.now())}`
      : nothing;
  }

  /** A part that could not be fetched: the rest of the guide stays. */
  protected renderMissing(): TemplateResult {
    const { t } = this.locale;
    return html`<p role="alert">${t('error_title')}. ${t('error_text')}</p>
      ${this.help()}`;
  }
}
