import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

export interface Site {
  /** Without a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * A plain web server on a free port of this machine, as an association has one: files, compressed, and nothing
 * else. `mounts` maps the beginning of an address to a folder. A page's `/src/loader.ts`, which only the
 * development server can serve, becomes the built loader under `/passerelle/`.
 *
 * @param words what stands for what in the pages
 * @param hear is told of each request as it came
 */
export async function serve(
  mounts: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>> = {},
  hear: (request: IncomingMessage) => void = () => undefined,
): Promise<Site> {
  const said = Object.entries({ '/src/loader.ts': '/passerelle/loader.js', ...words });
  const shortened = new Map<string, Buffer>();
  const prefixes = Object.keys(mounts).sort((a, b) => b.length - a.length);
  const server = createServer((request, response) => {
    hear(request);
    void (async (): Promise<void> => {
      const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
      const prefix = prefixes.find((candidate) => path.startsWith(candidate));
      const folder = prefix === undefined ? undefined : mounts[prefix];
      const inside = normalize(path.slice(prefix?.length ?? 0) || 'index.html');
      if (!folder || inside.startsWith(`..${sep}`)) throw new Error('outside');
      const type = TYPES[extname(inside)] ?? 'application/octet-stream';
      let body = await readFile(join(folder, inside));
      if (type.startsWith('text/html'))
        body = Buffer.from(
          said.reduce((text, [word, becomes]) => text.replaceAll(word, becomes), body.toString('utf8')),
        );
      // Compressed once: what a page waits for is the line, not this server.
      const key = `${path} ${createHash('sha256').update(body).digest('hex')}`;
      const short =
        shortened.get(key) ?? brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
      shortened.set(key, short);
      response.writeHead(200, {
        'content-type': type,
        'content-encoding': 'br',
        'cache-control': 'no-store',
      });
      response.end(short);
    })().catch(() => {
      response.writeHead(404, { 'content-type': 'text/plain' });
      response.end('not found');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
