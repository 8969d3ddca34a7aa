/** In which cells of a large group words stand. */

import type { TermBlock } from './files.js';
import { isForgiven, isNear, nearSignature, signature } from './near-spelling.js';

/** The cells in which a term stands, or one that begins so; rising. */
export function cellsOf({ terms, cells }: TermBlock, word: string, isPrefix: boolean): readonly number[] {
  const found = new Set<number>();
  terms.forEach((term, at) => {
    if (isPrefix ? !term.startsWith(word) : term !== word) return;
    let cell = 0;
    for (const step of cells[at] ?? []) found.add((cell += step));
  });
  return [...found].sort((a, b) => a - b);
}

/** The words that are one typo away from what was typed. */
export function nearWords(vocabulary: readonly string[], typed: string): readonly string[] {
  const own = signature(typed);
  return vocabulary.filter(
    (word) => nearSignature(own, signature(word)) && isForgiven(typed, word) && isNear(typed, word),
  );
}

/**
 * The cells in which all words stand. A word that leaves none, the rarest of them first, is passed over: it is no reason to
 * find nothing.
 */
export function cellsOfAll(words: readonly (readonly number[])[]): readonly number[] {
  const known = words.filter(({ length }) => length > 0).sort((a, b) => a.length - b.length);
  let cells = known[0] ?? [];
  for (const others of known.slice(1)) {
    const set = new Set(others);
    const both = cells.filter((cell) => set.has(cell));
    if (both.length > 0) cells = both;
  }
  return cells;
}
