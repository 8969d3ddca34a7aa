/** Apart from the map: the webmaster is told what is wrong with them before anybody opens it. */

/** Where the pictures of a street map come from, once the visitor has agreed. */
export interface Tiles {
  /** With `{z}`, `{x}` and `{y}`. */
  readonly template: string;
  /** The name that the visitor is asked about. */
  readonly host: string;
  readonly attribution: string;
}

/**
 * Reads an address such as `https://tiles.example.org/{z}/{x}/{y}.png`; one that is none is ignored and told. Its host
 * is written out: it is what a visitor agrees to.
 */
export function readTiles(
  written: string | undefined,
  attribution: string | undefined,
  complain: (attribute: string) => void,
): Tiles | undefined {
  if (!written?.trim()) return undefined;
  const url = webUrl(written.trim());
  const template = url?.href.replace(/%7B([zxy])%7D/gi, '{$1}') ?? '';
  const isWhole = ['{z}', '{x}', '{y}'].every((part) => template.includes(part));
  if (url && isWhole && !/[{}]|%7b|%7d/i.test(template.replace(/\{[zxy]\}/g, '')))
    return { template, host: url.host, attribution: attribution?.trim() || url.host };
  complain(`tiles="${written}"`);
  return undefined;
}

function webUrl(written: string): URL | undefined {
  try {
    const url = new URL(written, document.baseURI);
    const isSafe = url.protocol === 'https:' || url.origin === window.origin;
    return isSafe && !url.username && !url.password ? url : undefined;
  } catch {
    return undefined;
  }
}
