/** Pages that somebody else wrote, tried as their visitors would, in each engine of the machine. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from './chromium.js';
import { drivers, type Driver } from './drivers.js';
import { prepare } from './page.js';
import { publishStrangers, type StrangersSite } from './strangers-site.js';

const NAME = 'Centre du Quai';
const [FINDER, MODELS, ORIENTATION, CONTACT, ON_CALL, EXIT] = [
  'passerelle-finder',
  'passerelle-models',
  'passerelle-orientation',
  'passerelle-contact',
  'passerelle-on-call',
  'passerelle-exit',
] as const;

let site: StrangersSite;

before(async () => {
  site = await publishStrangers();
});

after(() => site.remove());

async function leave(driver: Driver): Promise<void> {
  await driver.press(EXIT, '[part~="button"]', '');
  for (let tries = 0; tries < 50 && !(await driver.address()).endsWith('/elsewhere.html'); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  assert.ok((await driver.address()).endsWith('/elsewhere.html'), 'left');
}

for (const [engine, start] of Object.entries(drivers())) {
  if (!start) continue;

  describe(`pages that somebody else wrote, in ${engine}`, () => {
    let driver: Driver;

    before(async () => {
      driver = await start();
    });

    after(() => driver.close());

    it('works on a dark site', async () => {
      await driver.open(`${site.origin}/dark.html`);
      await driver.reads(MODELS, 'Et vous, que voulez-vous');
      await driver.reads(ORIENTATION, 'danger');
      await driver.reads(FINDER, NAME);
      await driver.reads(CONTACT, '03 53 01 90 01');
      await leave(driver);
    });

    it('speaks French and sends a message in a template that says fr_FR', async () => {
      const sent = site.messages.length;
      await driver.open(`${site.origin}/cms.html`);
      await driver.reads(FINDER, NAME);
      await driver.reads(ON_CALL, '03 53 01 90 01');
      await driver.type(CONTACT, 'Votre message', 'Bonjour, je voudrais un rendez-vous.');
      await driver.press(CONTACT, 'input[type="radio"]', 'Par courriel');
      await driver.type(CONTACT, 'Votre adresse de courriel', 'nadia@exemple.example');
      // A form that is sent within three seconds is taken for a machine's.
      await new Promise((resolve) => setTimeout(resolve, 3200));
      await driver.press(CONTACT, 'button[type="submit"]', '');
      await driver.reads(CONTACT, 'Votre message est arrivé');
      assert.equal(site.messages.length, sent + 1);
    });

    it('takes properties that an app sets, and draws in its shadow roots', async () => {
      await driver.open(`${site.origin}/framework.html`);
      await driver.reads(FINDER, NAME);
    });

    it('asks nothing of the addresses that comments name, and shows the page’s own feed', async () => {
      const asked = site.asked.length;
      await driver.open(`${site.origin}/comments.html`);
      await driver.reads(FINDER, NAME);
      await driver.reads(MODELS, 'Et vous, que voulez-vous');
      await leave(driver);
      assert.deepEqual(site.asked.slice(asked), []);
    });
  });
}

describe('pages that somebody else wrote, looked at closely', () => {
  let browser: Browser;

  before(async () => {
    browser = await launch();
  });

  after(() => browser.close());

  async function open(path: string, width = 360): Promise<Page> {
    const context = await browser.newContext({ viewport: { width, height: 640 } });
    const page = await context.newPage();
    await prepare(page);
    // Where a script of the page hangs, the page never says that it is loaded.
    await page.goto(`${site.origin}/${path}`, { waitUntil: 'commit' });
    return page;
  }

  it('has a width in a column that centres its content, with letters of 62.5 %', async () => {
    for (const width of [360, 1100]) {
      const page = await open('cms.html', width);
      await page.locator(`${FINDER} [part~="card"]`).first().waitFor();
      for (const tag of [FINDER, CONTACT, ON_CALL]) {
        const box = await page.locator(tag).boundingBox();
        assert.ok(box && box.width >= 200, `${tag} at ${width} px: ${box?.width} px`);
      }
      const { scrolled, seen } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        seen: document.documentElement.clientWidth,
      }));
      assert.ok(scrolled <= seen, `no sideways scroll at ${width} px: ${scrolled}`);
      await page.context().close();
    }
  });

  it('follows the properties of an app when they change', async () => {
    const page = await open('framework.html');
    const finder = page.locator(FINDER);
    await finder.getByText(NAME).first().waitFor();
    assert.equal(
      await finder
        .locator('h3')
        .count()
        .then((count) => count > 0),
      true,
    );
    assert.ok(await page.locator('app-card').getByText('03 53 01 90 01').first().isVisible());
    await page.evaluate(() => (globalThis as unknown as { change: () => void }).change());
    await finder.getByText('Groupe du Marché').first().waitFor();
    await page.context().close();
  });

  it('runs no script and mounts no exit that a comment asks for', async () => {
    const page = await open('comments.html');
    await page.locator(`${FINDER} [part~="card"]`).first().waitFor();
    await page.waitForTimeout(1000);
    assert.equal(await page.title(), 'Une page avec des commentaires');
    assert.equal(await page.locator(EXIT).count(), 1);
    assert.equal(await page.locator('passerelle-finder[onfocus], passerelle-finder[style]').count(), 0);
    assert.equal(await page.locator('passerelle-contact form').count(), 0);
    await page.context().close();
  });

  it('works while scripts of the page hang', async () => {
    const page = await open('waiting.html');
    await page.locator(`${FINDER} [part~="card"]`).first().waitFor();
    await page.locator(MODELS).getByRole('radio').first().waitFor();
    await page.locator(EXIT).getByRole('link').click();
    await page.waitForURL('**/elsewhere.html');
    await page.context().close();
  });
});
