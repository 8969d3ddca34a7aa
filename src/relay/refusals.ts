/** Messages that the mail server refuses for good, most often for an address that is wrong: only a person can help there. */

const DAY = 86_400_000;
/** Milliseconds until a person is told again, after that succeeded and after it failed. */
const AGAIN = { told: DAY, failed: 600_000 } as const;

export interface RefusalsOptions {
  /** Returns once the mail server has the alert. */
  readonly alert: (facility: string, code: string) => Promise<void>;
  readonly tell: (
    told: { readonly event: 'alerted-refused' } | { readonly event: 'not-alerted'; readonly code: string },
  ) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly codeOf: (error: unknown) => string;
}

export class Refusals {
  readonly #options: RefusalsOptions;
  readonly #ids: Set<string>;
  /** Epoch milliseconds from which a person is told again, by facility. */
  readonly #next: Map<string, number>;

  constructor(options: RefusalsOptions) {
    this.#options = options;
    this.#ids = new Set();
    this.#next = new Map();
  }

  /** How many wait that were refused at their last try. */
  get count(): number {
    return this.#ids.size;
  }

  /** Notes a refusal, and tells a person at once: of each facility once a day. */
  async add(id: string, facility: string, code: string): Promise<void> {
    const { alert, tell, now, codeOf } = this.#options;
    this.#ids.add(id);
    if (now() < (this.#next.get(facility) ?? 0)) return;
    try {
      await alert(facility, code);
      this.#next.set(facility, now() + AGAIN.told);
      tell({ event: 'alerted-refused' });
    } catch (error) {
      this.#next.set(facility, now() + AGAIN.failed);
      tell({ event: 'not-alerted', code: codeOf(error) });
    }
  }

  /** It was delivered, given up, or failed otherwise. */
  forget(id: string): void {
    this.#ids.delete(id);
  }
}
