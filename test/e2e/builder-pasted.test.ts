/** What the builder of a published folder copies: pasted on a page of another site, it shows there. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { WHERES } from '../../src/builder/choice.js';
import fr from '../../src/builder/locales/fr.js';
import { keyOf } from '../../src/builder/strings.js';
import { builderPlace, copied, type BuilderPlace } from './builder-page.js';
import type { Pasted } from './builder-site.js';
import { drivers, type Driver } from './drivers.js';

const pages = new Map<string, Pasted>();
let place: BuilderPlace;

before(async () => {
  place = await builderPlace(pages);
});
after(() => place?.close());

/** The same page on a site that takes every script away. */
function withoutScripts({ head, body }: Pasted): Pasted {
  const plain = (html: string): string => html.replace(/<script[^]*?<\/script>/g, '');
  return { head: plain(head), body: plain(body) };
}

/** A blank page with the parts where the builder says that they go. */
function paste(parts: Readonly<Record<string, string>>, where: string): Pasted {
  const { once = '', place = '', whole = '' } = parts;
  return where === 'page' ? { head: once, body: place } : { head: '', body: place + whole + once };
}

describe('what the builder copies', () => {
  it('copies the lines for each place, with what was chosen', async () => {
    const { page, faults } = await place.open();
    await page.getByLabel(fr.widgetOnCall).check();
    await page.getByLabel(fr.facility).selectOption({ label: 'Centre du Quai, Metz' });
    await page.getByLabel(fr.near).fill('Metz');
    for (const where of WHERES) {
      await page.getByLabel(fr[keyOf(`target ${where}`) as keyof typeof fr], { exact: true }).check();
      const pasted = paste(await copied(page), where);
      pages.set(where, pasted);
      pages.set(`${where} without scripts`, withoutScripts(pasted));
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

  it('writes into each tag the short list of its widget, or a number alone', async () => {
    const { page, faults } = await place.open('#widget=finder&widget=on-call&widget=exit');
    const { place: tags = '' } = await copied(page);
    const [finder = '', onCall = '', exit = ''] = tags.split('\n');
    assert.match(
      finder,
      /^<passerelle-finder><div lang="fr">.*Centre du Quai.*<\/div><\/passerelle-finder>$/,
    );
    assert.match(finder, /<a href="tel:0800231313">/);
    assert.match(finder, /<p>Informations du [^<]*<\/p>/);
    assert.ok(
      finder.includes(`<a href="${place.folder.origin}/passerelle/frame.html#widget=finder&amp;country=FR`),
    );
    assert.match(onCall, /Drogues info service/);
    assert.doesNotMatch(onCall, /Centre du Quai/);
    assert.match(exit, /^<passerelle-exit><a [^>]*>Quitter la page<\/a><\/passerelle-exit>$/);
    await page.getByLabel(fr.insideNumber).check();
    await page.waitForURL(/inside=number/);
    assert.match(
      (await copied(page))['place'] ?? '',
      /^<passerelle-finder>Drogues info service <a [^>]*>[^<]*<\/a><\//,
    );
    assert.deepEqual(faults, []);
  });

  it('takes of a list that cannot be read nothing, and of one that somebody changed nothing that acts', async () => {
    const { page } = await place.open();
    await page.route('**/fragments/finder.fr.html', (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<section class="passerelle-fragment" lang="fr"><h3 onclick="x()">Titre</h3><p>Mot<img src="x" onerror="x()"><a href="javascript:x()">ici</a></p></section>',
      }),
    );
    await page.reload();
    const tags = page.locator('#code-place');
    await page.waitForFunction(() => document.querySelector('textarea + button:enabled') !== null);
    await page.getByText(fr.insideLacks).waitFor({ state: 'detached' });
    assert.match(
      await tags.inputValue(),
      /^<passerelle-finder><div lang="fr"><p>Drogues [^]*<h3>Titre<\/h3><p>Motici<\/p><p><a href="[^"]*frame\.html#/,
    );
    await page.route('**/fragments/**', (route) => route.fulfill({ status: 404 }));
    await page.reload();
    await page.getByText(fr.insideLacks).waitFor();
    assert.match(await tags.inputValue(), /^<passerelle-finder>Drogues info service <a/);
  });

  it('offers nothing to copy before the lists have come', async () => {
    const { page } = await place.open('#widget=finder');
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/fragments/**', async (route) => {
      await held;
      await route.continue();
    });
    await page.reload();
    const buttons = page.locator('textarea[id^="code-"] + button');
    await buttons.first().waitFor();
    assert.equal(await buttons.first().isDisabled(), true);
    assert.equal(await page.getByText(fr.insideLacks).count(), 0);
    answer();
    const { place: tags = '' } = await copied(page);
    assert.match(tags, /^<passerelle-finder><div lang="fr">/);
  });

  it('asks again for a list that could not be had', async () => {
    const { page } = await place.open('#widget=finder');
    await page.route('**/fragments/**', (route) => route.abort());
    await page.reload();
    await page.getByText(fr.insideLacks).waitFor();
    assert.doesNotMatch((await copied(page))['place'] ?? '', /<div lang="fr">/);
    await page.unroute('**/fragments/**');
    await page.evaluate(() => (location.hash = '#widget=finder&country=FR'));
    await page.getByText(fr.insideLacks).waitFor({ state: 'detached' });
    assert.match((await copied(page))['place'] ?? '', /<div lang="fr">/);
  });

  it('shows the widgets in a frame of another site', async () => {
    const page = await place.browser.newPage();
    await page.goto(`${place.site.origin}/frame`);
    const frame = page.frameLocator('iframe');
    await frame.locator('passerelle-finder a[href="tel:+33353019001"]').first().waitFor();
    await frame.locator('passerelle-on-call a[href^="tel:"]:visible').first().waitFor();
    assert.equal(await page.locator('body > p a').getAttribute('href'), 'tel:0800231313');
  });

  it('gives a frame the height of what it shows, at each change, and heeds no other page', async () => {
    const page = await place.browser.newPage({ viewport: { width: 400, height: 700 } });
    await page.goto(`${place.site.origin}/frame`);
    const frame = page.locator('iframe');
    const inside = page.frameLocator('iframe').locator('html');
    await inside.locator('passerelle-finder a[href="tel:+33353019001"]').first().waitFor();
    const heights = async (): Promise<readonly number[]> => [
      await frame.evaluate((each) => each.getBoundingClientRect().height),
      await inside.evaluate((html) => Math.ceil(html.getBoundingClientRect().height)),
    ];
    const settled = async (): Promise<number> => {
      for (let tries = 0; tries < 50; tries++) {
        const [outside = 0, wanted = 0] = await heights();
        if (outside === wanted) return outside;
        await page.waitForTimeout(100);
      }
      throw new Error(`the frame stays at ${(await heights()).join()}`);
    };
    const first = await settled();
    assert.ok(first > 900, String(first));
    await inside.evaluate((html) => html.querySelector('passerelle-finder')?.remove());
    await page.waitForFunction(
      (before) => (document.querySelector('iframe')?.offsetHeight ?? 0) < before,
      first,
    );
    const second = await settled();
    await page.evaluate(() => window.postMessage({ passerelle: 'height', height: 5000 }, '*'));
    await page.waitForTimeout(200);
    assert.equal((await heights())[0], second);
    // What is as high as the window does not drive it up.
    await inside.evaluate((html) => {
      const { style } = html.appendChild(document.createElement('div'));
      style.minHeight = '100vh';
    });
    await page.waitForTimeout(500);
    const [grown = 0] = await heights();
    await page.waitForTimeout(500);
    assert.equal((await heights())[0], grown);
  });

  it('keeps the height of a frame with the exit, which leaves the whole window', async () => {
    const { page: builder } = await place.open('#widget=on-call&widget=exit&where=frame');
    await builder.getByText(fr.frameKeeps).waitFor();
    const { whole = '' } = await copied(builder);
    pages.set('frame with exit', { head: '', body: whole });
    const page = await place.browser.newPage();
    await page.route('https://www.wikipedia.org/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
    );
    await page.goto(`${place.site.origin}/frame with exit`);
    const leave = page.frameLocator('iframe').locator('passerelle-exit a[part="button"]');
    await leave.waitFor();
    assert.equal(await page.locator('iframe').evaluate((each) => each.clientHeight), 500);
    await leave.click();
    await page.waitForURL('https://www.wikipedia.org/');
  });
});

/** Run in the page: whether its frame is higher than its tag says. */
const GROWN = `parseInt(document.querySelector('iframe').style.height || '0') > 900`;

/** Run in the page: the words that are seen in a tag, and the numbers to call there. */
const shortIn = (
  widget: string,
): string => `((tag) => [tag.innerText, [...tag.querySelectorAll('a[href^="tel:"]')]
  .map((each) => each.getAttribute('href'))])(document.querySelector('passerelle-${widget}, [data-passerelle="${widget}"]'))`;

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
        await driver.open(`${place.site.origin}/${name}`);
        // No page sees into a frame of another site: what it shows is read apart, and its height shows that it came.
        if (name === 'frame') {
          for (let tries = 0; tries < 100 && !(await driver.run(GROWN)); tries++)
            await new Promise((resolve) => setTimeout(resolve, 100));
          assert.ok(await driver.run(GROWN), 'the frame has not grown');
          await driver.open(String(await driver.run(`document.querySelector('iframe').src`)));
        }
        await driver.reads('passerelle-finder', 'Centre du Quai');
        await driver.sees('passerelle-finder', 'a[href="tel:+33353019001"]', '');
        await driver.sees('passerelle-on-call', 'a[href="tel:+33353019001"], a[href^="tel:"]', '');
      });

    for (const name of WHERES.filter((each) => each !== 'frame'))
      it(`shows the short list where scripts are taken away: ${name}`, async () => {
        await driver.open(`${place.site.origin}/${name} without scripts`);
        for (const widget of ['finder', 'on-call']) {
          const [text, numbers] = (await driver.run(shortIn(widget))) as [string, string[]];
          assert.match(text, /Informations du/, widget);
          assert.equal(text.includes('Centre du Quai'), widget === 'finder');
          assert.ok(numbers.includes('tel:0800231313'), widget);
          assert.equal(numbers.includes('tel:+33353019001'), widget === 'finder');
        }
      });

    it('keeps the height of a frame where scripts are taken away, and a number under it', async () => {
      await driver.open(`${place.site.origin}/frame without scripts`);
      assert.equal(await driver.run(`document.querySelector('iframe').clientHeight`), 900);
      assert.equal(
        await driver.run(`document.querySelector('body > p a').getAttribute('href')`),
        'tel:0800231313',
      );
    });
  });
