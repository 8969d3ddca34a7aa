import { prefixOf } from './prefix.js';

/** Milliseconds during which messages of one neighbourhood are counted, and its prefix is kept in memory. */
const PERIOD = 600_000;
/** Neighbourhoods that are counted at once; the one that came first makes room. */
const MOST_PREFIXES = 20_000;

/** Counts messages of each neighbourhood of addresses, in memory only: nothing of it is written anywhere. */
export class RateLimit {
  readonly #most: number;
  readonly #now: () => number;
  readonly #counts: Map<string, { count: number; readonly until: number }>;

  /**
   * @param most messages of one neighbourhood in ten minutes
   * @param now epoch milliseconds
   */
  constructor(most: number, now: () => number) {
    this.#most = most;
    this.#now = now;
    this.#counts = new Map();
  }

  /** Counts one message; false when it is one too many. */
  take(address: string): boolean {
    const now = this.#now();
    // They stand in the order in which they end.
    for (const [prefix, { until }] of this.#counts) {
      if (until > now && this.#counts.size < MOST_PREFIXES) break;
      this.#counts.delete(prefix);
    }
    const prefix = prefixOf(address);
    const counted = this.#counts.get(prefix) ?? { count: 0, until: now + PERIOD };
    counted.count += 1;
    this.#counts.set(prefix, counted);
    return counted.count <= this.#most;
  }
}
