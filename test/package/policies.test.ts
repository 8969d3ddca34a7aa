/** The content security policies that the guide tells, as real headers on two origins, in each engine of the machine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { drivers, type Driver } from '../e2e/drivers.js';
import { pack, type Packed } from './packed.js';
import { eventually, files, listen, type Origin } from './two-origins.js';

const NONCE = 'c3VycHJpc2U';

/** A policy that lets nothing through but what it names: no style, no image, no font. */
const POLICIES: Readonly<Record<string, (host: string) => string>> = {
  'hosts only': (host) => `default-src 'none'; script-src ${host}; connect-src ${host}`,
  'a nonce with strict-dynamic': (host) =>
    `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${host}`,
  'a nonce alone': (host) => `default-src 'none'; script-src 'nonce-${NONCE}' ${host}; connect-src ${host}`,
  'trusted types': (host) =>
    `default-src 'none'; script-src ${host}; connect-src ${host}; require-trusted-types-for 'script'`,
  'trusted types, by a list': (host) =>
    `default-src 'none'; script-src ${host}; connect-src ${host}; require-trusted-types-for 'script'; trusted-types lit-html`,
  'trusted types with a nonce and strict-dynamic': (host) =>
    `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src ${host}; require-trusted-types-for 'script'; trusted-types lit-html`,
};

const page = (host: string, file: string): string => `<!doctype html><html lang="fr"><head><title>Page</title>
<script type="module" nonce="${NONCE}" data-passerelle src="${host}/${file}"></script></head>
<body><passerelle-models country="FR"></passerelle-models><div data-passerelle="finder" data-country="FR" id="mounted"></div>
<passerelle-exit><a href="https://example.org/">Quitter</a></passerelle-exit></body></html>`;

/** True once the three are drawn, two of them with what the built-in pack holds. */
const DRAWN = `[['passerelle-models', 'fieldset'], ['passerelle-finder#mounted', '.card, article, li'], ['passerelle-exit', 'a']].every(
  ([tag, inner]) => Boolean(document.querySelector(tag) && document.querySelector(tag).shadowRoot && document.querySelector(tag).shadowRoot.querySelector(inner)))`;

let packed: Packed;
let host: Origin;
let mute: Origin;
let site: Origin;
const reports: string[] = [];

before(async () => {
  packed = pack();
  const folder = `${packed.folder}/dist/cdn`;
  host = await listen(files(folder, { 'access-control-allow-origin': '*' }));
  mute = await listen(files(folder));
  site = await listen((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    if (url.pathname === '/report') {
      let text = '';
      request.on('data', (data: Buffer) => (text += data.toString()));
      request.on('end', () => {
        // The browser's own wish, not the page's.
        if (!text.includes('/favicon.ico')) reports.push(text);
        response.end();
      });
      return;
    }
    const from = url.searchParams.get('mute') ? mute.origin : host.origin;
    const policy = url.searchParams.get('policy');
    if (policy) response.setHeader('content-security-policy', `${policy}; report-uri /report`);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(url.pathname === '/' ? page(from, url.searchParams.get('file') ?? 'loader.js') : '');
  });
});

after(() => {
  for (const each of [host, mute, site]) each.close();
  packed.remove();
});

for (const [engine, open] of Object.entries(drivers()))
  describe(`under a content security policy, in ${engine}`, () => {
    let driver: Driver;
    before(async () => {
      if (open) driver = await open();
    });
    after(async () => {
      if (open) await driver.close();
    });
    if (!open) return;

    for (const [name, policy] of Object.entries(POLICIES))
      for (const file of ['loader.js', 'all.js'])
        it(`${file} of another host works with ${name}, and asks for nothing that is refused`, async () => {
          reports.length = 0;
          const query = new URLSearchParams({ policy: policy(host.origin), file });
          await driver.open(`${site.origin}/?${query}`);
          await eventually('the widgets', async () => (await driver.run(DRAWN)) === true);
          assert.deepEqual(reports, []);
        });

    it('says that there is no map where the policy refuses its library, and keeps the list', async () => {
      const policy = POLICIES['trusted types']?.(host.origin) ?? '';
      await driver.open(`${site.origin}/?${new URLSearchParams({ policy })}`);
      const enforced = (await driver.run(`'trustedTypes' in window`)) === true;
      await driver.press('passerelle-finder#mounted', '.map-button', 'Carte');
      if (enforced) await driver.reads('passerelle-finder#mounted', 'ne permet pas d’afficher la carte');
      else await driver.sees('passerelle-finder#mounted', '.map-zoom button', 'Agrandir');
      const cards = `document.querySelector('passerelle-finder').shadowRoot.querySelectorAll('[part~="card"]').length > 0`;
      assert.equal(await driver.run(cards), true);
    });

    it('says what is the matter when the built-in list is refused, and gives a number', async () => {
      const policy = `default-src 'none'; script-src 'nonce-${NONCE}' 'strict-dynamic'; connect-src 'self'`;
      await driver.open(`${site.origin}/?${new URLSearchParams({ policy })}`);
      await driver.run(`document.querySelector('passerelle-models').setAttribute('diagnose', '')`);
      await driver.reads('passerelle-models', 'pack-unreachable');
      await driver.reads('passerelle-models', 'connect-src');
      const calls = `Boolean(document.querySelector('passerelle-models').shadowRoot.querySelector('a[href^="tel:"]'))`;
      await eventually('a number', async () => (await driver.run(calls)) === true);
    });

    it('loads nothing from a host that sends no Access-Control-Allow-Origin', async () => {
      await driver.open(`${site.origin}/?mute=1`);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.equal(await driver.run(`Boolean(customElements.get('passerelle-exit'))`), false);
      assert.equal(
        await driver.run(`document.querySelector('passerelle-exit a').getClientRects().length > 0`),
        true,
        'what the page has written stays',
      );
    });
  });
