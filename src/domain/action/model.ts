/**
 * What was done in one action, as its source counts it. What the source does not say is absent: it is never a zero,
 * and it is never worked out from something else.
 */

/** A text in another language than the sheet, because the sheet's own locale has none. */
export interface Borrowed {
  readonly text: string;
  readonly lang: string;
}
export type Said = string | Borrowed;

/** Something with a name, and a few words on it. */
export interface Entry {
  readonly id: string;
  readonly label: Said;
  readonly text?: Said;
}

/** From one date to another: years, months or days, as exact as the source has them. Absent is unknown. */
export interface Period {
  /** ISO 8601 year, month or day. */
  readonly start?: string;
  readonly end?: string;
}

export interface Dated extends Entry, Period {}

/** A field of the work, with the steps of its calendar. */
export interface Axis extends Entry {
  readonly about: readonly Said[];
  readonly steps: readonly Dated[];
}

export const PARTNER_TYPES = [
  'team',
  'housing',
  'social',
  'health',
  'mental-health',
  'addiction',
  'emergency',
] as const;
export type PartnerType = (typeof PARTNER_TYPES)[number];

export interface Partner extends Entry {
  readonly type: PartnerType;
}

/**
 * What is drawn of a group: planned and held as two bars on one scale; counts as one bar each on one scale; facts
 * without any scale, because they count different things.
 */
export type ShownAs = 'planned-held' | 'counts' | 'facts';

export type Measure = 'planned' | 'held' | 'value';

/** One figure of the source, or two: what was set in advance and what took place are different measures. */
export interface Indicator extends Entry {
  /** Id of the indicator of the same group of which this one is a part. */
  readonly part_of?: string;
  readonly planned?: number;
  readonly held?: number;
  readonly value?: number;
  /** Sign of what is counted, after the number, such as `h` or `€`; without it, things or people. */
  readonly unit?: string;
}

export interface Group extends Entry {
  readonly shows: ShownAs;
  /** Words for what was set and what took place, where the group has its own. */
  readonly planned?: Said;
  readonly held?: Said;
  readonly indicators: readonly Indicator[];
}

export interface Funding {
  readonly by: string;
  /** Absent is unknown. */
  readonly amount?: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Stands for the funding among the facts that come first. */
export const FUNDING = 'funding';

/** Whether the dates of the calendar are those that were set in advance, or those on which things took place. */
export type CalendarKind = 'planned' | 'held';

export interface ActionSheet {
  readonly id: string;
  /** The texts' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly title: Said;
  readonly summary?: Said;
  readonly organisation: string;
  /** Email address of who answers for the action. */
  readonly contact?: string;
  readonly year?: string;
  readonly source: {
    readonly name: string;
    /** As the source writes it, in its own language. */
    readonly title?: Borrowed;
    /** Absolute `https:`. */
    readonly url?: string;
  };
  readonly programme?: Said;
  readonly chained_with?: Said;
  readonly contributes_to?: Said;
  readonly level?: Said;
  readonly frequency?: Said;
  readonly communes: readonly string[];
  readonly department?: string;
  readonly funding: readonly Funding[];
  /** The few that come first: ids of indicators, and `funding`. */
  readonly facts: readonly string[];
  /** Id of the indicator that counts the sites, said together with the number of communes. */
  readonly sites_counted_by?: string;
  /** The dates of the whole action, each as one place of the source gives it. */
  readonly dates: readonly Dated[];
  readonly context: readonly Said[];
  readonly objectives: {
    readonly general: readonly Said[];
    readonly specific: readonly Said[];
    readonly operational: readonly Said[];
  };
  readonly axes: readonly Axis[];
  /** Absent is `planned`, which claims less. */
  readonly calendar?: CalendarKind;
  /** The way of the interviews, in their order. */
  readonly stages: readonly Entry[];
  /** The two ways of one road: from the group to the interview, and back. */
  readonly road: readonly Entry[];
  readonly principles: readonly Said[];
  /** When people are told of it. */
  readonly moments: readonly Entry[];
  readonly themes: readonly Entry[];
  readonly types: readonly Entry[];
  readonly publics: readonly Entry[];
  readonly partners: readonly Partner[];
  /** Ids of partners where it takes place. */
  readonly sites: readonly string[];
  readonly duties: readonly Said[];
  readonly groups: readonly Group[];
  readonly evaluation: readonly Said[];
  readonly categories: readonly Entry[];
}
