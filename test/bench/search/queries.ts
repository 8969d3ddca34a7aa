import type { Facility } from '../../../src/domain/directory/facility.js';
import { queryWords } from '../../../src/domain/directory/lexicon.js';
import { tokens } from '../../../src/domain/text.js';
import { oneOf, seeded } from './random.js';

export const CLASSES = ['exact', 'prefix', 'typo', 'swapped', 'place + kind'] as const;
export type QueryClass = (typeof CLASSES)[number];

export interface BenchQuery {
  readonly class: QueryClass;
  /** As it is typed. */
  readonly text: string;
  /** Its folded words before a letter was lost or words changed places, function words left out. */
  readonly words: readonly string[];
}

/** Queries of each class; five classes make 625. */
const EACH = 125;
const SEED = 20_210_131;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The words by which a facility can be found, folded: name, organisation, town, postcode, kind. */
export function wordsOf(facility: Facility, label: (kind: string) => string): string[] {
  const { name, organisation = '', city = '', postcode = '', kind } = facility;
  return tokens(`${name} ${organisation} ${city} ${postcode} ${label(kind)}`);
}

/** True when every word of the unspoilt query is a word of the facility, or the beginning of one. */
export function isRight(query: BenchQuery, facilityWords: readonly string[]): boolean {
  return query.words.every((word) => facilityWords.some((own) => own.startsWith(word)));
}

/** One letter left out, added, changed, or two neighbours swapped, never the first. */
function misspell(word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 1));
  const letter = oneOf([...LETTERS], random);
  switch (Math.floor(random() * 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1);
    case 1:
      return word.slice(0, at) + letter + word.slice(at);
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1);
    default:
      return word.slice(0, at - 1) + (word[at] ?? '') + (word[at - 1] ?? '') + word.slice(at + 1);
  }
}

/** What someone who knows a facility types: its name, with or without its town or postcode. */
function known({ name, city, postcode }: Facility, random: () => number): string[] {
  const own = tokens(name);
  const town = tokens(city ?? '');
  switch (Math.floor(random() * 4)) {
    case 0:
      return own;
    case 1:
      return [...own.slice(0, 3), ...town];
    case 2:
      return postcode === undefined ? own : [...own.slice(0, 2), postcode];
    default:
      return own.slice(0, 2);
  }
}

function make(
  kind: QueryClass,
  facility: Facility,
  label: (kind: string) => string,
  random: () => number,
): string[] | undefined {
  const words = known(facility, random);
  const last = words.at(-1) ?? '';
  switch (kind) {
    case 'exact':
      return words;
    case 'prefix':
      if (last.length < 5) return undefined;
      return [...words.slice(0, -1), last.slice(0, 3 + Math.floor(random() * (last.length - 3)))];
    case 'typo': {
      const long = words.filter((word) => word.length >= 4 && !/\d/.test(word));
      if (long.length === 0) return undefined;
      const chosen = oneOf(long, random);
      const spoilt = misspell(chosen, random);
      return spoilt === chosen ? undefined : words.map((word) => (word === chosen ? spoilt : word));
    }
    case 'swapped': {
      if (words.length < 2) return undefined;
      const cut = 1 + Math.floor(random() * (words.length - 1));
      return [...words.slice(cut), ...words.slice(0, cut)];
    }
    case 'place + kind': {
      const town = tokens(facility.city ?? '');
      const kindWords = tokens(label(facility.kind));
      if (town.length === 0 || kindWords.length > 5) return undefined;
      return random() < 0.5 ? [...kindWords, ...town] : [...town, ...kindWords];
    }
  }
}

/** The unspoilt words of the same facility and draw: made again with the same numbers. */
function unspoilt(
  kind: QueryClass,
  facility: Facility,
  label: (kind: string) => string,
  seed: number,
): string[] {
  if (kind === 'place + kind') return tokens(`${label(facility.kind)} ${facility.city ?? ''}`);
  return known(facility, seeded(seed));
}

/**
 * Makes queries from a register, the same ones at every run.
 *
 * @param label label of a kind, as it is shown and searched
 */
export function makeQueries(facilities: readonly Facility[], label: (kind: string) => string): BenchQuery[] {
  const random = seeded(SEED);
  return CLASSES.flatMap((kind) => {
    const made: BenchQuery[] = [];
    for (let tries = 0; made.length < EACH && tries < EACH * 100; tries++) {
      const facility = oneOf(facilities, random);
      const seed = Math.floor(random() * 2 ** 32);
      const typed = make(kind, facility, label, seeded(seed));
      if (!typed) continue;
      const words = queryWords(unspoilt(kind, facility, label, seed).join(' '));
      made.push({ class: kind, text: typed.join(' '), words });
    }
    return made;
  });
}
