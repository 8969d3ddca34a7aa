/** Apart from the element: where one may be led to. */

import { resolved } from '../../core/feed/address.js';

/** True for an address of the page itself, whatever part of it. */
function isThisPage(url: URL): boolean {
  const { origin, pathname, search } = window.location;
  return url.origin === origin && url.pathname === pathname && url.search === search;
}

/**
 * The first of the addresses that leads away from the page: `https:` or `http:`, and not the page itself or a part of it.
 *
 * @param written as attributes have them, relative ones too
 */
export function readTarget(written: readonly (string | null | undefined)[]): string | undefined {
  for (const each of written) {
    const address = each?.trim();
    if (!address || address.startsWith('#')) continue;
    const url = resolved(address, document.baseURI);
    if (!url) continue;
    if ((url.protocol === 'https:' || url.protocol === 'http:') && !isThisPage(url)) return url.href;
  }
  return undefined;
}
