import type { LocalePack } from '../../domain/content/model.js';
import type { Content } from '../content.js';
import type { Speech } from './speech.js';

/** What a fragment is made of: a feed, its texts in one locale, and the words of the interface. */
export interface Given {
  readonly content: Content;
  readonly pack: LocalePack;
  readonly speech: Speech;
}
