import type { FacilityField } from '../../../domain/directory/facility.js';
import type { KindWords } from './kinds.js';
import { codeText, wordKey } from './word-key.js';

/** What people call each term of a feed: its code or its label, and the code. */
export type TermWords = ReadonlyMap<string, string>;

/** The words of a feed by which cells are read. */
export interface FeedWords {
  readonly kinds: KindWords;
  readonly terms: TermWords;
}

/** No word of any feed: cells are codes already. */
export const NO_WORDS: FeedWords = { kinds: new Map(), terms: new Map() };

/** The columns whose entries are terms. */
const OF_TERMS: readonly FacilityField[] = ['network', 'publics', 'substances', 'treatments', 'services'];

export function isOfTerms(field: FacilityField): boolean {
  return OF_TERMS.includes(field);
}

/**
 * The words of the terms of a feed. A label that stands for two terms stands for none.
 *
 * @param labels of the terms by code, in any number of languages
 */
export function termWords(labels: readonly Readonly<Record<string, string>>[]): TermWords {
  const words = new Map<string, string | undefined>();
  const codes = new Set(labels.flatMap((each) => Object.keys(each)));
  for (const each of labels)
    for (const [code, label] of Object.entries(each)) {
      const key = wordKey(label);
      if (key !== '') words.set(key, words.has(key) && words.get(key) !== code ? undefined : code);
    }
  /* A code is never another term's word. */
  for (const code of codes) words.set(wordKey(code), code);
  return new Map([...words].flatMap(([word, code]) => (code === undefined ? [] : [[word, code] as const])));
}

/**
 * The codes of one entry of a list: of its label, or of several with commas or an "and" between them, when all are known.
 * The text as it is for what no term is called.
 */
export function readTerms(written: string, words: TermWords): readonly string[] {
  const text = codeText(written);
  const code = words.get(wordKey(text));
  if (code !== undefined) return [code];
  const parts = text.split(/,|\/|\s(?:et|and|en|und|y|e|og|&)\s/u).filter((each) => each.trim() !== '');
  const codes = parts.flatMap((each) => words.get(wordKey(each)) ?? []);
  return parts.length > 1 && codes.length === parts.length ? codes : [text];
}
