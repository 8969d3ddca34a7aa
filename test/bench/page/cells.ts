/**
 * What a finder reads of registers that are cut into cells, in a browser: 1.6 Mbit/s, 150 ms, a processor four times
 * slower. The register in PASSERELLE_REGISTER (a file of FINESS, all of its rows; else a synthetic one), and synthetic
 * ones of 10,000 and 300,000 rows. Printed for each thing a visitor does: KB of the directory's files as Brotli 11 makes
 * them, the time to the first card, the longest task. Prints figures and fails never. Towns of each: 12, or the number
 * in TOWNS.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { feedFiles, jsonText } from '../../../src/publish/write/feed-files.js';
import { placesOf } from '../../../src/publish/towns/places.js';
import { CDN, ensureBuilt } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import { oneOf, seeded } from '../search/random.js';
import { contentOf } from '../search/register.js';
import { quantile, table } from '../search/show.js';
import { syntheticRegister } from '../search/synthetic.js';
import { openSlowPhone } from '../slow-phone.js';

const CACHE = fileURLToPath(new URL('../../../.cache/cells', import.meta.url));
const TOWNS = Number(process.env['TOWNS'] ?? 12);
const SEED = 36_000;
/** Milliseconds after which a page counts as never drawn. */
const PATIENCE = 60_000;
const KB = 1024;

interface Deed {
  readonly name: string;
  readonly target: string;
  /** Attributes of the finder. */
  readonly attributes: string;
  /** What is typed, where something is. */
  readonly typed?: (facility: Facility) => string;
}

const DEEDS: readonly Deed[] = [
  { name: 'nearest CSAPA', target: 'at most 25', attributes: 'kinds="csapa"' },
  { name: 'nearest hospitals', target: 'median 30, p95 45', attributes: 'kinds="finess-355"' },
  {
    name: 'two words of a name',
    target: 'median 60, p95 130',
    attributes: 'settings="other"',
    typed: ({ name }) => name.split(' ').slice(-2).join(' '),
  },
];

interface Load {
  readonly bytes: number;
  /** Milliseconds to the first card, from the address or from the first key. */
  readonly card: number;
  /** Milliseconds of the longest task. */
  readonly task: number;
}

const lengths = new Map<string, number>();

/** Bytes of a file as Brotli 11 makes them, which is how `build` writes it. */
function length(path: string): number {
  const known = lengths.get(path) ?? brotliCompressSync(readFileSync(path)).length;
  lengths.set(path, known);
  return known;
}

/** Waits for a card after what is there now, and gives the page's own clock. */
async function nextCard(tab: Page): Promise<number> {
  const found = await tab.waitForFunction(
    () => {
      const root = document.querySelector('passerelle-finder')?.shadowRoot;
      return root?.querySelector('[part~="card"]') && !root.querySelector('[aria-busy="true"]')
        ? performance.now()
        : 0;
    },
    undefined,
    { timeout: PATIENCE, polling: 'raf' },
  );
  return found.jsonValue();
}

async function load(
  browser: Browser,
  origin: string,
  feed: string,
  deed: Deed,
  typed: string,
): Promise<Load> {
  const { context, tab, session } = await openSlowPhone(browser, 640);
  const files = new Set<string>();
  session.on('Network.requestWillBeSent', ({ request }) => {
    const name = new URL(request.url).pathname.split('/').at(-1) ?? '';
    if (existsSync(`${feed}/${name}`)) files.add(name);
  });
  await tab.addInitScript(() => {
    const tasks: number[] = [];
    Object.assign(globalThis, { tasks });
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask', buffered: true });
  });
  await tab.goto(`${origin}/page.html?${encodeURIComponent(deed.name)}`, { waitUntil: 'load' });
  let card = await nextCard(tab);
  await tab.waitForLoadState('networkidle');
  if (deed.typed) {
    files.clear();
    await tab.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks.splice(0));
    const before = await tab.evaluate(() => performance.now());
    await tab.locator('passerelle-finder input[type="search"]').fill(typed);
    await tab.waitForTimeout(1000);
    card = (await nextCard(tab)) - before;
    await tab.waitForLoadState('networkidle');
  }
  const tasks = await tab.evaluate(() => (globalThis as unknown as { tasks: number[] }).tasks);
  await context.close();
  const own = [...files].filter((name) =>
    /^(other|ambulatory|residential|health-beds|harm|peers|housing)/.test(name),
  );
  return {
    bytes: own.reduce((sum, name) => sum + length(`${feed}/${name}`), 0),
    card,
    task: Math.max(0, ...tasks),
  };
}

function registers(): readonly { readonly name: string; readonly text: string }[] {
  const file = process.env['PASSERELLE_REGISTER'];
  const bytes = file !== undefined && existsSync(file) ? readFileSync(file) : undefined;
  const whole = bytes
    ? { name: 'register', text: (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8') }
    : { name: 'synthetic', text: syntheticRegister() };
  return [
    whole,
    { name: '10,000 rows', text: syntheticRegister(10_000) },
    { name: '300,000 rows', text: syntheticRegister(300_000) },
  ];
}

ensureBuilt();
const browser = await launch();
const communes = placesOf(['FR']).towns;
for (const { name, text } of registers()) {
  rmSync(CACHE, { recursive: true, force: true });
  mkdirSync(`${CACHE}/feed`, { recursive: true });
  mkdirSync(`${CACHE}/pages`, { recursive: true });
  const read = contentOf(text, name);
  const content = { ...read, source: { ...read.source, gazetteer: true, countries: ['FR'] } };
  const { manifest, files } = feedFiles(content);
  writeFileSync(`${CACHE}/feed/feed.json`, jsonText(manifest));
  for (const { ref, text: json } of files) writeFileSync(`${CACHE}/feed/${ref.path}`, json);
  lengths.clear();
  const random = seeded(SEED);
  const named = content.facilities.filter(
    ({ kind, name: own }) => content.kinds[kind] === 'other' && own.split(' ').length > 2,
  );
  const site = await serve({ '/passerelle/': CDN, '/feed/': `${CACHE}/feed`, '/': `${CACHE}/pages` });
  const rows: string[][] = [];
  for (const deed of DEEDS) {
    const loads: Load[] = [];
    for (let at = 0; at < TOWNS; at++) {
      const town = oneOf(communes, random);
      const near = deed.typed ? 'Lyon' : `${town.lat},${town.lon}`;
      writeFileSync(
        `${CACHE}/pages/page.html`,
        `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><script type="module" data-passerelle src="/passerelle/loader.js" data-feed="/feed/feed.json"></script></head><body><passerelle-finder country="FR" ${deed.attributes} near="${near}"></passerelle-finder></body></html>`,
      );
      const typed = deed.typed?.(oneOf(named, random)) ?? '';
      loads.push(await load(browser, site.origin, `${CACHE}/feed`, deed, typed));
    }
    const middle = (of: (load: Load) => number, share: number): number => quantile(loads.map(of), share);
    rows.push([
      deed.name,
      ...[0.5, 0.95].map((share) => (middle(({ bytes }) => bytes, share) / KB).toFixed(1)),
      deed.target,
      ...[0.5, 0.95].map((share) => middle(({ card }) => card, share).toFixed(0)),
      middle(({ task }) => task, 1).toFixed(0),
    ]);
  }
  await site.close();
  console.log(`\n${name}: ${content.facilities.length} facilities, ${TOWNS} towns`);
  console.log(
    table(['', 'KB median', 'p95', 'asked', 'first card ms', 'p95', 'longest task ms (100 asked)'], rows),
  );
}
await browser.close();
