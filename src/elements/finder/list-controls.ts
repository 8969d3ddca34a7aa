/** Holds what the visitor does to a list that parts/list.ts draws. */

import type { PasserelleElement } from '../../core/element/element.js';
import { askPosition } from '../../core/directory/position.js';
import { announce } from '../../core/page/live-region.js';
import { KeepPanel } from '../../core/keep/keep-panel.js';
import type { Filters } from '../../domain/directory/query.js';
import { ComparePanel } from './compare/compare-panel.js';
import { FilterPanel } from './filter-panel.js';
import { Gradual } from './gradual.js';
import { announcement } from './parts/results.js';
import { MapPanel } from './map/map-panel.js';
import type { Locating } from './parts/search-box.js';
import type { SearchController } from './search-controller.js';
import type { FinderLocale } from './strings.js';

/**
 * What the visitor does around the list that is not a search: more cards, the filter panel, their position. Whatever
 * takes away the button that was pressed leads the focus on to what it gave.
 */
export class ListControls {
  readonly panel: FilterPanel;
  readonly map: MapPanel;
  readonly keep: KeepPanel;
  readonly compare: ComparePanel;
  /** Filters that somebody else chose: the webmaster, or another widget that led here. */
  given: Partial<Filters> = {};
  readonly gradual: Gradual;
  locating: Locating = 'idle';
  /** How many times as many cards as at first. */
  pages = 1;
  undisclosedShown = false;

  private readonly host: PasserelleElement;
  private readonly search: SearchController;
  private readonly locale: FinderLocale;

  constructor(
    host: PasserelleElement,
    search: SearchController,
    locale: FinderLocale,
    report: (code: string, detail: string) => void,
  ) {
    this.host = host;
    this.search = search;
    this.locale = locale;
    this.panel = new FilterPanel(host, report);
    this.map = new MapPanel(host, report);
    this.compare = new ComparePanel(host, report);
    this.keep = new KeepPanel(host, report);
    this.gradual = new Gradual(host);
  }

  /** As if the visitor had touched nothing. */
  forget(): void {
    this.panel.close();
    this.map.forget();
    this.keep.forget();
    this.compare.forget();
    this.given = {};
    this.change({ pages: 1, undisclosedShown: false, locating: 'idle' });
  }

  /** After each search of the visitor's, once it is settled. */
  searched(): void {
    this.change({ pages: 1 });
    const { answer, loaded, placeLabel } = this.search;
    if (answer && loaded)
      announce(announcement(answer, loaded.directory, placeLabel, this.locale), this.locale.tag);
  }

  /** @param next what takes the focus */
  closePanel(next: string): void {
    this.panel.close();
    void this.focusOn(next);
  }

  toggleUndisclosed(): void {
    this.change({ undisclosedShown: !this.undisclosedShown });
  }

  /** Does a step that removes its own button. */
  take(step: () => void): void {
    step();
    void this.focusOn('.count-line');
  }

  async showMore(): Promise<void> {
    const cards = (): NodeListOf<Element> => this.host.renderRoot.querySelectorAll('.place');
    const before = cards().length;
    this.change({ pages: this.pages + 1 });
    await this.host.updateComplete;
    cards()[before]?.querySelector<HTMLElement>('.name')?.focus();
  }

  async locate(): Promise<void> {
    this.change({ locating: 'waiting' });
    const position = await askPosition();
    // Answered after the visitor forgot everything, or left.
    if (this.locating !== 'waiting' || !this.host.isConnected) return;
    this.change({ locating: position ? 'idle' : 'refused' });
    if (position) this.search.setPosition(position);
    else announce(this.locale.t('near_refused'), this.locale.tag);
  }

  /** Asks again for the part of the list that is missing; what there is stays. */
  async reread(): Promise<void> {
    await this.search.reread();
    const isWhole = this.search.loaded?.directory.missing.length === 0;
    announce(this.locale.t(isWhole ? 'whole' : 'missing'), this.locale.tag);
    await this.focusOn(isWhole ? '.count-line' : '.missing button');
  }

  /** Looks at more of a list that is too long to be read whole; the button stays as long as there is more. */
  async lookFurther(): Promise<void> {
    await this.search.look(true);
    const { answer, loaded, placeLabel } = this.search;
    if (!answer || !loaded) return;
    announce(announcement(answer, loaded.directory, placeLabel, this.locale), this.locale.tag);
    if (loaded.directory.unread === 0) await this.focusOn('.count-line');
  }

  private change(change: Partial<Pick<ListControls, 'locating' | 'pages' | 'undisclosedShown'>>): void {
    Object.assign(this, change);
    this.host.requestUpdate();
  }

  private async focusOn(selector: string): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }
}
