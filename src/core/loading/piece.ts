import { importing } from './import-again.js';

/** Milliseconds after which a file of the library that has not come counts as failed. */
export const PATIENCE = 20_000;

/** A file of the library could not be fetched. `detail` is what the browser says of it, with the address where it tells. */
export class PieceError extends Error {
  readonly detail: string;
  constructor(detail: string) {
    super(detail);
    this.detail = detail;
  }
}

/** Milliseconds after which a file that could not be fetched is asked for once more, before anybody is told. */
const PAUSE = 800;

/**
 * The way to fetch something of the library when it is needed: once for the page. What fails is asked for once more by
 * itself; after that, each further call tries again. What comes after the time is up is kept for the next call. Rejects
 * with PieceError.
 *
 * @param load is told how often it was called before
 * @param patience milliseconds until a call counts as failed
 * @param pause milliseconds before what failed is asked for once more
 */
export function fetchedOnce<T>(
  load: (before: number) => Promise<T>,
  patience = PATIENCE,
  pause = PAUSE,
): () => Promise<T> {
  let kept: { readonly value: T } | undefined;
  let running: Promise<T> | undefined;
  let tries = 0;
  const ask = async (): Promise<T> => {
    const value = await load(tries++);
    kept ??= { value };
    return kept.value;
  };
  const attempt = async (): Promise<T> => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new PieceError(`no answer in ${String(patience)} ms`)), patience);
    });
    const loading = ask().catch(async () => {
      await new Promise((resume) => setTimeout(resume, pause));
      return ask();
    });
    try {
      return await Promise.race([loading, late]);
    } catch (error) {
      throw error instanceof PieceError ? error : new PieceError(String(error));
    } finally {
      clearTimeout(timer);
      running = undefined;
    }
  };
  return () => (kept ? Promise.resolve(kept.value) : (running ??= attempt()));
}

/**
 * The same for a part of the library's code.
 *
 * @param script `() => import('./late.js')`
 */
export function piece<T extends object>(script: () => Promise<T>): () => Promise<T> {
  return fetchedOnce(importing(script));
}
