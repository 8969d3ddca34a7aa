/** Apart from the element: what the attributes say is read without drawing anything. */

import { readNear } from '../../core/directory/near.js';
import { GOALS, SETTINGS, type Goal, type SettingId } from '../../domain/directory/facility.js';
import type { Directory } from '../../domain/directory/directory.js';
import { NO_FILTERS, type Facets, type Near, type Scope } from '../../domain/directory/query.js';
import { readTiles, type Tiles } from './map/tiles.js';
import { hasOwn } from '../../domain/own.js';

/** Cards shown at first. */
const LIMIT = 10;

/** The attributes as the webmaster wrote them. */
export interface FinderAttributes {
  readonly settings: string | undefined;
  readonly kinds: string | undefined;
  readonly goals: string | undefined;
  readonly network: string | undefined;
  readonly near: string | undefined;
  readonly radius: string | undefined;
  readonly limit: string | undefined;
  readonly tiles: string | undefined;
  readonly tilesAttribution: string | undefined;
}

/** The attributes, read. */
export interface FinderSettings {
  readonly settings: readonly SettingId[];
  /** As written: which of them the feed knows is its own matter, see `scopeOf`. */
  readonly kinds: readonly string[];
  readonly network: string | undefined;
  readonly goals: readonly Goal[];
  /** A point, or the name of a place. */
  readonly near: string | Near | undefined;
  /** Km. */
  readonly radius: number | undefined;
  readonly limit: number;
  readonly tiles: Tiles | undefined;
}

/** What the search asks of its element. */
export interface SearchSource {
  readonly settings: () => FinderSettings;
  readonly country: () => string | undefined;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Told of each settled search that the visitor made. */
  readonly searched: () => void;
  readonly report: (code: string, detail: string) => void;
}

type Complain = (attribute: string) => void;

function words(written: string | undefined): string[] {
  return written?.split(/[\s,;]+/).filter(Boolean) ?? [];
}

function known<T extends string>(
  name: string,
  written: string | undefined,
  values: readonly T[],
  complain: Complain,
): T[] {
  return words(written).flatMap((word) => {
    const value = values.find((each) => each === word);
    if (value === undefined) complain(`${name}="${word}"`);
    return value === undefined ? [] : [value];
  });
}

function positive(name: string, written: string | undefined, complain: Complain): number | undefined {
  if (written === undefined || written.trim() === '') return undefined;
  const value = Number(written);
  if (Number.isFinite(value) && value > 0) return value;
  complain(`${name}="${written}"`);
  return undefined;
}

/** Reads the attributes; a value that means nothing is ignored and told, as `name="value"`. */
export function readSettings(attributes: FinderAttributes, complain: Complain): FinderSettings {
  return {
    settings: known('settings', attributes.settings, SETTINGS, complain),
    kinds: words(attributes.kinds),
    network: attributes.network?.trim() || undefined,
    goals: known('goals', attributes.goals, GOALS, complain),
    near: readNear(attributes.near, complain),
    radius: positive('radius', attributes.radius, complain),
    limit: Math.ceil(positive('limit', attributes.limit, complain) ?? LIMIT),
    tiles: readTiles(attributes.tiles, attributes.tilesAttribution, complain),
  };
}

/** The webmaster's scope in one feed, and the groups that have to be read for it. */
export interface FeedScope {
  readonly scope: Scope;
  readonly groups: readonly SettingId[];
}

/**
 * @param kinds every kind of the feed, with its setting; a kind that is none of them is ignored and told
 */
export function scopeOf(
  { settings, kinds, network }: FinderSettings,
  feedKinds: Readonly<Record<string, SettingId>>,
  complain: Complain,
): FeedScope {
  const own = kinds.filter((kind) => hasOwn(feedKinds, kind));
  for (const kind of kinds) if (!own.includes(kind)) complain(`kinds="${kind}"`);
  const groups =
    own.length > 0
      ? SETTINGS.filter((setting) => own.some((kind) => feedKinds[kind] === setting))
      : settings.length > 0
        ? settings
        : SETTINGS.filter((setting) => setting !== 'other');
  return {
    groups,
    scope: {
      ...(settings.length > 0 && { settings }),
      ...(own.length > 0 && { kinds: own }),
      ...(network !== undefined && { network }),
    },
  };
}

/** The scope, and what there is to choose from in it at all, whatever else is chosen. */
export interface Survey {
  readonly scope: Scope;
  readonly offered: Facets;
}

/**
 * What a scope holds. A network to which no facility belongs is a slip of the webmaster's, not an empty directory:
 * it is left out and told.
 */
export function surveyOf(directory: Directory, scope: Scope, complain: Complain): Survey {
  const { network, ...rest } = scope;
  const statusOf = (): 'unknown' => 'unknown';
  const { total, facets } = directory.search({ text: '', filters: NO_FILTERS, scope, statusOf });
  const isKnown = directory.count > 0 && directory.unread === 0;
  if (total > 0 || network === undefined || !isKnown) return { scope, offered: facets };
  complain(`network="${network}"`);
  return surveyOf(directory, rest, complain);
}
