/** The published folder of a guide on a web server, and pages of another site that show what the guide has pasted there. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parse, parseFragment, type ParserOptions } from 'parse5';
import type { Page } from 'playwright-core';
import { pastedPages, publishFolder, type Pasted } from '../../e2e/builder-site.js';
import { launch } from '../../e2e/chromium.js';
import { SERVERS, type WebServer } from '../../e2e/web-servers.js';
import type { Place } from './place.js';

export interface Sites {
  /** Whether a web server gives the folder as its guide says. */
  readonly isServed: boolean;
  /** Serves the folder by what the guide has one write for a kind of server; false where there is none. */
  start(kind: 'nginx' | 'apache', written: string, work: string): Promise<boolean>;
  /** Pastes into a blank page, and waits until each widget shows. */
  shows(html: string): Promise<void>;
  /** The same of a finder, under a header of the page. */
  showsUnder(header: string): Promise<void>;
  close(): Promise<void>;
}

const ADDRESSES = {
  fr: { folder: 'https://annuaire.federation.example', page: 'https://www.votre-site.example/aide.html' },
  en: { folder: 'https://directory.federation.example', page: 'https://www.your-site.example/help.html' },
} as const;

/** Repositories of the guides; they are bare folders here. */
const REPOSITORIES = ['https://github.com/federation-exemple/', 'https://gitlab.com/federation-exemple/'];
const REPOSITORY = { fr: 'annuaire.git', en: 'directory.git' } as const;

const FINDER = '<passerelle-finder near="Metz"></passerelle-finder>';

export async function openSites(place: Place): Promise<Sites> {
  const { language, means } = place;
  const html = means.get('/var/www/html') ?? '';
  const plain = await publishFolder(join(html, 'passerelle'));
  const pages = new Map<string, Pasted>();
  const site = await pastedPages(pages);
  const browser = await launch();
  let server: WebServer | undefined;

  const { folder, page } = ADDRESSES[language];
  const settle = (origin: string): void => void means.set(folder, origin);
  settle(plain.origin);
  means.set(page, `${site.origin}/page`);
  for (const [at, owner] of REPOSITORIES.entries()) {
    const bare = join(place.folder, `../host-${String(at)}.git`);
    execFileSync('git', ['init', '--quiet', '--bare', bare]);
    means.set(owner + REPOSITORY[language], bare);
  }

  const loader = (): string =>
    `<script async type="module" data-passerelle src="${means.get(folder) ?? ''}/passerelle/widgets/v0/loader.js" data-feed="${means.get(folder) ?? ''}/passerelle/feed.json" data-country="FR"></script>`;
  const open = async (pasted: Pasted): Promise<void> => {
    pages.set('shown', { ...pasted, head: `<link rel="icon" href="data:,">${pasted.head}` });
    const tab = await browser.newPage();
    const faults: string[] = [];
    tab.on('pageerror', (error) => faults.push(String(error)));
    tab.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await tab.goto(`${site.origin}/shown`);
    await allShow(tab);
    assert.deepEqual(faults, []);
    await tab.close();
  };

  return {
    get isServed() {
      return server !== undefined;
    },
    start: async (kind, written, work) => {
      const start = SERVERS[kind];
      if (!start) return false;
      await server?.stop();
      server = await start(join(html, 'passerelle'), work, { root: html, written });
      settle(new URL(server.address).origin);
      pages.set('page', { head: loader(), body: FINDER });
      return true;
    },
    shows: async (block) => {
      assertParses(block);
      const { head, body } = partsOf(block);
      const isLoaded = /<script[^>]* data-passerelle/.test(block) || block.includes('<iframe');
      const hasWidget = /<passerelle-(?!exit)|<div[^>]* data-passerelle=|<iframe/.test(block);
      await open({ head: head + (isLoaded ? '' : loader()), body: body + (hasWidget ? '' : FINDER) });
    },
    showsUnder: async (header) => {
      const [, policy = ''] = /^Content-Security-Policy: (.*)\n$/.exec(header) ?? [];
      assert.ok(policy, `no header of a policy: ${header}`);
      await open({ head: loader(), body: FINDER, policy });
    },
    close: async () => {
      await browser.close();
      await server?.stop();
      plain.close();
      site.close();
    },
  };
}

/** Holds a block to what a parser of HTML reads without a fault. */
function assertParses(html: string): void {
  const faults: string[] = [];
  // The types of the parser lack this option of it.
  const options: ParserOptions & { onParseError(fault: { code: string; startLine: number }): void } = {
    onParseError: ({ code, startLine }) => void faults.push(`${String(startLine)}: ${code}`),
  };
  if (/^<!doctype/i.test(html)) parse(html, options);
  else parseFragment(html, options);
  assert.deepEqual(faults, [], html);
}

/** What stands in the head and in the body of a page, or of a block for one. */
function partsOf(html: string): { readonly head: string; readonly body: string } {
  const [, head = '', body = ''] = /<head>([^]*)<\/head>\s*<body>([^]*)<\/body>/.exec(html) ?? [];
  return body ? { head, body } : { head: '', body: html };
}

/** Waits until every widget of a page has drawn something, and a finder or a frame has a number to call. */
async function allShow(tab: Page): Promise<void> {
  await tab.waitForFunction(() => {
    const widgets = [...document.querySelectorAll('*')].filter(
      (each) =>
        /^passerelle-(?!feed)/.test(each.localName) ||
        (each.localName !== 'script' && each.hasAttribute('data-passerelle')) ||
        each.localName === 'iframe',
    );
    return (
      widgets.length > 0 &&
      widgets.every(
        (each) => each.localName === 'iframe' || (each.shadowRoot?.textContent ?? '').trim() !== '',
      )
    );
  });
  const isFramed = (await tab.locator('iframe').count()) > 0;
  const inside = isFramed ? tab.locator('iframe').contentFrame() : tab;
  if (isFramed || (await tab.locator('passerelle-finder').count()) > 0)
    await inside.locator('passerelle-finder a[href^="tel:+333530190"]').first().waitFor();
}
