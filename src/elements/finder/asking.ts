/** Apart from search-controller.ts: what is asked follows from what was said, and is pure. */

import { answerWordless, type Answer, type Asking } from '../../domain/directory/asking.js';
import { AROUND, type Filters, type Near, type Query, type Scope } from '../../domain/directory/query.js';
import type { Place } from '../../domain/places/places.js';
import type { Reader } from './query-reader.js';
import type { Opened } from './data.js';
import type { LateReader } from './late-reader.js';
import type { FinderSettings, SearchSource } from './settings.js';

/** Where to look around. */
export interface Spot extends Near {
  /** The place's name; without it, the visitor's own position or a point. */
  readonly label?: string;
}

/** What the visitor said. */
interface Said {
  /** The words in the box. */
  readonly text: string;
  readonly filters: Filters;
  /** The visitor's position, once they gave it. */
  readonly position: Spot | undefined;
  /** Where to look after a next step that the visitor took, which may be everywhere. */
  readonly taken: { readonly spot: Spot | undefined } | undefined;
  /** The one of several places of a name that the visitor chose. */
  readonly chosen: Place | undefined;
  /** Km within which the visitor wants to look; undefined as long as they did not say. */
  readonly within: number | undefined;
  /** The visitor asked for the places of other countries as well. */
  readonly everywhere: boolean;
}

/** What the webmaster said, and what is known. */
interface Known {
  /** What reads words; undefined until there are any. */
  readonly reader: Reader | undefined;
  readonly scope: Scope;
  readonly settings: FinderSettings;
  readonly country: string | undefined;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly statusOf: Query['statusOf'];
}

interface Built {
  readonly asking: Asking;
  /** The place of `asking.spot`, in words. */
  readonly spotLabel: string | undefined;
}

/**
 * What is asked. Around a step that was taken before the visitor's position, before what the webmaster names; a place in
 * the words comes before all but the step: what the visitor said last and most plainly wins.
 */
function askingFor(visitor: Said, known: Known): Built {
  const { text, filters, everywhere, chosen, taken } = visitor;
  const { scope, country, now, statusOf } = known;
  const spot = taken ? taken.spot : (spotOfVisitor(visitor, known) ?? spotOfWebmaster(visitor, known));
  return {
    asking: {
      text,
      filters,
      scope,
      country,
      everywhere,
      now,
      statusOf,
      spot: spot && {
        lat: spot.lat,
        lon: spot.lon,
        ...(spot.radius_km !== undefined && { radius_km: spot.radius_km }),
      },
      radius_km: radiusOf(visitor, known) ?? AROUND,
      chosen,
      placed: taken === undefined,
    },
    spotLabel: spot?.label,
  };
}

/** The answer to what is asked at this moment, and the place that it looks around, in words. */
export interface Found {
  readonly answer: Answer;
  readonly placeLabel: string | undefined;
}

export function findFor(visitor: Said, opened: Opened, late: LateReader, source: SearchSource): Found {
  const { scope, directory, statusOf } = opened;
  const now = source.now();
  const { asking, spotLabel } = askingFor(visitor, {
    reader: late.reader,
    scope,
    settings: source.settings(),
    country: source.country(),
    now,
    statusOf: (facility) => statusOf(facility, now).state,
  });
  const answer = late.for(visitor.text)?.answer(asking) ?? answerWordless(asking, directory);
  return { answer, placeLabel: answer.place?.label ?? spotLabel };
}

/** Km around any place, where somebody said how many: the visitor, else the webmaster. */
function radiusOf({ within }: Said, { settings }: Known): number | undefined {
  return within ?? settings.radius;
}

/** A place, and how far around it; without a limit where there is none. */
export function within(spot: Spot, km: number | undefined): Spot {
  const { radius_km: _, ...at } = spot;
  return km === undefined || km === Infinity ? at : { ...at, radius_km: km };
}

function spotOfVisitor(visitor: Said, known: Known): Spot | undefined {
  const { position } = visitor;
  if (!position) return undefined;
  return within(position, radiusOf(visitor, known) ?? position.radius_km);
}

/** The webmaster's `near`, as a point or as the name of a place. */
function spotOfWebmaster(visitor: Said, known: Known): Spot | undefined {
  const { settings, reader, country } = known;
  const { near } = settings;
  if (near === undefined) return undefined;
  if (typeof near !== 'string') return within(near, radiusOf(visitor, known));
  const place = reader?.atlas.named(near, country);
  return place && within({ lat: place.lat, lon: place.lon, label: place.label }, radiusOf(visitor, known));
}
