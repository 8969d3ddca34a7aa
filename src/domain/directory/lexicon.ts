import type { LocalePack } from '../content/model.js';
import { tokens } from '../text.js';
import { CONDITION_IDS, type ConditionId } from './condition.js';
import { isNear, SHORTEST_FORGIVEN } from './near-spelling.js';

/** Words that say nothing about a place when other words remain; folded, in French, English and Dutch. */
const FUNCTION_WORDS = new Set(
  (
    'a au aux d de des du en et l la le les ou par pour pres proche sans sur un une vers dans chez ' +
    'and at by for in near of on or the to with ' +
    'bij de een en het in naar of om op te van voor'
  ).split(' '),
);

/** A word or phrase of a query, and the kinds that it names, if any. */
export interface Unit {
  readonly words: readonly string[];
  readonly kinds: ReadonlySet<string>;
  /** What it asks of a place, where it names no kind. */
  readonly asks: ReadonlySet<ConditionId>;
  /** True for the last word, which may still be half typed. */
  readonly last: boolean;
}

const NO_KINDS: ReadonlySet<string> = new Set();
const NO_ASKS: ReadonlySet<ConditionId> = new Set();

/** The words by which people name kinds, in one language. */
export interface Lexicon {
  /** Phrases that stand for kinds, as folded words joined by a space. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Single words of the kinds' labels and abbreviations. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases by which people say what they need, in the same way. */
  readonly asks: ReadonlyMap<string, ReadonlySet<ConditionId>>;
  /** Words in the longest phrase. */
  readonly longest: number;
}

function add<T>(map: Map<string, Set<T>>, key: string, values: Iterable<T>): void {
  if (key === '') return;
  let known = map.get(key);
  if (!known) map.set(key, (known = new Set()));
  for (const value of values) known.add(value);
}

/** Gathers the words of a pack: synonyms, labels, abbreviations, settings of kinds. */
export function buildLexicon(pack: LocalePack): Lexicon {
  const phrases = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const asks = new Map<string, Set<ConditionId>>();
  for (const { words: spellings, kinds, asks: asked = [] } of pack.synonyms) {
    const known = CONDITION_IDS.filter((id) => asked.includes(id));
    for (const spelling of spellings) {
      const phrase = tokens(spelling).join(' ');
      if (kinds.length > 0) add(phrases, phrase, kinds);
      if (known.length > 0) add(asks, phrase, known);
    }
  }
  for (const [id, kind] of Object.entries(pack.kinds)) {
    add(phrases, tokens(kind.label).join(' '), [id]);
    add(phrases, tokens(kind.abbreviation ?? '').join(' '), [id]);
    for (const word of tokens(`${kind.label} ${kind.abbreviation ?? ''}`)) {
      if (!FUNCTION_WORDS.has(word)) add(words, word, [id]);
    }
  }
  let longest = 1;
  for (const phrase of [...phrases.keys(), ...asks.keys()])
    longest = Math.max(longest, phrase.split(' ').length);
  return { phrases, words, asks, longest };
}

/** The singular and the plural of a word, as far as a final s or x tells. */
function forms(phrase: string): string[] {
  return /[sx]$/.test(phrase) ? [phrase, phrase.slice(0, -1)] : [phrase, `${phrase}s`, `${phrase}x`];
}

function inForms<T>(phrases: ReadonlyMap<string, T>, phrase: string): T | undefined {
  for (const form of forms(phrase)) {
    const found = phrases.get(form);
    if (found !== undefined) return found;
  }
  return undefined;
}

function wordKinds(lexicon: Lexicon, word: string, last: boolean, forgiving: boolean): ReadonlySet<string> {
  const found = new Set<string>();
  const near = forgiving && word.length >= SHORTEST_FORGIVEN;
  const begun = last && word.length >= SHORTEST_FORGIVEN;
  const spellings = forms(word);
  const take = (map: Lexicon['words']): void => {
    for (const spelling of spellings) for (const kind of map.get(spelling) ?? []) found.add(kind);
    if (!begun && !near) return;
    for (const [key, kinds] of map) {
      const fits =
        (begun && key.startsWith(word)) || (near && key.length >= SHORTEST_FORGIVEN && isNear(word, key));
      if (fits) for (const kind of kinds) found.add(kind);
    }
  };
  take(lexicon.words);
  take(lexicon.phrases);
  return found;
}

/** The folded words of a query that count: function words are left out when others remain. */
export function queryWords(text: string): string[] {
  const all = tokens(text);
  const telling = all.filter((word) => !FUNCTION_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * Cuts a query into phrases that name kinds or say what a person needs, and single words. Phrases keep their function
 * words ("salle de consommation"); the longest phrase wins.
 */
export function unitsOf(text: string, lexicon: Lexicon, forgiving: boolean): Unit[] {
  const all = tokens(text);
  const units: Unit[] = [];
  for (let at = 0; at < all.length;) {
    let length = Math.min(lexicon.longest, all.length - at);
    let kinds: ReadonlySet<string> | undefined;
    let asks: ReadonlySet<ConditionId> | undefined;
    for (; length > 0; length--) {
      const phrase = all.slice(at, at + length).join(' ');
      kinds = inForms(lexicon.phrases, phrase);
      asks = kinds ? undefined : inForms(lexicon.asks, phrase);
      if (kinds ?? asks) break;
    }
    const words = (kinds ?? asks) ? all.slice(at, at + length) : [all[at] as string];
    at += words.length;
    const last = at === all.length;
    const [word = ''] = words;
    if (kinds) units.push({ words, kinds, asks: NO_ASKS, last });
    else if (asks) units.push({ words, kinds: NO_KINDS, asks, last });
    else if (FUNCTION_WORDS.has(word)) units.push({ words, kinds: NO_KINDS, asks: NO_ASKS, last });
    else units.push({ words, kinds: wordKinds(lexicon, word, last, forgiving), asks: NO_ASKS, last });
  }
  const telling = units.filter(
    (unit) =>
      unit.kinds.size > 0 || unit.asks.size > 0 || unit.words.some((word) => !FUNCTION_WORDS.has(word)),
  );
  return telling.length > 0 ? telling : units;
}
