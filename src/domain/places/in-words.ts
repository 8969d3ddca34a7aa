import { meansSomething, unitsOf, type Lexicon } from '../directory/lexicon.js';
import { isSmallWord } from '../directory/small-words.js';
import { tokens } from '../text.js';
import { placeKey } from './names.js';
import type { Place, Places } from './places.js';

/** What a visitor's words say: a place, if any, and the words to search for once it is taken out. */
export interface Interpretation {
  readonly text: string;
  readonly place?: Place;
  /** Other places of that name, for the visitor to choose from. */
  readonly others: readonly Place[];
}

/** Doublings by which a namesake is too small to be offered beside a place. */
const MUCH_SMALLER = 4;
/** Namesakes offered, at most. */
const MOST_OTHERS = 6;
/** Words in the name of a place, at most: "Saint-Remy-en-Bouzemont-Saint-Genest-et-Isson". */
const LONGEST = 9;
/** Words after which comes the name of a street, not of a town. */
const STREETS = new Set(
  'rue avenue av boulevard bd blvd quai impasse allee allees chemin cours faubourg route square straat laan'.split(
    ' ',
  ),
);
/** Words after which comes a place. */
const TOWARDS = new Set('a vers pres proche autour sur dans chez habite near around bij rond'.split(' '));

/** A run of words that is a place's name. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly places: readonly Place[];
  readonly isStreet: boolean;
  readonly isTowards: boolean;
}

/**
 * Finds the place in a visitor's words: "Metz", "57000", "postcure Metz", "je cherche un csapa près de Nancy". Of several,
 * the one that others confirm, else the longest name, else the one to which the words lead, else the last.
 *
 * @param forgiving also takes a name that is one typo away, where no word is the name of a place
 */
export function placeInWords(
  text: string,
  lexicon: Lexicon,
  places: Places,
  country?: string,
  forgiving = false,
): Interpretation {
  const { words, edges } = wordsOf(text);
  const look = { words, lexicon, places, country, forgiving };
  const whole = spansIn({ ...look, edges });
  const spans = whole.length > 0 ? whole : spansIn({ ...look, edges: undefined });
  const chosen = choose(spans);
  if (!chosen) return { text, others: [] };
  const { span, found } = chosen;
  const [place, ...others] = found;
  if (!place) return { text, others: [] };
  const within = spans.filter((each) => each === span || each.places.some((other) => confirms(other, place)));
  const street = streetBefore(words, span.start, within);
  const left = words.filter(
    (_, at) =>
      !within.some(({ start, end }) => at >= start && at < end) && !(at >= street.start && at < street.end),
  );
  return { text: left.join(' '), place, others: distinct(place, others) };
}

