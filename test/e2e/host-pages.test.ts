/** What sites do to a page after it was written, with the libraries that they do it with, in each engine of the machine. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { CDN, ensureBuilt, passerelle } from './built.js';
import { drivers, type Driver } from './drivers.js';
import { DIRECTORY } from './publish.js';
import { serve, type Site } from './site.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const LIBRARIES = [
  'jquery/dist/jquery.min.js',
  'htmx.org/dist/htmx.min.js',
  '@hotwired/turbo/dist/turbo.es2017-umd.js',
];

const NAME = 'Centre du Quai';
const FINDER = 'passerelle-finder';
const NUMBER = '<a href="tel:0800231313">0 800 23 13 13</a>';
const LOADER =
  '<script async type="module" data-passerelle src="/passerelle/loader.js" data-feed="/feed/feed.json" data-country="FR"></script>';
const TAG = `<passerelle-finder near="Metz">${NUMBER}</passerelle-finder>`;

interface HostPage {
  readonly does: string;
  readonly head?: string;
  readonly body: string;
  /** What the visitor does before the widget has to be there, as an expression in the page. */
  readonly then?: string;
  /** Another page of the site, to which the first one leads. */
  readonly next?: string;
}

const button = (script: string): string =>
  `<button id="host" type="button">Ouvrir</button><script>document.getElementById('host').onclick = () => { ${script} };</script>`;
const PRESS = "document.getElementById('host').click()";
const library = (at: number): string => `<script src="/libraries/${LIBRARIES[at] ?? ''}"></script>`;

const PAGES: readonly HostPage[] = [
  {
    does: 'hides a tab until it is pressed',
    head: LOADER,
    body: `<div id="tab" hidden>${TAG}</div>${button("document.getElementById('tab').hidden = false")}`,
    then: PRESS,
  },
  {
    does: 'folds an accordion by its height',
    head: LOADER,
    body: `<div id="fold" style="height: 0; overflow: hidden">${TAG}</div>${button("document.getElementById('fold').style.height = 'auto'")}`,
    then: PRESS,
  },
  {
    does: 'has the widget in a closed <details>',
    head: LOADER,
    body: `<details id="more"><summary>Trouver</summary>${TAG}</details>${button("document.getElementById('more').open = true")}`,
    then: PRESS,
  },
  {
    does: 'loads scripts once cookies were accepted',
    body: `${TAG}${button(
      `const script = document.createElement('script'); script.type = 'module'; script.src = '/passerelle/loader.js'; Object.assign(script.dataset, { passerelle: '', feed: '/feed/feed.json', country: 'FR' }); document.body.append(script)`,
    )}`,
    then: PRESS,
  },
  {
    does: 'keeps scripts back under another type until cookies were accepted',
    body: `${LOADER.replace('type="module"', 'type="text/plain" data-type="module"')}${TAG}${button(
      `const held = document.querySelector('script[type="text/plain"]'); const script = document.createElement('script'); for (const { name, value } of held.attributes) if (name !== 'type') script.setAttribute(name, value); script.type = held.dataset.type; held.replaceWith(script)`,
    )}`,
    then: PRESS,
  },
  {
    does: 'puts the widget in with jQuery',
    head: `${LOADER}${library(0)}`,
    body: `<div id="box"></div>${button(`jQuery('#box').html('<div data-passerelle="finder" data-near="Metz">${NUMBER.replaceAll('"', '\\"')}</div>')`)}`,
    then: PRESS,
  },
  {
    does: 'puts the script and the widget in with jQuery',
    head: library(0),
    body: `<div id="box"></div><template id="kept">${LOADER}${TAG}</template>${button("jQuery('#box').html(document.getElementById('kept').innerHTML)")}`,
    then: PRESS,
  },
  {
    does: 'fetches a part of the page with htmx',
    head: `${LOADER}${library(1)}`,
    body: '<div id="box"></div><button id="host" hx-get="next.html" hx-target="#box" hx-select="passerelle-finder">Ouvrir</button>',
    then: PRESS,
    next: TAG,
  },
  {
    does: 'goes to the next page with Turbo',
    head: `${LOADER}${library(2)}`,
    body: '<a id="host" href="next.html">Trouver</a>',
    then: PRESS,
    next: TAG,
  },
  {
    does: 'goes to the next page with Turbo, where alone the script is',
    head: library(2),
    body: '<a id="host" href="next.html">Trouver</a>',
    then: PRESS,
    next: `${LOADER}${TAG}`,
  },
  {
    does: 'takes quotes, spaces and what HTML lets one leave out',
    body: `<script async type=module data-passerelle src=/passerelle/loader.js data-feed=/feed/feed.json data-country=FR></script><passerelle-finder near=Metz><a href=tel:0800231313>0 800 23 13 13</a></passerelle-finder>`,
  },
  {
    does: 'has a <base> for its addresses',
    head: `<base href="/elsewhere/">${LOADER}`,
    body: TAG,
  },
  {
    does: 'loads scripts when the visitor first moves',
    body: `${TAG}<script>addEventListener('scroll', () => { const script = document.createElement('script'); script.type = 'module'; script.src = '/passerelle/loader.js'; Object.assign(script.dataset, { passerelle: '', feed: '/feed/feed.json', country: 'FR' }); document.body.append(script) }, { once: true })</script>`,
    then: "window.dispatchEvent(new Event('scroll'))",
  },
];

const page = (head: string, body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Aide</title>${head}</head><body><h1>Aide</h1>${body}</body></html>`;

let site: Site;
let folder: string;

before(async () => {
  ensureBuilt();
  folder = mkdtempSync(join(tmpdir(), 'passerelle-hosts-'));
  passerelle('init', join(folder, 'content'));
  writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
  passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'), '--allow=placeholders');
  for (const file of LIBRARIES) cpSync(join(root, 'node_modules', file), join(folder, 'libraries', file));
  PAGES.forEach(({ head = '', body, next }, at) => {
    mkdirSync(join(folder, `site/${at}`), { recursive: true });
    writeFileSync(join(folder, `site/${at}/index.html`), page(head, body));
    if (next) writeFileSync(join(folder, `site/${at}/next.html`), page(head, next));
  });
  site = await serve({
    '/': `${folder}/site`,
    '/passerelle/': CDN,
    '/feed/': `${folder}/feed`,
    '/libraries/': `${folder}/libraries`,
  });
});

after(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

for (const [engine, start] of Object.entries(drivers())) {
  if (!start) continue;

  describe(`a page, in ${engine}, that`, () => {
    let driver: Driver;

    before(async () => {
      driver = await start();
    });

    after(() => driver.close());

    PAGES.forEach(({ does, then }, at) => {
      it(does, async () => {
        await driver.open(`${site.origin}/${at}/index.html`);
        if (then) await driver.run(then);
        await driver.reads(FINDER, NAME);
        const beside = await driver.run(
          'document.documentElement.scrollWidth - document.documentElement.clientWidth',
        );
        assert.ok(Number(beside) <= 0, `${String(beside)} px too wide`);
        assert.equal(await driver.run("document.querySelectorAll('passerelle-finder').length"), 1);
      });
    });
  });
}
