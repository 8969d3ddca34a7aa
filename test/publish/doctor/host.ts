/** A published folder on a web server of this machine that does one thing wrong at a time. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { run } from '../../../src/publish/commands/cli.js';
import { doctor, type DoctorOptions } from '../../../src/publish/commands/doctor.js';
import type { ExitCode } from '../../../src/publish/commands/io.js';
import { NOW, workplace } from '../folder.js';
import { wordsIn } from '../../../src/publish/words/words.js';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.sig': 'text/plain; charset=utf-8',
};

/** An answer before it is sent. */
export interface Given {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What is wrong with the answer of a path; undefined leaves it as it is. */
export type Fault = (path: string, given: Given) => void;

export interface Host {
  /** Of the published folder, with a slash at its end. */
  readonly address: string;
  /** What is done to each answer from now on. */
  fault: Fault;
  /** Pages by path from the root of the host. */
  readonly pages: Map<string, string>;
  /** Requests since the host was started. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

const CHUNK = 'chunks/core-abcdefgh.js';
const LOADER = `export const parts = ['${CHUNK}'];\n// ${'what the loader does '.repeat(100)}\n`;

/** Writes what a build gives: a feed, and widgets as far as the doctor reads them. */
export async function published(more: readonly string[] = []): Promise<ReturnType<typeof workplace>> {
  const place = workplace();
  const files: Readonly<Record<string, string>> = {
    'loader.js': LOADER,
    'all.js': LOADER,
    [CHUNK]: 'export {};\n',
    'builder/index.html': '<!doctype html><script type="module" src="./index.js"></script>',
    'builder/frame.html': '<!doctype html>',
  };
  for (const [path, text] of Object.entries(files)) place.write(`built/0.2.0/${path}`, text);
  const lines: string[] = [];
  const io = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
    words: wordsIn('en'),
  };
  const argv = ['build', place.content(), '--out', place.at('site'), ...more];
  const code = await run(argv, io, { now: NOW, widgets: place.at('built') });
  if (code !== 0) throw new Error(lines.join('\n'));
  return place;
}

/** Serves a folder under `/passerelle/` as `build` asks servers to. */
export async function host(folder: string): Promise<Host> {
  const asked: string[] = [];
  const pages = new Map<string, string>();
  const answer = (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    asked.push(`${request.method ?? ''} ${path}`);
    const given = answerOf(folder, path, pages);
    made.fault(path.replace('/passerelle/', ''), given);
    response.writeHead(given.status, given.headers);
    response.end(request.method === 'HEAD' ? undefined : given.body);
  };
  const server: Server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const made: Host = {
    address: `http://127.0.0.1:${String(port)}/passerelle/`,
    fault: () => undefined,
    pages,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return made;
}

/** The right answer for a path. */
function answerOf(folder: string, path: string, pages: ReadonlyMap<string, string>): Given {
  const page = pages.get(path);
  if (page !== undefined)
    return { status: 200, headers: { 'content-type': 'text/html' }, body: Buffer.from(page) };
  const file = path.startsWith('/passerelle/') ? `${folder}/${path.slice('/passerelle/'.length)}` : '';
  if (!existsSync(file) || !statSync(file).isFile())
    return { status: 404, headers: { 'content-type': 'text/plain' }, body: Buffer.from('not found') };
  const isLasting = /\.[0-9a-f]{8}\.json$|widgets\/\d+\.\d+\.\d+/.test(path);
  return {
    status: 200,
    headers: {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'content-encoding': 'gzip',
      'access-control-allow-origin': '*',
      'cache-control': isLasting ? 'public, max-age=31536000, immutable' : 'public, max-age=300',
      etag: '"1"',
    },
    body: gzipSync(readFileSync(file)),
  };
}

/** One finding, as `--format json` gives it. */
export interface Told {
  readonly address: string;
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

export interface Seen {
  readonly code: ExitCode;
  readonly told: readonly Told[];
  /** Codes without repetition, sorted. */
  readonly codes: readonly string[];
}

/** What the doctor says of a folder, and of a page. */
export async function examined(
  folder: string,
  page?: string,
  options: Partial<DoctorOptions> = {},
): Promise<Seen> {
  const lines: string[] = [];
  const io = {
    out: (line: string) => void lines.push(line),
    err: (line: string) => void lines.push(line),
    words: wordsIn('en'),
  };
  const code = await doctor(folder, page, { format: 'json', now: NOW, ...options }, io);
  const told = JSON.parse(lines.join('\n')) as Told[];
  return { code, told, codes: [...new Set(told.map((each) => each.code))].sort() };
}
