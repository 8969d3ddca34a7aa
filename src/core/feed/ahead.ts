/**
 * Requests for files of a feed, which the loader makes while the code that reads them is on its way. They are answers
 * and no more: what reads them holds them to every limit, digest and signature, as if it had asked itself.
 *
 * A `<link rel="preload">` would not do: a browser gives what it fetched only to a request that may send cookies.
 */

interface Asked {
  readonly response: Promise<Response>;
  readonly stop: AbortController;
}

/** The loader shares no module with the widgets, and the page one object with both. */
const PLACE = Symbol.for('passerelle-ahead/1');

function waiting(): Map<string, Asked> {
  const page = globalThis as { [PLACE]?: Map<string, Asked> };
  return (page[PLACE] ??= new Map());
}

/**
 * How a file of a feed passes the browser's cache: what bears its digest in its name may come from there; what keeps its
 * name is asked of the server each time, which need not send it again; after a failure nothing of the cache is trusted.
 */
export type Caching = 'default' | 'no-cache' | 'reload';

/** Asks for a file of a feed without telling its server who asks, or from which page. */
function ask({ href }: URL, cache: Caching): Asked {
  const stop = new AbortController();
  const response = fetch(href, {
    signal: stop.signal,
    cache,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    mode: 'cors',
  });
  return { response, stop };
}

const asked = new Set<string>();

/** Asks for feed.json or its signature, once for the page. Who never takes the answer is told of no failure. */
export function askAhead(url: URL): void {
  if (asked.has(url.href)) return;
  asked.add(url.href);
  const request = ask(url, 'no-cache');
  request.response.catch(() => undefined);
  waiting().set(url.href, request);
}

/** The request for a file: the one that was made ahead, once, else a new one. */
export function request(url: URL, cache: Caching): Asked {
  const ahead = waiting().get(url.href);
  waiting().delete(url.href);
  return ahead && cache !== 'reload' ? ahead : ask(url, cache);
}
