/**
 * Parts of a widget that are fetched when they are needed, from a server that fails at first: in three engines, since one
 * of them remembers what failed.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { CDN, ensureBuilt } from './built.js';
import { drivers } from './drivers.js';
import { FULL } from '../helpers/sweep.js';
import { until } from '../helpers/until.js';

/** A page with one widget in it. */
const page = (
  widget: string,
): string => `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title>
<script type="module" src="/loader.js"></script></head><body>${widget}</body></html>`;

const TYPES: Readonly<Record<string, string>> = { js: 'text/javascript', json: 'application/json' };

/** How a server fails: with a status, or by closing the line. */
type Fault = 404 | 503 | 'cut';

class Shaky {
  readonly asked: string[] = [];
  private readonly server: Server;
  private body = '';
  private failing = /$^/;
  private fault: Fault = 404;
  private left = 0;

  constructor() {
    this.server = createServer((request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
      if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page(this.body));
      if (this.failing.test(pathname)) {
        this.asked.push(search);
        if (this.left > 0) {
          this.left -= 1;
          if (this.fault === 'cut') return request.socket.destroy();
          return response.writeHead(this.fault).end();
        }
      }
      const file = join(CDN, pathname);
      if (!existsSync(file)) return response.writeHead(404).end();
      const type = TYPES[pathname.split('.').pop() ?? ''] ?? 'text/plain';
      return response.setHeader('content-type', `${type}; charset=utf-8`).end(readFileSync(file));
    });
  }

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/`;
  }

  /** Shows a widget; the first so many requests for some files will fail. */
  show(body: string, failing: RegExp, times: number, fault: Fault): void {
    Object.assign(this, { body, failing, left: times, fault });
    this.asked.length = 0;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

const FAILED = 'Cette partie n’a pas pu se charger';

/** Where a part is asked for: the widget, what to press, the source. */
const PARTS = [
  ['passerelle-finder', '', ['.filter', 'Filtrer'], 'finder/parts/filters-panel.ts'],
  ['passerelle-models', 'goal="stop"', undefined, 'models/lazy.ts'],
  ['passerelle-panorama', 'kind="ctr"', undefined, 'panorama/lazy.ts'],
  ['passerelle-pathway', 'pathway="liaison-worker"', undefined, 'pathway/lazy.ts'],
] as const;

/** The requests for what was built of a source of the elements. */
function requestsFor(source: string): RegExp {
  const manifest = JSON.parse(readFileSync(join(CDN, '.vite/widgets.json'), 'utf8')) as Readonly<
    Record<string, { readonly file: string }>
  >;
  const { file } = manifest[`src/elements/${source}`] ?? assert.fail(`${source} is no file of its own`);
  return new RegExp(`/${file.replaceAll('.', '\\.')}$`);
}

for (const [engine, open] of Object.entries(drivers()))
  describe(`a part that is fetched late, in ${engine}`, { skip: open ? false : `no ${engine}` }, () => {
    const server = new Shaky();
    let address = '';
    let driver: Awaited<ReturnType<NonNullable<typeof open>>>;

    before(async () => {
      ensureBuilt();
      address = await server.listen();
      driver = await (open as NonNullable<typeof open>)();
    });
    after(async () => {
      await driver?.close();
      server.close();
    });

    // What is asked of each part is asked of the same module: one engine tries them all, the others the first.
    const parts = engine === 'chromium' || FULL ? PARTS : PARTS.slice(0, 1);
    for (const [widget, attributes, press, source] of parts)
      for (const fault of [404, 'cut'] as const)
        it(`of ${widget} is told, and fetched by the visitor's next try, after ${fault}`, async () => {
          const tag = `<${widget} country="FR" ${attributes}><a href="tel:0800231313">0 800</a></${widget}>`;
          // A browser asks again by itself where the line was cut.
          const file = requestsFor(source);
          server.show(tag, file, fault === 'cut' ? 1000 : 2, fault);
          await driver.open(address);
          if (press) await driver.press(widget, press[0], press[1]);
          await driver.reads(widget, FAILED);
          server.show(tag, file, 0, fault);
          await driver.press(widget, 'button', 'Réessayer');
          // The words of the failure go as soon as the next try begins.
          await until(() => server.asked.length > 0, 'the file to be asked for again');
          await driver.without(widget, FAILED);
        });

    it('is fetched without a word when only the first request fails', async () => {
      const [widget, , press, source] = PARTS[0];
      server.show(`<${widget} country="FR"></${widget}>`, requestsFor(source), 1, 503);
      await driver.open(address);
      await driver.press(widget, press[0], press[1]);
      await driver.sees(widget, '[part~="filters"]', '');
      assert.equal(server.asked.length, 2);
    });
  });
