import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { renderDraftNotice } from '../../core/ui/draft-notice.js';
import type { Phase } from '../../core/element/element.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideElement } from '../../core/element/guide-element.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import type { ActionSheet } from '../../domain/action/model.js';
import { actionStyles } from './action.styles.js';
import { FirstSign, type Late } from './first-sign.js';
import { chartStyles } from './parts/chart.styles.js';
import { renderSheet, renderWaiting } from './parts/action-sheet.js';
import type { View } from './parts/view.js';
import { ActionReading } from './data.js';
import { actionStrings, type ActionKey } from './strings.js';
import { Words } from './parts/words.js';

/**
 * What was done in one action, honestly counted: planned and held apart, an unknown never a zero, dates as the source
 * gives them even when they contradict each other. Each figure has a link of its own, made when asked for.
 *
 * @summary Action sheet with its indicators.
 * @slot - What shows until the element works, and if it cannot: a telephone number, a link.
 * @attr {string} country - Country of the page, ISO 3166-1 alpha-2: whose emergency numbers are shown.
 * @fires {PasserelleReadyEvent} passerelle-ready - The sheet is shown.
 * @fires {PasserelleErrorEvent} passerelle-error - It cannot be shown; `code` says why.
 * @csspart frame - Everything.
 * @csspart sheet - The sheet.
 * @csspart notice - The dates that contradict each other.
 * @csspart chart - A group of figures on one scale.
 * @csspart calendar - The steps on a line of months.
 * @csspart help - The panel with a number to call.
 * @csspart draft - The line over a translation that nobody has reviewed.
 * @cssproperty --passerelle-accent - Colour of bars, links and buttons.
 * @cssproperty --passerelle-surface - Background of fields and buttons.
 * @cssproperty --passerelle-text - Colour of text; without it, the page's.
 * @cssproperty --passerelle-border - Colour of separators.
 * @cssproperty --passerelle-radius - Radius of panels and buttons.
 * @cssproperty --passerelle-space - Inner distance of panels.
 * @cssproperty --passerelle-font-family - Font; without it, the page's.
 */
export class PasserelleAction extends GuideElement<ActionKey> {
  static override styles: CSSResultGroup = [GuideElement.styles, actionStyles, chartStyles];

  /** Id of the sheet in the feed; without it, the first, under a list of all when there are several. */
  @property() sheet: string | undefined;

  /** Sheet chosen in the list. */
  @state() private chosen: string | undefined;
  /** What is unfolded, by id. */
  @state() private open: ReadonlySet<string> = new Set();
  /** Figure that the page's address leads to. */
  @state() private target: string | undefined;
  /** What was copied last. */
  @state() private copied: View['copied'];

  protected override readonly remedies = {
    'sheet-unknown': 'the feed has no such sheet. Check the sheet attribute; the first is shown.',
  };
  protected readonly reader = new ActionReading(this, this.warn);
  protected readonly renderWaiting = renderWaiting;
  private readonly later = new FirstSign(this, this.warn);
  /** What is brought into view and takes the focus once drawn. */
  private arriving: string | undefined;
  /** Sheets in which the page's address was looked for. */
  private looked: readonly ActionSheet[] | undefined;

  constructor() {
    super(actionStrings);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('hashchange', this.onHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('hashchange', this.onHash);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('sheet')) this.turnTo(undefined);
    this.reader.follow(this.readable);
    const { read, sheets } = this.reader;
    const wanted = this.sheet?.trim();
    if (read && wanted && !sheets.some(({ id }) => id === wanted))
      this.report('sheet-unknown', `sheet="${wanted}"`);
    if (read && this.isList && this.later.part.failures === 0) void this.later.fetch();
    if (!read || !this.locale.ready || sheets === this.looked) return;
    this.looked = sheets;
    void this.follow();
  }

