import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openDirectory, type DirectoryClient } from '../../core/directory/client.js';
import { loadStatus, type StatusOf } from '../../core/directory/hours.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { failureOf, FeedError } from '../../core/feed/feed.js';
import { piece } from '../../core/loading/piece.js';
import type { Directory } from '../../domain/directory/directory.js';
import {
  AROUND,
  NO_FILTERS,
  type Filters,
  type Interpretation,
  type Near,
  type Query,
  type QueryResult,
} from '../../domain/directory/query.js';
import type { Reader } from './query-reader.js';
import { scopeOf, surveyOf, type FinderSettings, type Survey } from './settings.js';

const fetchReader = piece(() => import('./query-reader.js'));

/** Milliseconds of quiet before words that are being typed are searched for. */
const TYPING = 150;

/** A place around which to look. */
interface Spot extends Near {
  /** Its name; without it, the visitor's own position or a point. */
  readonly label?: string;
}

interface Loaded extends Survey {
  readonly texts: FeedTexts;
  readonly client: DirectoryClient;
  readonly directory: Directory;
  readonly statusOf: StatusOf;
}

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

  /** Shows some kinds of places in the place of whatever was looked for. */
  show(places: Partial<Filters>): void {
    this.started = true;
    this.text = '';
    this.taken = undefined;
    this.filters = { ...NO_FILTERS, ...places };
    this.search();
  }

  /** Forgets all that the visitor typed, chose and gave. */
  forget(): void {
    clearTimeout(this.timer);
    this.searches += 1;
    this.text = '';
    this.filters = NO_FILTERS;
    this.position = undefined;
    this.taken = undefined;
    this.compute();
  }

  /** Works the result out again, such as when the minute has changed. */
  compute(): void {
    const { loaded, reader, source } = this;
    if (!loaded) return;
    const { scope } = loaded;
    const country = source.country();
    const said: Interpretation = reader?.interpret(this.text, country) ?? { text: '' };
    const { radius } = source.settings();
    const typed: Spot | undefined = said.place && {
      lat: said.place.lat,
      lon: said.place.lon,
      label: said.place.label,
      radius_km: radius ?? AROUND,
    };
    const position: Spot | undefined = this.position && {
      ...this.position,
      ...(radius !== undefined && { radius_km: radius }),
    };
    const spot = this.taken ? this.taken.spot : (typed ?? position ?? this.spotOfHost());
    this.placeLabel = spot?.label;
    this.query = {
      text: said.text,
      ...(reader && { words: reader.words }),
      filters: this.filters,
      scope,
      ...(country !== undefined && { country }),
      statusOf: (facility) => loaded.statusOf(facility, source.now()).state,
      ...(spot && {
        near: {
          lat: spot.lat,
          lon: spot.lon,
          ...(spot.radius_km !== undefined && { radius_km: spot.radius_km }),
        },
      }),
    };
    this.result = loaded.directory.search(this.query);
    this.host.requestUpdate();
  }

  /** The webmaster's `near`, as a point or as the name of a place. */
  private spotOfHost(): Spot | undefined {
    const { near, radius } = this.source.settings();
    if (near === undefined) return undefined;
    const around = radius === undefined ? {} : { radius_km: radius };
    if (typeof near !== 'string') return { ...near, ...around };
    const place = this.reader?.atlas.named(near, this.source.country());
    return place && { lat: place.lat, lon: place.lon, label: place.label, ...around };
  }

  private async read(texts: FeedTexts): Promise<void> {
    const read = ++this.reads;
    try {
      const client = await openDirectory(texts.feed);
      const settings = this.source.settings();
      const own = scopeOf(settings, client.manifest.kinds, this.complain);
      const directory = await client.open(own.groups, this.source.report);
      const statusOf = await loadStatus(directory);
      if (read !== this.reads) return;
      this.loaded = { texts, client, directory, statusOf, ...surveyOf(directory, own.scope, this.complain) };
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
