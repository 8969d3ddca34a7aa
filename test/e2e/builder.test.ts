/** The builder of a published folder: what is chosen there, copied and pasted on a page of another site shows there. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { WHERES } from '../../src/builder/choice.js';
import fr from '../../src/builder/locales/fr.js';
import { keyOf, STRINGS } from '../../src/builder/strings.js';
import { pastedPages, publishFolder, type Pages, type Pasted } from './builder-site.js';
import { ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { drivers, type Driver } from './drivers.js';
import { DIRECTORY } from './publish.js';

const root = mkdtempSync(join(tmpdir(), 'passerelle-builder-'));
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const pages = new Map<string, Pasted>();
let folder: Pages;
let site: Pages;
let browser: Browser;

before(async () => {
  ensureBuilt();
  const [content, online] = [join(root, 'content'), join(root, 'online')];
  passerelle('init', content);
  writeFileSync(join(content, 'directory.csv'), DIRECTORY);
  passerelle('build', content, '--out', online, '--allow=placeholders');
  folder = await publishFolder(online);
  site = await pastedPages(pages);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  folder?.close();
  site?.close();
  rmSync(root, { recursive: true, force: true });
});

/** Opens the builder in French, and takes down what goes wrong there. */
async function open(
  fragment = '',
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext({ locale: 'fr-FR', ...options });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: folder.origin });
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  await page.goto(`${folder.origin}/passerelle/${fragment}`);
  await page.getByRole('heading', { level: 1, name: STRINGS.fr.title }).waitFor();
  return { page, faults };
}

/** What the buttons copy, by the part that each belongs to. */
async function copied(page: Page): Promise<Readonly<Record<string, string>>> {
  const parts: Record<string, string> = {};
  for (const area of await page.locator('textarea[id^="code-"]').all()) {
    const id = (await area.getAttribute('id')) ?? '';
    const label = await page.locator(`label[for="${id}"]`).textContent();
    await page.getByRole('button', { name: fr.copyOf.replace('{label}', label ?? '') }).click();
    await page.getByRole('status').filter({ hasText: fr.copied }).waitFor();
    parts[id.replace('code-', '')] = await page.evaluate(() => navigator.clipboard.readText());
  }
  return parts;
}

/** A blank page with the parts where the builder says that they go. */
function paste(parts: Readonly<Record<string, string>>, where: string): Pasted {
  const { once = '', place = '', whole = '' } = parts;
  return where === 'page' ? { head: once, body: place } : { head: '', body: place + whole + once };
}

