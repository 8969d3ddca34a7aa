import type { Goal, SettingId } from '../../domain/directory/facility.js';

/** Which places the finder is asked to show: a wish, or a lead of the orientation. */
export interface FacilitiesAsked {
  readonly settings?: readonly SettingId[];
  readonly kinds?: readonly string[];
  readonly goals?: readonly Goal[];
}

/** What the visitor chose on this page. In memory only: it goes with the page. */
export interface Choices {
  /** Country chosen by hand where the page names none, ISO 3166-1 alpha-2, or `other`. */
  readonly country?: string;
  /** True where the visitor asked for easier language, false where they left it for the usual one. */
  readonly easier?: boolean;
  /** Id of the facility last opened. */
  readonly facility?: string;
  /** The facility to write to; each object is asked for once. */
  readonly writing?: { readonly facility: string };
  /** Places last asked for; each object is asked for once. */
  readonly places?: FacilitiesAsked;
  /** The leads of the orientation in words, which the contact form offers to send. */
  readonly leads?: string;
}

/** Widgets that take something over from others. */
export type Role = 'finder' | 'contact';

/** Told of each change; `cleared` when everything that the visitor typed and chose has to be forgotten. */
export type Follower = (cleared: boolean) => void;

let choices: Choices = {};
const followers = new Set<Follower>();
const roles: Role[] = [];

function tell(cleared: boolean): void {
  for (const follower of [...followers])
    try {
      follower(cleared);
    } catch (error) {
      // What one widget cannot do keeps no other from hearing: what is to be forgotten is forgotten everywhere.
      setTimeout(() => {
        throw error;
      });
    }
}

/** The visitor's choices, shared by the widgets of one page. */
export const journey = {
  get choices(): Choices {
    return choices;
  },
  choose(change: Choices): void {
    choices = { ...choices, ...change };
    tell(false);
  },
  clear(): void {
    choices = {};
    tell(true);
  },
  /** Calls back on each change until the returned function is called. */
  follow(follower: Follower): () => void {
    followers.add(follower);
    return () => followers.delete(follower);
  },
  /** Says that a widget with this role is on the page, until the returned function is called. */
  join(role: Role): () => void {
    roles.push(role);
    tell(false);
    return () => {
      roles.splice(roles.indexOf(role), 1);
      tell(false);
    };
  },
  has(role: Role): boolean {
    return roles.includes(role);
  },
};
