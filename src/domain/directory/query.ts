import type { ConditionId } from './condition.js';
import type { Facility, Goal, SettingId } from './facility.js';
import type { Group } from './group.js';
import type { Lexicon } from './lexicon.js';
import type { Matched } from './matching.js';

/** Filters chosen by hand. An empty list filters nothing. */
export interface Filters {
  readonly settings: readonly SettingId[];
  readonly kinds: readonly string[];
  readonly goals: readonly Goal[];
  readonly harm_reduction: boolean;
  readonly countries: readonly string[];
  readonly networks: readonly string[];
  readonly open_now: boolean;
  /** What a person needs of it: see `CONDITIONS`. A facility has to meet them all. */
  readonly conditions: readonly ConditionId[];
  /** BCP 47 codes, one of which is spoken there. */
  readonly languages: readonly string[];
  /** Terms of `substances`, one of which it is for; a facility for `ANY_SUBSTANCE` is for each. */
  readonly substances: readonly string[];
}

export const NO_FILTERS: Filters = {
  settings: [],
  kinds: [],
  goals: [],
  harm_reduction: false,
  countries: [],
  networks: [],
  open_now: false,
  conditions: [],
  languages: [],
  substances: [],
};

/** What a facility says that is for whatever somebody takes or does. */
export const ANY_SUBSTANCE = 'any';

/** What the webmaster fixed: facilities outside it are not spoken of at all. */
export interface Scope {
  readonly settings?: readonly SettingId[];
  readonly kinds?: readonly string[];
  readonly network?: string;
}

/** Km that count as near a place, where nobody says how many: about an hour on the road. */
export const AROUND = 50;

/** Around where to look; without `radius_km`, everything is in, the nearest first. */
export interface Near {
  readonly lat: number;
  readonly lon: number;
  readonly radius_km?: number;
  /** Facilities whose postcode begins so come first, in the order of distance: those in the place itself. */
  readonly postcodes?: readonly string[];
}

/** A part of a country: only facilities in it are found, and those that do not say where they are. */
export interface AreaScope {
  readonly country: string;
  /** How the postcodes of its facilities begin. */
  readonly postcodes: readonly string[];
  /** What its facilities may call their region, folded. */
  readonly regions: readonly string[];
}

/** Finds the rows of a group that fit, among those that `accept` lets in. */
export type Match = (group: Group, accept: (row: number) => boolean) => Matched;

/** What reads a visitor's words: made by `readWords`, which a page fetches once there are any. */
export interface WordReader {
  readonly lexicon: Lexicon;
  /** How a text is looked up; `forgiving` lets typos pass. */
  match(text: string, forgiving: boolean): Match;
  /** What to do next when nothing was found: at most three steps, each of which finds something. */
  widen(query: Query, count: (query: Query) => number): readonly Widening[];
}

export interface Query {
  /** What is left of the visitor's words once a place has been taken out of them. */
  readonly text: string;
  /** Reads `text`; without it, nothing is looked up in it. */
  readonly words?: WordReader;
  readonly near?: Near;
  readonly area?: AreaScope;
  /**
   * The visitor's country, ISO 3166-1 alpha-2: a list that nobody looks around in is kept to it, see `homeOf`, and
   * elsewhere its facilities come first where nothing else orders them.
   */
  readonly country?: string;
  /** The visitor asked for the facilities of other countries as well. */
  readonly everywhere?: boolean;
  /** Epoch milliseconds: by it a source is old; without it, none is. */
  readonly now?: number;
  readonly filters: Filters;
  readonly scope: Scope;
  /** State of a facility at the instant of the query. */
  readonly statusOf: (facility: Facility) => 'open' | 'on-call' | 'closed' | 'unknown';
}

/** A facility found. */
export interface Hit {
  /** Number of the facility in its Directory. */
  readonly ref: number;
  /** Great-circle km from the place asked for; undefined without a place or without a point. */
  readonly km?: number;
  /** True when the point stands for the town only. */
  readonly approximate?: boolean;
}

/** How many say yes, and how many do not say. */
export interface Count {
  readonly yes: number;
  readonly unknown: number;
}

/** For each choice of a filter, what it would leave given all the other filters. */
export interface Facets {
  readonly settings: ReadonlyMap<SettingId, number>;
  readonly kinds: ReadonlyMap<string, number>;
  readonly goals: ReadonlyMap<Goal, number>;
  /** Facilities that do not say which goals they serve. */
  readonly goals_unknown: number;
  readonly harm_reduction: Count;
  readonly countries: ReadonlyMap<string, number>;
  readonly networks: ReadonlyMap<string, number>;
  readonly languages: ReadonlyMap<string, number>;
  /** Those for any substance count for each that is named, and under `ANY_SUBSTANCE` alone where none names it. */
  readonly substances: ReadonlyMap<string, number>;
  /** Undefined when there are too many facilities to work it out while the visitor waits. */
  readonly open_now: Count | undefined;
}

export type WidenStep = 'open-now' | 'radius' | 'harm-reduction' | 'goals' | 'kinds' | 'words' | 'filters';

/** A next step that finds something. */
export interface Widening {
  readonly step: WidenStep;
  /** Never 0. */
  readonly count: number;
  /** The query to run instead. */
  readonly query: Query;
  /** For `radius`: km, or undefined for everywhere. */
  readonly km?: number;
}

/** `hits.length + undisclosed.length + excluded` is `total`: nothing leaves the list unsaid. */
export interface QueryResult {
  /** Facilities that fit the words, the place and every filter, in order. */
  readonly hits: readonly Hit[];
  /** Facilities that fit, but do not say whether they pass one of the filters; in the same order. */
  readonly undisclosed: readonly Hit[];
  /** Facilities that fit the words and the place, and that a filter rules out. */
  readonly excluded: number;
  /** Facilities that fit the words and the place; of a list that is kept to a country, those of that country. */
  readonly total: number;
  /** Facilities of other countries that pass every filter, where the list is kept to the visitor's; else 0. */
  readonly away: number;
  readonly facets: Facets;
  /** At most three, and only for a query without hits. */
  readonly widen: readonly Widening[];
}
