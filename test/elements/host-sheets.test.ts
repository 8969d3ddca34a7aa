import { assert } from '@open-wc/testing';
import { BARS, HOST_SHEETS } from '../fixtures/host-sheets.js';
import type { HostPage } from '../fixtures/pages/host.js';
import { openFrame } from '../helpers/frame.js';
import { FULL, sampled } from '../helpers/sweep.js';

/** Each source file of the widgets may be asked for by itself, in milliseconds. */
const PATIENCE = 120_000;

describe('a page whose style sheet speaks of every tag', () => {
  let frame: HTMLIFrameElement;
  let page: HostPage;

  before(async function () {
    this.timeout(PATIENCE);
    frame = await openFrame('host.html');
    frame.style.cssText = 'inline-size: 360px; block-size: 720px; border: 0';
    const inner = frame.contentWindow as Window & { page?: Promise<HostPage> };
    while (!inner.page) await new Promise((resolve) => setTimeout(resolve, 50));
    page = await inner.page;
  });

  after(() => frame.remove());

  for (const { name, css } of BARS)
    it(`lies over nothing that has the focus: ${name}`, async function () {
      this.timeout(60_000);
      const inner = frame.contentDocument as Document;
      const before = inner.body.innerHTML.length;
      const bars = ['header', 'aside'].map((tag) => inner.createElement(tag));
      inner.body.append(...bars);
      await page.wear({ name, css });
      const hidden = await page.focusHidden(FULL ? 1 : 8);
      assert.equal(hidden.length, 0, hidden.slice(0, 12).join('\n'));
      bars.forEach((bar) => bar.remove());
      assert.equal(inner.body.innerHTML.length, before);
    });

  for (const sheet of sampled(HOST_SHEETS, 6))
    it(`leaves every widget as it is: ${sheet.name}`, async function () {
      this.timeout(30_000);
      const found = await page.wear(sheet);
      assert.equal(found.length, 0, found.slice(0, 12).join('\n'));
    });
});
