import type { Goal, SettingId } from '../../domain/directory/facility.js';

/** Which places the finder is asked to show: a wish, or a lead of the orientation. */
export interface PlacesAsked {
  readonly settings?: readonly SettingId[];
  readonly kinds?: readonly string[];
  readonly goals?: readonly Goal[];
}

/** What the visitor chose on this page. In memory only: it goes with the page. */
export interface Choices {
  /** Country chosen by hand where the page names none, ISO 3166-1 alpha-2, or `other`. */
  readonly country?: string;
  /** Id of the facility last opened. */
  readonly facility?: string;
  /** Places last asked for; each object is asked for once. */
  readonly places?: PlacesAsked;
  /** The leads of the orientation in words, which the contact form offers to send. */
  readonly leads?: string;
}

/** Widgets that take something over from others. */
export type Role = 'finder' | 'contact';

let choices: Choices = {};
const listeners = new Set<() => void>();
const roles: Role[] = [];

/** The visitor's choices, shared by the widgets of one page. */
export const journey = {
  get choices(): Choices {
    return choices;
  },
  choose(change: Choices): void {
    choices = { ...choices, ...change };
    listeners.forEach((listener) => listener());
  },
  clear(): void {
    choices = {};
    listeners.forEach((listener) => listener());
  },
  /** Calls back on each change until the returned function is called. */
  follow(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  /** Says that a widget with this role is on the page, until the returned function is called. */
  join(role: Role): () => void {
    roles.push(role);
    listeners.forEach((listener) => listener());
    return () => {
      roles.splice(roles.indexOf(role), 1);
      listeners.forEach((listener) => listener());
    };
  },
  has(role: Role): boolean {
    return roles.includes(role);
  },
};
