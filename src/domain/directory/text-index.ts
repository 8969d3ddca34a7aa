import type { IndexFile } from './files.js';
import { isForgiven, isNear, nearSignature, signature } from './near-spelling.js';

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

/** The terms of an index that a word may stand for. */
export interface TermMatch {
  /** The terms that begin as the word does, from the first to the one before the last. */
  readonly from: number;
  readonly to: number;
  /** True when the first of them is the word itself. */
  readonly exact: boolean;
  /** Terms one typo away. */
  readonly near: readonly number[];
  /** Bytes of all their postings: about the rows that there are to mark. */
  readonly bytes: number;
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

  /** Looks a word up: as it stands, as the beginning of a word and, when `forgiving`, as a word with one typo. */
  match(word: string, forgiving: boolean): TermMatch {
    const from = lowerBound(this.terms, word);
    const to = lowerBound(this.terms, `${word}\uffff`);
    const near = forgiving ? this.nearTerms(word) : [];
    let bytes = this.start(to) - this.start(from);
    for (const term of near) bytes += this.start(term + 1) - this.start(term);
    return { from, to, exact: this.terms[from] === word, near, bytes };
  }

  /** Marks in `fits` how well a word fits each row. A better mark that is already there stays. */
  mark({ from, to, exact, near }: TermMatch, fits: Uint8Array): void {
    if (exact) this.markTerm(from, fits, EXACT_NAME, EXACT);
    for (let term = exact ? from + 1 : from; term < to; term++) {
      this.markTerm(term, fits, PREFIX_NAME, PREFIX);
    }
    for (const term of near) this.markTerm(term, fits, NEAR, NEAR);
  }

  private start(term: number): number {
    return this.starts[term] as number;
  }

  /** Digits are never forgiven: another postcode is another place. */
  private nearTerms(word: string): number[] {
    if (/\d/.test(word)) return [];
    const { terms } = this;
    const signatures = (this.signatures ??= Int32Array.from(terms, signature));
    const own = signature(word);
    const found: number[] = [];
    for (let term = 0; term < signatures.length; term++) {
      if (!nearSignature(own, signatures[term] as number)) continue;
      const other = terms[term] as string;
      if (isForgiven(word, other) && isNear(word, other)) found.push(term);
    }
    return found;
  }

  private markTerm(term: number, fits: Uint8Array, inName: number, elsewhere: number): void {
    const { bytes } = this;
    const end = this.start(term + 1);
    let row = 0;
    for (let at = this.start(term); at < end; at++) {
      let byte = bytes[at] as number;
      let value = byte & 127;
      for (let shift = 7; byte > 127; shift += 7) {
        byte = bytes[++at] as number;
        value |= (byte & 127) << shift;
      }
      row += value >>> 4;
      const fit = (value & 1) === 1 ? inName : elsewhere;
      if (fit < (fits[row] as number)) fits[row] = fit;
    }
  }
}
