import type { Facility } from './facility.js';

const DAY = 24 * 3600 * 1000;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Days for which an announcement counts as it stands, and after which nothing is said of it any more. */
const FRESH = 7;
const KEPT = 30;

/** Free places as somebody announced them. */
export interface Announced {
  /** 0 is a fact: there was none on that day. */
  readonly count: number;
  /** ISO day. */
  readonly on: string;
  /** Whole days since. */
  readonly days: number;
  /** True when it is too old to count on. */
  readonly isFaded: boolean;
}

/**
 * What was announced lately of free places. Undefined where nothing was, where nobody says when, and where it is too long
 * ago: that is never "no place".
 *
 * @param now epoch milliseconds
 */
export function announcedPlaces(
  { places_free: count, places_as_of: on }: Pick<Facility, 'places_free' | 'places_as_of'>,
  now: number,
): Announced | undefined {
  if (count === undefined || on === undefined || !ISO_DAY.test(on)) return undefined;
  const days = Math.floor(now / DAY) - Date.parse(on) / DAY;
  // Somewhere it is tomorrow already; a day after that is a slip.
  if (!(days >= -1) || days > KEPT) return undefined;
  return { count, on, days: Math.max(0, days), isFaded: days > FRESH };
}
