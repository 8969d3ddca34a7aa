/** Fields of life on which a step works. */
export const FIELDS = [
  'administrative',
  'money',
  'social',
  'judicial',
  'family',
  'housing',
  'health',
  'mental-health',
  'autonomy',
  'work',
  'education',
  'training',
  'employment',
] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a step is besides a step: a look back that returns regularly, the preparation of the way out before the end,
 * what comes once it is over.
 */
export const STEP_KINDS = ['review', 'exit', 'after'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Days as opening hours name them, Monday first. */
export const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** Who does a step, and each place where it may be done. */
export interface Doer {
  /** Names one of the pathway's `roles`. */
  readonly role: string;
  /** Names of the pathway's `places`, or kinds of the feed. Empty is unknown. */
  readonly where: readonly string[];
  /** True where not everybody meets this person. */
  readonly if_needed?: boolean;
}

export interface Step {
  readonly id: string;
  readonly kind?: StepKind;
  readonly title: string;
  readonly text: readonly string[];
  /** Steps that may come next. */
  readonly next: readonly string[];
  readonly who: readonly Doer[];
  readonly fields: readonly Field[];
}

/** A way in, and the step that it leads to. */
export interface Entry {
  readonly id: string;
  readonly to: string;
  readonly title: string;
  readonly text: string;
}

/** A contract that says how many days a week are spent at the day centre. */
export interface WeekContract {
  /** Days that may be chosen. */
  readonly days: readonly Weekday[];
  /** When the telephone answers outside them, OSM opening_hours. */
  readonly on_call_hours?: string;
  readonly title: string;
  readonly text: readonly string[];
  /** What a chosen day is called, and one that is not. */
  readonly centre: string;
  readonly elsewhere: string;
  /** What the telephone is called. */
  readonly on_call: string;
  /** What comes on top, on no fixed day. */
  readonly also: readonly string[];
}

/** Who describes the pathway. */
export interface PathwaySource {
  readonly name: string;
  /** Absolute `https:`. */
  readonly url?: string;
}

/** Support step by step: the ways in, the steps and what may follow each, what comes after. */
export interface Pathway {
  readonly id: string;
  /** The texts' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly title: string;
  readonly opening: readonly string[];
  /** What it is for. */
  readonly aims: readonly string[];
  readonly entries_title: string;
  readonly entries: readonly Entry[];
  readonly steps: readonly Step[];
  /** Labels of the roles, and of the places that are no kinds of the feed. */
  readonly roles: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  /** Kinds of place that work this way. */
  readonly kinds: readonly string[];
  readonly sources: readonly PathwaySource[];
  readonly week?: WeekContract;
}
