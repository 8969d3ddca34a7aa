import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, afterEach, before, describe, it } from 'node:test';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { CDN, ensureBuilt, passerelle } from './built.js';
import { launch } from './chromium.js';
import {
  serveContactForm7,
  serveOwn,
  servePhp,
  serveWebform,
  type ContactServer,
} from './contact-servers.js';
import { KEPT, NOT_KEPT, SENT, SENT_BESIDE } from '../../src/publish/statement/traffic.js';
import { readPairs } from '../../src/domain/contact/field-map.js';
import { prepare, traces } from './page.js';
import { serve, type Site } from './site.js';

const GUIDE = new URL('../../stories/guides/contact.mdx', import.meta.url);
/** A made-up place; its number comes from a range that is kept for fiction in France. */
const DIRECTORY = `id,name,kind,city,country,phone
quai,Centre du Quai,csapa,Metz,FR,03 53 01 90 01
`;
const TEXT = 'Bonjour, j’aimerais un premier rendez-vous.';
const ARRIVED = 'Votre message est arrivé';
const NOT_SENT = 'Le message n’est pas parti';
const UNSURE = 'Nous ne savons pas si le message est arrivé';
/** What every message of these tests says, besides its text and its number. */
const SAID = { voicemail: 'discreet', times: 'evening', facility: 'quai' };

interface Way {
  readonly name: string;
  readonly serve: () => Promise<ContactServer>;
  /** Beginning of the address in the guide. */
  readonly path: string;
  /** What reaches the site. */
  readonly fields: Readonly<Record<string, unknown>>;
  /** Answers that mean that nobody has the message. */
  readonly refusals: readonly string[];
  /** Answers that do not say whether anybody has it. */
  readonly doubts: readonly string[];
}

const WAYS: readonly Way[] = [
  {
    name: 'a server that reads Passerelle’s own JSON',
    serve: serveOwn,
    path: '/messages',
    fields: {
      format: 'passerelle-message/1',
      facility: 'quai',
      message: TEXT,
      reply: { way: 'phone', phone: '06 39 98 12 45', voicemail: 'discreet', times: ['evening'] },
    },
    refusals: ['broken'],
    doubts: ['closed', 'page', 'empty'],
  },
  {
    name: 'Contact Form 7',
    serve: serveContactForm7,
    path: '/wp-json',
    fields: {
      _wpcf7_unit_tag: 'wpcf7-f7-o1',
      'your-message': TEXT,
      'your-contact': '06 39 98 12 45',
      ...SAID,
    },
    refusals: ['broken', 'validation_failed', 'acceptance_missing', 'spam', 'aborted', 'mail_failed'],
    doubts: ['closed', 'init'],
  },
  {
    name: 'Webform of Drupal',
    serve: serveWebform,
    path: '/webform_rest',
    fields: { webform_id: 'contact', message: TEXT, contact: '06 39 98 12 45', ...SAID },
    refusals: ['broken', 'shut'],
    doubts: ['closed'],
  },
  {
    name: 'a plain PHP handler',
    serve: servePhp,
    path: '/contact.php',
    fields: {
      message: TEXT,
      contact: '06 39 98 12 45',
      voicemail: 'discreet',
      times: 'evening',
      lieu: 'quai',
    },
    refusals: ['broken', 'invalid'],
    doubts: ['closed', 'captcha', 'redirect'],
  },
];

/** The line that the guide gives, for a server of this machine and a facility of the feed. */
function lineOfGuide(path: string, server: ContactServer): string {
  const line = readFileSync(GUIDE, 'utf8')
    .split('\n')
    .find((each) => each.startsWith('<passerelle-contact') && each.includes(`"https://exemple.org${path}`));
  assert.ok(line, `the guide has a line for ${path}`);
  return line
    .replaceAll('"https://exemple.org', `"${server.origin}`)
    .replace(/privacy-url="[^"]*"/, 'privacy-url="https://exemple.org/vie-privee"')
    .replace('<passerelle-contact', '<passerelle-contact facility="quai" feed="/feed/feed.json"');
}

/**
 * Names of what reached a site that the audit page does not list: of our own fields, under the names that the guide's line gives
 * them, and of what that line adds.
 */
