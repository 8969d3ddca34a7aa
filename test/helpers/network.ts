import { replace } from './surroundings.js';

/** What stands in for a server: an answer to a path, or undefined for 404. */
export type Server = (path: string, init: RequestInit) => Response | Promise<Response> | undefined;

const servers = new Map<string, Server>();
let stubbed = false;

/** Answers all requests to one host from memory; every other host is asked for real. */
export function serve(host: string, server: Server): void {
  servers.set(host, server);
  if (stubbed) return;
  stubbed = true;
  const real = window.fetch.bind(window);
  window.fetch = async (input, init = {}) => {
    const url = new URL(input instanceof Request ? input.url : String(input), document.baseURI);
    const own = servers.get(url.host);
    if (!own) return real(input, init);
    return (await own(url.pathname.slice(1), init)) ?? new Response('Not found', { status: 404 });
  };
}

/** Never answers; ends when the page gives up. */
export const silence: Server = (_path, init) =>
  new Promise<Response>((_resolve, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError')));
  });

/** The device has no connection, until the returned function is called. */
export function goOffline(): () => void {
  return replace(navigator, 'onLine', false);
}
