/** A published folder with made-up places, its builder as a webmaster opens it, and a site on which they paste. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import fr from '../../src/builder/locales/fr.js';
import { STRINGS } from '../../src/builder/strings.js';
import { pastedPages, publishFolder, type Pages, type Pasted } from './builder-site.js';
import { ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { DIRECTORY } from './publish.js';

export interface BuilderPlace {
  readonly folder: Pages;
  /** Serves what is pasted, by its name. */
  readonly site: Pages;
  readonly browser: Browser;
  /** Opens the builder in French, and takes down what goes wrong there. */
  open(fragment?: string, options?: BrowserContextOptions): Promise<{ page: Page; faults: string[] }>;
  close(): Promise<void>;
}

export async function builderPlace(pages: ReadonlyMap<string, Pasted> = new Map()): Promise<BuilderPlace> {
  ensureBuilt();
  const root = mkdtempSync(join(tmpdir(), 'passerelle-builder-'));
  const [content, online] = [join(root, 'content'), join(root, 'online')];
  passerelle('init', content);
  writeFileSync(join(content, 'directory.csv'), DIRECTORY);
  passerelle('build', content, '--out', online, '--allow=placeholders');
  const folder = await publishFolder(online);
  const site = await pastedPages(pages);
  const browser = await launch();
  return {
    folder,
    site,
    browser,
    open: async (fragment = '', options = {}) => {
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
    },
    close: async () => {
      await browser.close();
      folder.close();
      site.close();
      rmSync(root, { recursive: true, force: true });
    },
  };
}

/** What the buttons copy, by the part that each belongs to. */
export async function copied(page: Page): Promise<Readonly<Record<string, string>>> {
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
