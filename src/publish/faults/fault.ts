import type { Issue, PathStep } from '../../domain/issue.js';
import { issue } from '../../domain/issue.js';

/** Where something stands in a file; lines and columns count from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
  /** The file, where the value does not stand in the one that is being checked. */
  readonly file?: string;
}

/** An issue, with the place in the publisher's file where it can be mended. */
export interface Fault {
  /** Relative to the content folder, with `/`. */
  readonly file: string;
  readonly place: Place;
  readonly issue: Issue;
}

/** The place of what a file as a whole has or lacks. */
export const START: Place = { line: 1, column: 1 };

/** Finds the place of a value from its path; of the nearest thing around it when it is missing. */
export type Locate = (path: readonly PathStep[]) => Place;

/** Collects every fault of a run. */
export class Faults {
  readonly list: Fault[] = [];

  /** Adds one fault; an error, unless another severity is given. */
  add(
    file: string,
    place: Place,
    code: string,
    args: Issue['args'] = {},
    severity: Issue['severity'] = 'error',
  ): void {
    this.list.push({ file: place.file ?? file, place, issue: issue(code, [], args, severity) });
  }

  /** Adds issues, each at the place of its path. */
  addIssues(file: string, locate: Locate, issues: readonly Issue[]): void {
    for (const each of issues) {
      const place = locate(each.path);
      this.list.push({ file: place.file ?? file, place, issue: each });
    }
  }

  /** How many errors there are so far. */
  get errors(): number {
    return this.list.filter((each) => each.issue.severity === 'error').length;
  }
}

/** True when none of the faults is an error: warnings stop nothing. */
export function isSound(faults: readonly Fault[]): boolean {
  return faults.every(({ issue: { severity } }) => severity !== 'error');
}

/** Faults without the warnings of what is told as an error, of the same code at the same place. */
export function withoutEchoes(faults: readonly Fault[]): readonly Fault[] {
  const key = ({ file, place, issue }: Fault): string =>
    [file, place.line, place.column, issue.code].join(' ');
  const errors = new Set(faults.filter(({ issue }) => issue.severity === 'error').map(key));
  return faults.filter((each) => each.issue.severity === 'error' || !errors.has(key(each)));
}

/** Where each line of a text starts. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/**
 * Place of a character of a text.
 *
 * @param starts from `lineStarts`, sorted
 */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
