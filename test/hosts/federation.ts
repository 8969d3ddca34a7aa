/** The folder of a federation, online as it asks hosts to give it, which can be away. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';
import { passerelle } from '../e2e/built.js';
import { DIRECTORY } from '../e2e/publish.js';
import { TYPES } from '../e2e/site.js';

export interface Federation {
  /** With a slash at its end. */
  readonly folder: string;
  isAway: boolean;
  /** Whether pages of other sites may read it. */
  isShared: boolean;
  /** Paths that were asked for. */
  readonly asked: string[];
  stop(): Promise<void>;
}

export async function startFederation(): Promise<Federation> {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-federation-'));
  passerelle('init', join(folder, 'content'));
  writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
  passerelle('build', join(folder, 'content'), '--out', join(folder, 'public'), '--allow=placeholders');
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    asked.push(path);
    if (federation.isAway) return void response.writeHead(503).end();
    let body: Buffer;
    try {
      body = readFileSync(join(folder, 'public', path.endsWith('/') ? `${path}index.html` : path));
    } catch {
      return void response.writeHead(404).end();
    }
    const isLasting = /\.[\da-f]{8}\.json$|\/widgets\/\d/.test(path);
    response.writeHead(200, {
      'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': isLasting
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=300, must-revalidate',
      etag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
      ...(federation.isShared && { 'access-control-allow-origin': '*' }),
    });
    response.end(gzipSync(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const federation: Federation = {
    folder: `http://127.0.0.1:${port}/`,
    isAway: false,
    isShared: true,
    asked,
    stop: () => {
      rmSync(folder, { recursive: true, force: true });
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
  return federation;
}
