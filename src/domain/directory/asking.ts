import type { Situation } from '../helplines/model.js';
import type { Place } from '../places/places.js';
import type { Directory } from './directory.js';
import type { Filters, Near, Query, QueryResult, WordReader } from './query.js';

/** What a visitor asks: their words as they typed them, and what stands besides. */
export interface Asking {
  readonly text: string;
  readonly filters: Filters;
  readonly scope: Query['scope'];
  readonly country?: string | undefined;
  /** They asked for the facilities of other countries as well. */
  readonly everywhere?: boolean;
  /** Epoch milliseconds: by it a source is old. */
  readonly now?: number;
  readonly statusOf: Query['statusOf'];
  /** Where to look if the words name no place. */
  readonly spot?: Near | undefined;
  /** Km around a place that the words name; `Infinity` for the nearest first, however far. */
  readonly radius_km: number;
  /** The one of several places of a name that the visitor chose. */
  readonly chosen?: Place | undefined;
  /** False where the words hold no place: the rest of a next step that was taken. */
  readonly placed: boolean;
}

export interface Answer {
  readonly query: Query;
  readonly result: QueryResult;
  /** The place in the words. */
  readonly place?: Place;
  /** Other places of its name. */
  readonly others: readonly Place[];
  /** Words of the visitor's that fit nothing together with the others: the result is without them. */
  readonly setAside: readonly string[];
  /** What the words speak of that a helpline answers for. */
  readonly situations: ReadonlySet<Situation>;
  /** True when there is none near the place: these are the nearest, however far. */
  readonly isBeyond: boolean;
  /** Where `isBeyond`: how many others, of whatever kind, are near the place. */
  readonly nearer: number;
  /** True when some words are not understood: places that were not read yet may explain them. */
  readonly isPuzzled: boolean;
}

/** The query of an asking, but for where. */
export function queryOf(
  { filters, scope, country, everywhere, now, statusOf }: Asking,
  words: WordReader | undefined,
  text: string,
): Query {
  return {
    text,
    ...(words && { words }),
    filters,
    scope,
    ...(country !== undefined && { country }),
    ...(everywhere !== undefined && { everywhere }),
    ...(now !== undefined && { now }),
    statusOf,
  };
}

/** The answer to an asking without words. */
export function answerWordless(asking: Asking, directory: Directory): Answer {
  const { spot } = asking;
  const query = { ...queryOf(asking, undefined, ''), ...(spot && { near: spot }) };
  return {
    query,
    result: directory.search(query),
    others: [],
    setAside: [],
    situations: new Set(),
    isBeyond: false,
    nearer: 0,
    isPuzzled: false,
  };
}