  protected override updated(): void {
    super.updated();
    const found = this.arriving && this.renderRoot.querySelector<HTMLElement>(this.arriving);
    if (!found || this.phase !== 'ready') return;
    this.arriving = undefined;
    found.scrollIntoView({ block: 'center' });
    found.focus({ preventScroll: true });
    if (found instanceof HTMLTextAreaElement) found.select();
  }

  protected override get guidePhase(): Phase {
    if (this.reader.sheets.length === 0) return 'empty';
    // The list stands above the sheet: drawn after it, it would push it down.
    const { part, failures } = this.later.part;
    return this.isList && !part && failures === 0 ? 'loading' : 'ready';
  }

  /** Sheets to choose from: one alone where the webmaster named it. */
  private get sheets(): readonly ActionSheet[] {
    const { sheets } = this.reader;
    const named = sheets.filter(({ id }) => id === this.sheet?.trim());
    return named.length > 0 ? named : sheets;
  }

  private get isList(): boolean {
    return this.sheets.length > 1;
  }

  protected override renderGuide(texts: FeedTexts): unknown {
    const { sheets, locale } = this;
    const chosen = sheets.find(({ id }) => id === this.chosen) ?? sheets[0];
    if (!chosen) return nothing;
    const written = texts.pack.locale;
    const language = chosen.lang ?? written;
    return html`${
      this.isList
        ? (this.later.part.part?.renderList({ sheets, chosen, written, locale, choose: this.onChoose }) ??
          renderUnfetched(this.later.part, locale, this.help))
        : nothing
    }${renderSheet(this.view(chosen, new Words(language, locale)), renderDraftNotice(texts, locale, language))}`;
  }

  private view(sheet: ActionSheet, words: Words): View {
    const { locale, open, target, copied } = this;
    const view: View = {
      sheet,
      words,
      locale,
      level: this.heading,
      open,
      target,
      copied,
      inside: (id) => this.renderInside(view, id),
      toggle: this.onToggle,
      copyTable: (table) => void this.copy(table.id, ({ textOf }) => textOf(table)),
      copyLink: (indicator) =>
        void this.copy(indicator, ({ linkTo }) => linkTo({ sheet: sheet.id, indicator })),
    };
    return view;
  }

  private renderInside(view: View, id: string): unknown {
    const { part: late } = this.later;
    if (late.part) return late.part.renderInside(view, id);
    return this.open.has(id) ? renderUnfetched(late, this.locale, this.help) : nothing;
  }

  protected override forget(): void {
    this.turnTo(undefined);
  }

  /** Shows another sheet, or the first, as if nothing had been unfolded. */
  private turnTo(sheet: string | undefined): void {
    this.chosen = sheet;
    this.open = new Set();
    this.target = undefined;
    this.copied = undefined;
  }

  /** Shows what the page's address leads to, if it is here. */
  private async follow(): Promise<void> {
    if (!location.hash.startsWith('#passerelle-')) return;
    const late = await this.later.fetch();
    const to = late?.targetOf(location.hash, this.sheets);
    if (!to) return;
    const { sheet, indicator } = to;
    if (this.chosen !== sheet) this.turnTo(sheet);
    this.target = indicator;
    if (to.folded) this.open = new Set([...this.open, to.folded]);
    this.arriving = indicator === undefined ? '.title' : `[data-figure="${indicator}"]`;
    this.requestUpdate();
  }

  /** What is copied is made on click only. */
  private async copy(name: string, make: (by: Late) => string): Promise<void> {
    this.copied = undefined;
    const late = await this.later.fetch();
    if (!late) return;
    const text = make(late);
    if (await late.toClipboard(text)) {
      this.copied = { name };
      announce(this.locale.t('copied'), this.locale.tag);
    } else {
      this.copied = { name, refused: text };
      this.arriving = 'textarea';
    }
  }

  private readonly onChoose = (sheet: string): void => {
    this.turnTo(sheet);
    this.arriving = '.title';
  };

  private readonly onToggle = (id: string): void => {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
    this.copied = undefined;
    void this.later.fetch();
  };

  private readonly onHash = (): void => void this.follow();
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-action': PasserelleAction;
  }
}
