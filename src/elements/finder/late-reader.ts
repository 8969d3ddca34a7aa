/** Apart from search-controller.ts: what reads words comes late, and in pieces. */

import { piece } from '../../core/loading/piece.js';
import type { Directory } from '../../domain/directory/directory.js';
import type { Opened } from './data.js';
import type { Reader } from './query-reader.js';

const fetchReader = piece(() => import('./query-reader.js'));

type Report = (code: string, detail: string) => void;

/** What reads the words in the box, fetched as far as it is needed. */
export class LateReader {
  /** What reads words and knows places; the words of the directory may still be on their way. */
  reader: Reader | undefined;
  /** The directory whose words are here. */
  private indexed: Directory | undefined;
  private readonly loaded: () => Opened | undefined;
  private readonly report: Report;

  /** @param loaded what there is to read in, now */
  constructor(loaded: () => Opened | undefined, report: Report) {
    this.loaded = loaded;
    this.report = report;
  }

  /** What reads this text: undefined until all that it needs is here. */
  for(text: string): Reader | undefined {
    return text.trim() === '' || this.indexed === this.loaded()?.directory ? this.reader : undefined;
  }

  /** Fetches what reads words, and the words of the directory. Rejects with PieceError. */
  async prepare(): Promise<void> {
    const loaded = this.loaded();
    if (!loaded) return;
    await Promise.all([this.prepareForPlaces(), loaded.client.readIndexes(loaded.directory, this.report)]);
    if (loaded !== this.loaded()) return await this.prepare();
    this.indexed = loaded.directory;
  }

  /** Fetches what knows places by their names. Rejects with PieceError. */
  async prepareForPlaces(): Promise<void> {
    const loaded = this.loaded();
    if (!loaded) return;
    const { Reader } = await fetchReader();
    if (loaded !== this.loaded()) return await this.prepareForPlaces();
    const { reader } = this;
    if (reader?.directory !== loaded.directory || reader.pack !== loaded.texts.pack)
      this.reader = new Reader(loaded.directory, loaded.texts.pack, reader);
    await this.reader?.readPlaces(loaded.client, this.report);
  }
}
