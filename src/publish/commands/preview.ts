import { watch } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { Fault } from '../faults/fault.js';
import { fragmentFiles } from '../fragments/fragments.js';
import { Interface } from '../fragments/speech.js';
import { formatFaults, summary } from '../faults/report.js';
import { publish } from '../pipeline.js';
import { publishedFiles } from '../publication/published.js';
import { readWidgets } from '../publication/widgets.js';
import { feedFolder } from '../write/feed-folder.js';
import { previewPage } from './preview-page.js';
import { EXIT, type ExitCode, type Io } from './io.js';

/** What was asked of `preview`, besides the folder. */
export interface PreviewOptions {
  /** 0 takes any that is free. */
  readonly port: number;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Folder of the built widgets; without it only the faults are shown. */
  readonly widgets?: string | undefined;
  /** Ends the preview; by default it goes on until the program is stopped. */
  readonly signal?: AbortSignal;
  /** Is told the address once it can be opened. */
  readonly opened?: (address: string) => void;
}

/** Milliseconds of quiet after a change before everything is built again: editors write a file in several steps. */
const QUIET = 200;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/**
 * Serves what `build` would write, on this machine only, and a page with the widgets and every fault. Each change of the
 * folder is built again, and the page follows. No guard refuses anything here, and nothing is written.
 */
export async function preview(dir: string, options: PreviewOptions, io: Io): Promise<ExitCode> {
  const { words } = io;
  const widgets = readWidgets(options.widgets);
  const said = await Interface.load();
  if (!widgets) io.out(words('report:preview-no-widgets'));
  let files: ReadonlyMap<string, string | Uint8Array> = new Map();
  let faults: readonly Fault[] = [];
  const listeners = new Set<ServerResponse>();

  const rebuild = (): void => {
    let country = '';
    const built = publish(
      dir,
      options.now(),
      (checked) => (faults = checked.faults),
      (content) => {
        country = content.source.countries[0] ?? '';
        const { manifest, files: feed } = feedFolder(content, []);
        return publishedFiles(feed, widgets, fragmentFiles(content, manifest, said), content.source);
      },
    );
    // While there is an error, the pages go on with what was right before.
    const before = new Map(built ?? files);
    const page = previewPage({
      lines: formatFaults(faults, words),
      summary: summary(faults, words),
      country,
      isBuilt: before.size > 0,
      words,
    });
    before.set('preview.html', page);
    files = before;
    io.out(
      words('report:outcome', {
        counts: summary(faults, words),
        outcome: words(built ? 'report:preview-built' : 'report:preview-not-built'),
      }),
    );
    for (const each of listeners) each.write('data: changed\n\n');
  };
  rebuild();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    if (pathname === '/changes') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write('\n');
      listeners.add(response);
      response.once('close', () => listeners.delete(response));
      return;
    }
    const path = pathname === '/' ? 'preview.html' : decodeURIComponent(pathname.slice(1));
    const data = files.get(path);
    response.writeHead(data === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': 'no-store',
    });
    response.end(data ?? words('report:preview-not-found'));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : options.port;
  const url = `http://127.0.0.1:${String(port)}/`;
  io.out(words('report:preview-at', { url, dir }));

  let timer: ReturnType<typeof setTimeout> | undefined;
  const watcher = watch(dir, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(rebuild, QUIET);
  });
  options.opened?.(url);
  await new Promise<void>((resolve) => {
    options.signal?.addEventListener('abort', () => resolve(), { once: true });
    process.once('SIGINT', () => resolve());
  });
  clearTimeout(timer);
  watcher.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return EXIT.done;
}
