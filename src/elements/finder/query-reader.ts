/** Fetched late and by itself: whoever only looks at the list never needs what reads words. */

import { Atlas } from '../../core/directory/atlas.js';
import type { LocalePack } from '../../domain/content/model.js';
import { answer } from '../../domain/directory/answer.js';
import type { Answer, Asking } from '../../domain/directory/asking.js';
import type { Directory } from '../../domain/directory/directory.js';
import { buildLexicon } from '../../domain/directory/lexicon.js';
import type { WordReader } from '../../domain/directory/query.js';
import { readWords } from '../../domain/directory/words.js';

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

  answer(asking: Asking): Answer {
    const { words, atlas } = this;
    return answer(asking, this.directory, { words, places: atlas.places, whole: atlas.whole });
  }
}
