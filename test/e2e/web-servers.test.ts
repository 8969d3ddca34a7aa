/**
 * A published folder on the web servers that associations have, and a page of another site that reads it: types, access
 * from elsewhere, caches and compression are those of the files that `build` wrote for that server.
 */
import assert from 'node:assert/strict';
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Locator, Page } from 'playwright-core';
import { doctor } from '../../src/publish/commands/doctor.js';
import type { FeedManifest } from '../../src/domain/content/model.js';
import { ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { DIRECTORY } from './publish.js';
import { serve, type Site } from './site.js';
import { SERVERS, workFolder, type WebServer } from './web-servers.js';
import { wordsIn } from '../../src/publish/words/words.js';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly bytes: number;
}

/** What a server answers to a browser of another site; fetch would take the encoding off. */
function ask(address: string, encodings = 'gzip, br'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const headers = { 'accept-encoding': encodings, origin: 'https://association.example' };
    request(address, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (data: Buffer) => (bytes += data.length));
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, bytes }),
      );
    })
      .on('error', reject)
      .end();
  });
}

const SHORT = 'public, max-age=300, must-revalidate';
const LONG = 'public, max-age=31536000, immutable';

const root = mkdtempSync(join(tmpdir(), 'passerelle-servers-'));
const online = join(root, 'online');
const content = join(root, 'content');

/** Publishes some places at a version. */
function publish(version: number, directory: string): FeedManifest {
  writeFileSync(join(content, 'directory.csv'), directory);
  const yaml = readFileSync(join(content, 'feed.yaml'), 'utf8');
  writeFileSync(join(content, 'feed.yaml'), yaml.replace(/^version: .*/m, `version: ${String(version)}`));
  passerelle('build', content, '--out', online, '--allow=placeholders');
  return JSON.parse(readFileSync(join(online, 'feed.json'), 'utf8')) as FeedManifest;
}

before(() => {
  ensureBuilt();
  passerelle('init', content);
  chmodSync(root, 0o755);
});
after(() => rmSync(root, { recursive: true, force: true }));

for (const [name, start] of Object.entries(SERVERS))
  describe(`a published folder on ${name}`, { skip: start ? false : `no ${name} on this machine` }, () => {
    let server: WebServer;
    let page: Site;
    let browser: Browser;
    let manifest: FeedManifest;

    before(async () => {
      rmSync(online, { recursive: true, force: true });
      manifest = publish(1, DIRECTORY);
      server = await (start as NonNullable<typeof start>)(online, workFolder(root, name));
      const site = workFolder(root, `site-${name}`);
      writeFileSync(
        join(site, 'index.html'),
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
<script type="module" data-passerelle src="${server.address}widgets/v0/loader.js" data-feed="${server.address}feed.json" data-country="FR"></script>
</head><body><h1>Page</h1><passerelle-finder near="Metz"></passerelle-finder></body></html>`,
      );
      page = await serve({ '/': site });
      browser = await launch();
    });
    after(async () => {
      await browser?.close();
      await page?.close();
      await server?.stop();
    });

    /** A style sheet of the builder's page, with compressed copies. */
    const style = (): string => {
      const folder = 'widgets/0.2.0/builder';
      const found = readdirSync(join(online, folder)).find((name) => name.endsWith('.css.gz')) ?? '';
      return `${folder}/${found.replace(/\.gz$/, '')}`;
    };
    const files = (): readonly (readonly [path: string, type: string, cache: string])[] => [
      ['index.html', 'text/html', SHORT],
      ['feed.json', 'application/json', SHORT],
      ['fragments/finder.fr.html', 'text/html', SHORT],
      ['fragments/finder.fr.jsonld', 'application/ld+json', SHORT],
      [manifest.directory.path, 'application/json', LONG],
      ['widgets/v0/loader.js', 'text/javascript', SHORT],
      ['widgets/0.2.0/loader.js', 'text/javascript', LONG],
      [style(), 'text/css', LONG],
    ];

    it('may be read from any site, as what it is, for as long as its names say', async () => {
      for (const [path, type, cache] of files()) {
        const { status, headers } = await ask(server.address + path);
        assert.equal(status, 200, path);
        assert.equal(headers['access-control-allow-origin'], '*', path);
        assert.ok(String(headers['content-type']).startsWith(type), path);
        assert.equal(headers['cache-control'], cache, path);
        assert.equal(headers['x-content-type-options'], 'nosniff', path);
      }
    });

    it('has nothing that the doctor would have changed, and neither has the page', async () => {
      const lines: string[] = [];
      const io = {
        out: (line: string) => void lines.push(line),
        err: (line: string) => void lines.push(line),
        words: wordsIn('en'),
      };
      const options = { format: 'json', now: Date.now() } as const;
      const code = await doctor(server.address, `${page.origin}/`, options, io);
      assert.deepEqual(JSON.parse(lines.join('\n')), []);
      assert.equal(code, 0);
    });

    it('comes compressed to who takes it so, and plain to the others', async () => {
      const { path } = manifest.locales['fr'] as { readonly path: string };
      const whole = readFileSync(join(online, path));
      const short = await ask(server.address + path, 'gzip');
      assert.equal(short.headers['content-encoding'], 'gzip');
      assert.match(String(short.headers['content-type']), /^application\/json/);
      assert.match(String(short.headers['vary']), /accept-encoding/i);
      assert.equal(short.headers['cache-control'], LONG);
      assert.equal(short.headers['access-control-allow-origin'], '*');
      assert.equal(short.bytes, readFileSync(join(online, `${path}.gz`)).length);
      const plain = await ask(server.address + path, 'identity');
      assert.equal(plain.headers['content-encoding'], undefined);
      assert.equal(plain.bytes, whole.length);
      for (const [at, type] of [
        ['widgets/0.2.0/loader.js', 'text/javascript'],
        [style(), 'text/css'],
      ] as const) {
        const { headers } = await ask(server.address + at, 'gzip');
        assert.ok(String(headers['content-type']).startsWith(type), at);
        assert.equal(headers['content-encoding'], 'gzip', at);
      }
    });

    it('shows a corrected number at the next load of a page that kept what it could', async () => {
      const context = await browser.newContext();
      const tab = await context.newPage();
      const faults: string[] = [];
      tab.on('pageerror', (error) => faults.push(String(error)));
      tab.on('requestfailed', (failed) => faults.push(failed.url()));
      await tab.goto(`${page.origin}/`);
      await call(tab, '+33353019001').waitFor();
      const loaded = await context.newPage();
      const later = publish(2, DIRECTORY.replace('03 53 01 90 01', '03 53 01 90 09'));
      assert.notEqual(later.directory.path, manifest.directory.path);
      await loaded.goto(`${page.origin}/`);
      await call(loaded, '+33353019009').waitFor();
      // What the first page may still ask for is there.
      for (const { path } of [manifest.directory, ...Object.values(manifest.locales)])
        assert.equal((await ask(server.address + path)).status, 200, path);
      assert.deepEqual(faults, []);
      await context.close();
    });
  });

const call = (tab: Page, number: string): Locator => tab.locator(`a[href="tel:${number}"]`).first();
