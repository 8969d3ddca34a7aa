/** What the built widgets ask for and keep, compared with the list of which the audit page is made. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { WIDGETS } from '../../src/elements/registry.js';
import { KEPT, NOT_KEPT, NOT_TOLD, REQUESTS, requestAt } from '../../src/publish/statement/traffic.js';
import { ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { prepare, traces } from './page.js';
import { DIRECTORY } from './publish.js';
import { serve, type Site } from './site.js';

/** Ids of requests that a page makes before anybody acts, whose address is ours. */
const UNASKED = REQUESTS.filter(({ unasked, path }) => unasked && path).map(({ id }) => id);

/** The addresses of the copies that a page keeps, by the name of their cache. */
const COPIES = `(async () => {
  const found = {};
  for (const name of await caches.keys())
    found[name] = (await (await caches.open(name)).keys()).map(({ url }) => url);
  return found;
})()`;

const tags = WIDGETS.filter(({ name }) => name !== 'feed')
  .map(({ name }) => `<passerelle-${name} facility="quai"></passerelle-${name}>`)
  .join('\n');
const page = (script: string): string => `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script type="module" data-passerelle src="/passerelle/${script}" data-country="FR"></script></head>
<body><h1>Page</h1>${tags}</body></html>`;

describe('what the widgets ask for and keep', () => {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-traffic-'));
  const at = (path: string): string => join(folder, path);
  let site: Site;
  let browser: Browser;
  /** What requests for the list told of who asks. */
  const told: string[] = [];
  /** Ids of the requests that were heard, over all tests. */
  const heard = new Set<string>();

  before(async () => {
    ensureBuilt();
    passerelle('init', at('content'));
    writeFileSync(at('content/directory.csv'), DIRECTORY);
    const key = passerelle('keygen', '--out', at('pair.key'));
    passerelle(
      'build',
      at('content'),
      '--out',
      at('public'),
      '--allow=placeholders',
      '--key',
      at('pair.key'),
    );
    const [, pinned = ''] = /data-key="([^"]+)"/.exec(key) ?? [];
    assert.ok(pinned, key);
    mkdirSync(at('site'));
    writeFileSync(at('site/alone.html'), page('v0/loader.js'));
    writeFileSync(at('site/all.html'), page('v0/all.js'));
    const named = `v0/loader.js" data-feed="/list/feed.json" data-key="${pinned}" data-keep data-overrides="/corrections.json`;
    writeFileSync(at('site/named.html'), page(named));
    writeFileSync(at('site/corrections.json'), '{"hide": ["marche"]}');
    const folders = { '/passerelle/': at('public/widgets'), '/list/': at('public'), '/': at('site') };
    site = await serve(folders, {}, ({ url = '', headers }) => {
      if (url.startsWith('/list/'))
        told.push(...NOT_TOLD.flatMap((name) => (headers[name] ? [`${url} ${name}: ${headers[name]}`] : [])));
    });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  /** Opens a page, and gives what is not on the list of what it asked for. */
  async function open(path: string): Promise<{ opened: Page; strangers: string[] }> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 2400 } });
    const opened = await context.newPage();
    const strangers: string[] = [];
    opened.on('request', (request) => {
      const { origin, pathname, protocol, search } = new URL(request.url());
      const own = `/${path}`;
      if (protocol === 'data:' || pathname === own) return;
      const [, folderName = '', inside = ''] = /^\/(passerelle|list)\/(.*)$/.exec(pathname) ?? [];
      const known = requestAt(folderName === 'list' ? 'feed' : 'widgets', inside);
      if (pathname === '/corrections.json') return void heard.add('overrides');
      if (known) heard.add(known.id);
      if (!known?.unasked || origin !== site.origin || search || request.method() !== 'GET')
        strangers.push(`${request.method()} ${request.url()}`);
    });
    await prepare(opened);
    await opened.goto(`${site.origin}/${path}`);
    await opened.locator('passerelle-finder [part~="card"]').first().waitFor();
    await opened.locator('passerelle-orientation [part~="continue"]').waitFor();
    await opened.waitForLoadState('networkidle');
    return { opened, strangers };
  }

  for (const path of ['alone.html', 'all.html', 'named.html'])
    it(`is nothing but what the audit page lists, while every widget is drawn and used: ${path}`, async () => {
      const { opened, strangers } = await open(path);
      assert.deepEqual(strangers, []);
      await opened.locator('passerelle-finder').getByRole('searchbox').fill('metz');
      await opened.locator('passerelle-finder').getByText('Filtrer').click();
      await opened.locator('passerelle-finder [part~="filters"]').waitFor();
      const models = opened.locator('passerelle-models');
      await models.getByLabel('Réduire ou contrôler').check({ force: true });
      await opened.waitForLoadState('networkidle');
      assert.deepEqual(strangers, []);
      const { caches, ...others } = await traces(opened);
      assert.deepEqual(Object.keys(others).sort(), [...NOT_KEPT].sort());
      assert.deepEqual(
        Object.values(others),
        NOT_KEPT.map(() => 0),
      );
      if (path !== 'named.html') assert.equal(caches, 0);
      await opened.context().close();
    });

  it('keeps, where the page asks for copies, the one named thing, under names that say nothing', async () => {
    const { opened } = await open('named.html');
    await opened.waitForFunction(`${COPIES}.then((found) => Object.values(found).flat().length > 3)`);
    const found = await opened.evaluate<Record<string, string[]>>(COPIES);
    assert.deepEqual(
      Object.keys(found),
      KEPT.map(({ name }) => name),
    );
    for (const { name, entries, asked } of KEPT) {
      for (const address of found[name] ?? []) assert.match(address, entries);
      assert.ok(readFileSync(at('site/named.html'), 'utf8').includes(asked));
    }
    await opened.context().close();
  });

  it('tells the server of the list neither the page nor who asks', () => {
    assert.deepEqual(told, []);
  });

  it('is listed no more than it is heard', () => {
    assert.deepEqual(
      UNASKED.filter((id) => !heard.has(id)),
      [],
    );
    assert.ok(heard.has('overrides'));
  });
});
