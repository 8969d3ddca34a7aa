import type { Goal, SettingId } from '../../domain/directory/facility.js';

/** Which facilities the finder is asked to show: those of a wish, or of a lead of the orientation. Empty for all. */
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
  /** Id of the facility that the visitor last asked to write to. To open another one is not to write to it. */
  readonly recipient?: string;
  /** The leads of the orientation in words, which the contact form offers to send. */
  readonly leads?: string;
}

/** What one widget asks of another. Unlike a choice it is done once, and asking the same again does it again. */
export type Command =
  /** Shows these facilities, in the place of whatever was looked for. */
  | { readonly type: 'show-facilities'; readonly facilities: FacilitiesAsked }
  /** Writes to the facility with this id. */
  | { readonly type: 'write-to'; readonly facility: string };

type Type = Command['type'];
type CommandOf<T extends Type> = Extract<Command, { readonly type: T }>;

/** Widgets that take something over from others. */
export type Role = 'finder' | 'contact';

/** Told of each change; `cleared` when everything that the visitor typed and chose has to be forgotten. */
export type Follower = (cleared: boolean) => void;

/** Who does the commands of one type. */
interface Listener {
  readonly type: Type;
  readonly take: (command: Command) => void;
}

/** A widget that is on the page. */
interface Presence {
  readonly role: Role;
  /** Id of the one facility that it is for; undefined when it takes any. */
  readonly only: string | undefined;
}

let choices: Choices = {};
const followers = new Set<Follower>();
let present: readonly Presence[] = [];
let listeners: readonly Listener[] = [];
/** The last command of each type that nobody was there to do: the widget that does it may still be on its way. */
let untaken: readonly Command[] = [];

function isOf<T extends Type>(command: Command, type: T): command is CommandOf<T> {
  return command.type === type;
}

/** What one widget cannot do keeps no other from hearing: what is to be forgotten is forgotten everywhere. */
function callEach<T>(callbacks: Iterable<(value: T) => void>, value: T): void {
  for (const callback of [...callbacks])
    try {
      callback(value);
    } catch (error) {
      setTimeout(() => {
        throw error;
      });
    }
}

function tell(cleared: boolean): void {
  callEach(followers, cleared);
}

/** The visitor's choices, and what the widgets of one page ask of each other. */
export const journey = {
  get choices(): Choices {
    return choices;
  },
  choose(change: Choices): void {
    choices = { ...choices, ...change };
    tell(false);
  },
  /** Forgets every choice, and every command that is not done yet. */
  clear(): void {
    choices = {};
    untaken = [];
    tell(true);
  },
  /** Calls back on each change until the returned function is called. */
  follow(follower: Follower): () => void {
    followers.add(follower);
    return () => followers.delete(follower);
  },
  /** Has a command done by every widget that listens for its type, or else by the first that will. */
  ask(command: Command): void {
    const hearing = listeners.filter(({ type }) => type === command.type);
    if (hearing.length === 0) untaken = [...untaken.filter(({ type }) => type !== command.type), command];
    callEach(
      hearing.map(({ take }) => take),
      command,
    );
  },
  /**
   * Does the commands of one type until the returned function is called. The last one that nobody was there to do is
   * done before this returns.
   */
  listen<T extends Type>(type: T, take: (command: CommandOf<T>) => void): () => void {
    const listener: Listener = {
      type,
      take: (command) => {
        if (isOf(command, type)) take(command);
      },
    };
    listeners = [...listeners, listener];
    const waiting = untaken.filter((command) => isOf(command, type));
    untaken = untaken.filter((command) => !isOf(command, type));
    waiting.forEach(listener.take);
    return () => {
      listeners = listeners.filter((each) => each !== listener);
    };
  },
  /**
   * Says that a widget with this role is on the page, until the returned function is called.
   *
   * @param only id of the one facility that it is for; undefined when it takes any
   */
  join(role: Role, only?: string): () => void {
    const presence: Presence = { role, only };
    present = [...present, presence];
    tell(false);
    return () => {
      present = present.filter((each) => each !== presence);
      tell(false);
    };
  },
  /**
   * Whether a widget with this role is on the page.
   *
   * @param facility and takes the facility with this id; undefined for any
   */
  has(role: Role, facility?: string): boolean {
    return present.some(
      (each) =>
        each.role === role && (facility === undefined || each.only === undefined || each.only === facility),
    );
  },
};
