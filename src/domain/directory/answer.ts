import { placeInWords, type Interpretation } from '../places/in-words.js';
import type { Place, Places } from '../places/places.js';
import { fold, tokens } from '../text.js';
import { queryOf, type Answer, type Asking } from './asking.js';
import type { ConditionId } from './condition.js';
import type { Directory } from './directory.js';
import { meansSomething, situationsIn, unitsOf, type Unit } from './lexicon.js';
import type { Query, QueryResult, WordReader } from './query.js';
import { distance } from './nearest.js';
import { isSmallWord } from './small-words.js';

/** Km beyond which one of several words is given up rather than the place: nobody goes so far for a shelter. */
const FAR = 100;

/** What reads words: undefined until they are needed. */
export interface Reading {
  readonly words: WordReader;
  readonly places: Places;
  /** True once every place that there is is known: only then may a name be one typo away. */
  readonly whole: boolean;
}

/**
 * Answers a visitor: finds the place in their words, what they need, and the kinds and names that they look for. A
 * search never ends empty while anything fits: words that fit nothing are set aside one at a time, the rarest first, and
 * where nothing is near the place the nearest stand for it. What the visitor chose by hand is never given up.
 */
export function answer(asking: Asking, directory: Directory, reading: Reading | undefined): Answer {
  const typed = reading && asking.text.trim() !== '' ? read(asking, directory, reading) : undefined;
  const { place, others = [], isPuzzling = false } = typed ?? {};
  const found = search(asking, directory, reading, typed);
  const nearer =
    place &&
    found.isBeyond &&
    typed &&
    typed.units.length + typed.conditions.length + typed.languages.length > 0
      ? directory.search({ ...queryOf(asking, undefined, ''), ...lookAround(place, asking.radius_km, true) })
          .hits.length
      : 0;
  return {
    ...found,
    nearer,
    ...(place && { place }),
    others,
    situations: reading ? situationsIn(asking.text, reading.words.lexicon) : new Set(),
    isPuzzled: isPuzzling || found.setAside.length > 0 || found.result.total === 0,
  };
}

/** The visitor's words in parts. */
interface Typed {
  readonly place?: Place;
  readonly others: readonly Place[];
  readonly units: readonly Unit[];
  readonly conditions: readonly ConditionId[];
  /** Codes of the languages that they name. */
  readonly languages: readonly string[];
  /** True where words are left that no facility bears: they may belong to the name of a smaller town. */
  readonly isPuzzling: boolean;
}

function read(asking: Asking, directory: Directory, { words, places, whole }: Reading): Typed {
  const { text, country, chosen, placed } = asking;
  const { lexicon } = words;
  const none: Interpretation = { text, others: [] };
  let found = placed ? placeInWords(text, lexicon, places, country) : none;
  const literal = queryOf(asking, words, text);
  const isName = (): boolean =>
    unitsOf(found.text, lexicon, false).some(
      (unit) => !meansSomething(unit) && unit.words.some((word) => !isSmallWord(word)),
    ) && directory.countExact(literal) > 0;
  // The words as they stand are the name of a facility: that of a town in it is no place to look around.
  if (found.place && isName()) found = none;
  if (!found.place && placed && whole && directory.countExact(literal) === 0) {
    const forgiven = placeInWords(text, lexicon, places, country, true);
    if (!forgiven.place || !isNearlyNamed(forgiven.place, directory, literal)) found = forgiven;
  }
  const others =
    chosen && found.place ? [found.place, ...found.others].filter((each) => each !== chosen) : found.others;
  const place = chosen && found.place ? chosen : found.place;
  const units = telling(unitsOf(found.text, lexicon, false), found, directory, literal);
  const alone = units.filter((unit) => !meansSomething(unit));
  return {
    ...(place && { place }),
    others,
    isPuzzling: alone.length > 0 && (place !== undefined || directory.countExact(literal) === 0),
    units: onceEach(units.filter((unit) => unit.kinds.size > 0 || !meansSomething(unit))),
    conditions: units.flatMap(({ asks }) => [...asks]),
    languages: units.flatMap(({ language }) => language ?? []),
  };
}

/**
 * Whether words with a typo are nearer to the name of a facility elsewhere than to a town: of several words, all of
 * them are found in its name, each at most a typo away. A facility of that very town says nothing against it.
 */
function isNearlyNamed({ lat, lon }: Place, directory: Directory, literal: Query): boolean {
  if (tokens(literal.text).length < 2) return false;
  const [best] = directory.search(literal).hits;
  if (!best) return false;
  const { lat: north = NaN, lon: east = NaN } = directory.record(best.ref);
  return !(distance(lat, lon, north, east) < FAR);
}

/** The units without those that name just the kinds that another one names: "où dormir", "ce soir". */
function onceEach(units: readonly Unit[]): readonly Unit[] {
  const named = new Set<string>();
  return units.filter(({ kinds }) => {
    const key = [...kinds].sort().join(' ');
    if (key !== '' && named.has(key)) return false;
    named.add(key);
    return true;
  });
}

