/** The pages about the widgets, as they stand in a published folder, in a browser. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { launch } from './chromium.js';
import { publish, type Published } from './publish.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PAGES = ['accessibility.html', 'accessibility.en.html', 'audit.html', 'audit.en.html'];

describe('the pages about the widgets, online', () => {
  let published: Published;
  let browser: Browser;

  before(async () => {
    published = await publish();
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await published.remove();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`can be read by anybody, ${colorScheme} and ${String(width)} px wide`, async () => {
        const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
        const page = await context.newPage();
        for (const path of PAGES) {
          await page.goto(`${published.site.origin}/feed/${path}`);
          const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
          assert.deepEqual(
            violations.map(({ id, nodes }) => `${path} ${id}: ${nodes.map(({ html }) => html).join()}`),
            [],
          );
          assert.equal(await page.evaluate('document.documentElement.scrollWidth'), width, path);
        }
        await context.close();
      });

  it('are whole without a script, and ask for nothing else', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) asked.push(new URL(request.url()).pathname);
    });
    for (const path of PAGES) {
      await page.goto(`${published.site.origin}/feed/${path}`);
      assert.ok((await page.locator('main').innerText()).length > 1500, path);
    }
    assert.deepEqual(
      asked,
      PAGES.map((path) => `/feed/${path}`),
    );
    await context.close();
  });

  it('lead to each other, to the other language, and to the page for webmasters', async () => {
    const page = await browser.newPage();
    await page.goto(`${published.site.origin}/feed/accessibility.html`);
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Accessibility of the widgets' }).waitFor();
    await page.getByRole('link', { name: 'What the widgets ask for, keep and send' }).click();
    await page.getByRole('link', { name: 'Français' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ce que les widgets demandent' }).waitFor();
    await page.getByRole('link', { name: 'Mettre les widgets sur un site' }).click();
    await page.waitForURL('**/feed/index.html');
    await page.close();
  });
});