function strangers(fields: Readonly<Record<string, unknown>>, line: string): string[] {
  const pairs = (name: string): ReadonlyMap<string, string> =>
    readPairs(new RegExp(` ${name}="([^"]*)"`).exec(line)?.[1] ?? '') ?? new Map<string, string>();
  const [map, constants] = [pairs('fields'), pairs('constants')];
  const listed: readonly string[] = [...Object.keys(SENT), ...SENT_BESIDE];
  const ours = new Map([...map].map(([field, theirs]) => [theirs, field]));
  const flat = Object.entries(fields).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null ? Object.keys(value) : [name],
  );
  return flat.filter((name) => !constants.has(name) && !listed.includes(ours.get(name) ?? name));
}

function pageAround(line: string): string {
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Contact</title>
<link rel="icon" href="data:,"><script type="module" src="/passerelle/loader.js"></script></head>
<body><h1>Contact</h1>${line}</body></html>`;
}

class Writer {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async write(): Promise<void> {
    const { page } = this;
    await page.getByLabel('Votre message').fill(TEXT);
    await page.getByLabel('Par téléphone').check();
    await page.getByLabel('Votre numéro').fill('06 39 98 12 45');
    await page.getByLabel('Oui, sans dire qui appelle').check();
    await page.getByLabel('Le soir').check();
  }

  /** Presses the button, and lets the shortest time go by. */
  async send(button = 'Envoyer'): Promise<void> {
    await this.page.getByRole('button', { name: button }).click();
    await this.page.getByRole('button', { name: 'Envoi en cours' }).waitFor();
    await this.page.clock.fastForward(3000);
  }

  async reads(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title }).waitFor();
  }

  async keepsText(): Promise<void> {
    assert.equal(await this.page.getByLabel('Votre message').inputValue(), TEXT);
    assert.equal(await this.page.getByLabel('Votre numéro').inputValue(), '06 39 98 12 45');
  }
}

describe('a message to what classic sites have', () => {
  let browser: Browser;
  let folder: string;
  let site: Site;
  let context: BrowserContext;
  let server: ContactServer;

  before(async () => {
    ensureBuilt();
    folder = mkdtempSync(join(tmpdir(), 'passerelle-'));
    passerelle('init', join(folder, 'content'));
    writeFileSync(join(folder, 'content/directory.csv'), DIRECTORY);
    passerelle('build', join(folder, 'content'), '--out', join(folder, 'feed'), '--allow=placeholders');
    site = await serve({ '/feed/': join(folder, 'feed'), '/passerelle/': CDN, '/': folder });
    browser = await launch();
  });

  after(async () => {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  });

  afterEach(async () => {
    await context.close();
    await server.close();
  });

  async function open(way: Way, change = (line: string) => line): Promise<Writer> {
    server = await way.serve();
    context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await prepare(page);
    await page.clock.install();
    writeFileSync(join(folder, 'contact.html'), pageAround(change(lineOfGuide(way.path, server))));
    await page.goto(`${site.origin}/contact.html`);
    const writer = new Writer(page);
    await writer.write();
    return writer;
  }

  for (const way of WAYS) {
    describe(way.name, () => {
      it('has every field under its own names, and learns nothing of who sends it', async () => {
        const writer = await open(way);
        await writer.send();
        await writer.reads(ARRIVED);
        assert.deepEqual(
          server.taken.map(({ fields, telling }) => ({ fields, telling })),
          [{ fields: way.fields, telling: [] }],
        );
        assert.deepEqual(strangers(server.taken[0]?.fields ?? {}, lineOfGuide(way.path, server)), []);
        const left = await traces(writer.page);
        assert.deepEqual(Object.keys(left).sort(), [...NOT_KEPT, ...KEPT.map(({ store }) => store)].sort());
        assert.deepEqual(Object.values(left), [0, 0, 0, 0, 0, 0]);
        assert.equal(writer.page.url(), `${site.origin}/contact.html`);
      });

      for (const answer of way.refusals) {
        it(`has not received what it answers by ${answer}; the text stays, and goes at the next try`, async () => {
          const writer = await open(way);
          const good = server.answer;
          server.answer = answer;
          await writer.send();
          await writer.reads(NOT_SENT);
          await writer.keepsText();
          server.answer = good;
          await writer.page.getByRole('button', { name: 'Réessayer' }).click();
          await writer.reads(ARRIVED);
          assert.equal(server.taken.length, 2);
        });
      }

      for (const answer of way.doubts)
        it(`does not prove that it has the message by ${answer}; it goes again only once that was said`, async () => {
          const writer = await open(way);
          const good = server.answer;
          server.answer = answer;
          await writer.send();
          await writer.reads(UNSURE);
          await writer.keepsText();
          server.answer = good;
          const had = server.taken.length;
          await writer.page.getByRole('button', { name: 'Envoyer', exact: true }).click();
          await writer.page.getByText('Le message est peut-être déjà arrivé').waitFor();
          assert.equal(server.taken.length, had);
          await writer.page.getByRole('button', { name: 'Envoyer une seconde fois' }).click();
          await writer.reads(ARRIVED);
          assert.equal(server.taken.length, had + 1);
        });

      it('is waited for during twenty seconds, and then nobody knows', async () => {
        const writer = await open(way);
        server.answer = 'silent';
        await writer.send();
        await until(() => server.taken.length === 1);
        await writer.page.clock.fastForward(20_000);
        await writer.reads(UNSURE);
        await writer.keepsText();
      });
    });
  }

  it('is proven by the agreed address to which a plain handler redirects, and by no other', async () => {
    const way = WAYS.find(({ path }) => path === '/contact.php') as Way;
    const redirecting = { ...way, path: '/contact-redirige.php' };
    const writer = await open(redirecting, (line) => line.replace('/contact-redirige.php', '/contact.php'));
    server.answer = 'elsewhere';
    await writer.send();
    await writer.reads(UNSURE);
    server.answer = 'redirect';
    await writer.page.getByRole('button', { name: 'Envoyer', exact: true }).click();
    await writer.page.getByRole('button', { name: 'Envoyer une seconde fois' }).click();
    await writer.reads(ARRIVED);
    assert.equal(server.taken.length, 2);
  });

  it('shows to which host the message goes', async () => {
    const writer = await open(WAYS[0] as Way);
    const { host } = new URL(server.origin);
    await writer.page.getByText(`reçoit votre message sur ${host}`).waitFor();
  });

  it('is tried though the device says that it is offline', async () => {
    const writer = await open(WAYS[0] as Way);
    await writer.page.evaluate(() =>
      Object.defineProperty(navigator, 'onLine', { configurable: true, value: false }),
    );
    await writer.send();
    await writer.reads(ARRIVED);
    assert.equal(server.taken.length, 1);
  });

  it('does not arrive while the visitor is offline, and says so', async () => {
    const writer = await open(WAYS[0] as Way);
    await context.setOffline(true);
    await writer.send();
    await writer.reads(NOT_SENT);
    await writer.page.getByText('Vous n’avez pas de connexion').waitFor();
    await writer.keepsText();
    assert.deepEqual(server.taken, []);
  });

  it('can be written once its part of the library, which could not be fetched, is there at the next change', async () => {
    server = await serveOwn();
    context = await browser.newContext({ viewport: { width: 360, height: 640 } });
    const page = await context.newPage();
    await prepare(page);
    let failures = 0;
    let isClosed = true;
    await page.route(/\/passerelle\/.*lazy.*\.js/, (route) => {
      if (!isClosed) return route.continue();
      failures += 1;
      return route.abort();
    });
    writeFileSync(join(folder, 'contact.html'), pageAround(lineOfGuide('/messages', server)));
    await page.goto(`${site.origin}/contact.html`);
    await page.getByText('Cette partie n’a pas pu se charger').waitFor();
    await page.getByRole('link', { name: '03 53 01 90 01' }).waitFor();
    assert.ok(failures > 0);
    isClosed = false;
    await page.locator('passerelle-contact').evaluate((each) => each.setAttribute('controller', 'Une autre'));
    await page.getByLabel('Votre message').fill(TEXT);
    assert.equal(await page.getByLabel('Votre message').inputValue(), TEXT);
  });

  it('leaves once, however often the button is pressed', async () => {
    const writer = await open(WAYS[0] as Way);
    const button = writer.page.locator('.submit');
    await button.dblclick();
    await button.click({ force: true });
    await writer.page.clock.fastForward(3000);
    await writer.reads(ARRIVED);
    assert.equal(server.taken.length, 1);
  });

  it('waits for the rest of the shortest time before it leaves', async () => {
    const writer = await open(WAYS[0] as Way);
    await writer.page.getByRole('button', { name: 'Envoyer' }).click();
    await writer.page.clock.fastForward(1000);
    assert.deepEqual(server.taken, []);
    await writer.page.clock.fastForward(3000);
    await writer.reads(ARRIVED);
  });
});

async function until(holds: () => boolean): Promise<void> {
  const last = Date.now() + 8000;
  while (!holds()) {
    if (Date.now() > last) throw new Error('waited too long');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
