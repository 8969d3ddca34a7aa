/** What builds a site with a framework: the sample of each is installed, checked for types, built, and opened. */
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { launch } from '../e2e/chromium.js';
import { serve } from '../e2e/site.js';
import { emptyFolder, npm, pack, type Packed } from './packed.js';

const SAMPLES = fileURLToPath(new URL('./samples/', import.meta.url));

/** What a framework's own check says of an attribute that no widget knows, or of a value that it cannot have. */
const MISTAKES: Readonly<Record<string, readonly [file: string, from: string, to: string]>> = {
  react: ['src/main.tsx', 'near="Metz"', 'near={{ town: 57 }}'],
  vue: ['src/App.vue', 'near="Metz"', ':near="{ town: 57 }"'],
  svelte: ['src/App.svelte', 'near="Metz"', 'near={{ town: 57 }}'],
};

let packed: Packed;
let browser: Browser;

before(async () => {
  packed = pack();
  browser = await launch();
});

after(async () => {
  await browser.close();
  packed.remove();
});

for (const [name, [file, from, to]] of Object.entries(MISTAKES)) {
  describe(`a site made with ${name}`, () => {
    let folder: string;

    before(() => {
      folder = emptyFolder();
      cpSync(join(SAMPLES, name), folder, { recursive: true });
      npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', packed.tarball);
    });

    after(() => rmSync(folder, { recursive: true }));

    it('knows the tags and their attributes, and refuses a value that one cannot have', () => {
      npm(folder, 'run', 'types');
      const path = join(folder, file);
      const right = readFileSync(path, 'utf8');
      writeFileSync(path, right.replace(from, to));
      assert.notEqual(readFileSync(path, 'utf8'), right);
      assert.throws(() => npm(folder, 'run', 'types'));
      writeFileSync(path, right);
    });

    it('shows the finder, and hears of it', async () => {
      npm(folder, 'run', 'build');
      const site = await serve({ '/': join(folder, 'dist') });
      const page = await browser.newPage();
      await page.goto(site.origin);
      await page.locator('passerelle-finder [part~="card"]').first().waitFor();
      await page.getByText('ready', { exact: true }).waitFor();
      assert.equal(await page.locator('passerelle-finder [part~="card"]').count(), 5);
      await page.close();
      await site.close();
    });
  });
}
