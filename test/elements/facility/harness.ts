import { journey } from '../../../src/core/page/journey.js';
import type { PasserelleFacility } from '../../../src/elements/facility/facility.js';
import '../../../src/elements/facility/index.js';
import { serveFeed, type FixtureFeed } from '../../fixtures/feed.js';
import { until } from '../../fixtures/states/state.js';
import { watch, type Watch } from '../../fixtures/watch.js';

/** Tuesday 24 November 2026, ten in the morning in Paris. */
export const TUESDAY = Date.UTC(2026, 10, 24, 9);

/** Hard and thin spaces as plain ones, runs as one. */
export function plain(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

/** True when the first stands before the second on the page. */
export function comesFirst(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A page in French with one sheet. */
export class Page {
  readonly container = document.createElement('div');
  readonly heard: Watch = watch();
  sheet: PasserelleFacility = document.createElement('passerelle-facility');

  constructor() {
    this.container.lang = 'fr';
    document.body.append(this.container);
  }

  /** Puts a sheet with these attributes on the page, in the place of the one before. */
  place(attributes: Readonly<Record<string, string>>, now = TUESDAY): void {
    this.sheet.remove();
    this.sheet = document.createElement('passerelle-facility');
    this.sheet.now = () => now;
    for (const [name, value] of Object.entries(attributes)) this.sheet.setAttribute(name, value);
    this.container.append(this.sheet);
  }

  /** Puts a sheet of the fixture feed on the page and waits until it is drawn. */
  async show(
    attributes: Readonly<Record<string, string>>,
    feed: FixtureFeed = {},
    now = TUESDAY,
  ): Promise<void> {
    this.place({ feed: await serveFeed(feed), country: 'FR', ...attributes }, now);
    await until(() => this.all('.title').length > 0, 'a title');
  }

  all(selector: string): HTMLElement[] {
    return [...this.sheet.renderRoot.querySelectorAll<HTMLElement>(selector)];
  }

  find(selector: string): HTMLElement {
    const [found] = this.all(selector);
    if (!found) throw new Error(`no ${selector} in:\n${this.words()}`);
    return found;
  }

  /** What one reads in a part of the sheet. */
  words(selector = '.frame'): string {
    return plain(this.all(selector)[0]?.innerText);
  }

  get title(): string {
    return plain(this.all('.title')[0]?.textContent);
  }

  async titled(words: string): Promise<void> {
    await until(() => this.title === words, `“${words}” as title of:\n${this.words()}`);
  }

  leave(): void {
    this.container.remove();
    journey.clear();
    this.heard.stop();
  }
}
