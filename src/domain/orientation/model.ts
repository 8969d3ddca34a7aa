import type { Situation } from '../helplines/model.js';
import type { SettingId } from '../directory/facility.js';

/** Where a person may start looking. Leads to discuss, in no order of merit. */
export const LEADS = [
  'residential-collective',
  'residential-individual',
  'ambulatory',
  'ambulatory-housing',
  'harm-reduction',
] as const;
export type LeadId = (typeof LEADS)[number];

/** A text in two voices: to the person, and to someone who asks for another. */
export interface Voiced {
  readonly me: string;
  readonly someone: string;
}

/**
 * What a question is for. `danger` stops; `decides` may be named by the table of leads; `health` adds notices and
 * questions to ask, and never chooses or orders a lead; `needs` adds questions to ask.
 */
export const ROLES = ['danger', 'decides', 'health', 'needs'] as const;
export type Role = (typeof ROLES)[number];

export interface Option {
  readonly id: string;
  readonly label: Voiced;
  /** "None of these": clears the others. */
  readonly alone?: boolean;
  /** "I have to stay at home": no lead then means living elsewhere. */
  readonly stays?: boolean;
  /** For a danger: which numbers answer, the first that fits first. */
  readonly situations?: readonly Situation[];
}

export interface Question {
  readonly id: string;
  readonly role: Role;
  /** True when several answers may be true at once. */
  readonly multiple: boolean;
  readonly title: Voiced;
  /** A word under the title. */
  readonly help?: Voiced;
  /** Why it is asked. */
  readonly why: Voiced;
  readonly options: readonly Option[];
}

/** No answer: skipped, or "I would rather not say". A condition may name it as if it were an option. */
export const UNSAID = 'unsaid';

/** Option ids by question: every question named has to have one of them. Empty is always true. */
export type Condition = Readonly<Record<string, readonly string[]>>;

export interface LeadRule {
  readonly lead: LeadId;
  /** Leaves the lead out of its row when it does not hold. */
  readonly when?: Condition;
  /** Answers that speak for the lead: those that the person gave are its reasons. */
  readonly because: Condition;
}

/** A line of the table: the first whose condition holds gives the leads, in their order. */
export interface Row {
  readonly id: string;
  readonly when: Condition;
  readonly leads: readonly LeadRule[];
}

/** General safety advice, and where to turn. Never changes a lead. */
export interface Notice {
  readonly id: string;
  readonly when: Condition;
  /** `care` where stopping or waiting may harm. */
  readonly tone: 'care' | 'info';
  readonly title: Voiced;
  readonly text: Voiced;
  /** Numbers shown with it. */
  readonly situations?: readonly Situation[];
}

/** A question to ask a place, which an answer gives rise to. */
export interface Ask {
  readonly id: string;
  readonly when: Condition;
  readonly text: Voiced;
}

export interface Lead {
  readonly label: Voiced;
  readonly text: Voiced;
  /** Settings in which the finder looks. */
  readonly settings: readonly SettingId[];
  /** Kinds that say how such a place works. */
  readonly kinds: readonly string[];
}

export interface Review {
  readonly by: string;
  /** ISO day. */
  readonly on: string;
}

export interface Questionnaire {
  readonly id: string;
  /** The texts' language, when the pack has none of its own and shows the publisher's. */
  readonly lang?: string;
  readonly title: Voiced;
  /** Absent while no care professional has read it. */
  readonly reviewed?: Review;
  readonly questions: readonly Question[];
  readonly rows: readonly Row[];
  readonly notices: readonly Notice[];
  readonly asks: readonly Ask[];
  readonly leads: Readonly<Record<LeadId, Lead>>;
}

/** Option ids by question; a question without any is unsaid. */
export type Answers = Readonly<Partial<Record<string, readonly string[]>>>;
