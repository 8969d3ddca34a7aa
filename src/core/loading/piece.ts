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

/** Imports a part of the library. The build for tags writes `again` behind the address of the file. */
export type Load<T> = (again: string) => Promise<T>;

/**
 * The way to fetch a part of the library when it is needed: once for the page; after a failure, each further call
 * tries again. What comes after the time is up is kept for the next call. Rejects with PieceError.
 *
 * Firefox keeps the failure of an address until the page is left, and every browser goes on waiting for an address that
 * does not answer: a further try asks for the same file under another one (`late.js?again=1`). Of what that file
 * imports the addresses stay: where one of those failed in Firefox, only loading the page anew helps.
 *
 * @param load `() => import('./late.js')`, written in this very form, which the build finds
 * @param patience milliseconds until a try counts as failed
 */
export function piece<T>(load: Load<T>, patience = PATIENCE): () => Promise<T> {
  let kept: { readonly value: T } | undefined;
  let running: Promise<T> | undefined;
  let tries = 0;
  const attempt = async (): Promise<T> => {
    const again = tries === 0 ? '' : `?again=${String(tries)}`;
    tries += 1;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(() => reject(new PieceError(`no answer in ${String(patience)} ms`)), patience);
    });
    const loading = load(again).then((value) => (kept ??= { value }).value);
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
