import assert from 'node:assert/strict';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../e2e/chromium.js';
import { startPostfix, type Postfix } from '../../helpers/postfix.js';
import { startFederation, type Federation } from '../federation.js';
import { until } from '../wordpress/waiting.js';
import { complaints } from './articles.js';
import { LOGIN, PASSWORD, startSpip, type Spip } from './spip.js';

const MESSAGE = 'Bonjour, j’aimerais un premier rendez-vous.';

describe('who puts the plugin into SPIP', () => {
  let spip: Spip;
  let federation: Federation;
  let postfix: Postfix;
  let browser: Browser;
  let webmaster: Page;
  let address: string;

  const open = async (): Promise<Page> => {
    const page = await (
      await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'fr-FR' })
    ).newPage();
    page.setDefaultTimeout(20_000);
    return page;
  };
  const go = (page: string): Promise<unknown> => webmaster.goto(`${spip.origin}ecrire/?exec=${page}`);

  before(async () => {
    postfix = await startPostfix(mkdtempSync(join(tmpdir(), 'passerelle-postfix-')));
    spip = await startSpip({ sendmail_path: postfix.sendmail });
    federation = await startFederation();
    browser = await launch();
    spip.unpackPlugin();
    webmaster = await open();
    await webmaster.goto(`${spip.origin}spip.php?page=login&url=ecrire/`);
    await webmaster.locator('#var_login').fill(LOGIN);
    await webmaster.locator('#password').fill(PASSWORD);
    await webmaster.locator('.formulaire_login input[type="submit"]').first().click();
    await webmaster.waitForURL(/ecrire/);
  });
  after(async () => {
    await browser?.close();
    spip?.stop();
    await federation?.stop();
    postfix?.stop();
  });

  it('switches it on where plugins are managed, and finds its page in the menu', async () => {
    await go('admin_plugin&voir=inactifs');
    await webmaster
      .locator('li.item', { hasText: 'Passerelle' })
      .getByRole('button', { name: 'Activer' })
      .click();
    await webmaster
      .locator('.reponse_formulaire_ok, .notice, .success')
      .filter({ hasText: 'Passerelle' })
      .first()
      .waitFor();
    // The menu opens under the pointer.
    await webmaster.evaluate(`document.querySelector('a[href*="exec=configurer_passerelle"]').click()`);
    await webmaster.getByRole('heading', { name: 'Passerelle' }).waitFor();
  });

  it('is told what the browser of a visitor would meet', async () => {
    const found = webmaster.locator('#passerelle-findings');
    await webmaster.locator('#passerelle-test').click();
    await found.getByText('Écrivez d’abord l’adresse.').waitFor();
    await webmaster.getByLabel('Adresse de la liste').fill(federation.folder);
    federation.isShared = false;
    try {
      await webmaster.locator('#passerelle-test').click();
      await found.locator('[data-code="cors_missing"]').waitFor();
    } finally {
      federation.isShared = true;
    }
    await webmaster.locator('#passerelle-test').click();
    await found.getByText(/Tout va bien/).waitFor();
  });

  it('saves the settings, once what was typed is in order', async () => {
    await webmaster.getByLabel('Pays').fill('fr');
    await webmaster.getByLabel('Couleur').fill('vert');
    await webmaster.getByLabel('Destinataires, lieu par lieu').fill('quai = accueil@quai.example');
    await webmaster.getByLabel('Responsable des messages').fill('Association Essai');
    await webmaster.getByLabel('Page sur les données').fill('https://quai.example/donnees');
    const save = webmaster.locator('.formulaire_configurer_passerelle input[type="submit"]');
    await save.click();
    await webmaster.getByText('« vert » n’est pas une couleur comme #1a604a.').waitFor();
    assert.equal(await webmaster.getByLabel('Couleur').inputValue(), 'vert');
    await webmaster.getByLabel('Couleur').fill('#1a604a');
    await save.click();
    await webmaster.locator('.formulaire_configurer_passerelle .reponse_formulaire_ok').waitFor();
    await go('configurer_passerelle');
    assert.equal(
      await webmaster.getByLabel('Adresse de la liste').inputValue(),
      `${federation.folder}feed.json`,
    );
    assert.equal(await webmaster.getByLabel('Pays').inputValue(), 'FR');
    assert.equal(
      await webmaster.getByLabel('Destinataires, lieu par lieu').inputValue(),
      'quai = accueil@quai.example',
    );
  });

  it('writes the widgets into an article, saves it and publishes it', async () => {
    await go('rubrique_edit&new=oui');
    await webmaster.locator('input[name="titre"]').fill('Aide');
    await webmaster.locator('.formulaire_editer_rubrique input[type="submit"]').last().click();
    await webmaster.waitForURL(/exec=rubrique&/);
    await go(`article_edit&new=oui&id_rubrique=${/id_rubrique=(\d+)/.exec(webmaster.url())?.[1] ?? ''}`);
    await webmaster.locator('input[name="titre"]').fill('Trouver de l’aide');
    await webmaster
      .locator('textarea[name="texte"]')
      .fill(
        'Près de chez vous :\n\n<passerelle_finder1|near=Metz>\n\nNous écrire :\n\n<passerelle_contact1|facility=quai>',
      );
    await webmaster.locator('.formulaire_editer_article input[type="submit"]').last().click();
    await webmaster.waitForURL(/exec=article&/);
    const id = /id_article=(\d+)/.exec(webmaster.url())?.[1] ?? '';
    address = `${spip.origin}spip.php?article${id}`;
    // The choice opens under the pointer, and its button stands in it.
    await webmaster.evaluate(
      `{ const form = document.querySelector('.formulaire_instituer form');
        form.querySelector('[name=statut][value=publie]').checked = true;
        form.requestSubmit(form.querySelector('[type=submit]')); }`,
    );
    // The page itself is not asked for until then: SPIP keeps what it answers.
    const state = `include_spip('base/abstract_sql'); echo sql_getfetsel('statut', 'spip_articles', 'id_article=${id}');`;
    await until('it is published', () => spip.php(state) === 'publie');
  });

  it('has a page on which a visitor finds a place, and whose message stands in the mailbox of the team', async () => {
    const page = await open();
    await page.goto(address);
    await page.locator('passerelle-finder').getByText('Centre du Quai').first().waitFor();
    await page.locator('passerelle-finder').getByLabel('Ville', { exact: false }).first().waitFor();
    const form = page.locator('passerelle-contact');
    await form.getByLabel('Votre message').fill(MESSAGE);
    await form.getByLabel('Par téléphone').check();
    await form.getByLabel('Votre numéro').fill('06 39 98 12 45');
    await form.getByLabel('Oui, sans dire qui appelle').check();
    await form.getByRole('button', { name: 'Envoyer' }).click();
    await form.getByRole('heading', { name: 'Votre message est arrivé' }).waitFor();
    await until('the mail is in the box', () => postfix.mails().length > 0);
    const mail = postfix.mails().at(-1) ?? '';
    assert.match(mail, /^(?:X-Original-To|Delivered-To): accueil@quai\.example$/m);
    assert.ok(mail.includes(MESSAGE) && mail.includes('06 39 98 12 45'), mail);
    await page.context().close();
  });

  it('takes it away where plugins are managed, and nothing complained in the meantime', async () => {
    assert.deepEqual(complaints(spip), []);
    await go('admin_plugin&voir=actif');
    await webmaster.locator('li.item', { hasText: 'Trouver un lieu de soin' }).waitFor();
    // In a list that opens under the pointer; SPIP asks whether it is meant.
    await webmaster.evaluate(`document.querySelector('li.item input[value="Désinstaller"]').click()`);
    await webmaster.locator('#charger_plugin_confirm').getByRole('button', { name: 'Valider' }).click();
    const left =
      "include_spip('base/abstract_sql'); echo sql_countsel('spip_meta', \"nom LIKE 'passerelle%'\");";
    await until('nothing is left of it', () => spip.php(left) === '0');
    assert.ok(!existsSync(join(spip.folder, 'tmp/passerelle')));
  });
});
