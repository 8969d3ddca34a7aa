import type { Words } from '../words/words.js';
import type { Fault } from './fault.js';
import { messageOf } from './messages.js';
import { said } from './said.js';

/** Warnings of one code that are printed before the others are only counted. */
const PRINTED = 20;

/** One fault as one line: `file:line:column severity code message`. */
export function formatFault({ file, place, issue }: Fault, words: Words): string {
  return `${said(file)}:${String(place.line)}:${String(place.column)} ${issue.severity} ${issue.code} ${messageOf(issue, words)}`;
}

/**
 * Every fault as lines, in the order of the files, then of the lines. All errors are printed; of each other
 * code the first twenty and a count, unless `every` is asked for.
 */
export function formatFaults(faults: readonly Fault[], words: Words, every = false): string[] {
  const sorted = inOrder(faults);
  const counts = new Map<string, number>();
  const lines: string[] = [];
  for (const fault of sorted) {
    const { code, severity } = fault.issue;
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    if (every || severity === 'error' || count <= PRINTED) lines.push(formatFault(fault, words));
  }
  if (!every) {
    for (const [code, count] of counts) {
      const more = count - PRINTED;
      if (more > 0 && sorted.some(({ issue }) => issue.code === code && issue.severity !== 'error'))
        lines.push(words('report:more-of-code', { count: more, code }));
    }
  }
  return lines;
}

/** How faults are written: for people, for programs (a JSON array), or as annotations of a pull request on GitHub. */
export const FAULT_FORMATS = ['text', 'json', 'github'] as const;
export type FaultFormat = (typeof FAULT_FORMATS)[number];

/** Every fault as one JSON array: `file`, `line`, `column` from 1, `severity`, `code`, `message`. */
export function faultsAsJson(faults: readonly Fault[], words: Words): string {
  return JSON.stringify(
    inOrder(faults).map(({ file, place, issue }) => ({
      file,
      line: place.line,
      column: place.column,
      severity: issue.severity,
      code: issue.code,
      message: messageOf(issue, words),
    })),
    undefined,
    1,
  );
}

const GITHUB = { error: 'error', warning: 'warning', info: 'notice' } as const;

/**
 * Every fault as a workflow command of GitHub, which shows it at its line.
 *
 * @param dir content folder, from the root of the repository
 */
export function faultsForGithub(faults: readonly Fault[], dir: string, words: Words): string[] {
  const inMessage = (text: string): string =>
    text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const inProperty = (text: string): string => inMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  return inOrder(faults).map(({ file, place, issue }) => {
    const at = [
      `file=${inProperty(`${dir.replace(/\/+$/, '')}/${file}`)}`,
      `line=${String(place.line)}`,
      `col=${String(place.column)}`,
      `title=${inProperty(issue.code)}`,
    ];
    return `::${GITHUB[issue.severity]} ${at.join(',')}::${inMessage(messageOf(issue, words))}`;
  });
}

/** In the order of the files, then of the lines. */
function inOrder(faults: readonly Fault[]): Fault[] {
  return [...faults].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
      a.place.line - b.place.line ||
      a.place.column - b.place.column,
  );
}

/** The last line of a run: how many faults of each severity. */
export function summary(faults: readonly Fault[], words: Words): string {
  const count = (severity: string): number =>
    faults.filter((each) => each.issue.severity === severity).length;
  return `${words('report:errors', { count: count('error') })}, ${words('report:warnings', { count: count('warning') })}`;
}
