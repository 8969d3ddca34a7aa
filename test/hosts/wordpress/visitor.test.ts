import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../e2e/chromium.js';
import { startPostfix, type Postfix } from '../../helpers/postfix.js';
import { blocksOf, guideText } from '../../package/guides/blocks.js';
import { startFederation, type Federation } from '../federation.js';
import { HABITS } from './habits.js';
import { publishPage, saveSettings } from './pages.js';
import { until } from './waiting.js';
import { startWordPress, VERSIONS, type Version, type WordPress } from './wordpress.js';

const MESSAGE = 'Bonjour, j’aimerais un premier rendez-vous.';

/** What the guide has people write into a text. */
const [finderCode, contactCode] = ['finder', 'contact'].map(
  (word) =>
    blocksOf(guideText('wordpress', 'fr'))
      .find(({ words }) => words.includes(word))
      ?.text.trim() ?? '',
) as [string, string];

/** The text of a mail, whose lines may be encoded. */
function textOf(mail: string): string {
  const [head = '', ...body] = mail.split(/\r?\n\r?\n/);
  const text = body.join('\n\n');
  return /content-transfer-encoding: base64/i.test(head)
    ? Buffer.from(text, 'base64').toString('utf8')
    : text;
}

for (const version of Object.keys(VERSIONS) as Version[])
  describe(`who visits a site with WordPress ${version}`, () => {
    let wp: WordPress;
    let federation: Federation;
    let postfix: Postfix;
    let browser: Browser;
    let contact: string;
    let finder: string;

    before(async () => {
      postfix = await startPostfix(mkdtempSync(join(tmpdir(), 'passerelle-postfix-')));
      wp = await startWordPress(version, { sendmail_path: postfix.sendmail });
      federation = await startFederation();
      browser = await launch();
      wp.installPlugin();
      // A mail server would not take the address that WordPress makes of 127.0.0.1.
      wp.mustUse('from', "add_filter('wp_mail_from', function () { return 'site@quai.example'; });");
      saveSettings(wp, {
        feed: federation.folder,
        country: 'FR',
        recipients: 'quai = accueil@quai.example',
        controller: 'Association Essai',
        privacy: 'https://quai.example/donnees',
      });
      contact = publishPage(wp, contactCode.replace('metz-csapa', 'quai'));
      finder = publishPage(wp, finderCode, 'author');
    });
    after(async () => {
      await browser?.close();
      await wp?.stop();
      await federation?.stop();
      postfix?.stop();
    });

    const open = async (address: string): Promise<Page> => {
      const page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage();
      page.setDefaultTimeout(30_000);
      await page.goto(address);
      return page;
    };

    const writes = async (page: Page): Promise<void> => {
      await page.getByLabel('Votre message').fill(MESSAGE);
      await page.getByLabel('Par téléphone').check();
      await page.getByLabel('Votre numéro').fill('06 39 98 12 45');
      await page.getByLabel('Oui, sans dire qui appelle').check();
      await page.getByRole('button', { name: 'Envoyer' }).click();
      await page.getByRole('heading', { name: 'Votre message est arrivé' }).waitFor();
    };

    const arrives = async (before: number): Promise<string> => {
      await until('the mail is in the box', () => postfix.mails().length > before);
      return postfix.mails().at(-1) ?? '';
    };

    it('writes a message that stands in the mailbox of the team once the page says so', async () => {
      const page = await open(contact);
      const had = postfix.mails().length;
      await writes(page);
      const mail = await arrives(had);
      assert.match(mail, /^(?:X-Original-To|Delivered-To): accueil@quai\.example$/m);
      assert.ok(textOf(mail).includes(MESSAGE));
      assert.ok(textOf(mail).includes('06 39 98 12 45'));
      await page.context().close();
    });

    for (const habit of HABITS)
      it(`finds a place and writes a message where another plugin ${habit.does}`, async () => {
        wp.mustUse('habit', habit.code(wp.folder));
        try {
          // What is kept of a page is what the second visitor gets.
          for (const address of [finder, contact, finder, contact]) await (await fetch(address)).text();
          const page = await open(finder);
          await page
            .locator('passerelle-finder')
            .getByText('Centre du Quai')
            .filter({ visible: true })
            .first()
            .waitFor();
          if (habit.waits) await page.mouse.wheel(0, 10);
          await page.locator('passerelle-finder').getByLabel('Ville', { exact: false }).first().waitFor();
          await page.goto(contact);
          if (habit.waits) await page.mouse.wheel(0, 10);
          const had = postfix.mails().length;
          await writes(page);
          await arrives(had);
          await page.context().close();
        } finally {
          wp.mustUse('habit', '');
        }
      });
  });
