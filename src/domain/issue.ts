/** How much an issue weighs: an `error` drops the value it names, a `warning` keeps it, an `info` only tells. */
export type Severity = 'error' | 'warning' | 'info';

/** One step into a value: a key of an object or an index of a list. */
export type PathStep = string | number;

/**
 * A fault in data, named by a stable code. It holds no sentence: the command line, the page and the relay
 * each put it in their reader's words.
 */
export interface Issue {
  readonly code: string;
  /** Where the fault stands, from the root of the value that was checked. */
  readonly path: readonly PathStep[];
  /** What a message needs to be exact: the offending value, the limit, the expected form. */
  readonly args: Readonly<Record<string, string | number>>;
  readonly severity: Severity;
}

/** What a domain function answers when its input can be at fault: the value, if any is left, and every issue. */
export interface Result<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}

/** Builds an issue; an `error` unless told otherwise. */
export function issue(
  code: string,
  path: readonly PathStep[] = [],
  args: Issue['args'] = {},
  severity: Severity = 'error',
): Issue {
  return { code, path, args, severity };
}

/** True when at least one issue is an error. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((each) => each.severity === 'error');
}
