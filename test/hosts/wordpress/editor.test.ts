import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../e2e/chromium.js';
import { startFederation, type Federation } from '../federation.js';
import {
  blocksOf,
  fieldOf,
  insertBlock,
  newPost,
  publishPost,
  reopen,
  signedIn,
  uploadPlugin,
  type Role,
} from './admin.js';
import { startWordPress, VERSIONS, ZIP, type Version, type WordPress } from './wordpress.js';

for (const version of Object.keys(VERSIONS) as Version[])
  describe(`with a browser in WordPress ${version}`, () => {
    let wp: WordPress;
    let federation: Federation;
    let browser: Browser;
    let admin: Page;

    before(async () => {
      wp = await startWordPress(version);
      federation = await startFederation();
      browser = await launch();
      admin = await signedIn(browser, wp, 'admin');
    });
    after(async () => {
      await browser?.close();
      await wp?.stop();
      await federation?.stop();
    });

    it('the zip is uploaded and activated on the page for plugins', async () => {
      await uploadPlugin(admin, wp, ZIP);
      await admin.locator('[data-plugin^="passerelle/"] a[href$="page=passerelle"]').click();
      await admin.locator('#passerelle-feed').waitFor();
    });

    it('the button of the settings says what the browser of a visitor would meet, in the language of who asks', async () => {
      const found = admin.locator('#passerelle-findings');
      await admin.locator('#passerelle-test').click();
      await found.getByText('Écrivez d’abord l’adresse.').waitFor();
      await admin.locator('#passerelle-feed').fill(federation.folder);
      federation.isShared = false;
      try {
        await admin.locator('#passerelle-test').click();
        await found.locator('[data-code]').first().waitFor();
        const shown = await found.locator('[data-code]').all();
        const codes = await Promise.all(shown.map((each) => each.getAttribute('data-code')));
        assert.ok(codes.includes('cors_missing'), codes.join());
      } finally {
        federation.isShared = true;
      }
      await admin.locator('#passerelle-test').click();
      await found.getByText(/Tout va bien/).waitFor();
    });

    it('the settings are kept as they were typed in', async () => {
      const typed = {
        feed: federation.folder,
        country: 'FR',
        accent: '#1a604a',
        recipient: 'accueil@quai.example',
        privacy: 'https://quai.example/donnees',
      };
      for (const [name, value] of Object.entries(typed))
        await admin.locator(`#passerelle-${name}`).fill(value);
      await admin.locator('#submit').click();
      await admin.locator('#setting-error-settings_updated').waitFor();
      for (const [name, value] of Object.entries(typed)) {
        const kept = await admin.locator(`#passerelle-${name}`).inputValue();
        assert.ok(kept === value || kept === `${value}feed.json`, `${name}: ${kept}`);
      }
    });

    for (const role of ['admin', 'editor', 'author'] as const satisfies Role[])
      it(`a block is put into a text, saved, opened again and shown by an ${role}`, async () => {
        const page = role === 'admin' ? admin : await signedIn(browser, wp, role);
        await newPost(page, wp);
        await insertBlock(page, 'finder');
        await fieldOf(page, 'near').fill('Metz');
        const preview = blocksOf(page).frameLocator('iframe');
        await preview
          .locator('passerelle-finder')
          .getByText('Centre du Quai')
          .filter({ visible: true })
          .first()
          .waitFor();
        const post = await publishPost(page);
        assert.equal(
          wp.php(`echo get_post(${post})->post_content;`),
          '<!-- wp:passerelle/finder {"near":"Metz"} /-->',
        );
        await reopen(page, wp, post);
        await blocksOf(page)
          .first()
          .click({ position: { x: 5, y: 5 } });
        assert.equal(await fieldOf(page, 'near').inputValue(), 'Metz');
        assert.equal(await page.evaluate("wp.data.select('core/editor').isEditedPostDirty()"), false);
        const visitor = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
        await visitor.goto(`${wp.origin}/?p=${post}`);
        await visitor
          .locator('passerelle-finder')
          .getByText('Centre du Quai')
          .filter({ visible: true })
          .first()
          .waitFor();
        await visitor.context().close();
        if (page !== admin) await page.context().close();
      });

    it('every widget has a block, which is drawn where the text is written', async () => {
      await newPost(admin, wp);
      const names = await admin.evaluate<string[]>(
        "wp.blocks.getBlockTypes().map((type) => type.name).filter((name) => name.startsWith('passerelle/'))",
      );
      assert.ok(names.length >= 10, names.join());
      for (const name of names) {
        await admin.evaluate(
          `wp.data.dispatch('core/block-editor').resetBlocks([wp.blocks.createBlock('${name}')])`,
        );
        const tag = name.replace('passerelle/', 'passerelle-');
        await blocksOf(admin).frameLocator('iframe').locator(`${tag}:defined`).waitFor({ state: 'attached' });
      }
      assert.equal(await admin.locator('.block-editor-warning').count(), 0);
      // What is not saved is asked about when the page is left.
      await admin.evaluate("wp.data.dispatch('core/block-editor').resetBlocks([])");
    });

    it('PHP has nothing to complain of', () => {
      const ours = wp
        .complaints()
        .split('\n')
        .filter((line) => line.includes('plugins/passerelle'));
      assert.deepEqual(ours, []);
    });
  });
