/** What becomes of the widgets when a file of the library never answers, or is missing for a while. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { WIDGETS } from '../../src/elements/registry.js';
import { launch } from '../e2e/chromium.js';
import { drivers } from '../e2e/drivers.js';
import { FULL } from '../helpers/sweep.js';
import { pack, type Packed } from './packed.js';
import { eventually, files, listen, type Origin } from './two-origins.js';

const NAMES = WIDGETS.map(({ name }) => name);

const page = (body: string): string => `<!doctype html><html lang="fr"><head><title>Page</title>
<script type="module" data-passerelle src="/cdn/loader.js"></script></head><body>${body}</body></html>`;

const CALL = '<a href="tel:0800231313">0 800 23 13 13</a>';
const ALL = NAMES.map((name) => `<passerelle-${name}>${CALL}</passerelle-${name}>`).join('');

let packed: Packed;
let browser: Browser;
let site: Origin;
let folder: string;
let body = ALL;
/** The file that never answers. */
let silent = '';
/** Answers to a file other than the file, by its path and what follows its `?`. */
let answer: (path: string, query: string) => number | undefined = () => undefined;
const asked = new Map<string, number>();

/** Every script that a file imports before it runs, itself included. */
function needs(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(join(folder, file), 'utf8');
  for (const [, target = ''] of code.matchAll(/(?:from|import)\s*["'`](\.[^"'`]+\.js)["'`]/g))
    needs(join(dirname(file), target), seen);
  return seen;
}

/** The file that the loader asks for, by widget. */
function scriptsOfWidgets(): Map<string, string> {
  const code = readFileSync(join(folder, 'loader.js'), 'utf8');
  return new Map(
    NAMES.map((name) => {
      const [, file = ''] =
        new RegExp(`\\b${name}["']?:\\[[\`"'](chunks/${name}-[\\w-]+\\.js)`).exec(code) ?? [];
      return [name, file];
    }),
  );
}

/** Chunks that matter though few need them: the exit, the feed, strings, a part that comes late, what reads a feed. */
const ALSO = ['exit', 'feed', 'fr', 'filters-panel', 'network'];

/** The three chunks that most widgets need, and those named above. */
function sample(chunks: readonly string[], scripts: ReadonlyMap<string, string>): readonly string[] {
  const users = (chunk: string): number =>
    NAMES.filter((name) => needs(scripts.get(name) ?? '').has(chunk)).length;
  const shared = [...chunks].sort((a, b) => users(b) - users(a)).slice(0, 3);
  const named = ALSO.map((name) => {
    const found = chunks.find((chunk) => chunk.startsWith(`chunks/${name}-`));
    return found ?? assert.fail(`no chunk ${name}`);
  });
  return [...new Set([...shared, ...named])];
}

before(async () => {
  packed = pack();
  folder = join(packed.folder, 'dist/cdn');
  site = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/') {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end(page(body));
      return;
    }
    const path = url.pathname.replace('/cdn/', '');
    asked.set(path, (asked.get(path) ?? 0) + 1);
    if (path === silent) return;
    response.setHeader('cache-control', 'no-store');
    const status = answer(path, url.search);
    if (status !== undefined) {
      response.statusCode = status;
      response.end();
      return;
    }
    request.url = `/${path}`;
    files(folder)(request, response);
  });
  browser = await launch();
});

after(async () => {
  await browser.close();
  site.close();
  packed.remove();
});

describe('the loader’s own file', () => {
  it('imports no other before it runs', () => {
    assert.deepEqual([...needs('loader.js')], ['loader.js']);
  });
});

describe('the exit', () => {
  it('needs nothing that reads a feed, a directory or strings', () => {
    const own = [...needs(scriptsOfWidgets().get('exit') ?? '')];
    const code = own.map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
    assert.doesNotMatch(code, /i18next|context-request|feed\.json|starter-list/);
  });
});

describe('a file that never answers', () => {
  it('leaves every widget alive that does not need it, the exit first of all', async () => {
    const scripts = scriptsOfWidgets();
    const chunks = readdirSync(join(folder, 'chunks')).map((name) => `chunks/${name}`);
    assert.ok(chunks.length > 10);
    const tab = await browser.newPage();
    for (const chunk of FULL ? chunks : sample(chunks, scripts)) {
      silent = chunk;
      const alive = NAMES.filter((name) => !needs(scripts.get(name) ?? '').has(chunk));
      await tab.goto(site.origin, { waitUntil: 'commit' });
      await eventually(`${alive.join(', ')} without ${chunk}`, () =>
        tab.evaluate((names) => names.every((name) => customElements.get(`passerelle-${name}`)), alive),
      );
      const dead = NAMES.filter((name) => !alive.includes(name) && name !== 'feed' && name !== 'exit');
      const seen = await tab.evaluate(
        (names) =>
          names.every(
            (name) => (document.querySelector(`passerelle-${name} a`)?.getClientRects().length ?? 0) > 0,
          ),
        dead,
      );
      assert.ok(seen, `what the page has written in ${dead.join(', ')} is seen without ${chunk}`);
    }
    silent = '';
    await tab.close();
  });

  it('of the feed element lets the widgets inside it read its feed, and no other before', async () => {
    silent = scriptsOfWidgets().get('feed') ?? '';
    body = `<passerelle-feed src="/cdn/feed/feed.json"><passerelle-finder country="FR">${CALL}</passerelle-finder></passerelle-feed>`;
    asked.clear();
    const tab = await browser.newPage();
    await tab.goto(site.origin, { waitUntil: 'commit' });
    await eventually('the feed', () => asked.has('feed/feed.json'));
    await eventually('what is said of it', () =>
      tab.evaluate(() =>
        Boolean(document.querySelector('passerelle-finder')?.shadowRoot?.querySelector('button')),
      ),
    );
    const order = [...asked.keys()].filter((path) => path.endsWith('.json'));
    assert.equal(
      order[0],
      'feed/feed.json',
      'the built-in list comes only in the place of a feed that cannot be read',
    );
    silent = '';
    body = ALL;
    await tab.close();
  });
});

for (const [engine, open] of Object.entries(drivers()))
  describe(`a file that is missing for a while, in ${engine}`, () => {
    if (!open) return;
    it('is asked for again: its widgets come, and the others never wait', async () => {
      const driver = await open();
      try {
        const scripts = scriptsOfWidgets();
        const fails = scripts.get('models') ?? '';
        for (const status of [404, 503]) {
          asked.clear();
          // An engine may keep what it was answered, so each of the two failures has an address of its own.
          answer = (path, query) =>
            path === fails && (query === '' || query === '?again=1') ? status : undefined;
          body = `<passerelle-models country="FR">${CALL}</passerelle-models><passerelle-exit></passerelle-exit>`;
          await driver.open(`${site.origin}/?${status}`);
          await eventually(
            `the models after ${status}`,
            async () =>
              (await driver.run(`Boolean(document.querySelector('passerelle-models').shadowRoot)`)) === true,
          );
          assert.ok((asked.get(fails) ?? 0) <= 4, 'with pauses');
        }
      } finally {
        answer = () => undefined;
        body = ALL;
        await driver.close();
      }
    });
  });
