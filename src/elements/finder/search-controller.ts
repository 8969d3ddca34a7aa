/** Apart from the element: the search goes on between drawings, and only the last one counts. */

import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { FeedTexts } from '../../core/feed/controller.js';
import { failureOf, FeedError } from '../../core/feed/feed.js';
import { piece } from '../../core/loading/piece.js';
import {
  NO_FILTERS,
  type Filters,
  type Near,
  type Query,
  type QueryResult,
} from '../../domain/directory/query.js';
import { openForFinder, type Opened } from './data.js';
import { queryFor, type Spot } from './query-builder.js';
import type { Reader } from './query-reader.js';
import { surveyOf, type FinderSettings, type Survey } from './settings.js';

const fetchReader = piece(() => import('./query-reader.js'));

/** Milliseconds of quiet before words that are being typed are searched for. */
const TYPING = 150;

type Loaded = Opened & Survey;

/** What the search asks of its element. */
export interface SearchSource {
  readonly settings: () => FinderSettings;
  readonly country: () => string | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told of each settled search that the visitor made. */
  readonly searched: () => void;
  readonly report: (code: string, detail: string) => void;
}

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
  /** Whether they asked for the places of other countries as well. */
  everywhere = false;
  result: QueryResult | undefined;
  /** The query that `result` answers. */
  query: Query | undefined;
  /** The place of `query`, in words; undefined for the visitor's position or no place. */
  placeLabel: string | undefined;
  loaded: Loaded | undefined;
  failure: FeedError | undefined;

  private readonly host: ReactiveControllerHost;
  private readonly source: SearchSource;
  private reader: Reader | undefined;
  private asked: FeedTexts | undefined;
  private reads = 0;
  private rereads: Promise<void> = Promise.resolve();
  private searches = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private started = false;
  /** The place of a next step that the visitor took: it stands until they type, or choose another. */
  private taken: { readonly spot: Spot | undefined } | undefined;

  constructor(host: ReactiveControllerHost, source: SearchSource) {
    this.host = host;
    this.source = source;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.reads += 1;
    this.searches += 1;
    this.asked = undefined;
  }

  /** Follows the feed: a new one, or its texts in another language, is read; only the last read counts. */
  follow(texts: FeedTexts | undefined): void {
    if (texts === this.asked) return;
    const sameFeed = texts !== undefined && texts.feed === this.loaded?.texts.feed;
    this.asked = texts;
    if (!sameFeed) this.loaded = this.result = this.failure = undefined;
    if (texts) void this.read(texts);
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

  /** Whether every part of the list was read. */
  get isWhole(): boolean {
    return this.loaded?.directory.missing.length === 0;
  }

  /** Whose towns are looked up besides those of the directory, once they are read. */
  get townsFrom(): string | undefined {
    return this.reader?.atlas.attribution;
  }

  /** Takes the words in the box; they are searched for once the typing pauses. */
  type(text: string): void {
    this.text = text;
    this.taken = undefined;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), TYPING);
  }

  /** Searches now, for the visitor. */
  search(): void {
    clearTimeout(this.timer);
    if (this.reader || this.text.trim() === '') this.compute();
    void this.settle();
  }

  /** Fetches what reads words, such as when the visitor is about to type some. */
  async prepare(): Promise<void> {
    const { loaded, reader } = this;
    if (!loaded || (reader?.directory === loaded.directory && reader.pack === loaded.texts.pack)) return;
    try {
      const { Reader } = await fetchReader();
      if (loaded !== this.loaded) return await this.prepare();
      this.reader = new Reader(loaded.directory, loaded.texts.pack, this.reader);
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

  /** Looks around the visitor, in place of a town that they typed; or no longer. */
  setPosition(position: Near | undefined): void {
    const said = position && this.reader?.interpret(this.text, this.source.country());
    if (said?.place) this.text = said.text;
    this.taken = undefined;
    this.position = position;
    this.search();
  }

  /** Takes one of the next steps of an empty result. */
  take(query: Query): void {
    const { placeLabel: label } = this;
    this.filters = query.filters;
    this.taken = { spot: query.near && { ...query.near, ...(label !== undefined && { label }) } };
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
    this.taken = undefined;
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
    this.everywhere = false;
    this.taken = undefined;
    this.compute();
  }

  /** Works the result out again, such as when the minute has changed. */
  compute(): void {
    const { loaded, reader, source, text, filters, position, everywhere, taken } = this;
    if (!loaded) return;
    const { query, placeLabel } = queryFor({
      text,
      filters,
      position,
      taken,
      reader,
      scope: loaded.scope,
      settings: source.settings(),
      country: source.country(),
      everywhere,
      now: source.now(),
      statusOf: (facility) => loaded.statusOf(facility, source.now()).state,
    });
    this.query = query;
    this.placeLabel = placeLabel;
    this.result = loaded.directory.search(query);
    this.host.requestUpdate();
  }

  private async read(texts: FeedTexts): Promise<void> {
    const read = ++this.reads;
    try {
      const settings = this.source.settings();
      const opened = await openForFinder(texts, settings, this.source.report);
      if (read !== this.reads) return;
      this.loaded = { ...opened, ...surveyOf(opened.directory, opened.scope, this.complain) };
      this.failure = undefined;
      const { near } = settings;
      if (this.reader || this.text || typeof near === 'string') await this.prepare();
      if (read !== this.reads) return;
      if (!this.started) {
        this.started = true;
        this.filters = { ...this.filters, goals: settings.goals };
      }
      this.compute();
      if (typeof near === 'string' && this.reader?.atlas.places.find(near).length === 0)
        await this.lookUpHost(near, read);
    } catch (error) {
      if (read !== this.reads) return;
      this.fail(failureOf(error));
    }
  }

  private fail(failure: FeedError): void {
    this.failure = failure;
    this.source.report(failure.code, failure.detail);
    this.host.requestUpdate();
  }

  private readonly complain = (attribute: string): void => this.source.report('attribute-invalid', attribute);

  private async lookUpHost(near: string, read: number): Promise<void> {
    await this.readTowns();
    if (read !== this.reads) return;
    this.compute();
    if (this.reader?.atlas.places.find(near, undefined, true).length === 0)
      this.source.report('place-unknown', near);
  }

  /**
   * Ends a search of the visitor's: words that found nothing may name a town where no facility is, for which the
   * gazetteer is fetched on first use. Then, and if nothing else was asked since, the element is told.
   */
  private async settle(): Promise<void> {
    const search = ++this.searches;
    const { reader } = this;
    await this.prepare();
    if (search !== this.searches) return;
    if (reader !== this.reader) this.compute();
    if (this.result?.total === 0 && this.text.trim() !== '') {
      await this.readTowns();
      if (search !== this.searches) return;
      this.compute();
    }
    if (this.result) this.source.searched();
  }

  private async readTowns(): Promise<void> {
    const { loaded, reader } = this;
    try {
      if (loaded) await reader?.atlas.addTowns(loaded.client);
    } catch (error) {
      if (error instanceof FeedError) this.source.report(error.code, error.detail);
    }
  }
}