describe('the builder', () => {
  it('copies the lines for each place, with what was chosen', async () => {
    const { page, faults } = await open();
    await page.getByLabel(fr.widgetOnCall).check();
    await page.getByLabel(fr.facility).selectOption({ label: 'Centre du Quai, Metz' });
    await page.getByLabel(fr.near).fill('Metz');
    for (const where of WHERES) {
      await page.getByLabel(fr[keyOf(`target ${where}`) as keyof typeof fr], { exact: true }).check();
      pages.set(where, paste(await copied(page), where));
    }
    await page.getByLabel(fr.targetPage).check();
    const policy = await page.locator('#policy-host').inputValue();
    pages.set('policy', { ...paste(await copied(page), 'page'), policy: `default-src 'none'; ${policy}` });
    await page.getByLabel(fr.releaseExact.replace('{version}', '0.2.0')).check();
    await page.getByLabel(fr.integrity).check();
    await page.getByLabel(fr.fileAll).check();
    const parts = await copied(page);
    assert.match(parts['once'] ?? '', /integrity="sha384-[\w+/]{64}"/);
    pages.set('integrity', paste(parts, 'page'));
    assert.deepEqual(faults, []);
  });

  it('shows the widgets in a frame of another site', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.locator('passerelle-finder a[href="tel:+33353019001"]').first().waitFor();
    await frame.locator('passerelle-on-call a[href^="tel:"]:visible').first().waitFor();
    assert.equal(await page.locator('body > p a').getAttribute('href'), 'tel:0800231313');
  });

  it('shows the widgets on a made-up page by the same lines, and follows what is chosen', async () => {
    const { page, faults } = await open('#widget=finder&near=Metz');
    const sample = page.frameLocator('iframe');
    const call = sample.locator('passerelle-finder a[href="tel:+33353019001"]').first();
    await call.waitFor();
    await page.getByLabel(fr.colourAccent).check();
    await page.getByLabel(fr.schemeDark).check();
    await sample.locator('html[data-scheme="dark"]').waitFor();
    const accent = (): Promise<string> =>
      sample
        .locator('html')
        .evaluate((html) => getComputedStyle(html).getPropertyValue('--passerelle-accent'));
    assert.equal((await accent()).trim(), '#1a604a');
    await page.getByLabel(fr.widgetFinder).uncheck();
    await page.getByLabel(fr.widgetOnCall).check();
    await sample.locator('passerelle-on-call').waitFor();
    assert.equal(await sample.locator('passerelle-finder').count(), 0);
    await page.getByLabel(fr.widthDesktop).check();
    assert.equal(await sample.locator('html').evaluate(() => innerWidth), 900);
    assert.deepEqual(faults, []);
  });

  it('keeps what was chosen in the fragment, where a feed, an action and a controller have no place', async () => {
    const { page } = await open(
      '#widget=finder&near=Metz&feed=https://evil.example/feed.json&action=https://evil.example/&controller=Evil',
    );
    await page.getByLabel(fr.targetSpip).check();
    await page.waitForURL(/where=spip/);
    assert.doesNotMatch(page.url(), /evil|feed=|action=|controller=/i);
    const areas = page.locator('textarea');
    assert.doesNotMatch(
      (await areas.evaluateAll((all) => all.map((area) => (area as HTMLTextAreaElement).value))).join(),
      /evil/i,
    );
    await page.reload();
    assert.ok(await page.getByLabel(fr.targetSpip).isChecked());
    assert.equal(await page.getByLabel(fr.near).inputValue(), 'Metz');
  });

  it('selects the text where the browser does not let it copy', async () => {
    const { page } = await open();
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: fr.copyOf.replace('{label}', fr.pageOnce) }).press('Enter');
    await page.getByRole('status').filter({ hasText: fr.selected }).waitFor();
    const selected = await page.evaluate(() => {
      const area = document.activeElement as HTMLTextAreaElement;
      return area.value.slice(area.selectionStart, area.selectionEnd);
    });
    assert.match(selected, /^<script async .*<\/script>$/);
  });

  it('changes its own language, and says so of the page', async () => {
    const { page } = await open();
    await page.getByLabel(fr.pageLanguage).selectOption('en');
    await page.getByRole('heading', { level: 1, name: STRINGS.en.title }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });

  it('says so, as the frame does, when the list of its folder cannot be read', async () => {
    const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
    await page.route('**/feed.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`${folder.origin}/passerelle/`);
    await page.getByText(fr.unreadable).waitFor();
    await page.goto(`${folder.origin}/passerelle/frame.html#widget=finder&page=fr`);
    await page.getByText(fr.shownUnreadable).waitFor();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`can be used by anybody, ${colorScheme} and ${String(width)} px wide`, async () => {
        const { page } = await open(
          '#widget=finder&widget=facility&accent=%23c8102e&release=exact&where=box',
          {
            colorScheme,
            viewport: { width, height: 800 },
          },
        );
        await page.getByText(fr.policy).click();
        await page.getByRole('button', { name: fr.copy }).first().click();
        await page.frameLocator('iframe').locator('passerelle-finder').waitFor();
        const { violations } = await new AxeBuilder({ page }).withTags(TAGS).exclude('iframe').analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`),
          [],
        );
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
      });
});

for (const [engine, start] of Object.entries(drivers()))
  describe(`what the builder copies, on a blank page of another site, in ${engine}`, () => {
    let driver: Driver;
    before(async () => {
      if (start) driver = await start();
    });
    after(async () => {
      if (start) await driver.close();
    });
    if (!start) return;

    for (const name of [...WHERES, 'policy', 'integrity'])
      it(`shows the widgets: ${name}`, async () => {
        await driver.open(`${site.origin}/${name}`);
        // No page sees into a frame of another site: what it shows is read apart.
        if (name === 'frame')
          await driver.open(String(await driver.run(`document.querySelector('iframe').src`)));
        await driver.reads('passerelle-finder', 'Centre du Quai');
        await driver.sees('passerelle-finder', 'a[href="tel:+33353019001"]', '');
        await driver.sees('passerelle-on-call', 'a[href="tel:+33353019001"], a[href^="tel:"]', '');
      });
  });
