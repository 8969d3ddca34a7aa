import type { Directory } from '../../domain/directory/directory.js';
import { Places, type Place } from '../../domain/directory/places.js';
import { addRemedies } from '../element/faults.js';
import type { DirectoryClient } from './client.js';

addRemedies({ 'place-unknown': 'the place named in near was not found. Check its spelling.' });

/** The places that people name: those of a directory, and the towns of its feed once they are asked for. */
export class Atlas {
  readonly places: Places;
  /** Whose towns they are, once they are read. */
  attribution: string | undefined;
  /** True once the towns of the feed were asked for, whether they came or not. */
  asked = false;
  private read: Promise<void> | undefined;

  constructor(directory: Directory) {
    this.places = new Places(directory.tables);
  }

  /** The place that a webmaster names; once the towns of the feed were asked for, a typo is forgiven. */
  named(name: string, country: string | undefined): Place | undefined {
    return this.places.find(name, country, this.asked)[0];
  }

  /** Adds the towns of the feed, once. Rejects with FeedError; the next call tries again. */
  addTowns(client: DirectoryClient): Promise<void> {
    this.asked = true;
    this.read ??= (async () => {
      const gazetteer = await client.gazetteer();
      if (!gazetteer) return;
      this.places.addGazetteer(gazetteer);
      this.attribution = gazetteer.attribution;
    })();
    this.read.catch(() => (this.read = undefined));
    return this.read;
  }
}
