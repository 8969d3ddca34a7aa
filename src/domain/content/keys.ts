/**
 * The words of a list: public keys as a page pins them, or the signatures of a feed, separated by spaces, commas or new
 * lines. While a publisher changes keys there are two of either.
 */
export function listedIn(text: string): readonly string[] {
  return text.split(/[\s,]+/).filter(Boolean);
}
