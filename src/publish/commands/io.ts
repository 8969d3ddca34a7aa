/** Where a command writes lines: what was asked for, and what went wrong. */
export interface Io {
  out(line: string): void;
  err(line: string): void;
}

/** What a command ends with: done, faults in the data, wrong use. */
export const EXIT = { done: 0, faults: 1, usage: 2 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** A wrong use of the command line; the message says what to write. */
export class UsageError extends Error {}
