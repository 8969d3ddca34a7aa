import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launch } from './chromium.js';
import { focused, listen, prepare, said, tab, traces, type Stop } from './page.js';
import { publish, type Published } from './publish.js';
import type { Site } from './site.js';

const CARDS = 'passerelle-finder [part~="card"]';

describe('from a folder of files to a telephone call', () => {
  let published: Published;
  let site: Site;
  let browser: Browser;

  before(async () => {
    published = await publish();
    site = published.site;
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await published.remove();
  });

  async function open(
    options: BrowserContextOptions = {},
    path = '/',
  ): Promise<{ page: Page; hosts: Set<string> }> {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    if (options.javaScriptEnabled !== false) {
      await prepare(page);
      await listen(page);
    }
    await page.goto(site.origin + path);
    return { page, hosts };
  }

  async function openFinder(
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; hosts: Set<string> }> {
    const opened = await open(options);
    await opened.page.locator(CARDS).first().waitFor();
    return opened;
  }

  it('searches, opens the sheet and offers the number, asking no other host and leaving nothing behind', async () => {
    const { page, hosts } = await openFinder();
    await page.getByRole('searchbox').fill('metz tilleuls');
    const card = page.locator(CARDS).filter({ hasText: 'Maison des Tilleuls' });
    await card.waitFor();
    assert.equal(await card.locator('a[href^="tel:"]').first().getAttribute('href'), 'tel:+33353019002');

    await card.getByText('Maison des Tilleuls').click();
    const sheet = page.locator('passerelle-facility');
    await sheet.getByText('Maison des Tilleuls').first().waitFor();
    assert.equal(await sheet.locator('a[href^="tel:"]').first().getAttribute('href'), 'tel:+33353019002');
    assert.deepEqual([...hosts], [site.origin]);
    assert.deepEqual(await traces(page), {
      localStorage: 0,
      sessionStorage: 0,
      cookies: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    await page.context().close();
  });

  it('says one thing for each settled query, and nothing while the visitor types', async () => {
    const { page } = await openFinder();
    await page.waitForTimeout(1500);
    const before = (await said(page)).length;
    // The page's own clock stands still between two keys, however long the machine takes for one.
    await page.clock.install();
    await page.clock.pauseAt(Date.now() + 3_600_000);
    for (const query of ['metz', 'thionville']) {
      const box = page.getByRole('searchbox');
      await box.fill('');
      await page.clock.runFor(1500);
      const settled = (await said(page)).length;
      for (const letter of query) {
        await box.press(letter);
        await page.clock.runFor(120);
      }
      assert.equal((await said(page)).length, settled, `quiet while “${query}” is typed`);
      await page.clock.runFor(1800);
      const log = (await said(page)).slice(settled);
      assert.equal(log.length, 1, `one announcement after “${query}”: ${JSON.stringify(log)}`);
      assert.match(log[0]?.text ?? '', /\d/);
    }
    assert.ok((await said(page)).length > before);
    await page.context().close();
  });

  it('leaves for the page that the link names, and Back does not return', async () => {
    const { page } = await openFinder();
    await page.locator('passerelle-exit').getByRole('link').click();
    await page.waitForURL('**/elsewhere.html');
    await page.goBack();
    assert.notEqual(page.url(), `${site.origin}/`);
    await page.context().close();
  });

  it('shows what the webmaster wrote when the widget cannot be fetched', async () => {
    const { page } = await open();
    await page.route('**/passerelle/**', (route) => route.abort());
    await page.reload();
    await page.waitForTimeout(500);
    assert.ok(await page.locator('passerelle-finder a[href="tel:0800231313"]').isVisible());
    await page.context().close();
  });

  it('leaves a number and a way out where no script runs', async () => {
    const { page } = await open({ javaScriptEnabled: false }, '/demo/no-script.html');
    assert.ok(await page.locator('passerelle-finder a[href^="tel:"]').first().isVisible());
    const way = page.locator('passerelle-exit a');
    assert.ok(await way.isVisible());
    assert.match((await way.getAttribute('href')) ?? '', /^https:/);
    await page.context().close();
  });

  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 800 },
  ])
    it(`reaches everything by keyboard, in reading order and in view, ${viewport.width} px wide`, async () => {
      const { page } = await openFinder({ viewport });
      const stops: Stop[] = [];
      for (let stop = await tab(page); stop && stops.length < 200; stop = await tab(page)) stops.push(stop);

      for (const stop of stops) {
        const where = `${stop.tag} “${stop.text}” ${stop.href}`;
        assert.ok(stop.inView, `in view: ${where} from ${stop.top} to ${stop.bottom}`);
        assert.ok(stop.outline >= 2, `outlined: ${where}`);
      }
      const at = (name: string, matches: (stop: Stop) => boolean, from = 0): number => {
        const index = stops.findIndex((stop, place) => place >= from && matches(stop));
        assert.ok(
          index >= 0,
          `${name} is reached: ${stops.map(({ tag, text }) => `${tag} ${text}`).join(' | ')}`,
        );
        return index;
      };
      const search = at('the search box', ({ tag }) => tag === 'input');
      const first = at(
        'a filter',
        ({ tag, text }) => tag !== 'a' && /Filtrer|Ouvert|Hébergement/i.test(text),
        search + 1,
      );
      const second = at('a second filter', ({ tag, text }) => tag !== 'a' && /\d/.test(text), first + 1);
      const calls = stops.flatMap(({ href }, index) => (href.startsWith('tel:') ? [index] : []));
      assert.ok((calls[2] ?? 0) > second, 'the third number to call comes after the filters');
      const way = at('the exit', ({ fixed, tag }) => fixed && tag === 'a');
      assert.ok(way > (calls[2] ?? 0), 'the exit comes last');

      const inPage = stops.filter(({ fixed }) => !fixed);
      if (viewport.width === 360)
        for (const [index, stop] of inPage.entries()) {
          const before = inPage[index - 1];
          if (before)
            assert.ok(
              stop.pageTop >= before.pageTop - 24,
              `reading order: “${before.text}” then “${stop.text}” (${before.pageTop}, ${stop.pageTop})`,
            );
        }
      await page.context().close();
    });

  it('opens the sheet by keyboard, with the focus in it, and leads on to its number and back', async () => {
    const { page } = await openFinder();
    let stop = await tab(page);
    while (stop && !/Tilleuls/.test(stop.text)) stop = await tab(page);
    assert.ok(stop, 'the name on a card is reached');
    await page.keyboard.press('Enter');
    await page.locator('passerelle-facility').getByText('Maison des Tilleuls').first().waitFor();
    let inside = await focused(page);
    for (let count = 0; count < 10 && !inside?.href.startsWith('tel:'); count += 1) inside = await tab(page);
    assert.equal(inside?.href, 'tel:+33353019002');
    assert.ok(inside.inView && inside.outline >= 2);
    await page.context().close();
  });
});
