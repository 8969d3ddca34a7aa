import type { LocalePack } from '../content/model.js';
import type { Situation } from '../helplines/model.js';
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
  /** The language that it names, as a BCP 47 code, where it names nothing else. */
  readonly language?: string | undefined;
  /** True where it only speaks of what a helpline answers for. */
  readonly isForHelpline?: boolean;
  /** True for the last word, which may still be half typed. */
  readonly last: boolean;
}

const NO_KINDS: ReadonlySet<string> = new Set();
const NO_ASKS: ReadonlySet<ConditionId> = new Set();

/** Whether it names kinds, a need, a language or what a helpline answers for, and is not just to be looked up. */
export function meansSomething({ kinds, asks, language, isForHelpline = false }: Unit): boolean {
  return kinds.size + asks.size > 0 || language !== undefined || isForHelpline;
}

/** The words by which people name kinds, in one language. */
export interface Lexicon {
  /** Phrases that stand for kinds, as folded words joined by a space. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Single words of the kinds' labels and abbreviations. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Phrases by which people say what they need, in the same way. */
  readonly asks: ReadonlyMap<string, ReadonlySet<ConditionId>>;
  /** Names of the languages that facilities speak, in the same way, with their codes. */
  readonly languages: ReadonlyMap<string, string>;
  /** Phrases that speak of what a helpline answers for, in the same way. */
  readonly situations: ReadonlyMap<string, ReadonlySet<Situation>>;
  /** Words in the longest phrase. */
  readonly longest: number;
}

function add<T>(map: Map<string, Set<T>>, key: string, values: Iterable<T>): void {
  if (key === '') return;
  let known = map.get(key);
  if (!known) map.set(key, (known = new Set()));
  for (const value of values) known.add(value);
}

/** Gathers the words of a pack: synonyms, labels, abbreviations, names of languages. */
export function buildLexicon(pack: LocalePack): Lexicon {
  const phrases = new Map<string, Set<string>>();
  const words = new Map<string, Set<string>>();
  const asks = new Map<string, Set<ConditionId>>();
  const situations = new Map<string, Set<Situation>>();
  for (const { words: spellings, kinds, asks: asked = [], situations: spoken = [] } of pack.synonyms) {
    const known = CONDITION_IDS.filter((id) => asked.includes(id));
    for (const spelling of spellings) {
      const phrase = tokens(spelling).join(' ');
      if (kinds.length > 0) add(phrases, phrase, kinds);
      if (known.length > 0) add(asks, phrase, known);
      if (spoken.length > 0) add(situations, phrase, spoken);
    }
  }
  for (const [id, kind] of Object.entries(pack.kinds)) {
    add(phrases, tokens(kind.label).join(' '), [id]);
    add(phrases, tokens(kind.abbreviation ?? '').join(' '), [id]);
    for (const word of tokens(`${kind.label} ${kind.abbreviation ?? ''}`)) {
      if (!FUNCTION_WORDS.has(word)) add(words, word, [id]);
    }
  }
  const languages = new Map<string, string>();
  for (const [code, name] of Object.entries(pack.languages ?? {}))
    languages.set(tokens(name).join(' '), code);
  let longest = 1;
  for (const phrase of [...phrases, ...asks, ...languages, ...situations].map(([key]) => key))
    longest = Math.max(longest, phrase.split(' ').length);
  return { phrases, words, asks, languages, situations, longest };
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

/** What the words of a text speak of that a helpline answers for. */
export function situationsIn(text: string, { situations, longest }: Lexicon): ReadonlySet<Situation> {
  const all = tokens(text);
  const found = new Set<Situation>();
  all.forEach((_, at) => {
    for (let length = 1; length <= longest; length++)
      inForms(situations, all.slice(at, at + length).join(' '))?.forEach((situation) => found.add(situation));
  });
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
    let language: string | undefined;
    let isForHelpline = false;
    for (; length > 0; length--) {
      const phrase = all.slice(at, at + length).join(' ');
      kinds = inForms(lexicon.phrases, phrase);
      asks = kinds ? undefined : inForms(lexicon.asks, phrase);
      language = (kinds ?? asks) ? undefined : lexicon.languages.get(phrase);
      isForHelpline =
        (kinds ?? asks ?? language) === undefined && inForms(lexicon.situations, phrase) !== undefined;
      if (isForHelpline || (kinds ?? asks ?? language)) break;
    }
    const words =
      isForHelpline || (kinds ?? asks ?? language) ? all.slice(at, at + length) : [all[at] as string];
    at += words.length;
    const last = at === all.length;
    const [word = ''] = words;
    if (kinds) units.push({ words, kinds, asks: NO_ASKS, last });
    else if (asks) units.push({ words, kinds: NO_KINDS, asks, last });
    else if (language) units.push({ words, kinds: NO_KINDS, asks: NO_ASKS, language, last });
    else if (isForHelpline) units.push({ words, kinds: NO_KINDS, asks: NO_ASKS, isForHelpline, last });
    else if (FUNCTION_WORDS.has(word)) units.push({ words, kinds: NO_KINDS, asks: NO_ASKS, last });
    else units.push({ words, kinds: wordKinds(lexicon, word, last, forgiving), asks: NO_ASKS, last });
  }
  const telling = units.filter(
    (unit) => meansSomething(unit) || unit.words.some((word) => !FUNCTION_WORDS.has(word)),
  );
  return telling.length > 0 ? telling : units;
}
