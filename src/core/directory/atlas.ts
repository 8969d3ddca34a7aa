import type { Directory } from '../../domain/directory/directory.js';
import { placeKey } from '../../domain/places/names.js';
import { Places, type Place } from '../../domain/places/places.js';
import { tokens } from '../../domain/text.js';
import { addRemedies } from '../element/faults.js';
import { failureOf } from '../feed/feed.js';
import type { DirectoryClient } from './client.js';

addRemedies({ 'place-unknown': 'the place named in near was not found. Check its spelling.' });

/** The places that people name: those of the feed's gazetteer, and the towns of a directory that it does not know. */
export class Atlas {
  readonly places: Places;
  /** Whose towns they are, once they are read. */
  attribution: string | undefined;
  /** True once the places of the feed are there, or those of the directory in their stead. */
  ready = false;
  /** True once there is no further place to be read. */
  whole = false;
  private read: Promise<void> | undefined;
  private readSmall: Promise<void> | undefined;

  constructor(directory: Directory) {
    this.places = new Places(directory.tables);
  }

  /** The place that a webmaster names, exactly: in the page's own country first. It is never guessed. */
  named(name: string, country: string | undefined): Place | undefined {
    return this.places.find(placeKey(tokens(name)), country)[0];
  }

  /**
   * Looks for the place that a webmaster names in all that the feed knows. What cannot be read and a name that is nowhere
   * are told.
   */
  async lookUp(
    client: DirectoryClient,
    name: string,
    country: string | undefined,
    report: (code: string, detail: string) => void,
  ): Promise<Place | undefined> {
    try {
      await this.addPlaces(client);
      if (!this.named(name, country)) await this.addSmallTowns(client);
    } catch (error) {
      const { code, detail } = failureOf(error);
      report(code, detail);
    }
    const found = this.named(name, country);
    if (!found) report('place-unknown', name);
    return found;
  }

  /** Adds the places of the feed, once. Rejects with FeedError, the directory's own towns being there; the next call tries again. */
  addPlaces(client: DirectoryClient): Promise<void> {
    this.read ??= (async () => {
      try {
        const gazetteer = await client.gazetteer();
        if (!gazetteer) return;
        this.places.addGazetteer(gazetteer);
        this.attribution = gazetteer.attribution;
      } finally {
        this.places.addTables();
        this.ready = true;
      }
    })();
    this.read.catch(() => (this.read = undefined));
    return this.read;
  }

  /** Adds the towns that the gazetteer leaves out, once. Rejects with FeedError; the next call tries again. */
  addSmallTowns(client: DirectoryClient): Promise<void> {
    this.readSmall ??= (async () => {
      await this.addPlaces(client);
      const towns = await client.smallTowns();
      if (towns) this.places.addSmallTowns(towns);
      this.whole = true;
    })();
    this.readSmall.catch(() => (this.readSmall = undefined));
    return this.readSmall;
  }
}
