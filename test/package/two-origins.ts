import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server of this machine; two of them are two origins for a browser. */
export interface Origin {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): void;
}

export async function listen(answer: Answer): Promise<Origin> {
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * What serves the built files of a folder.
 *
 * @param before may answer a path in another way: true when it has
 */
export function files(
  folder: string,
  headers: Readonly<Record<string, string>> = {},
  before: (path: string, request: IncomingMessage, response: ServerResponse) => boolean = () => false,
): Answer {
  return (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (before(path, request, response)) return;
    const inside = normalize(path.slice(1));
    try {
      if (inside.startsWith(`..${sep}`)) throw new Error('outside');
      const body = readFileSync(join(folder, inside));
      response.setHeader('content-type', TYPES[extname(inside)] ?? 'application/octet-stream');
      response.end(body);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  };
}

/** Asks until the answer is right, for so many milliseconds; then fails, saying what was waited for. */
export async function eventually(
  what: string,
  ask: () => Promise<boolean> | boolean,
  patience = 20_000,
): Promise<void> {
  const end = Date.now() + patience;
  while (!(await ask())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
