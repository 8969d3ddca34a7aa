import type { LocalePack } from '../../domain/content/model.js';
import type { Directory } from '../../domain/directory/directory.js';
import { interpret } from '../../domain/directory/interpret.js';
import { buildLexicon } from '../../domain/directory/lexicon.js';
import { Places } from '../../domain/directory/places.js';
import type { Interpretation, WordReader } from '../../domain/directory/query.js';
import { readWords } from '../../domain/directory/words.js';

/** What reads a visitor's words in one directory and one language: fetched once there are any. */
export interface Reader {
  readonly directory: Directory;
  readonly pack: LocalePack;
  readonly words: WordReader;
  readonly places: Places;
  /** Finds the place in the words. */
  interpret(text: string, country: string | undefined): Interpretation;
}

/** @param before the reader before it: the places of the same directory are kept, with the towns added to them */
export function openReader(directory: Directory, pack: LocalePack, before: Reader | undefined): Reader {
  const lexicon = buildLexicon(pack);
  const places = before?.directory === directory ? before.places : new Places(directory.tables);
  return {
    directory,
    pack,
    words: readWords(lexicon),
    places,
    interpret: (text, country) => interpret(text, lexicon, places, country),
  };
}
