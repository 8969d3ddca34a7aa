import { tokens } from '../../../domain/text.js';

/** What two ways of writing a word of a table have in common: no capitals, accents, hyphens or signs. */
export function wordKey(written: string): string {
  return tokens(written.replace(/n\s?[°º]/gi, 'n ')).join(' ');
}

/** A cell that is a code, a number or a name of something, without the spaces and quotes that word processors put there. */
export function codeText(written: string): string {
  return written
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/^\s*[«“”„"‘’']\s*(.*[\p{L}\p{N}].*?)\s*[»“”"‘’']\s*$/su, '$1')
    .trim();
}
