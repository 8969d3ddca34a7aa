import { html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { renderDraftNotice } from '../../core/ui/draft-notice.js';
import { renderEasyRead } from '../../core/ui/easy-read.js';
import type { Phase } from '../../core/element/element.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideElement } from '../../core/element/guide-element.js';
import { Wording } from '../../core/i18n/wording.js';
import { journey } from '../../core/page/journey.js';
import { FinderOpener } from '../../core/directory/finder-opener.js';
import { piece } from '../../core/loading/piece.js';
import type { LeadId, Questionnaire } from '../../domain/orientation/model.js';
import { Flow } from './flow.js';
import { orientationStyles } from './orientation.styles.js';
import { choicesStyles } from './parts/choices.styles.js';
import { renderErase, renderFrame } from './parts/frame.js';
import { renderDanger, renderPromise, renderReviewed, renderQuestion } from './parts/question.js';
import type { Acts, Screen } from './parts/screen.js';
import { renderDangerScreen } from './parts/danger-screen.js';
import { dangerScreenStyles } from './parts/danger-screen.styles.js';
import { renderNoResult, renderWaiting } from './parts/skeleton.js';
import { QuestionnaireReading } from './data.js';
import { Speech } from './parts/speech.js';
import { orientationStrings, type OrientationKey } from './strings.js';

const fetchFinder = piece(() => import('../finder/index.js'));

/**
 * Questions that lead to places worth discussing, with the reasons: danger first, then one question a screen, none
 * of them compulsory. The answers stay in the memory of the page: no event, request, address or storage has them.
 *
 * @summary Questionnaire between residential and ambulatory care, explained, never stored.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The first question is shown.
 * @fires {PasserelleErrorEvent} passerelle-error - It cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart continue - The button that leads to the next question.
 * @csspart call - A number to call on the page that follows a danger.
 * @csspart lead - One lead of the result.
 * @csspart notice - A notice of the result.
 * @csspart see - The button that leads to facilities.
 * @csspart help - The panel with numbers to call.
 * @csspart draft - The line over a translation that nobody has reviewed, or over easier language that nobody has tried.
 * @csspart easier - The button to easier language and back, where the feed has it.
 * @csspart leave - The way out of the page, where it has no passerelle-exit.
 * @cssproperty --passerelle-accent - Colour of links, buttons and what is chosen.
 * @cssproperty --passerelle-surface - Background of answers and leads.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of answers, leads, panels and buttons.
 * @cssproperty --passerelle-space - Inner distance of panels and leads.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleOrientation extends GuideElement<OrientationKey> {
  static override styles: CSSResultGroup = [
    GuideElement.styles,
    orientationStyles,
    choicesStyles,
    dangerScreenStyles,
  ];

  /** Id of the questionnaire in the feed; without it, the first. */
  @property() questionnaire: string | undefined;

  protected readonly reader = new QuestionnaireReading(this, this.warn);
  protected readonly renderWaiting = renderWaiting;
  private readonly finder = new FinderOpener(this, fetchFinder, this.warn);
  private readonly flow = new Flow();
  /** What takes the focus once drawn. */
  private focusNext: string | undefined;
  /** The leads in words that the journey has. */
  private handed: string | undefined;

  constructor() {
    super(orientationStrings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.reader.followOne(this.readable, this.questionnaire?.trim());
    this.flow.follow(this.reader.questionnaire);
  }

  protected override updated(): void {
    super.updated();
    this.tell();
    const target = this.focusNext && this.renderRoot.querySelector<HTMLElement>(this.focusNext);
    if (!target) return;
    this.focusNext = undefined;
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView({ block: 'start' });
    target.focus({ preventScroll: target.classList.contains('title') });
  }

  protected override get guidePhase(): Phase {
    return this.reader.questionnaire && this.flow.danger ? 'ready' : 'empty';
  }

  private screen({ pack }: FeedTexts, questionnaire: Questionnaire): Screen {
    const { locale, flow, helpInput: help } = this;
    const speech = new Speech(new Wording(questionnaire.lang ?? pack.locale, locale.tag), flow.someone);
    return { questionnaire, flow, speech, locale, help, level: this.heading, acts: this.acts };
  }

  protected override renderGuide(texts: FeedTexts): unknown {
    const { flow, locale } = this;
    const { questionnaire } = this.reader;
    if (!questionnaire) return nothing;
    const screen = this.screen(texts, questionnaire);
    const draft = renderDraftNotice(texts, locale, questionnaire.lang ?? texts.pack.locale);
    const easier = renderEasyRead(texts, locale);
    switch (flow.view) {
      case 'danger':
        return this.renderColumns(
          flow.danger ? renderDanger(screen, flow.danger) : nothing,
          html`${draft}${renderPromise(screen)}`,
          easier,
        );
      case 'stop':
        return this.renderColumns(renderDangerScreen(screen));
      case 'question': {
        const question = flow.questions[flow.index];
        return this.renderColumns(
          question ? renderQuestion(screen, question) : nothing,
          html`${draft} ${easier}
            <p class="muted">${locale.t('privacy')}</p>
            ${renderErase(locale, 'quiet', this.onErase)}`,
        );
      }
      default:
        return this.renderLate(screen, html`${draft} ${easier}`);
    }
  }

  private renderColumns(main: unknown, aside?: unknown, first?: unknown): TemplateResult {
    const { flow, locale, onBack } = this;
    return renderFrame({ flow, locale, back: onBack, first, main, aside });
  }

  /** The list of answers and the result, once their code is there. */
  private renderLate(screen: Screen, draft: unknown): TemplateResult {
    const { locale } = this;
    const { manifest } = this.reader.counts;
    const { part: late, state, failures } = this.reader.lazy;
    if (!late)
      return this.renderColumns(
        state === 'failed'
          ? renderNoResult(locale, this.heading, failures, this.onFetch, this.help())
          : renderWaiting(locale.t('loading')),
      );
    if (this.flow.view === 'answers')
      return this.renderColumns(late.renderAnswers(screen, { change: this.onChange, see: this.onConclude }));
    return html`${this.renderColumns(
      late.renderResult(screen, { manifest, see: this.onSee }),
      html`${late.renderKeep(screen, renderErase(locale, 'button', this.onErase))} ${this.help()} ${draft}
      ${renderReviewed(screen)}`,
    )}
    ${this.finder.unreachable ? html`<div class="panel own">${this.renderMissing()}</div>` : nothing}
    ${this.finder.render(this.feed, this.heading + 1, locale.t('close_list'))}`;
  }

  /** Hands the leads in words to the journey while they are on the screen, once for each wording. */
  private tell(): void {
    const { part: late } = this.reader.lazy;
    const { texts } = this.texts;
    const { questionnaire } = this.reader;
    if (!late || !texts || !questionnaire || this.phase !== 'ready' || this.flow.view !== 'result') return;
    const leads = late.leadsInWords(this.screen(texts, questionnaire));
    if (leads === this.handed) return;
    this.handed = leads;
    journey.choose({ leads });
  }

  /** Changes what is shown, and leads the focus to what comes: a changed answer's row, or the screen's title. */
  private go(step: () => void): void {
    step();
    const { view, changed } = this.flow;
    this.focusNext = view === 'answers' && changed !== undefined ? '.changed' : '.title';
    this.requestUpdate();
  }

  private readonly acts: Acts = {
    choose: (question, option, checked) => {
      this.flow.choose(question, option, checked);
      this.requestUpdate();
    },
    speakFor: (someone) => {
      this.flow.someone = someone;
      this.requestUpdate();
    },
    next: () => {
      this.reader.fetchResult();
      this.go(() => this.flow.next());
    },
    skip: (question) => this.go(() => this.flow.skip(question)),
    goOn: (over) => this.go(() => this.flow.goOn(over)),
  };

  private readonly onBack = (): void => this.go(() => this.flow.back());

  private readonly onChange = (index: number): void => this.go(() => this.flow.change(index));

  private readonly onConclude = (): void => this.go(() => this.flow.conclude());

  private readonly onFetch = (): void => this.go(() => this.reader.fetchResult());

  private readonly onSee = (lead: LeadId): void =>
    void this.finder.open({ settings: this.reader.questionnaire?.leads[lead].settings ?? [] });

  /** Forgets all that the visitor chose or wrote on the page, but the country, whose numbers may be needed, and easier language. */
  private readonly onErase = (): void => {
    const { country, easier } = journey.choices;
    journey.clear();
    journey.choose({ ...(country && { country }), ...(easier !== undefined && { easier }) });
    announce(this.locale.t('erased'), this.locale.tag);
    this.go(() => undefined);
  };

  protected override forget(): void {
    this.flow.erase();
    this.handed = undefined;
    this.finder.close();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-orientation': PasserelleOrientation;
  }
}
