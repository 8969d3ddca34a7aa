/** How long a file of the library is waited for, and after which pauses it is asked for again; in milliseconds. */
export interface Patience {
  readonly limit: number;
  readonly pauses: readonly number[];
}

/** As long as a feed is waited for; then five times more within about four minutes, and no more. */
const PATIENCE: Patience = { limit: 20_000, pauses: [2_000, 6_000, 18_000, 54_000, 162_000] };

/**
 * Fetches a file of the library; one that is missing or does not answer is asked for again. Never rejects: it
 * resolves with what comes first, if anything comes at all, also after its time.
 *
 * @param load is told how often it was called before
 * @param onFault is told each time why there is nothing yet
 */
export function fetchOwn<T>(
  load: (before: number) => Promise<T>,
  onFault: (reason: unknown) => void,
  { limit, pauses }: Patience = PATIENCE,
): Promise<T> {
  return new Promise((resolve) => {
    let arrived = false;
    const attempt = (before: number): void => {
      if (arrived) return;
      let over = false;
      const fail = (reason: unknown): void => {
        if (over || arrived) return;
        over = true;
        clearTimeout(timer);
        onFault(reason);
        const pause = pauses[before];
        if (pause !== undefined) setTimeout(attempt, pause, before + 1);
      };
      const timer = setTimeout(() => fail(new Error(`no answer within ${limit / 1000} seconds`)), limit);
      load(before).then((value) => {
        arrived = true;
        clearTimeout(timer);
        resolve(value);
      }, fail);
    };
    attempt(0);
  });
}
