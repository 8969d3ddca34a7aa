/** Work that a browser has to show while programs flood the relay: it costs a visitor a second, and a flood its speed. */

import { CappedMap, createChallenge, verifySolution, type Challenge, type Payload } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { randomBytes } from 'node:crypto';

/** Milliseconds over which messages are counted, and for which a page that showed its work is believed. */
const PERIOD = 600_000;
/** Rounds of each try; of 256 tries one succeeds, which takes an old phone a second or two. */
const ROUNDS = 2000;
/** Messages that one shown work lets through: one, and a few tries again. */
const MESSAGES_EACH = 3;
/** Pages that are remembered at once; the one that came first makes room. */
const MOST_PAGES = 20_000;

/** Whether the relay is flooded, and which pages showed work. In memory only: another instance knows nothing of it. */
export class Proofs {
  readonly #secret = randomBytes(32).toString('hex');
  readonly #most: number;
  readonly #now: () => number;
  /** Epoch milliseconds of the last messages, the oldest first, as many as are taken without work. */
  readonly #times: number[] = [];
  /** Messages left to a page, by its stamp. */
  readonly #pages = new CappedMap<string, number>({ maxSize: MOST_PAGES });
  /** What was solved, and does not count again. */
  readonly #solved = new CappedMap<string, true>({ maxSize: MOST_PAGES });

  /**
   * @param most messages of everybody together in ten minutes, from which each has to show work
   * @param now epoch milliseconds
   */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
  }

  /** Counts a message that somebody tries to send. */
  count(): void {
    this.#times.push(this.#now());
    if (this.#times.length > this.#most) this.#times.shift();
  }

  get isFlooded(): boolean {
    const [oldest] = this.#times;
    return this.#times.length >= this.#most && oldest !== undefined && oldest > this.#now() - PERIOD;
  }

  /** What a page has to solve. @param stamp of the page */
  challenge(stamp: string): Promise<Challenge> {
    return createChallenge({
      algorithm: 'PBKDF2/SHA-256',
      cost: ROUNDS,
      deriveKey,
      expiresAt: new Date(Date.now() + PERIOD),
      data: { stamp },
      hmacSignatureSecret: this.#secret,
    });
  }

  /** Believes a page that solved what was made for it; false otherwise. */
  async believe(stamp: string, solved: unknown): Promise<boolean> {
    const { challenge, solution } = (solved ?? {}) as Partial<Payload>;
    if (!challenge || !solution || challenge.parameters?.data?.['stamp'] !== stamp) return false;
    const { verified } = await verifySolution({
      challenge,
      solution,
      deriveKey,
      hmacSignatureSecret: this.#secret,
    }).catch(() => ({ verified: false }));
    if (!verified || !this.#solved.setIfAbsent(challenge.parameters.nonce, true)) return false;
    this.#pages.set(stamp, MESSAGES_EACH);
    return true;
  }

  /** True where a page may send: nothing is flooded, or it showed work that is not used up. */
  take(stamp: string): boolean {
    if (!this.isFlooded) return true;
    const left = (this.#pages.get(stamp) as number | undefined) ?? 0;
    if (left > 0) this.#pages.set(stamp, left - 1);
    return left > 0;
  }
}
