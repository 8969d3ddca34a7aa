/** Fetched late and by itself: whoever only looks at the list never needs what reads words. */

import { Atlas } from '../../core/directory/atlas.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { Directory } from '../../domain/directory/directory.js';
import { interpret } from '../../domain/directory/interpret.js';
import { buildLexicon, type Lexicon } from '../../domain/directory/lexicon.js';
import type { Interpretation, WordReader } from '../../domain/directory/query.js';
import { readWords } from '../../domain/directory/words.js';

/** What reads a visitor's words in one directory and one language: fetched once there are any. */
export class Reader {
  readonly directory: Directory;
  readonly pack: LocalePack;
  readonly words: WordReader;
  readonly atlas: Atlas;
  private readonly lexicon: Lexicon;

  /** @param before the reader before it: of the same directory, its places are kept */
  constructor(directory: Directory, pack: LocalePack, before: Reader | undefined) {
    this.directory = directory;
    this.pack = pack;
    this.lexicon = buildLexicon(pack);
    this.words = readWords(this.lexicon);
    this.atlas = before?.directory === directory ? before.atlas : new Atlas(directory);
  }

  /** Finds the place in the words. */
  interpret(text: string, country: string | undefined): Interpretation {
    return interpret(text, this.lexicon, this.atlas.places, country);
  }
}
