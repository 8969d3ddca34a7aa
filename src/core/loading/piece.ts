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

/** Imports a part of the library. The build for tags writes `again` behind the address of the file. */
export type Load<T> = (again: string) => Promise<T>;

/**
 * The way to fetch a part of the library when it is needed: once for the page. What fails is asked for once more by
 * itself; after that, each further call tries again. What comes after the time is up is kept for the next call. Rejects
 * with PieceError.
 *
 * Firefox keeps the failure of an address until the page is left, and every browser goes on waiting for an address that
 * does not answer: a further try asks for the same file under another one (`late.js?again=1`). Of what that file
 * imports the addresses stay: where one of those failed in Firefox, only loading the page anew helps.
 *
 * @param load `() => import('./late.js')`, written in this very form, which the build finds
 * @param patience milliseconds until a call counts as failed
 * @param pause milliseconds before what failed is asked for once more
 */
export function piece<T>(load: Load<T>, patience = PATIENCE, pause = PAUSE): () => Promise<T> {
  let kept: { readonly value: T } | undefined;
  let running: Promise<T> | undefined;
  let tries = 0;
  const ask = async (): Promise<T> => {
    const again = tries === 0 ? '' : `?again=${String(tries)}`;
    tries += 1;
    const value = await load(again);
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
