/**
 * What a page can draw of a text that somebody else wrote. Texts of the built-in pack have 313 letters at most; a browser
 * lays out a hundred thousand in a row for seconds.
 */

/** UTF-16 units of one text at most, and of what is a name: of a place, of an association, of a town. */
export const MOST_LETTERS = 4000;
export const MOST_IN_NAME = 300;

/**
 * Characters that no text of a feed may hold: controls other than tab and line feed, marks that turn the
 * direction of what follows, halves of surrogate pairs and non-characters.
 */
const FORBIDDEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** More marks over one letter than any language writes: they would lie over the lines around. */
const HEAPED = /(\p{M}{6})\p{M}+/gu;

/** What is neither a space, nor a mark without its letter, nor a sign that leaves no trace. */
const SEEN = /[^\s\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** True when a text holds none of the forbidden characters. */
export function isPlain(text: string): boolean {
  return text.search(FORBIDDEN) < 0;
}

/** True when something of a text is seen. */
export function isSeen(text: string): boolean {
  return SEEN.test(text);
}

/** A text as it can be drawn: without forbidden characters and heaps of marks, and cut where it is too long. */
export function readable(text: string, most = MOST_LETTERS): string {
  const short = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return short.replace(FORBIDDEN, '').replace(HEAPED, '$1');
}
