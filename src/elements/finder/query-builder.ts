/** Apart from search-controller.ts: which query follows from what was said is pure. */

import {
  AROUND,
  type Filters,
  type Interpretation,
  type Near,
  type Query,
  type Scope,
} from '../../domain/directory/query.js';
import type { Reader } from './query-reader.js';
import type { FinderSettings } from './settings.js';

/** Where to look around. */
export interface Spot extends Near {
  /** The town's name; without it, the visitor's own position or a point. */
  readonly label?: string;
}

/** What a query is made of: what the visitor said, what the webmaster said, what is known. */
interface Said {
  /** The words in the box. */
  readonly text: string;
  readonly filters: Filters;
  /** The visitor's position, once they gave it. */
  readonly position: Spot | undefined;
  /** Where to look after a next step that the visitor took, which may be everywhere. */
  readonly taken: { readonly spot: Spot | undefined } | undefined;
  /** What reads words; undefined until there are any. */
  readonly reader: Reader | undefined;
  readonly scope: Scope;
  readonly settings: FinderSettings;
  readonly country: string | undefined;
  /** The visitor asked for the places of other countries as well. */
  readonly everywhere: boolean;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly statusOf: Query['statusOf'];
}

interface Built {
  readonly query: Query;
  /** The town that the query looks around, in words; undefined for the visitor's position, a point, or everywhere. */
  readonly placeLabel: string | undefined;
}

/**
 * The query for what was said. Around a step that was taken before a town in the words, before the visitor's position,
 * before what the webmaster names: what the visitor said last and most plainly wins.
 */
export function queryFor(said: Said): Built {
  const { reader, country, everywhere, now, filters, scope, statusOf } = said;
  const read: Interpretation = reader?.interpret(said.text, country) ?? { text: '' };
  const spot = said.taken
    ? said.taken.spot
    : (spotTyped(read, said) ?? spotOfVisitor(said) ?? spotOfWebmaster(said));
  const query: Query = {
    text: read.text,
    ...(reader && { words: reader.words }),
    filters,
    scope,
    ...(country !== undefined && { country }),
    everywhere,
    now,
    statusOf,
    ...(spot && {
      near: {
        lat: spot.lat,
        lon: spot.lon,
        ...(spot.radius_km !== undefined && { radius_km: spot.radius_km }),
      },
    }),
  };
  return { query, placeLabel: spot?.label };
}

/** A town in the visitor's words. */
function spotTyped({ place }: Interpretation, { settings }: Said): Spot | undefined {
  return (
    place && { lat: place.lat, lon: place.lon, label: place.label, radius_km: settings.radius ?? AROUND }
  );
}

function spotOfVisitor({ position, settings: { radius } }: Said): Spot | undefined {
  return position && { ...position, ...(radius !== undefined && { radius_km: radius }) };
}

/** The webmaster's `near`, as a point or as the name of a town. */
function spotOfWebmaster({ settings: { near, radius }, reader, country }: Said): Spot | undefined {
  if (near === undefined) return undefined;
  const around = radius === undefined ? {} : { radius_km: radius };
  if (typeof near !== 'string') return { ...near, ...around };
  const place = reader?.atlas.named(near, country);
  return place && { lat: place.lat, lon: place.lon, label: place.label, ...around };
}
