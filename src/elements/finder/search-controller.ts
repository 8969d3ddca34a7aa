import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { openDirectory, type DirectoryClient } from '../../core/directory/client.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import { FeedError } from '../../core/feed/feed.js';
import type { Directory } from '../../domain/directory/directory.js';
import { interpret } from '../../domain/directory/interpret.js';
import { buildLexicon, type Lexicon } from '../../domain/directory/lexicon.js';
import type { Places } from '../../domain/directory/places.js';
import {
  NO_FILTERS,
  type Filters,
  type Near,
  type Query,
  type QueryResult,
} from '../../domain/directory/query.js';
import { facilityStatus } from '../../domain/hours/facility.js';
import type { FinderSettings } from './settings.js';

/** Km around a town that the visitor types, when the webmaster says nothing: about an hour on the road. */
const AROUND = 50;
/** Milliseconds of quiet before words that are being typed are searched for. */
const TYPING = 150;

/** A place that is not in the words: the visitor's position, or the webmaster's `near`. */
export interface Spot extends Near {
  /** Name of the place; without it, the visitor's own position. */
  readonly label?: string;
}

interface Loaded {
  readonly texts: FeedTexts;
  readonly client: DirectoryClient;
  readonly directory: Directory;
  readonly lexicon: Lexicon;
  readonly places: Places;
}

export interface SearchHost extends ReactiveControllerHost {
  readonly settings: FinderSettings;
  readonly country: string | undefined;
  readonly now: number;
  /** Told of each settled search that the visitor made. */
  searched(): void;
  report(code: string, detail: string): void;
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

  private readonly host: SearchHost;
  private asked: FeedTexts | undefined;
  private reads = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private gazetteer: Promise<void> | undefined;
  private startedFilters = false;

  constructor(host: SearchHost) {
    this.host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.timer);
    this.reads += 1;
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

  /** Takes the words in the box; they are searched for once the typing pauses. */
  type(text: string): void {
    this.text = text;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.search(), TYPING);
  }

  /** Searches now, for the visitor. */
  search(): void {
    clearTimeout(this.timer);
    this.compute();
    this.host.searched();
    void this.lookFurther();
  }

  setFilters(change: Partial<Filters>): void {
    this.filters = { ...this.filters, ...change };
    this.search();
  }

  setPosition(position: Spot | undefined): void {
    this.position = position;
    this.search();
  }

  /** Takes over one of the next steps of an empty result. */
  take(query: Query): void {
    this.filters = query.filters;
    if (!query.near) this.position = undefined;
    if (query.text !== this.query?.text) this.text = query.text;
    clearTimeout(this.timer);
    this.result = this.loaded?.directory.search(query);
    this.query = query;
    if (!query.near) this.placeLabel = undefined;
    this.host.requestUpdate();
    this.host.searched();
  }

  forget(): void {
    this.text = '';
    this.filters = NO_FILTERS;
    this.position = undefined;
    this.compute();
  }

  /** Works the result out again, such as when the minute has changed. */
  compute(): void {
    const { loaded, host } = this;
    if (!loaded) return;
    const { settings } = host;
    const { lexicon } = loaded;
    const said = interpret(this.text, lexicon, loaded.places, host.country);
    const typed: Spot | undefined = said.place && {
      lat: said.place.lat,
      lon: said.place.lon,
      label: said.place.label,
      radius_km: settings.radius ?? AROUND,
    };
    const spot = typed ?? this.position ?? this.spotOfHost(loaded);
    this.placeLabel = spot?.label;
    this.query = {
      text: said.text,
      lexicon,
      filters: this.filters,
      scope: settings.scope,
      ...(host.country !== undefined && { country: host.country }),
      statusOf: (facility) => facilityStatus(facility, host.now).state,
      ...(spot && {
        near: {
          lat: spot.lat,
          lon: spot.lon,
          ...(spot.radius_km === undefined ? {} : { radius_km: spot.radius_km }),
        },
      }),
    };
    this.result = loaded.directory.search(this.query);
    host.requestUpdate();
  }

  /** The webmaster's `near`, as a point or as the name of a place. */
  private spotOfHost(loaded: Loaded): Spot | undefined {
    const { near, radius } = this.host.settings;
    if (near === undefined) return undefined;
    const around = radius === undefined ? {} : { radius_km: radius };
    if (typeof near !== 'string') return { ...near, ...around };
    const [place] = loaded.places.find(near, this.host.country, this.gazetteer !== undefined);
    return place && { lat: place.lat, lon: place.lon, label: place.label, ...around };
  }

  private async read(texts: FeedTexts): Promise<void> {
    const read = ++this.reads;
    try {
      const client = await openDirectory(texts.feed);
      const directory = await client.open(this.host.settings.groups(client.manifest));
      if (read !== this.reads) return;
      const places = this.loaded?.directory === directory ? this.loaded.places : directory.places();
      this.loaded = { texts, client, directory, lexicon: buildLexicon(texts.pack), places };
      this.failure = undefined;
      if (!this.startedFilters) {
        this.startedFilters = true;
        this.filters = { ...this.filters, goals: this.host.settings.goals };
      }
      this.compute();
      const { near } = this.host.settings;
      if (typeof near === 'string' && places.find(near, this.host.country).length === 0)
        await this.lookUpHost(near);
    } catch (error) {
      if (read !== this.reads) return;
      this.failure = error instanceof FeedError ? error : new FeedError('feed-invalid', String(error));
      this.host.report(this.failure.code, this.failure.detail);
      this.host.requestUpdate();
    }
  }

  private async lookUpHost(near: string): Promise<void> {
    await this.readGazetteer();
    this.compute();
    if (this.loaded?.places.find(near, this.host.country, true).length === 0)
      this.host.report('place-unknown', near);
  }

  /** Words that found nothing may name a town where no facility is: the gazetteer is fetched on first use. */
  private async lookFurther(): Promise<void> {
    if (this.result?.total !== 0 || this.text.trim() === '') return;
    await this.readGazetteer();
    if (this.result.total === 0) {
      this.compute();
      this.host.searched();
    }
  }

  private readGazetteer(): Promise<void> {
    const { loaded } = this;
    const file = loaded?.client.gazetteer();
    this.gazetteer ??= file
      ? file.then((gazetteer) => loaded?.places.addGazetteer(gazetteer)).catch(() => undefined)
      : Promise.resolve();
    return this.gazetteer;
  }
}
