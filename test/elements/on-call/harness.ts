import type { PasserelleStatusEvent } from '../../../src/core/element/events.js';
import type { PasserelleOnCall } from '../../../src/elements/on-call/on-call.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { FEED, makeOnCall, TUESDAY } from '../../fixtures/states/on-call.js';
import { PageWithOne, type Attributes } from '../../helpers/mount.js';
import { until } from '../../helpers/until.js';

/** A page in French with one widget, whose clock is in the test's hand. */
export class Page extends PageWithOne<PasserelleOnCall> {
  /** The states that the page was told, in order. */
  readonly told: string[] = [];
  now = TUESDAY;

  constructor() {
    super(makeOnCall());
    this.container.addEventListener('passerelle-status', (event: PasserelleStatusEvent) =>
      this.told.push(event.status),
    );
  }

  /** Puts a widget with these attributes on the page, in the place of the one before. */
  place(attributes: Attributes): void {
    const element = makeOnCall(attributes);
    this.put(element);
    element.now = () => this.now;
  }

  /** Puts a widget that uses the fixture feed on the page and waits until its state is drawn. */
  async show(attributes: Attributes, feed: FixtureFeed = FEED): Promise<void> {
    this.place({ feed: await serveFeed(feed), country: 'FR', ...attributes });
    await until(() => this.all('.place').length > 0, 'the card');
    await until(() => this.all('.skeleton').length === 0, 'the fallback');
  }

  /** Moves the clock, and looks at the page again as a person does who comes back to it. */
  async comeBack(now: number): Promise<void> {
    this.now = now;
    document.dispatchEvent(new Event('visibilitychange'));
    await this.element.updateComplete;
  }

  /** The addresses of the links, in their order on the page. */
  get hrefs(): (string | null)[] {
    return this.all('a').map((link) => link.getAttribute('href'));
  }

  /** Code and offending value of each line on the console. */
  get codes(): string[] {
    return this.heard.warnings.map((line) => /\] ([\w-]+):/.exec(line)?.[1] ?? line);
  }
}
