import { html, nothing, type CSSResultGroup, type PropertyValues } from 'lit';
import { property, state } from 'lit/decorators.js';
import { announce } from '../../core/page/live-region.js';
import { renderDraftNotice } from '../../core/ui/draft-notice.js';
import type { Phase } from '../../core/element/element.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { GuideElement } from '../../core/element/guide-element.js';
import { heading } from '../../core/ui/heading.js';
import { Wording } from '../../core/i18n/wording.js';
import { FinderOpener } from '../../core/directory/finder-opener.js';
import { renderQuickExit } from '../../core/ui/quick-exit-link.js';
import { piece } from '../../core/loading/piece.js';
import { renderUnfetched } from '../../core/loading/unfetched.js';
import type { Pathway, Weekday } from '../../domain/pathway/model.js';
import { renderPlaces, renderSources } from './parts/places.js';
import { renderSpine, renderWaiting } from './parts/spine.js';
import { entriesStyles } from './parts/entries.styles.js';
import { spineStyles } from './parts/spine.styles.js';
import { pathwayStyles } from './pathway.styles.js';
import { PathwayReading } from './data.js';
import { pathwayStrings, type PathwayKey } from './strings.js';

const fetchFinder = piece(() => import('../finder/index.js'));

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
export class PasserellePathway extends GuideElement<PathwayKey> {
  static override styles: CSSResultGroup = [GuideElement.styles, entriesStyles, spineStyles, pathwayStyles];

  /** Id of the pathway; without it, the first of the feed. */
  @property() pathway: string | undefined;

  /** Id of the step where the visitor says to be. */
  @state() private here: string | undefined;
  /** Days at the day centre. */
  @state() private days: ReadonlySet<Weekday> = new Set();

  protected readonly reader = new PathwayReading(this, this.warn);
  protected readonly renderWaiting = renderWaiting;
  private readonly finder = new FinderOpener(this, fetchFinder, this.warn);

  constructor() {
    super(pathwayStrings);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('pathway')) this.forget();
    this.reader.followOne(this.readable, this.pathway?.trim());
  }

  protected override get guidePhase(): Phase {
    if (!this.reader.pathway) return 'empty';
    return this.reader.settled ? 'ready' : 'loading';
  }

  protected override renderGuide(feedTexts: FeedTexts): unknown {
    const { locale, here } = this;
    const { pathway, route } = this.reader;
    if (!pathway || !route) return nothing;
    const { pack } = feedTexts;
    const written = pathway.lang ?? this.reader.guide?.written ?? '';
    const wording = new Wording(written, locale.tag);
    const level = this.heading + 1;
    return html`${heading(this.heading, wording.say(pathway.title), { look: 'title' })}
      ${renderDraftNotice(feedTexts, locale, written)}
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
      ${this.renderWeek(pathway, wording, level)} ${renderQuickExit(locale)}
      ${wording.lang ? this.help() : nothing}
      ${renderPlaces({ pathway, pack, locale, see: (kinds) => void this.finder.open({ kinds }), help: this.help, unreachable: this.finder.unreachable })}
      ${renderSources(pathway, wording, locale)}
      ${this.finder.render(this.feed, this.heading + 1, locale.t('close_list'))}`;
  }

  private renderWeek({ week: contract }: Pathway, wording: Wording, level: number): unknown {
    const { locale, days: chosen } = this;
    if (!contract) return nothing;
    const { lazy } = this.reader;
    if (lazy.part)
      return lazy.part.renderWeek({ contract, wording, locale, level, chosen, choose: this.onDays });
    return renderUnfetched(lazy, locale, this.help);
  }

  protected override forget(): void {
    this.here = undefined;
    this.days = new Set();
    this.finder.close();
  }

  private readonly onMark = (id: string): void => {
    this.here = this.here === id ? undefined : id;
    // Said outside the element, where the page can hear it: never which step.
    if (this.here !== undefined) announce(this.locale.t('marked'), this.locale.tag);
  };

  private readonly onDays = (days: readonly Weekday[]): void => {
    this.days = new Set(days);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'passerelle-pathway': PasserellePathway;
  }
}
