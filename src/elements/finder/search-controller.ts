/** Apart from the element: the search goes on between drawings, and only the last one counts. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenOpened, type FeedTexts } from '../../core/feed/controller.js';
import { failureOf, type FeedError } from '../../core/feed/feed.js';
import type { Answer } from '../../domain/directory/asking.js';
import {
  NO_FILTERS,
  type Filters,
  type Near,
  type Query,
  type QueryResult,
} from '../../domain/directory/query.js';
import type { Place } from '../../domain/places/places.js';
import { askForFinder, openForFinder, reachFor, type Opened } from './data.js';
import { findFor, within, type Spot } from './asking.js';
import { linkedFilters } from './linked-filters.js';
import { LateReader } from './late-reader.js';
import type { FinderSettings, SearchSource } from './settings.js';

/** Milliseconds of quiet before words that are being typed are searched for. */
const TYPING = 150;

/**
 * The finder's memory: what the visitor typed and chose, the directory, and the result that follows from them.
 * Nothing of it leaves the element.
 */
export class SearchController implements ReactiveController {
  /** The words in the box. */
  text = '';
  filters: Filters = NO_FILTERS;
  /** The visitor's position, once they gave it. */
  position: Spot | undefined;
  /** Km within which they want to look, `Infinity` without a limit; undefined as long as they did not say. */
  within: number | undefined;
  /** Whether they asked for the places of other countries as well. */
  everywhere = false;
  answer: Answer | undefined;
  /** The place that `answer` looks around, in words; undefined for the visitor's position or no place. */
  placeLabel: string | undefined;
  loaded: Opened | undefined;
  failure: FeedError | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly source: SearchSource;
  private readonly late: LateReader;
  private asked: FeedTexts | undefined;
  private reads = 0;
  private rereads: Promise<void> = Promise.resolve();
  private searches = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;
  /** The place of a next step that the visitor took: it stands until they type, or choose another. */
  taken: { readonly spot: Spot | undefined } | undefined;
  /** The one of several places of a name that the visitor chose: it stands until they type. */
  chosen: Place | undefined;

  constructor(host: ReactiveControllerHost, source: SearchSource) {
    this.host = host;
    this.source = source;
    this.late = new LateReader(() => this.loaded, source.report);
    host.addController(this);
    whenOpened(host, (feed) => void askForFinder(feed, source.settings()).catch(() => undefined));
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.reads += 1;
    this.searches += 1;
    this.asked = undefined;
  }

  /** Follows the feed; only the last read counts. Between two feeds there are no texts: only then is the first forgotten. */
  follow(texts: FeedTexts | undefined): void {
    if (texts === this.asked) return;
    this.asked = texts;
    if (texts) void this.read(texts);
    else this.loaded = this.answer = this.failure = undefined;
  }

  /** Reads the directory again at the next drawing: the webmaster changed an attribute. */
  refresh(): void {
    this.asked = undefined;
  }

  /** Asks again for what could not be read of the directory; fulfilled once that is known. */
  reread(): Promise<void> {
    // One after the other: a read that is asked for while another one runs would share its answer.
    this.rereads = this.rereads.then(() => (this.asked ? this.read(this.asked) : undefined));
    return this.rereads;
  }

  /** Whose towns are looked up besides those of the directory, once they are read. */
  get townsFrom(): string | undefined {
    return this.late.reader?.atlas.attribution;
  }

  get result(): QueryResult | undefined {
    return this.answer?.result;
  }

  /** The query that `result` answers. */
  get query(): Query | undefined {
    return this.answer?.query;
  }

