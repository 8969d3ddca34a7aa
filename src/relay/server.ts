/** Sockets: who is too slow is cut, so that whoever is not is answered. */

import { createServer, type IncomingMessage, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Peer } from './handler.js';

/** Milliseconds for the headers of a request, and for all of it: a message is a few kilobytes, on any line. */
const HEADERS_WITHIN = 5000;
const WHOLE_WITHIN = 15_000;
/** Milliseconds between two looks for who is late. */
const LOOK_EVERY = 500;
/** Sockets at once; more wait until one is closed. */
const MOST_SOCKETS = 2000;

/**
 * The address of the visitor.
 *
 * @param behindProxy true where a server in front adds it to the end of `X-Forwarded-For`: what stands before was written by
 * anybody
 */
function addressOf({ headers, socket }: IncomingMessage, behindProxy: boolean): string {
  const forwarded = behindProxy ? String(headers['x-forwarded-for'] ?? '') : '';
  return forwarded.split(',').at(-1)?.trim() || (socket.remoteAddress ?? '');
}

/**
 * Listens for visitors.
 *
 * @param fetch the handler
 * @param port 0 takes one that is free
 */
export async function listen(
  fetch: (request: Request, peer: Peer) => Response | Promise<Response>,
  { host, port, behindProxy }: { host: string; port: number; behindProxy: boolean },
): Promise<Server> {
  const answer = getRequestListener(
    (request, env) => fetch(request, { address: addressOf(env.incoming as IncomingMessage, behindProxy) }),
    { errorHandler: () => new Response(null, { status: 400 }), overrideGlobalObjects: false },
  );
  const server = createServer(
    {
      headersTimeout: HEADERS_WITHIN,
      requestTimeout: WHOLE_WITHIN,
      connectionsCheckingInterval: LOOK_EVERY,
      keepAliveTimeout: 5000,
      maxHeaderSize: 8192,
    },
    (request, response) => void answer(request, response),
  );
  server.maxConnections = MOST_SOCKETS;
  // Who reads nothing of an answer is late too.
  server.setTimeout(WHOLE_WITHIN);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return server;
}

/**
 * Takes no new request, and returns once those that were begun are answered.
 *
 * @param patience milliseconds after which the others are cut
 */
export async function close(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(timer);
}
