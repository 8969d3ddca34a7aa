import { WriteError } from '../write/whole-files.js';
import type { Words } from '../words/words.js';
import { isWorded } from '../words/words.js';
import { EXIT, UsageError, type ExitCode } from './io.js';

/** What an error says to the person at the terminal, and how the program ends. */
export interface ToldFailure {
  readonly line: string;
  readonly code: ExitCode;
}

/**
 * What a failure means to the person at the terminal; undefined for an error that is the program's own.
 *
 * @param command the command with its arguments, such as `check <dir>`
 */
export function failureOf(
  error: unknown,
  command: string | undefined,
  words: Words,
): ToldFailure | undefined {
  if (error instanceof UsageError) return { line: words(error.key, error.values), code: EXIT.usage };
  if (error instanceof WriteError) return { line: words(error.key, error.values), code: EXIT.faults };
  if (!(error instanceof Error)) return undefined;
  if (error.name === 'CACError') return { line: misuse(error.message, command, words), code: EXIT.usage };
  return isSystemError(error) ? { line: systemFault(error, words), code: EXIT.faults } : undefined;
}

/** The sentences by how the library that reads a command line begins its own. */
const MISUSES: readonly (readonly [RegExp, string])[] = [
  [/^missing/, 'usage:word-missing'],
  [/^Unknown/, 'usage:no-option'],
  [/^option/, 'usage:option-lacks-value'],
  [/^Unused/, 'usage:words-too-many'],
];

/** What the words on a command line lack; of what the library says only the words that it quotes are taken. */
function misuse(told: string, command: string | undefined, words: Words): string {
  const named = [...told.matchAll(/`([^`]*)`/g)].map(([, word = '']) => word).join(', ');
  const usage = words('usage:write', { command: command ?? words('usage:any-command') });
  const [, key = 'usage:unreadable'] = MISUSES.find(([start]) => start.test(told)) ?? [];
  return words(key, { named, usage });
}

function systemFault({ code = '', path, syscall }: NodeJS.ErrnoException, words: Words): string {
  const known = `usage:system-${code}`;
  return words('usage:system', {
    what: path ?? syscall ?? words('usage:a-file'),
    why: words(isWorded(known) ? known : 'usage:system-other'),
    code: code && ` (${code})`,
  });
}

/** A file that cannot be read or written: permissions, a full disk. */
function isSystemError(error: Error): error is NodeJS.ErrnoException {
  return 'syscall' in error;
}
