import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'playwright-core';
import { WIDGETS } from '../../src/elements/registry.js';
import { launch } from '../e2e/chromium.js';
import { pack, type Packed } from './packed.js';

const PAGE = `<!doctype html><html lang="fr"><head><title>Page</title>
<script type="module" src="/deep/er/loader.js"></script></head>
<body><passerelle-exit><a href="https://example.org/">Quitter</a></passerelle-exit>
</body></html>`;

/** A page with what a guide reads, in one language. */
const guide = (lang: string): string => `<!doctype html><html lang="${lang}"><head><title>Page</title>
<script type="module" src="/deep/er/loader.js"></script></head>
<body><passerelle-models country="FR"></passerelle-models></body></html>`;

/** A page with the script that holds every widget: all of them, one as a plain element. */
const everything = (): string => `<!doctype html><html lang="fr"><head><title>Page</title>
<script type="module" src="/deep/er/all.js"></script></head>
<body>${NAMES.map((name) => `<passerelle-${name} country="FR"></passerelle-${name}>`).join('')}
<div data-passerelle="models" id="mounted"></div></body></html>`;

const NAMES = WIDGETS.map(({ name }) => name).filter((name) => name !== 'feed');

let packed: Packed;
let browser: Browser;
let origin: string;

const server = createServer((request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  if (path === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(PAGE);
    return;
  }
  if (path === '/everything') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(everything());
    return;
  }
  if (path.startsWith('/guide/')) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(guide(path.slice('/guide/'.length)));
    return;
  }
  response.setHeader('content-type', 'text/javascript; charset=utf-8');
  try {
    response.end(readFileSync(join(packed.folder, 'dist/cdn', path.replace('/deep/er/', ''))));
  } catch {
    response.statusCode = 404;
    response.end();
  }
});

before(async () => {
  packed = pack();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  browser = await launch();
});

after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
  packed.remove();
});

describe('the loader of the packed tarball', () => {
  it('works from any folder of a host, and fetches only what the page has', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(origin);
    await page.locator('passerelle-exit a[part~="button"]').first().waitFor();
    assert.deepEqual(broken, []);
    assert.ok(asked.every((url) => url.startsWith(`${origin}/`)));
    assert.ok(asked.some((url) => url.includes('/deep/er/chunks/exit-')));
    assert.ok(!asked.some((url) => /finder|facility/.test(url)));
    await page.close();
  });

  /** What the first formatter of a page was made of, before the code of its widget has come; `broken` makes none. */
  async function madeAhead(path: string, { broken = false } = {}): Promise<unknown> {
    const page = await browser.newPage();
    let come = (): void => undefined;
    const coming = new Promise<void>((resolve) => (come = resolve));
    await page.route('**/chunks/models-*.js', async (route) => {
      await coming;
      await route.continue();
    });
    await page.addInitScript((isBroken) => {
      const made: unknown[] = [];
      Object.assign(globalThis, { made });
      Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
        construct(target, given: ConstructorParameters<typeof Intl.DateTimeFormat>) {
          if (made.push(given[0]) === 1 && isBroken) throw new RangeError('No formatter here.');
          return new target(...given);
        },
      });
    }, broken);
    await page.goto(`${origin}${path}`, { waitUntil: 'commit' });
    const first = await page.waitForFunction(
      () => (globalThis as unknown as { made: readonly unknown[] }).made[0],
    );
    come();
    await page.locator('passerelle-models fieldset').waitFor();
    const made = await first.jsonValue();
    await page.close();
    return made;
  }

  it('makes the first formatter of a page while its widget is on the way', async () => {
    assert.equal(await madeAhead('/guide/nl'), 'nl');
  });

  it('leaves a page whole in which none can be made ahead', async () => {
    assert.equal(await madeAhead('/guide/fr', { broken: true }), 'fr');
  });

  for (const [lang, locale] of [
    ['fr', 'fr'],
    ['fr-BE', 'fr'],
    ['fr-x-simple', 'fr-x-simple'],
    ['fr-BE-x-simple', 'fr-x-simple'],
    ['en-x-simple', 'en'],
  ] as const)
    it(`asks ahead for the texts of a page in ${lang}, and for no others`, async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${origin}/guide/${lang}`);
      await page.locator('passerelle-models fieldset').waitFor();
      const texts = asked.flatMap((url) => /\/content\/[\da-f]{8}\/([\w-]+)\.json$/.exec(url)?.[1] ?? []);
      assert.deepEqual([...new Set(texts)].sort(), ['common', locale, `${locale}-guidance`]);
      const hinted = await page
        .locator('link[as="fetch"]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href));
      assert.equal(hinted.filter((url) => url.includes('/content/')).length, 3);
      await page.close();
    });
});

describe('a page that pastes a script with a query', () => {
  for (const script of ['loader', 'all'])
    it(`runs ${script}.js once, and no other file asks for it`, async () => {
      const page = await browser.newPage();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(`${origin}/guide/fr`);
      await page.setContent(`<!doctype html><html lang="fr"><title>Page</title>
        <passerelle-contact country="FR" action="/message" controller="Association"
          privacy-url="https://association.example/"></passerelle-contact>
        <passerelle-orientation country="FR"></passerelle-orientation>
        <script type="module" src="/deep/er/${script}.js?ver=6.5"></script></html>`);
      await page.locator('passerelle-orientation .frame').waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(
        asked.filter((path) => path.endsWith(`/${script}.js`)).length,
        script === 'loader' ? 2 : 1,
      );
      await page.close();
    });
});

describe('every widget in one file, of the packed tarball', () => {
  it('works from any folder of a host, in one script and the strings of one language', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    const broken: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(`${origin}/everything`);
    await page.locator('passerelle-models#mounted fieldset').waitFor();
    await page.waitForLoadState('networkidle');
    for (const name of NAMES)
      assert.ok(
        await page
          .locator(`passerelle-${name}`)
          .first()
          .evaluate((element) => element.shadowRoot !== null),
        name,
      );
    assert.deepEqual(broken, []);
    const scripts = asked.filter((path) => path.endsWith('.js'));
    const names = new Set(scripts.map((path) => path.replace(/-[\w-]{8}\.js$/, '')));
    // The built-in list has places that say when they are open: what reads hours comes with it.
    assert.deepEqual(
      [...names].sort(),
      ['all.js', 'chunks/every', 'chunks/fr', 'chunks/open-now'].map((name) => `/deep/er/${name}`),
    );
    await page.close();
  });

  it('gives what looks into another component’s shadow root, as the loader does', async () => {
    for (const file of ['loader.js', 'all.js']) {
      const page = await browser.newPage();
      await page.goto(origin);
      await page.evaluate(async (address) => {
        const host = document.createElement('div');
        const root = host.attachShadow({ mode: 'open' });
        root.append(document.createElement('passerelle-models'));
        document.body.append(host);
        const { load } = (await import(address)) as { load: (root: ShadowRoot) => void };
        load(root);
      }, `/deep/er/${file}`);
      await page.locator('passerelle-models fieldset').waitFor();
      await page.close();
    }
  });

  it('leaves to a second script on the page what the first has defined', async () => {
    const page = await browser.newPage();
    const broken: string[] = [];
    page.on('pageerror', (error) => broken.push(error.message));
    await page.goto(origin);
    await page.locator('passerelle-exit a[part~="button"]').first().waitFor();
    await page.addScriptTag({ type: 'module', url: '/deep/er/all.js' });
    await page.evaluate(() => document.body.append(document.createElement('passerelle-models')));
    await page.locator('passerelle-models .frame').waitFor();
    assert.deepEqual(broken, []);
    await page.close();
  });
});
