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
 * @param script the import as it is written in the code
 * @param address of the script, where it is known; else the engine's own words may tell it
 * @returns takes how often it was called before
 */
export function importing<T extends object>(
  script: () => Promise<T>,
  address: () => string | undefined = () => undefined,
): (before: number) => Promise<T> {
  let failure: unknown;
  return async (before) => {
    const url = before > 0 ? (address() ?? addressIn(failure)) : undefined;
    try {
      return url === undefined
        ? await script()
        : ((await import(/* @vite-ignore */ `${url}?again=${before}`)) as T);
    } catch (error) {
      failure ??= error;
      throw error;
    }
  };
}
