/** Words shorter than this are taken as they are written. */
export const SHORTEST_FORGIVEN = 4;

/** True when one of two words is long enough for a typo, and the other has lost no more than one letter. */
export function isForgiven(a: string, b: string): boolean {
  return (
    Math.max(a.length, b.length) >= SHORTEST_FORGIVEN && Math.min(a.length, b.length) >= SHORTEST_FORGIVEN - 1
  );
}

/**
 * True when one letter added, left out, changed, or two neighbours swapped turn one word into the other
 * (Damerau distance of at most 1).
 */
export function isNear(a: string, b: string): boolean {
  if (a.length > b.length) return isNear(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (at === a.length || a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/**
 * The letters of a word as bits: one typo changes at most two of them, so most words are told apart without
 * comparing them letter by letter.
 */
export function signature(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** True when the signatures of two words differ in at most two bits. */
export function nearSignature(a: number, b: number): boolean {
  let differing = a ^ b;
  differing &= differing - 1;
  differing &= differing - 1;
  return differing === 0;
}
