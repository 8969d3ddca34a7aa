/**
 * The address of a script in what an engine says of an import that failed, where it names one: `error loading dynamically
 * imported module: https://…` in Firefox, `Failed to fetch dynamically imported module: https://…` in Chromium.
 */
function addressIn(reason: unknown): string | undefined {
  return /imported module: (https?:\/\/[^\s'"]+)/.exec(String(reason))?.[1];
}

/**
 * Imports a script of the library; a further time under an address of its own (`late.js?again=1`). Firefox remembers that
 * an import failed, and every engine a script that never answers or could not be read, until it is asked for under
 * another address. Of what that script imports the addresses stay: where one of those failed in Firefox, only loading the
 * page anew helps.
 *
 * @param before how often it was imported before
 */
export async function importAgain(address: string, before: number): Promise<object> {
  const query = before > 0 ? `?again=${before}` : '';
  return (await import(/* @vite-ignore */ `${address}${query}`)) as object;
}

/**
 * The same for a script that the code names, whose address only the engine's own words may tell.
 *
 * @param script the import as it is written in the code
 * @returns takes how often it was called before
 */
export function importing<T extends object>(script: () => Promise<T>): (before: number) => Promise<T> {
  let failure: unknown;
  return async (before) => {
    const address = before > 0 ? addressIn(failure) : undefined;
    try {
      return address === undefined ? await script() : ((await importAgain(address, before)) as T);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };
}
