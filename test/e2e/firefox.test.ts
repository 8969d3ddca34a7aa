import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import puppeteer, { type Browser } from 'puppeteer-core';
import { publish, type Published } from './publish.js';

const FIREFOX = [
  process.env['FIREFOX'],
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
].find((path) => path && existsSync(path));

if (!FIREFOX) console.log('No Firefox found: name it in FIREFOX. Its journey is not made.');
else
  describe('the same journey in Firefox', () => {
    let published: Published;
    let browser: Browser;

    before(async () => {
      published = await publish();
      browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
    });

    after(async () => {
      await browser.close();
      await published.remove();
    });

    it('searches, opens the sheet and offers the number', async () => {
      const page = await browser.newPage();
      // Beside other browsers on a small machine it takes its time to start.
      page.setDefaultTimeout(60_000);
      await page.setViewport({ width: 360, height: 640 });
      await page.goto(`${published.site.origin}/`);
      const box = await page.waitForSelector('passerelle-finder >>> input');
      await page.waitForSelector('passerelle-finder >>> [part~="card"]');
      await box?.type('metz tilleuls');
      // The list before the search has the number too: it is drawn anew.
      await page.waitForFunction(
        () =>
          document.querySelector('passerelle-finder')?.shadowRoot?.querySelectorAll('[part~="card"]')
            .length === 1,
      );
      const call = await page.waitForSelector('passerelle-finder >>> a[href="tel:+33353019002"]');
      assert.ok(await call?.isVisible());
      const name = await page.waitForSelector('passerelle-finder >>> ::-p-text(Maison des Tilleuls)');
      await name?.click();
      const inSheet = await page.waitForSelector(
        'passerelle-finder >>> passerelle-facility >>> a[href="tel:+33353019002"]',
      );
      assert.ok(await inSheet?.isVisible());
    });
  });
