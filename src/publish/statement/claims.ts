/** What the statement of accessibility claims: of each criterion of a standard, and what holds the claim. */
import { PROOFS, type ProofName } from './proofs.js';
import { FAULTS, type FaultName } from './faults.js';
import { REASONS, type ReasonName } from './reasons.js';
import type { Told } from './told.js';

/**
 * `met`: the named tests try it and find nothing; it says no more than they do. `not-met`: it is known to fail.
 * `not-tested`: no test shows it, so that nobody can say.
 */
export const STATUSES = ['met', 'not-met', 'not-applicable', 'not-tested'] as const;
export type Status = (typeof STATUSES)[number];

export interface Claim {
  /** As the standard numbers it. */
  readonly number: string;
  /** Of WCAG; the RGAA says none. */
  readonly level: 'A' | 'AA' | undefined;
  readonly status: Status;
  /** Tests that hold what is met; none otherwise. */
  readonly proofs: readonly ProofName[];
  /** How it fails. */
  readonly fault: FaultName | undefined;
  /** Why it does not apply. */
  readonly reason: ReasonName | undefined;
  /** In our own words, but for the names that WCAG gives. */
  readonly subject: Told;
}

/** A standard, criterion by criterion. */
export interface Standard {
  readonly name: string;
  readonly source: string;
  /** Day on which the claims were last compared with the tests. No person has compared them with the standard yet. */
  readonly checked_on: string;
  readonly claims: readonly Claim[];
}

const LEVELS = ['A', 'AA', undefined] as const;
const isLevel = (word: string | undefined): word is Claim['level'] =>
  (LEVELS as readonly (string | undefined)[]).includes(word);
const isStatus = (word: string): word is Status => (STATUSES as readonly string[]).includes(word);
const isProof = (word: string): word is ProofName => Object.hasOwn(PROOFS, word);
const isFault = (word: string): word is FaultName => Object.hasOwn(FAULTS, word);
const isReason = (word: string): word is ReasonName => Object.hasOwn(REASONS, word);

/**
 * Claims written as a table, which people read and change: `number | status | by | in French | in English`. `by` names the
 * tests of what is met, the fault of what is not, or why it does not apply. Throws at a line that says anything else.
 */
export function claimsOf(table: string): Claim[] {
  const rows = table
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  return rows.map((line) => {
    const [id = '', status = '', by = '', fr = '', en = '', ...more] = line
      .split('|')
      .map((cell) => cell.trim());
    const [number = '', level] = id.split(' ');
    const refuse = (why: string): never => {
      throw new Error(`${why} in “${line}”`);
    };
    if (!isStatus(status) || more.length > 0 || !fr || !en) return refuse('no status or no words');
    if (!isLevel(level)) return refuse('no level');
    const claim: Claim = {
      number,
      level,
      status,
      subject: { fr, en },
      proofs: [],
      fault: undefined,
      reason: undefined,
    };
    switch (status) {
      case 'not-applicable':
        return isReason(by) ? { ...claim, reason: by } : refuse('no reason');
      case 'not-met':
        return isFault(by) ? { ...claim, fault: by } : refuse('no fault');
      case 'not-tested':
        return by === '' ? claim : refuse('tests of what is not tested');
      case 'met':
        return {
          ...claim,
          proofs: by.split(' ').map((word) => (isProof(word) ? word : refuse('no such test'))),
        };
    }
  });
}

/** How many claims have each status. */
export function countsOf(claims: readonly Claim[]): Readonly<Record<Status, number>> {
  const counts = { met: 0, 'not-met': 0, 'not-applicable': 0, 'not-tested': 0 };
  for (const { status } of claims) counts[status] += 1;
  return counts;
}
