import { fold } from '../text.js';
import { RESIDENTIAL } from './facility.js';
import type { Hit } from './query.js';

/** Facilities that one directory may hold: a place in the order and a number fit one double. */
const REFS = 2 ** 21;
/** Metres beyond any distance on earth: where facilities without a point stand. */
const NOWHERE = 30_000_000;

/** A facility that is to be put in order. */
export interface Ranked {
  readonly ref: number;
  /** How well the words fit, 0 the best. */
  readonly fit: number;
  /** Rank of its setting. */
  readonly setting: number;
  /** True in the visitor's country, and when the page names none. */
  readonly home: boolean;
  /** True when it can be called, written to or read about. */
  readonly reachable: boolean;
  readonly nameLength: number;
  /** NaN without a place or without a point. */
  readonly km: number;
  readonly approximate: boolean;
  readonly city: string;
}

function sorted(items: readonly Ranked[], key: (item: Ranked) => number): Ranked[] {
  const keys = Float64Array.from(items, (item, at) => key(item) * REFS + at).sort();
  return Array.from(keys, (value) => items[value % REFS] as Ranked);
}

/** By fit, then residential settings first, then the shorter name, then the publisher's order. */
export function byFit(items: readonly Ranked[]): Ranked[] {
  return sorted(
    items,
    ({ fit, setting, nameLength }) => (fit * 16 + setting) * 256 + Math.min(nameLength, 255),
  );
}

/**
 * How a list opens: residential places first, then what links to them; in each, the visitor's country before the
 * others, those that can be reached before the others, then by setting and in the publisher's order.
 */
export function byOpening(items: readonly Ranked[]): Ranked[] {
  const residential = RESIDENTIAL.length;
  return sorted(items, ({ setting, home, reachable }) => {
    const linked = setting < residential ? 0 : 4;
    return (linked + (home ? 0 : 2) + (reachable ? 0 : 1)) * 16 + setting;
  });
}

/**
 * By distance. A facility known only by its town comes after those of that town whose address is known; a
 * facility without a point comes last.
 */
export function byDistance(items: readonly Ranked[]): Ranked[] {
  const farthest = new Map<string, number>();
  for (const { km, approximate, city } of items) {
    if (approximate || city === '' || Number.isNaN(km)) continue;
    const key = fold(city);
    farthest.set(key, Math.max(farthest.get(key) ?? 0, km));
  }
  return sorted(items, ({ km, approximate, city }) => {
    if (Number.isNaN(km)) return NOWHERE;
    const metres = Math.round(km * 1000);
    return approximate ? Math.max(metres, Math.round((farthest.get(fold(city)) ?? 0) * 1000) + 1) : metres;
  });
}

/** What the list needs of it. */
export function toHit({ ref, km, approximate }: Ranked): Hit {
  return { ref, ...(Number.isNaN(km) ? {} : { km }), ...(approximate ? { approximate } : {}) };
}
