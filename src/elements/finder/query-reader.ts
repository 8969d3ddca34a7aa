/** Fetched late and by itself: whoever only looks at the list never needs what reads words. */

import { Atlas } from '../../core/directory/atlas.js';
import type { DirectoryClient } from '../../core/directory/client.js';
import { failureOf } from '../../core/feed/feed.js';
import type { LocalePack } from '../../domain/content/model.js';
import { answer } from '../../domain/directory/answer.js';
import type { Answer, Asking } from '../../domain/directory/asking.js';
import type { Directory } from '../../domain/directory/directory.js';
import { buildLexicon, meansSomething, unitsOf } from '../../domain/directory/lexicon.js';
import type { WordReader } from '../../domain/directory/query.js';
import { isSmallWord } from '../../domain/directory/small-words.js';
import { readWords } from '../../domain/directory/words.js';

type Report = (code: string, detail: string) => void;

function tell(error: unknown, report: Report): void {
  const { code, detail } = failureOf(error);
  report(code, detail);
}

/** What reads a visitor's words in one directory and one language: fetched once there are any. */
export class Reader {
  readonly directory: Directory;
  readonly pack: LocalePack;
  readonly words: WordReader;
  readonly atlas: Atlas;

  /** @param before the reader before it: of the same directory, its places are kept */
  constructor(directory: Directory, pack: LocalePack, before: Reader | undefined) {
    this.directory = directory;
    this.pack = pack;
    this.words = readWords(buildLexicon(pack));
    this.atlas = before?.directory === directory ? before.atlas : new Atlas(directory);
  }

  /** Reads the places of the feed. What cannot be read is told, and the search goes on without. */
  async readPlaces(client: DirectoryClient, report: Report): Promise<void> {
    await this.atlas.addPlaces(client).catch((error: unknown) => tell(error, report));
  }

  /** Reads the towns that the gazetteer leaves out, in the same way. */
  async readSmallTowns(client: DirectoryClient, report: Report): Promise<void> {
    await this.atlas.addSmallTowns(client).catch((error: unknown) => tell(error, report));
  }

  /** The words of a text that name a facility or its town, if any do: neither a kind nor what somebody needs. */
  namesIn(text: string): readonly string[] {
    return unitsOf(text, this.words.lexicon, false)
      .filter((unit) => !meansSomething(unit))
      .flatMap(({ words }) => words)
      .filter((word) => !isSmallWord(word));
  }

  answer(asking: Asking): Answer {
    const { words, atlas } = this;
    return answer(asking, this.directory, { words, places: atlas.places, whole: atlas.whole });
  }
}
