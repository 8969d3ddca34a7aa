import { tokens } from '../text.js';
import type { Facility } from './facility.js';
import type { IndexFile } from './files.js';
import { FIELD_MASKS } from './text-index.js';

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function base64(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b, c] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const all = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += (DIGITS[all >> 18] ?? '') + (DIGITS[(all >> 12) & 63] ?? '');
    text += b === undefined ? '=' : (DIGITS[(all >> 6) & 63] ?? '');
    text += c === undefined ? '=' : (DIGITS[all & 63] ?? '');
  }
  return text;
}

/**
 * Builds the inverted index of facilities in the order of their table. A posting is a row and the fields where
 * the word stands: (rows since the one before × 16 + mask of fields), as a variable-length integer of 7 bits a byte,
 * low bits first.
 */
export function buildIndex(facilities: readonly Facility[]): IndexFile {
  const postings = new Map<string, Map<number, number>>();
  facilities.forEach((facility, row) => {
    for (const [field, mask] of FIELD_MASKS) {
      for (const word of tokens(facility[field] ?? '')) {
        const rows = postings.get(word) ?? new Map<number, number>();
        postings.set(word, rows);
        rows.set(row, (rows.get(row) ?? 0) | mask);
      }
    }
  });
  const terms = [...postings.keys()].sort((a, b) => (a < b ? -1 : 1));
  const bytes: number[] = [];
  const lengths = terms.map((term) => {
    const start = bytes.length;
    let before = 0;
    for (const [row, mask] of postings.get(term) ?? []) {
      let value = (row - before) * 16 + mask;
      before = row;
      for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) | 128);
      bytes.push(value);
    }
    return bytes.length - start;
  });
  return { terms, lengths, postings: base64(bytes) };
}
