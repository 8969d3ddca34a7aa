/**
 * How many fetches one after the other a finder needs for its first card, on a slow line and a slow telephone (1.6 Mbit/s,
 * 150 ms, a processor four times slower): of the built-in pack, and of a feed from the network, in one interleaved run.
 * The feed is the register in PASSERELLE_REGISTER (a file that `import finess` reads), else the built-in content. Prints
 * figures and fails never. Loads of each page: 5, or the number in LOADS.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { CDN, CONTENT, ensureBuilt, passerelle } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import { median, openSlowPhone } from '../slow-phone.js';

const CACHE = fileURLToPath(new URL('../../../.cache/rounds', import.meta.url));
const LOADS = Number(process.env['LOADS'] ?? 5);
const REGISTER = process.env['PASSERELLE_REGISTER'];
/** Milliseconds after which a page counts as never drawn. */
const PATIENCE = 60_000;

const PAGES = [
  { name: 'built-in', tag: '', near: '' },
  { name: 'built-in-metz', tag: '', near: ' near="Metz"' },
  { name: 'feed', tag: ' data-feed="/feed/feed.json"', near: '' },
  { name: 'feed-metz', tag: ' data-feed="/feed/feed.json"', near: ' near="Metz"' },
] as const;

/** A file that was fetched; times in milliseconds since the page was asked for. */
interface Fetched {
  readonly name: string;
  readonly start: number;
  end: number;
  bytes: number;
}

interface Load {
  readonly card: number;
  /** The files of the longest chain before the first card, each asked for after the one before had come. */
  readonly chain: readonly string[];
  readonly files: number;
  /** Bytes of JSON sent before the first card, and by the time the page is quiet. */
  readonly json: number;
  readonly jsonWhole: number;
}

/** The page itself is not counted. */
function longestChain(files: readonly Fetched[]): string[] {
  const chain: string[] = [];
  let until = 0;
  for (const { name, start, end } of [...files].sort((a, b) => a.end - b.end)) {
    if (start < until) continue;
    chain.push(name);
    until = end;
  }
  return chain;
}

async function load(browser: Browser, origin: string, page: string): Promise<Load> {
  const { context, tab, session } = await openSlowPhone(browser, 640);
  let began: number | undefined;
  const fetched = new Map<string, Fetched>();
  const byId = new Map<string, Fetched>();
  session.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    began ??= timestamp;
    const name = new URL(request.url).pathname.slice(1);
    if (request.url.startsWith('data:') || name.endsWith('.html') || fetched.has(name)) return;
    const file = { name, start: (timestamp - began) * 1000, end: Number.POSITIVE_INFINITY, bytes: 0 };
    fetched.set(name, file);
    byId.set(requestId, file);
  });
  session.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
    const file = byId.get(requestId);
    if (!file) return;
    // Not when it is told to be finished: of a body that is read in parts that is told late, or never.
    file.end = (timestamp - (began ?? timestamp)) * 1000;
    file.bytes += encodedDataLength;
  });
  await tab.addInitScript(() => {
    const seen = { card: 0 };
    Object.assign(globalThis, { seen });
    // A method: tsx would give a function that has a name a helper which the page has not.
    const eye = {
      look(): void {
        const { shadowRoot } = document.querySelector('passerelle-finder') ?? {};
        if (shadowRoot?.querySelector('[part~="card"]')) seen.card = performance.now();
        else requestAnimationFrame(() => this.look());
      },
    };
    eye.look();
  });
  await tab.goto(`${origin}/${page}.html`, { waitUntil: 'load' });
  await tab.waitForFunction(
    () => (globalThis as unknown as { seen: { card: number } }).seen.card > 0,
    undefined,
    { timeout: PATIENCE },
  );
  await tab.waitForLoadState('networkidle');
  const card = await tab.evaluate(() => (globalThis as unknown as { seen: { card: number } }).seen.card);
  await context.close();
  const files = [...fetched.values()];
  const before = files.filter(({ end }) => end <= card);
  const jsonOf = (some: readonly Fetched[]): number =>
    some.reduce((sum, { name, bytes }) => sum + (name.endsWith('.json') ? bytes : 0), 0);
  return {
    card,
    chain: longestChain(before),
    files: before.length,
    json: jsonOf(before),
    jsonWhole: jsonOf(files),
  };
}

ensureBuilt();
rmSync(CACHE, { recursive: true, force: true });
mkdirSync(`${CACHE}/pages`, { recursive: true });
for (const { name, tag, near } of PAGES)
  writeFileSync(
    `${CACHE}/pages/${name}.html`,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><link rel="icon" href="data:,"><script type="module" data-passerelle src="/passerelle/loader.js"${tag}></script></head><body><passerelle-finder country="FR"${near}></passerelle-finder></body></html>`,
  );
if (REGISTER) {
  passerelle('init', `${CACHE}/content`);
  passerelle('import', 'finess', REGISTER, '--out', `${CACHE}/content/directory.csv`);
}
passerelle('build', REGISTER ? `${CACHE}/content` : CONTENT, '--out', `${CACHE}/feed`, '--allow');
const site = await serve({ '/passerelle/': CDN, '/feed/': `${CACHE}/feed`, '/': `${CACHE}/pages` });
const browser = await launch();
const loads = new Map<string, Load[]>(PAGES.map(({ name }) => [name, []]));
for (let round = 0; round < LOADS; round++)
  for (const { name } of PAGES) loads.get(name)?.push(await load(browser, site.origin, name));
await browser.close();
await site.close();

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);
console.log(
  `${LOADS} loads. First card in ms: median (lowest to highest). Rounds: the page itself not counted.`,
);
for (const { name } of PAGES) {
  const all = loads.get(name) ?? [];
  const cards = all.map(({ card }) => card);
  const middle = all.find(({ card }) => card === median(cards));
  if (!middle) continue;
  console.log(
    `\n${name}: first card ${median(cards).toFixed(0)} (${Math.min(...cards).toFixed(0)} to ${Math.max(...cards).toFixed(0)}), ` +
      `${middle.chain.length} rounds, ${middle.files} files, ${kilobytes(middle.json)} KB of JSON, ${kilobytes(middle.jsonWhole)} in all`,
  );
  console.log(`  ${middle.chain.join(' → ')}`);
}
const first = (name: string): number => median((loads.get(name) ?? []).map(({ card }) => card));
for (const near of ['', '-metz'])
  console.log(
    `\nfeed${near} ÷ built-in${near}: ${(first(`feed${near}`) / first(`built-in${near}`)).toFixed(2)}`,
  );
