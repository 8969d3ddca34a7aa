import type { DirectoryClient } from '../../core/directory/client.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { Directory } from '../../domain/directory/directory.js';
import { interpret } from '../../domain/directory/interpret.js';
import { buildLexicon, type Lexicon } from '../../domain/directory/lexicon.js';
import { Places } from '../../domain/directory/places.js';
import type { Interpretation, WordReader } from '../../domain/directory/query.js';
import { readWords } from '../../domain/directory/words.js';

/** The places that visitors name: those of a directory, and the towns of its feed once they are asked for. */
class Atlas {
  readonly places: Places;
  /** Whose towns they are, once they are read. */
  attribution: string | undefined;
  private read: Promise<void> | undefined;

  constructor(directory: Directory) {
    this.places = new Places(directory.tables);
  }

  get asked(): boolean {
    return this.read !== undefined;
  }

  /** Adds the towns of the feed, once. Rejects with FeedError. */
  addTowns(client: DirectoryClient): Promise<void> {
    this.read ??= (async () => {
      const gazetteer = await client.gazetteer();
      if (!gazetteer) return;
      this.places.addGazetteer(gazetteer);
      this.attribution = gazetteer.attribution;
    })();
    return this.read;
  }
}

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