/** Words, and between which of them a name may begin or end: not inside of what hyphens or slashes join. */
function wordsOf(text: string): { readonly words: string[]; readonly edges: ReadonlySet<number> } {
  const words: string[] = [];
  const edges = new Set([0]);
  for (const joined of text.split(/[\s,;:()'’]+/)) {
    words.push(...tokens(joined));
    // "s/ Allier" is one name: what ends in a slash goes on.
    if (!/[/-]$/.test(joined)) edges.add(words.length);
  }
  return { words, edges };
}

interface Look {
  readonly words: readonly string[];
  /** Undefined where a name may begin and end at every word. */
  readonly edges: ReadonlySet<number> | undefined;
  readonly lexicon: Lexicon;
  readonly places: Places;
  readonly country: string | undefined;
  readonly forgiving: boolean;
}

function spansIn({ words, edges, lexicon, places, country, forgiving }: Look): Span[] {
  const naming = namingWords(words, lexicon);
  const isEdge = (at: number): boolean => edges?.has(at) ?? true;
  /** Whether a run is one word of several parts: a name even where each part says nothing, such as Côte-d'Or. */
  const isCompound = (start: number, end: number): boolean =>
    end - start > 2 &&
    edges !== undefined &&
    words.slice(start + 1, end).some((_, at) => !edges.has(start + 1 + at));
  const spans: Span[] = [];
  for (let start = 0; start < words.length; start++) {
    if (!isEdge(start)) continue;
    for (let end = Math.min(words.length, start + LONGEST); end > start; end--) {
      if (!isEdge(end)) continue;
      const run = words.slice(start, end);
      const isSaying = run.every((word, at) => naming.has(start + at) || isSmallWord(word));
      // What names a kind, or says nothing, is a place only where it is all that was typed.
      if (isSaying && words.length > run.length && !isCompound(start, end)) continue;
      if (STREETS.has(run[0] as string) && words.length > run.length) continue;
      // A name begins with what is its own, or with an article.
      if (
        words.length > run.length &&
        isSmallWord(run[0] as string) &&
        run.length > 1 &&
        !isCompound(start, end) &&
        !startsName(words, start)
      )
        continue;
      const key = placeKey(run);
      let found = places.find(key, country, run.join(' '));
      if (found.length === 0 && run.length === 1 && /^\d{4,5}$/.test(key)) {
        const near = places.nearPostcode(key, country);
        if (near) found = [near];
      }
      if (found.length === 0 && forgiving) found = places.findNear(key, country);
      if (found.length === 0) continue;
      const before = words
        .slice(0, start)
        .filter((word) => !isSmallWord(word) || TOWARDS.has(word) || STREETS.has(word));
      const last = before[before.length - 1] ?? '';
      spans.push({ start, end, places: found, isStreet: STREETS.has(last), isTowards: TOWARDS.has(last) });
      start = end - 1;
      break;
    }
  }
  return spans;
}

/** The words of an address before its town: "12 rue de la Gare". Empty where there is no street. */
function streetBefore(
  words: readonly string[],
  town: number,
  within: readonly Span[],
): { readonly start: number; readonly end: number } {
  const at = words.findIndex((word, place) => place < town && STREETS.has(word));
  if (at < 0) return { start: 0, end: 0 };
  const start = /^\d+$/.test(words[at - 1] ?? '') ? at - 1 : at;
  return { start, end: Math.min(town, ...within.map((span) => span.start).filter((first) => first > at)) };
}

/** Articles begin some names: "Le Havre". */
function startsName(words: readonly string[], at: number): boolean {
  return (
    /^(?:l|la|le|les|los|de|den|sint|st|ste|saint|sainte)$/.test(words[at] as string) && at + 1 < words.length
  );
}

/** Places of the words that stand in phrases which name kinds. */
function namingWords(words: readonly string[], lexicon: Lexicon): ReadonlySet<number> {
  const naming = new Set<number>();
  let at = 0;
  for (const unit of unitsOf(words.join(' '), lexicon, false)) {
    while (at < words.length && words[at] !== unit.words[0]) at++;
    const isPhrase =
      unit.words.length > 1 ||
      (unit.kinds.size === 0 && meansSomething(unit)) ||
      lexicon.phrases.has(unit.words.join(' '));
    if (isPhrase) unit.words.forEach((_, more) => naming.add(at + more));
    at += unit.words.length;
  }
  return naming;
}

/** Whether a place lies in another one that was named besides: Nancy in 54000, Saint-Denis in La Réunion. */
function confirms(other: Place, place: Place): boolean {
  if (other === place || other.country !== place.country) return false;
  return (
    other.postcodes.some((wide) =>
      place.postcodes.some((own) => own.startsWith(wide) || wide.startsWith(own)),
    ) ||
    (place.within !== undefined && other.label === place.within)
  );
}

function choose(
  spans: readonly Span[],
): { readonly span: Span; readonly found: readonly Place[] } | undefined {
  const streetless = spans.filter(({ isStreet }) => !isStreet);
  const candidates = streetless.length > 0 ? streetless : spans;
  // A postcode tells exactly where; a town tells more than the area that it is in.
  for (const span of candidates) {
    const others = candidates.filter((each) => each !== span).flatMap((each) => each.places);
    const confirmed = span.places.filter(
      (place) => place.level !== 'area' && others.some((other) => confirms(other, place)),
    );
    if (confirmed.length > 0) {
      const exact = others.find(
        (other) => other.level === 'postcode' && confirmed.some((town) => confirms(other, town)),
      );
      return { span, found: exact && confirmed[0]?.level === 'town' ? [exact] : confirmed };
    }
  }
  const best = [...candidates].sort((a, b) => score(b) - score(a) || b.start - a.start)[0];
  return best && { span: best, found: best.places };
}

function score({ start, end, isTowards, places }: Span): number {
  return (end - start) * 10 + (isTowards ? 5 : 0) + (places[0]?.size ?? 0) / 2;
}

/** The others of a name that are not the same place under another title. */
function distinct(place: Place, others: readonly Place[]): Place[] {
  const seen = new Set([`${place.label} ${place.within ?? ''}`]);
  return others.filter(({ label, within, level, size }) => {
    // Of a large town, a hamlet that is called so too is nobody's first thought.
    if (size < place.size - MUCH_SMALLER) return false;
    const name = `${label} ${within ?? ''}`;
    // The department of Paris is Paris.
    const isOwnArea = level === 'area' && label === place.label && place.within === undefined;
    if (seen.has(name) || isOwnArea) return false;
    seen.add(name);
    return seen.size <= MOST_OTHERS + 1;
  });
}
