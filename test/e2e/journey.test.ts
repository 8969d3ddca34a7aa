import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { CDN, DEMO, ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import { focused, listen, prepare, said, tab, traces, type Stop } from './page.js';
import { serve, type Site } from './site.js';

/** Made-up places; the numbers come from a range that is kept for fiction in France. */
const DIRECTORY = `id,name,kind,street,postcode,city,country,lat,lon,precision,time_zone,phone,website,hours,languages,goals,harm_reduction,cost,verified_on
quai,Centre du Quai,csapa,1 quai Essai,57000,Metz,FR,49.1200,6.1700,address,Europe/Paris,03 53 01 90 01,https://quai.example,Mo-Fr 09:00-17:00,fr,reduce;stop,yes,free,2026-10-01
tilleuls,Maison des Tilleuls,ctr,2 rue Essai,57000,Metz,FR,49.1100,6.1800,address,Europe/Paris,03 53 01 90 02,,Mo-Su 00:00-24:00,fr;ar,stop,yes,,2026-10-02
prairie,Communauté de la Prairie,ct,3 rue Essai,57100,Thionville,FR,49.3570,6.1680,address,Europe/Paris,03 53 01 90 03,,,fr,stop;stay-stopped,,,2026-10-03
escale,L’Escale courte,caut,4 rue Essai,57000,Metz,FR,49.1150,6.1900,address,Europe/Paris,03 53 01 90 04,,Mo-Fr 08:00-20:00,fr,,yes,free,2026-10-04
passage,Appartements du Passage,therapeutic-flat,5 rue Essai,57600,Forbach,FR,49.1880,6.9000,address,Europe/Paris,03 53 01 90 05,,,fr,stop,,,2026-10-05
halte,La Halte de la gare,caarud,6 rue Essai,57000,Metz,FR,49.1095,6.1770,address,Europe/Paris,03 53 01 90 06,,Mo-Fr 10:00-18:00,fr;en,use-safer,yes,free,2026-10-06
lits,Lits de soins du Parc,lhss,7 rue Essai,57000,Metz,FR,49.1250,6.1600,address,Europe/Paris,03 53 01 90 07,,,fr,,,free,2026-10-07
marche,Groupe du Marché,peer-support,8 rue Essai,54000,Nancy,FR,48.6900,6.1800,address,Europe/Paris,03 53 01 90 08,,,fr,stop;reduce,,free,2026-10-08
`;

const PAGE = `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Essai</title>
<link rel="icon" href="data:,">
<script type="module" src="/passerelle/loader.js"></script></head>
<body><h1>Essai</h1><p>Une page ordinaire.</p>
<passerelle-feed src="/feed/feed.json" country="FR"><passerelle-finder near="Metz"><p>Au téléphone : <a href="tel:0800231313">0 800 23 13 13</a></p></passerelle-finder></passerelle-feed>
<p>La suite de la page.</p>
<passerelle-exit><a href="/elsewhere.html">Quitter la page</a></passerelle-exit></body></html>`;

const CARDS = 'passerelle-finder [part~="card"]';

describe('from a folder of files to a telephone call', () => {
  let folder: string;
  let site: Site;
  let browser: Browser;

  before(async () => {
    ensureBuilt();
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
    passerelle('init', join(folder, 'content'));
    writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
    passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'));
    mkdirSync(join(folder, 'site'));
    writeFileSync(join(folder, 'site/index.html'), PAGE);
    writeFileSync(
      join(folder, 'site/elsewhere.html'),
      '<!doctype html><title>Ailleurs</title><h1>Ailleurs</h1>',
    );
    site = await serve({
      '/feed/': join(folder, 'feed'),
      '/passerelle/': CDN,
      '/demo/': DEMO,
      '/': join(folder, 'site'),
    });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(
    options: BrowserContextOptions = {},
    path = '/',
  ): Promise<{ page: Page; hosts: Set<string> }> {
    const context = await browser.newContext({ viewport: { width: 360, height: 640 }, ...options });
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) hosts.add(new URL(request.url()).origin);
    });
    if (options.javaScriptEnabled !== false) {
      await prepare(page);
      await listen(page);
    }
    await page.goto(site.origin + path);
    return { page, hosts };
  }

  async function openFinder(
    options: BrowserContextOptions = {},
  ): Promise<{ page: Page; hosts: Set<string> }> {
    const opened = await open(options);
    await opened.page.locator(CARDS).first().waitFor();
    return opened;
  }

  it('searches, opens the sheet and offers the number, asking no other host and leaving nothing behind', async () => {
    const { page, hosts } = await openFinder();
    await page.getByRole('searchbox').fill('metz tilleuls');
    const card = page.locator(CARDS).filter({ hasText: 'Maison des Tilleuls' });
    await card.waitFor();
    assert.equal(await card.locator('a[href^="tel:"]').first().getAttribute('href'), 'tel:+33353019002');

    await card.getByText('Maison des Tilleuls').click();
    const sheet = page.locator('passerelle-facility');
    await sheet.getByText('Maison des Tilleuls').first().waitFor();
    assert.equal(await sheet.locator('a[href^="tel:"]').first().getAttribute('href'), 'tel:+33353019002');
    assert.deepEqual([...hosts], [site.origin]);
    assert.deepEqual(await traces(page), {
      localStorage: 0,
      sessionStorage: 0,
      cookies: 0,
      databases: 0,
      caches: 0,
      workers: 0,
    });
    await page.context().close();
  });

  it('says one thing for each settled query, and nothing while the visitor types', async () => {
    const { page } = await openFinder();
    await page.waitForTimeout(1500);
    const before = (await said(page)).length;
    for (const query of ['metz', 'thionville']) {
      const box = page.getByRole('searchbox');
      await box.fill('');
      await page.waitForTimeout(1500);
      const settled = (await said(page)).length;
      await box.pressSequentially(query, { delay: 120 });
      assert.equal((await said(page)).length, settled, `quiet while “${query}” is typed`);
      await page.waitForTimeout(1800);
      const log = (await said(page)).slice(settled);
      assert.equal(log.length, 1, `one announcement after “${query}”: ${JSON.stringify(log)}`);
      assert.match(log[0]?.text ?? '', /\d/);
    }
    assert.ok((await said(page)).length > before);
    await page.context().close();
  });

  it('leaves for the page that the link names, and Back does not return', async () => {
    const { page } = await openFinder();
    await page.locator('passerelle-exit').getByRole('link').click();
    await page.waitForURL('**/elsewhere.html');
    await page.goBack();
    assert.notEqual(page.url(), `${site.origin}/`);
    await page.context().close();
  });

  it('shows what the webmaster wrote when the widget cannot be fetched', async () => {
    const { page } = await open();
    await page.route('**/passerelle/**', (route) => route.abort());
    await page.reload();
    await page.waitForTimeout(500);
    assert.ok(await page.locator('passerelle-finder a[href="tel:0800231313"]').isVisible());
    await page.context().close();
  });

  it('leaves a number and a way out where no script runs', async () => {
    const { page } = await open({ javaScriptEnabled: false }, '/demo/no-script.html');
    assert.ok(await page.locator('passerelle-finder a[href^="tel:"]').first().isVisible());
    const way = page.locator('passerelle-exit a');
    assert.ok(await way.isVisible());
    assert.match((await way.getAttribute('href')) ?? '', /^https:/);
    await page.context().close();
  });

  for (const viewport of [
    { width: 360, height: 640 },
    { width: 1280, height: 800 },
  ])
    it(`reaches everything by keyboard, in reading order and in view, ${viewport.width} px wide`, async () => {
      const { page } = await openFinder({ viewport });
      const stops: Stop[] = [];
      for (let stop = await tab(page); stop && stops.length < 200; stop = await tab(page)) stops.push(stop);

      for (const stop of stops) {
        const where = `${stop.tag} “${stop.text}” ${stop.href}`;
        assert.ok(stop.inView, `in view: ${where} from ${stop.top} to ${stop.bottom}`);
        assert.ok(stop.outline >= 2, `outlined: ${where}`);
      }
      const at = (name: string, matches: (stop: Stop) => boolean, from = 0): number => {
        const index = stops.findIndex((stop, place) => place >= from && matches(stop));
        assert.ok(
          index >= 0,
          `${name} is reached: ${stops.map(({ tag, text }) => `${tag} ${text}`).join(' | ')}`,
        );
        return index;
      };
      const search = at('the search box', ({ tag }) => tag === 'input');
      const first = at(
        'a filter',
        ({ tag, text }) => tag !== 'a' && /Filtrer|Ouvert|Hébergement/i.test(text),
        search + 1,
      );
      const second = at('a second filter', ({ tag, text }) => tag !== 'a' && /\d/.test(text), first + 1);
      const calls = stops.flatMap(({ href }, index) => (href.startsWith('tel:') ? [index] : []));
      assert.ok((calls[2] ?? 0) > second, 'the third number to call comes after the filters');
      const way = at('the exit', ({ fixed, tag }) => fixed && tag === 'a');
      assert.ok(way > (calls[2] ?? 0), 'the exit comes last');

      const inPage = stops.filter(({ fixed }) => !fixed);
      if (viewport.width === 360)
        for (const [index, stop] of inPage.entries()) {
          const before = inPage[index - 1];
          if (before)
            assert.ok(
              stop.pageTop >= before.pageTop - 24,
              `reading order: “${before.text}” then “${stop.text}” (${before.pageTop}, ${stop.pageTop})`,
            );
        }
      await page.context().close();
    });

  it('opens the sheet by keyboard, with the focus in it, and leads on to its number and back', async () => {
    const { page } = await openFinder();
    let stop = await tab(page);
    while (stop && !/Tilleuls/.test(stop.text)) stop = await tab(page);
    assert.ok(stop, 'the name on a card is reached');
    await page.keyboard.press('Enter');
    await page.locator('passerelle-facility').getByText('Maison des Tilleuls').first().waitFor();
    let inside = await focused(page);
    for (let count = 0; count < 10 && !inside?.href.startsWith('tel:'); count += 1) inside = await tab(page);
    assert.equal(inside?.href, 'tel:+33353019002');
    assert.ok(inside.inView && inside.outline >= 2);
    await page.context().close();
  });
});
