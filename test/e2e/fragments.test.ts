import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { CDN, demoFeed, ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { serve, type Site } from './site.js';

const WIDGETS = ['finder', 'models', 'panorama', 'pathway', 'orientation', 'action'];
const TAG = '<script type="module" src="/passerelle/loader.js"></script>';
const pageOf = (
  name: string,
): string => `<!doctype html><html lang="fr"><head><title>Page</title>${TAG}</head>
<body><main><h1>Page</h1><div><passerelle-${name} country="FR"></passerelle-${name}></div></main></body></html>`;

const folder = mkdtempSync(join(tmpdir(), 'passerelle-fragments-'));
let browser: Browser;
let site: Site;

before(async () => {
  ensureBuilt();
  const files = WIDGETS.map((name) => join(folder, `${name}.html`));
  WIDGETS.forEach((name, at) => writeFileSync(files[at] ?? '', pageOf(name)));
  passerelle('prerender', ...files, '--feed', demoFeed(), '--in-place');
  site = await serve({ '/passerelle/': CDN, '/': folder });
  browser = await launch();
});

after(async () => {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Opens a page; `blocked` keeps its script from it. */
async function open(name: string, blocked = false): Promise<Page> {
  const page = await browser.newPage();
  if (blocked) await page.route('**/passerelle/**', (route) => route.abort());
  await page.goto(`${site.origin}/${name}.html`);
  return page;
}

/** The names of the headings that assistive technology is told of, in their order. */
async function headings(page: Page): Promise<string[]> {
  const tree = await page.locator('body').ariaSnapshot();
  return [...tree.matchAll(/- heading "(.*?)" \[level/g)].map(([, heard = '']) => heard);
}

describe('what stands in a tag before its widget', () => {
  for (const name of WIDGETS) {
    it(`is heard of ${name} while no script runs`, async () => {
      const page = await open(name, true);
      assert.ok((await headings(page)).length > 1);
      assert.ok((await page.locator(`passerelle-${name}`).innerText()).length > 400);
      await page.close();
    });

    it(`is not heard beside ${name}`, async () => {
      const page = await open(name);
      // Not by a locator, which looks into the widget too.
      await page.waitForFunction((tag) => {
        const widget = document.querySelector(tag);
        const isShown = [...(widget?.children ?? [])].some((written) => written.checkVisibility());
        return widget?.shadowRoot && !isShown;
      }, `passerelle-${name}`);
      const heard = await headings(page);
      assert.deepEqual(
        heard.filter((each, at) => heard.indexOf(each) !== at),
        [],
      );
      await page.close();
    });
  }
});
