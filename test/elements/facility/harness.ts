import type { PasserelleFacility } from '../../../src/elements/facility/facility.js';
import '../../../src/elements/facility/index.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { make, PageWithOne, type Attributes } from '../../helpers/mount.js';
import { until } from '../../helpers/until.js';

/** Tuesday 24 November 2026, ten in the morning in Paris. */
export const TUESDAY = Date.UTC(2026, 10, 24, 9);

/** True when the first stands before the second on the page. */
export function comesFirst(first: Element, second: Element): boolean {
  return (first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** A page in French with one sheet. */
export class Page extends PageWithOne<PasserelleFacility> {
  constructor() {
    super(make('passerelle-facility'));
  }

  get sheet(): PasserelleFacility {
    return this.element;
  }

  /** Puts a sheet with these attributes on the page, in the place of the one before. */
  place(attributes: Attributes, now = TUESDAY): void {
    const sheet = make('passerelle-facility', attributes);
    sheet.now = () => now;
    this.put(sheet);
  }

  /** Puts a sheet of the fixture feed on the page and waits until it is drawn. */
  async show(attributes: Attributes, feed: FixtureFeed = {}, now = TUESDAY): Promise<void> {
    this.place({ feed: await serveFeed(feed), country: 'FR', ...attributes }, now);
    await until(() => this.all('.title').length > 0, 'a title');
  }
}
