import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { relay } from '../../src/publish/commands/relay.js';
import { wordsIn } from '../../src/publish/words/words.js';
import { freePort } from '../helpers/free-port.js';
import { serveMail, type MailServer } from '../relay/mail-server.js';
import { MESSAGE } from '../relay/relays.js';
import { CDN, ensureBuilt } from './built.js';
import { launch } from './chromium.js';
import { serve, type Site } from './site.js';

const WIDGETS = fileURLToPath(new URL('../../dist/cli/widgets/', import.meta.url));

describe('the page of the relay, in a frame of a site', () => {
  let browser: Browser;
  let mail: MailServer;
  let folder: string;
  let pages: string;
  let origin: string;
  let ended: Promise<unknown>;
  const stop = new AbortController();
  let site: Site;

  before(async () => {
    ensureBuilt();
    browser = await launch();
    mail = await serveMail();
    folder = mkdtempSync(join(tmpdir(), 'passerelle-relay-page-'));
    pages = mkdtempSync(join(tmpdir(), 'passerelle-relay-site-'));
    site = await serve({ '/': pages, '/passerelle/': CDN });
    const port = await freePort();
    origin = `http://127.0.0.1:${port}`;
    writeFileSync(
      join(pages, 'frame.html'),
      `<!doctype html><html lang="fr"><title>Association</title><h1>Association</h1>
<iframe src="${origin}/to/les-wads-metz" title="Écrire" style="width:100%;height:300px;border:0"></iframe>
<script type="module" src="${origin}/frame.js"></script></html>`,
    );
    writeFileSync(
      join(pages, 'element.html'),
      `<!doctype html><html lang="fr"><title>Association</title><h1>Association</h1>
<passerelle-contact facility="les-wads-metz" country="FR" mode="frame" action="${origin}"></passerelle-contact>
<script type="module" src="/passerelle/loader.js"></script></html>`,
    );
    writeFileSync(
      join(folder, 'relay.yaml'),
      `origin: ${origin}
controller: Fédération Essai
privacy: https://federation.example/donnees
language: fr
country: FR
sites: [${site.origin}]
facilities:
  - { id: les-wads-metz, name: Centre Les Wads, phone: 03 53 01 90 01, to: accueil@quai.example }
from: messages@federation.example
alert: permanence@federation.example
smtp: { host: 127.0.0.1, port: ${mail.port}, security: none }
spool: spool
listen: { port: ${port} }
status_port: 0
most_per_prefix: 100
most_without_proof: 10
`,
    );
    await new Promise<void>((resolve, reject) => {
      const options = {
        config: join(folder, 'relay.yaml'),
        check: false,
        widgets: WIDGETS,
        now: Date.now(),
        signal: stop.signal,
        opened: () => resolve(),
      };
      const told: string[] = [];
      const out = (line: string): unknown => told.push(line);
      ended = relay(options, { out, err: out, words: wordsIn('fr') }).then(
        (code) => code !== 0 && reject(new Error(told.join('\n'))),
        reject,
      );
    });
  });

  after(async () => {
    stop.abort();
    await ended;
    await browser.close();
    await mail.close();
    await site.close();
    rmSync(folder, { recursive: true });
    rmSync(pages, { recursive: true });
  });

  for (const [what, path] of [
    ['pasted by hand', '/frame.html'],
    ['of the contact element', '/element.html'],
  ] as const)
    it(`takes a message typed in a frame ${what}, which arrives by mail, and is as high as what it shows`, async () => {
      mail.mails.length = 0;
      const page = await browser.newPage({ locale: 'fr-FR' });
      const told: string[] = [];
      page.on('console', (line) => told.push(line.text()));
      await page.goto(site.origin + path);
      const frame = page.frameLocator('iframe');
      await frame
        .getByLabel('Votre message')
        .fill('Bonjour, j’aimerais un rendez-vous.', { timeout: 15_000 });
      await frame
        .getByLabel('Par courriel')
        .or(frame.getByLabel(/e-?mail/i))
        .first()
        .check();
      await frame.locator('input[type=email]').fill('moi@exemple.example');
      await frame.getByText('Le site d’où vous venez ne voit rien de ce que vous écrivez ici.').waitFor();
      assert.equal(await frame.getByText('Ce site peut voir').count(), 0);
      assert.equal(await frame.getByRole('link', { name: 'Ce que deviennent vos données' }).count(), 1);
      const inner = page.frames().find((each) => each.url().startsWith(origin));
      const isScrolled = async (): Promise<boolean | undefined> =>
        inner?.evaluate(() => document.documentElement.scrollHeight > window.innerHeight);
      for (let left = 50; left > 0 && (await isScrolled()); left -= 1) await page.waitForTimeout(50);
      assert.equal(await isScrolled(), false);
      await frame.getByRole('button', { name: 'Envoyer' }).click();
      await frame.getByText('Votre message est arrivé').waitFor({ timeout: 15_000 });
      for (let left = 100; left > 0 && readdirSync(join(folder, 'spool')).length > 0; left -= 1)
        await page.waitForTimeout(50);
      assert.deepEqual(
        mail.mails.map(({ to }) => to),
        [['accueil@quai.example']],
      );
      assert.deepEqual(
        told.filter((line) => /policy|trusted/i.test(line)),
        [],
      );
      await page.close();
    });

  it('takes a message while it is flooded from a visitor, whose browser shows work, and from no program', async () => {
    mail.mails.length = 0;
    const send = (): Promise<Response> =>
      fetch(`${origin}/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...MESSAGE, facility: 'les-wads-metz' }),
      });
    await Promise.all(Array.from({ length: 10 }, send));
    assert.equal((await send()).status, 429);
    const page = await browser.newPage({ locale: 'fr-FR' });
    await page.goto(`${origin}/to/les-wads-metz`);
    const text = 'Bonjour, j’écris pendant que d’autres inondent.';
    await page.getByLabel('Votre message').click();
    await page.getByLabel('Votre message').fill(text);
    await page.getByLabel('Par courriel').check();
    await page.locator('input[type=email]').fill('moi@exemple.example');
    await page.getByRole('button', { name: 'Envoyer' }).click();
    await page.getByText('Votre message est arrivé').waitFor({ timeout: 15_000 });
    for (let left = 100; left > 0 && !mail.mails.some((each) => each.text.includes('inondent')); left -= 1)
      await page.waitForTimeout(50);
    assert.equal(mail.mails.filter((each) => each.text.includes('inondent')).length, 1);
    assert.equal((await send()).status, 429);
    await page.close();
  });

  it('is not shown in a frame of another site', async () => {
    const response = await fetch(`${origin}/to/les-wads-metz`);
    assert.match(
      response.headers.get('content-security-policy') ?? '',
      new RegExp(`frame-ancestors ${site.origin};`),
    );
  });
});
