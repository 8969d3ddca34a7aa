import { unitsOf, type Lexicon } from './lexicon.js';
import { matching } from './matching.js';
import type { WordReader } from './query.js';
import { widen } from './widen.js';

/** Reads the words that visitors type, with what the kinds are called in one language. */
export function readWords(lexicon: Lexicon): WordReader {
  return {
    lexicon,
    match: (text, forgiving) => {
      const units = unitsOf(text, lexicon, forgiving);
      return (group, accept) => matching(group, units, forgiving, accept);
    },
    widen,
  };
}