/** What says something, unless small words are all there is, or stand in a facility's name. */
function telling(
  units: readonly Unit[],
  { place }: Interpretation,
  directory: Directory,
  literal: Query,
): readonly Unit[] {
  if (!place && directory.countExact(literal) > 0) return units;
  const left = units.filter((unit) => meansSomething(unit) || !unit.words.every(isSmallWord));
  return left.length > 0 || place ? left : units;
}

type Found = Pick<Answer, 'query' | 'result' | 'setAside' | 'isBeyond'>;

function search(
  asking: Asking,
  directory: Directory,
  reading: Reading | undefined,
  typed: Typed | undefined,
): Found {
  const { filters, spot } = asking;
  const conditions = [...new Set([...filters.conditions, ...(typed?.conditions ?? [])])];
  const languages = [...new Set([...filters.languages, ...(typed?.languages ?? [])])];
  const setAside: string[] = [];
  let units = typed?.units ?? [];
  let far: Found | undefined;
  const around = (isNear: boolean): Pick<Query, 'near' | 'area'> =>
    typed?.place ? lookAround(typed.place, asking.radius_km, isNear) : spot ? { near: spot } : {};
  const looking = (own: readonly Unit[], isNear: boolean): Query => ({
    ...queryOf(asking, reading?.words, textOf(own)),
    filters: { ...filters, conditions, languages },
    ...around(isNear),
  });
  for (;;) {
    const query = looking(units, true);
    const result = directory.search(query);
    if (isAnswered(result, query, directory) || !typed) return { query, result, setAside, isBeyond: false };
    const alone = units.filter(({ kinds }) => kinds.size === 0);
    if (typed.place && alone.length === 0) {
      let wide = looking(units, false);
      let wider = directory.search(wide);
      const [nearest] = wider.hits;
      if ((nearest?.km ?? 0) > FAR) {
        // So far away, another country is no help: who can be called at home comes first.
        const home = inCountry(wide, typed.place.country);
        const there = directory.search(home);
        if (there.hits.length > 0) [wide, wider] = [home, there];
      }
      const isFar = units.length > 1 && (nearest?.km ?? Infinity) > FAR;
      if (isAnswered(wider, wide, directory)) {
        // A word is given up for something near, not for something that is as far.
        if (!isFar) return far ?? { query: wide, result: wider, setAside, isBeyond: true };
        far ??= { query: wide, result: wider, setAside: [...setAside], isBeyond: true };
      }
    }
    // What a filter rules out is no reason to doubt the words.
    if (units.length === 0 || (result.total > 0 && alone.length === 0))
      return { query, result, setAside, isBeyond: false };
    const rarest = rarestOf(alone.length > 0 ? alone : units, (unit) =>
      directory.countFitting({ ...looking([unit], false), filters }),
    );
    units = units.filter((unit) => unit !== rarest);
    setAside.push(asTyped(rarest, asking.text));
    if (units.length === 0 && !typed.place && conditions.length + languages.length === 0) {
      // Nothing is left of the words: what was asked for is not here, and the whole list is no answer to it.
      return { query, result, setAside: [], isBeyond: false };
    }
  }
}

/** The same query, kept to the facilities of one country unless the visitor chose countries. */
function inCountry(query: Query, country: string): Query {
  const { filters } = query;
  if (filters.countries.length > 0) return query;
  return { ...query, filters: { ...filters, countries: [country] } };
}

/** Whether there is anything to show; where a place was asked for, whether any of it is known to be there. */
function isAnswered(
  { hits, undisclosed }: QueryResult,
  { near, area }: Query,
  directory: Directory,
): boolean {
  if (hits.length > 0) return true;
  if (!near && !area) return undisclosed.length > 0;
  return undisclosed.some(({ ref, km }) => {
    const { postcode, region } = directory.record(ref);
    return km !== undefined || (area !== undefined && (postcode ?? region) !== undefined);
  });
}

/** Around a town or a postcode as far as that is near, or in an area; else the nearest to its middle first. */
function lookAround(place: Place, radius_km: number, isNear: boolean): Pick<Query, 'near' | 'area'> {
  const { lat, lon, level, postcodes, names, country } = place;
  if (level === 'area' && isNear) return { area: { country, postcodes, regions: names.map(fold) } };
  return {
    near: {
      lat,
      lon,
      ...(isNear && radius_km !== Infinity && { radius_km }),
      ...(level === 'postcode' && { postcodes }),
    },
  };
}

function textOf(units: readonly Unit[]): string {
  return units.map(({ words }) => words.join(' ')).join(' ');
}

function rarestOf(units: readonly Unit[], count: (unit: Unit) => number): Unit {
  const counts = new Map(units.map((unit) => [unit, count(unit)]));
  return [...units].sort((a, b) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0))[0] as Unit;
}

/** The words of a unit as the visitor wrote them, accents and all. */
function asTyped({ words }: Unit, text: string): string {
  const written = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.map((word) => written.find((each) => tokens(each).join('') === word) ?? word).join(' ');
}
