/** What people do in the pages of WordPress' administration, with a browser. */
import assert from 'node:assert/strict';
import type { Browser, Locator, Page } from 'playwright-core';
import { PASSWORD, type WordPress } from './wordpress.js';

export type Role = 'admin' | 'editor' | 'author';

/** Somebody who has signed in, in a window of their own. */
export async function signedIn(browser: Browser, wp: WordPress, role: Role): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1500, height: 900 }, locale: 'fr-FR' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(`${wp.origin}/wp-login.php`);
  await page.locator('#user_login').fill(role);
  await page.locator('#user_pass').fill(PASSWORD);
  await page.locator('#wp-submit').click();
  await page.waitForURL(/wp-admin/);
  return page;
}

/** Uploads a zip where plugins are added, and activates it. */
export async function uploadPlugin(page: Page, wp: WordPress, zip: string): Promise<void> {
  await page.goto(`${wp.origin}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator('#pluginzip').setInputFiles(zip);
  await page.locator('#install-plugin-submit').click();
  await page.locator('a.button-primary[href*="action=activate"]').click();
  await page.locator('[data-plugin="passerelle/passerelle.php"].active').waitFor();
}

/** The editor of a new post, without its tour. */
export async function newPost(page: Page, wp: WordPress): Promise<void> {
  await page.goto(`${wp.origin}/wp-admin/post-new.php`);
  await ready(page);
}

async function ready(page: Page): Promise<void> {
  await page.locator('.edit-post-header').waitFor();
  await page.evaluate("wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false)");
  await page.locator('.components-guide').waitFor({ state: 'detached' });
}

/** Looks for the block of a widget in the panel of all blocks, and chooses it. */
export async function insertBlock(page: Page, widget: string): Promise<void> {
  const toggle = page
    .locator('.edit-post-header-toolbar__inserter-toggle, .editor-document-tools__inserter-toggle')
    .first();
  await toggle.click();
  await page.locator('.block-editor-inserter__search input').fill(widget);
  await page.locator(`.editor-block-list-item-passerelle-${widget}`).click();
  await toggle.click();
  // The panel of all blocks closes the one beside the text.
  await page.evaluate("wp.data.dispatch('core/edit-post').openGeneralSidebar('edit-post/block')");
}

/** The blocks of this plugin in the text, as the editor shows them. */
export function blocksOf(page: Page): Locator {
  return page.locator('[data-type^="passerelle/"]');
}

/** The field of the chosen block beside the text. */
export function fieldOf(page: Page, name: string): Locator {
  return page.locator('.block-editor-block-inspector').getByLabel(name, { exact: true });
}

/** Gives the post a title and publishes it; gives its number. */
export async function publishPost(page: Page): Promise<number> {
  await page.locator('.editor-post-title__input').fill('Trouver de l’aide');
  await page.locator('.editor-post-publish-panel__toggle').click();
  await page.locator('.editor-post-publish-panel .editor-post-publish-button').click();
  await page.locator('.post-publish-panel__postpublish').waitFor();
  return page.evaluate<number>("wp.data.select('core/editor').getCurrentPostId()");
}

export async function reopen(page: Page, wp: WordPress, post: number): Promise<void> {
  await page.goto(`${wp.origin}/wp-admin/post.php?post=${post}&action=edit`);
  await ready(page);
  await blocksOf(page).first().waitFor();
  assert.equal(await page.locator('.block-editor-warning').count(), 0);
}
