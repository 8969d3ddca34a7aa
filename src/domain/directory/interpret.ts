import { unitsOf, type Lexicon } from './lexicon.js';
import type { Places } from './places.js';
import type { Interpretation } from './query.js';

/**
 * Finds the place in a visitor's words: "Metz", "57000", "postcure Metz", "CSAPA près de Nancy". Words that name
 * kinds are kept as words to search for; what remains has to be the whole name of a place, else the words are
 * searched for as they stand. A town that is also the name of a kind counts as the kind.
 */
export function interpret(text: string, lexicon: Lexicon, places: Places, country?: string): Interpretation {
  const units = unitsOf(text, lexicon, false);
  // A word that is only a part of a kind's label may as well be a part of a town's name.
  const naming = units.filter((unit) => unit.kinds.size > 0 && lexicon.phrases.has(unit.words.join(' ')));
  for (const kinds of [naming, units.filter((unit) => unit.kinds.size > 0)]) {
    const rest = units.filter((unit) => !kinds.includes(unit));
    const [place] = places.find(rest.flatMap((unit) => unit.words).join(' '), country);
    if (place) return { text: kinds.flatMap((unit) => unit.words).join(' '), place };
  }
  return { text };
}
