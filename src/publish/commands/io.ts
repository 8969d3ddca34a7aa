import { ToldError } from '../words/told-error.js';
import type { Words } from '../words/words.js';

/** Where lines are written: what was asked for, and what went wrong. */
export interface Lines {
  out(line: string): void;
  err(line: string): void;
}

/** Where a command writes lines, and the language in which it does. */
export interface Io extends Lines {
  readonly words: Words;
}

/** What a command ends with: done, faults in the data, wrong use. */
export const EXIT = { done: 0, faults: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong use of the command line; its sentence says what to write. */
export class UsageError extends ToldError {}
