import { tokens } from '../text.js';

/** Words that two spellings of one town may or may not have, folded. */
const LINKING = new Set('a au aux d de des du en et l la le les lez s sous sur of the het op'.split(' '));
/** Words as they are shortened in addresses. */
const SHORTENED: Readonly<Record<string, string>> = {
  st: 'saint',
  ste: 'sainte',
  sts: 'saints',
  fg: 'faubourg',
};
const ORDINAL = /^0*(\d{1,2})(?:er|re|e|ere|eme|ieme|nd|nde)?$/;
const ORDINAL_END = new Set(['er', 'e', 'eme', 'ieme', 'arrondissement', 'arr', 'ardt']);

/**
 * What all spellings of one place have in common: folded words, without articles and the like, `St` as Saint, without
 * CEDEX and its number, `3e arrondissement` as 3. Digits stay as they are.
 */
export function placeKey(words: readonly string[]): string {
  const key: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as string;
    if (word === 'cedex') {
      if (/^\d{1,2}$/.test(words[at + 1] ?? '')) at++;
      continue;
    }
    const ordinal = ORDINAL.exec(word);
    if (ordinal && key.length > 0) key.push(ordinal[1] as string);
    else if (ORDINAL_END.has(word) && /^\d+$/.test(key[key.length - 1] ?? '')) continue;
    else if (!LINKING.has(word)) key.push(SHORTENED[word] ?? word);
  }
  return key.length > 0 ? key.join(' ') : words.join(' ');
}

/** The key of a name as it is written. */
export function keyOfName(name: string): string {
  return placeKey(tokens(name));
}
