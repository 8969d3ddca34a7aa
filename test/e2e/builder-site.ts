/** A published folder on one origin, and pages of other sites on another: what was copied is pasted there. */
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { TYPES } from './site.js';

export interface Pages {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): void;
}

async function listening(server: Server): Promise<Pages> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Serves a folder under `/passerelle/` to pages of any site, as its recipes for web servers say. */
export function publishFolder(folder: string): Promise<Pages> {
  return listening(
    createServer((request, response) => {
      const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(/\/$/, '/index.html');
      const inside = normalize(path.slice('/passerelle/'.length));
      response.setHeader('access-control-allow-origin', '*');
      response.setHeader('content-security-policy', "default-src 'self'; img-src data:");
      try {
        if (inside.startsWith(`..${sep}`)) throw new Error('outside');
        const body = readFileSync(join(folder, inside));
        response.setHeader('content-type', TYPES[extname(inside)] ?? 'application/octet-stream');
        response.end(body);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    }),
  );
}

export interface Pasted {
  /** What stands in the head and in the body of a page that was blank. */
  readonly head: string;
  readonly body: string;
  /** Its content security policy. */
  readonly policy?: string;
}

/** Serves each page under its name. */
export function pastedPages(pages: ReadonlyMap<string, Pasted>): Promise<Pages> {
  return listening(
    createServer((request, response) => {
      const page = pages.get(decodeURIComponent((request.url ?? '/').slice(1)));
      response.statusCode = page ? 200 : 404;
      response.setHeader('content-type', 'text/html; charset=utf-8');
      if (page?.policy) response.setHeader('content-security-policy', page.policy);
      response.end(
        page &&
          `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>${page.head}</head><body>${page.body}</body></html>`,
      );
    }),
  );
}
