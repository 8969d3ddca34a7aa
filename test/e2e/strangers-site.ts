/**
 * Pages as other people write them, on one origin; the widgets, the feed and what takes messages on a second one; a third
 * that nobody has reason to ask anything.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CDN, ensureBuilt, passerelle } from './built.js';
import { DIRECTORY } from './publish.js';
import { serve, TYPES } from './site.js';

const PAGES = fileURLToPath(new URL('./strangers/', import.meta.url));

export interface StrangersSite {
  readonly origin: string;
  /** What was sent to the address that takes messages. */
  readonly messages: readonly string[];
  /** What the third origin was asked for. */
  readonly asked: readonly string[];
  remove(): Promise<void>;
}

async function listen(
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<{ readonly server: Server; readonly origin: string }> {
  const server = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('access-control-allow-headers', 'content-type, accept');
    if (request.method === 'OPTIONS') response.writeHead(204).end();
    else answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

export async function publishStrangers(): Promise<StrangersSite> {
  ensureBuilt();
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-strangers-'));
  passerelle('init', join(folder, 'content'));
  writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
  passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'), '--allow=placeholders');
  cpSync(PAGES, join(folder, 'site'), { recursive: true });
  writeFileSync(
    join(folder, 'site/elsewhere.html'),
    '<!doctype html><meta charset="utf-8"><title>Ailleurs</title><h1>Ailleurs</h1>',
  );
  const messages: string[] = [];
  const asked: string[] = [];
  const files = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path.startsWith('/never')) return;
    if (path === '/message') {
      let text = '';
      request.on('data', (piece: Buffer) => (text += piece.toString()));
      request.on('end', () => {
        messages.push(text);
        response.writeHead(202, { 'content-type': 'application/json' }).end('{"received":true}');
      });
      return;
    }
    const file = path.startsWith('/feed/') ? join(folder, path) : join(CDN, path.replace('/passerelle/', ''));
    try {
      const body = readFileSync(file);
      response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  const third = await listen((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(404).end();
  });
  const site = await serve(
    { '/': join(folder, 'site') },
    { '{files}': files.origin, '{thief}': third.origin },
  );
  return {
    origin: site.origin,
    messages,
    asked,
    remove: async () => {
      for (const { server } of [files, third]) {
        server.close();
        server.closeAllConnections();
      }
      await site.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
