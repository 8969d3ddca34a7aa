import { fold } from '../../domain/text.js';
import { townKey } from '../towns/town-key.js';
import { windowsSign } from '../read/files/text.js';
import { ACRONYMS, ARTICLES, LETTERED, SMALL, STREETS, WORDS } from './finess-words.js';

/** Numbers such as the XXIII of Jean XXIII; one letter alone is an initial. */
const ROMAN = /^(?=..)X{0,3}(?:IX|IV|V?I{0,3})$/;

function isAcronym(word: string): boolean {
  return ACRONYMS.has(word) || ROMAN.test(word) || !/[AEIOUYÀ-Þ]/.test(word);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

/** One word, without what its neighbours decide. */
function readableWord(word: string, first: boolean): string {
  if (/\p{Ll}/u.test(word)) return word;
  if (/\d/.test(word)) return /^\d/.test(word) && /\p{Lu}{2,}/u.test(word) ? word.toLowerCase() : word;
  const key = fold(word);
  const full = WORDS[key];
  if (SMALL.has(key) && word.length > 1) return first ? capital(word) : word.toLowerCase();
  if (full !== undefined) return full;
  if (word.length === 1 || isAcronym(word)) return word;
  return capital(word);
}

/** Marks that a title starts again after: a bracket, a quotation, a dash between spaces. */
const RESTART = /(?:^|[(«/:]|\s[-–]\s)\s*$/;

/**
 * A text in capitals as people write it: small words small, acronyms and Roman numerals kept, `l'` and `d'`
 * joined, the commonest words with their accents. A word that is not all in capitals keeps its own letters.
 *
 * @param inside true when the text follows other words, so that an article at its start is small
 */
export function readable(written: string, inside = false): string {
  const clean = repaired(written)
    .replace(/[’`´]/g, "'")
    .replace(/\b([DL])(?:'\s+|\s)(?=[AEIOUYHÀ-Ý]\p{L}{2})/gu, "$1'")
    .replace(/\s+/g, ' ')
    .trim();
  return clean.replace(/[\p{L}\p{N}]+(?:'(?=[\p{L}\p{N}]))?/gu, (word, at: number) => {
    const before = clean.slice(0, at);
    const last = /(\S+) $/.exec(before)?.[1] ?? '';
    const first =
      (RESTART.test(before) && !(inside && at === 0)) ||
      (isArticle(word) && last.length > 1 && isAcronym(last));
    if (word.endsWith("'")) {
      const elided = word.slice(0, -1);
      if (!/^(?:[LD]|QU)$/.test(elided)) return `${readableWord(elided, first)}'`;
      return first ? `${capital(elided)}'` : `${elided.toLowerCase()}'`;
    }
    /* A possessive such as CENTR'AID is one word: what follows its apostrophe stays small. */
    if (/\p{L}{2,}'$/u.test(before) && !/(?:^|[^\p{L}])QU'$/u.test(before)) return word.toLowerCase();
    const after = clean.slice(at + word.length);
    if (word === 'A' && /^ \p{L}{3}/u.test(after) && /^\p{L}{3,}$/u.test(last))
      return LETTERED.has(fold(last)) ? word : 'à';
    if (before.endsWith('(') && after.startsWith(')') && word.length <= 6) return word;
    return readableWord(word, first);
  });
}

function isArticle(word: string): boolean {
  return ARTICLES.has(word.replace("'", '').toLowerCase());
}

/** Signs of windows-1252 that an export took for controls; other controls go. */
function repaired(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, windowsSign).replace(/[\u0000-\u001F\u007F]/g, ' ');
}

/** A name as the register has it: quotation marks doubled by one export too many become one French pair. */
export function readableName(written: string): string {
  let name = repaired(written).trim();
  if (/^".*"$/.test(name) && name.slice(1, -1).includes('""')) name = name.slice(1, -1);
  name = name.replace(/"{2,}/g, '"');
  if (/^"[^"]*"$/.test(name)) name = name.slice(1, -1);
  const paired = name.replace(/"\s*([^"]*?)\s*"/g, '« $1 »').replaceAll('"', '');
  return readable(paired).replace(/« /g, '«\u00A0').replace(/ »/g, '\u00A0»');
}

const AGAIN: Readonly<Record<string, string>> = { B: 'bis', T: 'ter', Q: 'quater', C: 'C' };

/** `114 BD B DE BROU` as `114 bis boulevard de Brou`; postal boxes are no street and go. */
export function readableStreet(line1: string, line2: string): string {
  const street = line1.trim().replace(/\s+/g, ' ');
  const match = /^(?:(\d+)\s)?([A-Z]+)(?:\s([BTQC]))?(?:\s(.+))?$/.exec(street);
  const kind = match?.[2] === undefined ? undefined : STREETS[match[2]];
  let text = readable(street);
  if (match && kind !== undefined) {
    const [, number, , letter, rest = ''] = match;
    const doubled = fold(rest).startsWith(`${fold(kind)} `) ? rest.slice(kind.length + 1) : rest;
    const sign = letter === undefined ? '' : number === undefined ? letter : (AGAIN[letter] ?? letter);
    text = [number, sign, kind, readable(doubled, true)].filter(Boolean).join(' ');
    if (number === undefined) text = capital(kind) + text.slice(kind.length);
  }
  const more = line2.trim();
  return /^(?:BP|CS|TSA|CIDEX|B\.P\.)\s?\d/i.test(more) || more === ''
    ? text
    : [text, readable(more)].filter(Boolean).join(', ');
}

/** `GEX CEDEX 09` as `GEX`, and whether it was a postal code of its own. */
export function withoutCedex(town: string): { readonly town: string; readonly cedex: boolean } {
  const short = town.replace(/\s*\bCEDEX\b.*$/i, '').trim();
  return { town: short, cedex: short !== town.trim() };
}

/** A town's name as written: from the list of known spellings, else made readable. */
export function readableTown(town: string, spellings: ReadonlyMap<string, string>): string {
  return spellings.get(townKey(town)) ?? readable(town);
}
