import type { IndexFile } from './files.js';
import { isNear, nearSignature, SHORTEST_FORGIVEN, signature } from './near-spelling.js';

/** The searched fields and their bit in a posting; a network is the organisation of organisations. */
export const FIELD_MASKS = [
  ['name', 1],
  ['organisation', 2],
  ['network', 2],
  ['city', 4],
  ['postcode', 8],
] as const;

/** How well a word fits a row, the best first; a row that no word fits has `MISS`. */
export const EXACT_NAME = 0;
export const EXACT = 1;
export const PREFIX_NAME = 2;
export const PREFIX = 3;
export const NEAR = 5;
export const MISS = 255;

/** First place in a sorted list that is not before a word. */
function lowerBound(terms: readonly string[], word: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * The inverted index of one table: sorted words, and for each the rows and fields where it stands. Postings stay
 * in bytes and are read as they are needed.
 */
export class TextIndex {
  private readonly terms: readonly string[];
  private readonly starts: Uint32Array;
  private readonly bytes: Uint8Array;
  private signatures: Int32Array | undefined;

  constructor(file: IndexFile) {
    this.terms = file.terms;
    this.starts = new Uint32Array(file.terms.length + 1);
    file.lengths.forEach((length, term) => {
      this.starts[term + 1] = (this.starts[term] ?? 0) + length;
    });
    const text = atob(file.postings);
    this.bytes = new Uint8Array(text.length);
    for (let at = 0; at < text.length; at++) this.bytes[at] = text.charCodeAt(at);
  }

  /**
   * Marks in `fits` how well a word fits each row: as it stands, as the beginning of a word and, when `forgiving`,
   * as a word with one typo. A better mark that is already there stays.
   */
  mark(word: string, fits: Uint8Array, forgiving: boolean): void {
    const { terms } = this;
    for (let term = lowerBound(terms, word); terms[term]?.startsWith(word); term++) {
      if (terms[term] === word) this.markTerm(term, fits, EXACT_NAME, EXACT);
      else this.markTerm(term, fits, PREFIX_NAME, PREFIX);
    }
    if (forgiving && word.length >= SHORTEST_FORGIVEN) {
      for (const term of this.nearTerms(word)) this.markTerm(term, fits, NEAR, NEAR);
    }
  }

  private nearTerms(word: string): number[] {
    this.signatures ??= Int32Array.from(this.terms, signature);
    const own = signature(word);
    const found: number[] = [];
    for (let term = 0; term < this.signatures.length; term++) {
      if (!nearSignature(own, this.signatures[term] as number)) continue;
      const other = this.terms[term] as string;
      if (other.length >= SHORTEST_FORGIVEN - 1 && isNear(word, other)) found.push(term);
    }
    return found;
  }

  private markTerm(term: number, fits: Uint8Array, inName: number, elsewhere: number): void {
    const { bytes } = this;
    const end = this.starts[term + 1] as number;
    let row = 0;
    for (let at = this.starts[term] as number; at < end; at++) {
      let value = 0;
      let factor = 1;
      let byte = bytes[at] as number;
      while (byte > 127) {
        value += (byte & 127) * factor;
        factor *= 128;
        byte = bytes[++at] as number;
      }
      value += byte * factor;
      row += Math.floor(value / 16);
      const fit = (value & 1) === 1 ? inName : elsewhere;
      if (fit < (fits[row] as number)) fits[row] = fit;
    }
  }
}