  /** Takes the words in the box; they are searched for once the typing pauses. */
  type(text: string): void {
    this.text = text;
    this.taken = this.chosen = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), TYPING);
  }

  /** Searches now, for the visitor. */
  search(): void {
    clearTimeout(this.timer);
    const isHere = this.loaded?.directory.unread === 0;
    if (isHere && (this.text.trim() === '' || this.late.for(this.text))) this.compute();
    void this.settle();
  }

  /** Fetches what the words in the box need, such as when the visitor is about to type some; without any, only if `words`. */
  async prepare(words = true): Promise<void> {
    try {
      await (words || this.text.trim() !== '' ? this.late.prepare() : this.late.prepareForPlaces());
    } catch (error) {
      if (this.text.trim() === '') return;
      this.fail(failureOf(error));
    }
  }

  /** Looks in every country, or in the page's again. */
  lookEverywhere(everywhere: boolean): void {
    this.everywhere = everywhere;
    this.search();
  }

  setFilters(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.search();
  }

  /** Looks no further than so many km; `Infinity` without a limit. */
  setWithin(km: number | undefined): void {
    this.within = km;
    if (this.taken?.spot) this.taken = { spot: within(this.taken.spot, km) };
    this.search();
  }

  /** Looks around the visitor, in place of a town that they typed; or no longer. */
  setPosition(position: Near | undefined): void {
    if (position && this.answer?.place) this.text = this.answer.query.text;
    this.taken = this.chosen = undefined;
    if (position?.radius_km !== undefined) this.within = undefined;
    this.position = position;
    this.search();
  }

  /** Looks around another place of the name that was typed, or around one for everything that is there. */
  choose(place: Place, text = this.text): void {
    this.text = text;
    this.chosen = place;
    this.search();
  }

  /** Takes one of the next steps of an empty result. */
  take(query: Query): void {
    const { placeLabel: label } = this;
    this.filters = query.filters;
    this.taken = { spot: query.near && { ...query.near, ...(label !== undefined && { label }) } };
    if (this.within !== undefined && query.near) this.within = query.near.radius_km ?? Infinity;
    if (query.text !== this.query?.text) this.text = query.text;
    this.search();
  }

  /**
   * Shows some facilities in the place of whatever was looked for: those of every country, which whoever leads there
   * has counted.
   */
  show(asked: Partial<Filters>): void {
    this.started = true;
    this.text = '';
    this.everywhere = true;
    this.taken = this.chosen = undefined;
    this.filters = { ...NO_FILTERS, ...asked };
    this.search();
  }

  /** Forgets all that the visitor typed, chose and gave. */
  forget(): void {
    clearTimeout(this.timer);
    this.searches += 1;
    this.text = '';
    this.filters = NO_FILTERS;
    this.position = undefined;
    this.within = undefined;
    this.everywhere = false;
    this.taken = this.chosen = undefined;
    this.compute();
  }

  /** Works the result out again, such as when the minute has changed. */
  compute(): void {
    const { loaded, late, source } = this;
    if (!loaded) return;
    Object.assign(this, findFor(this, loaded, late, source));
    this.host.requestUpdate();
  }

  /** Works the result out where something else is looked for, or further away: of a long list, more may have to be read. */
  async look(isFurther = false): Promise<void> {
    if (this.loaded?.directory.unread) await this.reach(isFurther);
    this.compute();
  }

  /** Reads what the question of this moment needs of such a list, if there is one. True when there is more than before. */
  private async reach(isFurther = false): Promise<boolean> {
    const { loaded, late, source } = this;
    if (!loaded || loaded.directory.unread === 0) return false;
    try {
      const { answer } = findFor(this, loaded, late, source);
      const isNamed = answer.query.text.trim() !== '' || answer.setAside.length > 0;
      const words = (isNamed && late.for(this.text)?.namesIn(this.text)) || [];
      const further = await reachFor(loaded, answer, words, isFurther, source.report);
      if (loaded === this.loaded) this.loaded = further;
      return further !== loaded;
    } catch (error) {
      if (loaded === this.loaded) this.fail(failureOf(error));
      return false;
    }
  }

  private async read(texts: FeedTexts): Promise<void> {
    const read = ++this.reads;
    try {
      const settings = this.source.settings();
      const opened = await openForFinder(texts, settings, this.source.report);
      if (read !== this.reads) return;
      this.loaded = opened;
      this.failure = undefined;
      const { near } = settings;
      if (this.late.reader || this.text || typeof near === 'string') await this.prepare(false);
      if (typeof near === 'string') {
        await this.late.reader?.atlas.lookUp(opened.client, near, this.source.country(), this.source.report);
        if (read !== this.reads) return;
      }
      await this.reach();
      if (read !== this.reads) return;
      await this.start(settings, read);
      await this.reach();
      if (read !== this.reads) return;
      this.compute();
    } catch (error) {
      if (read !== this.reads) return;
      this.fail(failureOf(error));
    }
  }

  /** Chooses what the webmaster and the address do, before the visitor has chosen anything. */
  private async start({ goals }: FinderSettings, read: number): Promise<void> {
    const { loaded } = this;
    const linked = this.started || !loaded ? {} : await linkedFilters(loaded.offered, this.source.report);
    if (read !== this.reads || this.started) return;
    this.started = true;
    this.filters = { ...this.filters, goals, ...linked };
  }

  /** Of a list that was published anew: the one that is there stays. */
  private fail(failure: FeedError): void {
    if (!this.loaded || this.loaded.texts === this.asked) this.failure = failure;
    this.source.report(failure.code, failure.detail);
    this.host.requestUpdate();
  }

  /**
   * Ends a search of the visitor's: words that are not understood may name a small town, which is fetched on first use.
   * Then, and if nothing else was asked since, the element is told.
   */
  private async settle(): Promise<void> {
    const search = ++this.searches;
    const reader = this.late.for(this.text);
    const ready = reader?.atlas.ready;
    await this.prepare(false);
    const isHere = this.loaded?.directory.unread === 0;
    const isMore = search === this.searches && (await this.reach());
    if (search !== this.searches) return;
    const now = this.late.for(this.text);
    if (reader !== now || !ready || isMore || !isHere) this.compute();
    const { loaded, answer } = this;
    if (loaded && answer?.isPuzzled && this.text.trim() !== '' && now?.atlas.whole === false) {
      await now.readSmallTowns(loaded.client, this.source.report);
      if (search === this.searches) await this.reach();
      if (search !== this.searches) return;
      this.compute();
    }
    if (this.result) this.source.searched();
  }
}
