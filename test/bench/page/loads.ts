/**
 * How long our widgets take to be there on a slow line and a slow telephone, each beside a well-known peer of the
 * same job, in one interleaved run: 1.6 Mbit/s, 150 ms, a processor four times slower. Printed: median (lowest to
 * highest) of the time to the first drawing that can be used, the time in which the page could not answer, the
 * layout shift, and the bytes sent. Rounds: 9, or the number in ROUNDS.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { CDN, CONTENT, ensureBuilt } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import { median, openSlowPhone } from '../slow-phone.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const PEERS = at('../../../.cache/bench');
const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
/** Milliseconds after which a page counts as never drawn. */
const PATIENCE = 60_000;

interface Contender {
  readonly page: string;
  /** What can be used once it is drawn, looked for through shadow roots too. */
  readonly drawn: string;
  /** How many of it. */
  readonly count: number;
}

interface Load {
  readonly rendered: number;
  readonly blocking: number;
  readonly shift: number;
  readonly kilobytes: number;
}

interface Duel {
  readonly ours: Contender;
  readonly peer: Contender;
  /** Highest ratio of the times to the first drawing. */
  readonly ratio: number;
}

const DUELS: readonly Duel[] = [
  {
    ours: { page: 'orientation', drawn: 'input[type="checkbox"]', count: 7 },
    peer: { page: 'survey', drawn: 'input[type="radio"]', count: 4 },
    ratio: 0.3,
  },
  {
    ours: { page: 'contact', drawn: 'textarea, button[type="submit"]', count: 2 },
    peer: { page: 'shoelace', drawn: 'textarea, button[type="submit"]', count: 2 },
    ratio: 1,
  },
  {
    ours: { page: 'finder', drawn: '[part~="card"]', count: 10 },
    peer: { page: 'leaflet', drawn: '.leaflet-marker-icon', count: 20 },
    ratio: 0.8,
  },
];
/** Milliseconds at most in which our pages may not answer. */
const BLOCKING = 150;

async function load(browser: Browser, origin: string, contender: Contender): Promise<Load> {
  const { context, tab, session } = await openSlowPhone(browser, 640);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await tab.addInitScript(
    ({ drawn, count }) => {
      const seen = { rendered: 0, blocking: 0, shift: 0 };
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) seen.blocking += Math.max(0, duration - 50);
      }).observe({ type: 'longtask', buffered: true });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.shift += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      const eye = {
        find(root: ParentNode): number {
          let found = root.querySelectorAll(drawn).length;
          for (const { shadowRoot } of root.querySelectorAll('*'))
            if (shadowRoot) found += this.find(shadowRoot);
          return found;
        },
        look(): void {
          if (this.find(document) >= count) seen.rendered = performance.now();
          else requestAnimationFrame(() => this.look());
        },
      };
      eye.look();
    },
    { drawn: contender.drawn, count: contender.count },
  );
  await tab.goto(`${origin}/${contender.page}.html`, { waitUntil: 'load' });
  await tab.waitForFunction(
    () => (globalThis as unknown as { seen: { rendered: number } }).seen.rendered > 0,
    undefined,
    { timeout: PATIENCE },
  );
  await tab.waitForLoadState('networkidle');
  const seen = await tab.evaluate(() => (globalThis as unknown as { seen: Omit<Load, 'kilobytes'> }).seen);
  await context.close();
  return { ...seen, kilobytes: bytes / 1024 };
}

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

ensureBuilt();
rmSync(PEERS, { recursive: true, force: true });
mkdirSync(PEERS, { recursive: true });
await build({
  entryPoints: ['survey', 'shoelace', 'leaflet'].map((name) => at(`peers/${name}.ts`)),
  outdir: PEERS,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.png': 'file', '.svg': 'file', '.woff2': 'file' },
  define: { 'process.env.NODE_ENV': '"production"' },
  logLevel: 'error',
});
/** A facility that can be written to: the first of the starter list. */
const facility = readFileSync(`${CONTENT}/directory.csv`, 'utf8').split('\n')[1]?.split(',')[0] ?? '';
const site = await serve(
  { '/passerelle/': CDN, '/peers/': PEERS, '/': at('pages') },
  { '{facility}': facility },
);
const browser = await launch();
const contenders = DUELS.flatMap(({ ours, peer }) => [ours, peer]);
const loads = new Map<Contender, Load[]>(contenders.map((each) => [each, []]));
for (let round = 0; round < ROUNDS; round++)
  for (const contender of contenders) loads.get(contender)?.push(await load(browser, site.origin, contender));
await browser.close();
await site.close();

console.log(`${ROUNDS} rounds. Times in ms: median (lowest to highest).`);
console.log('page          rendered                  blocking          layout shift  kB sent');
let missed = 0;
const judge = (says: string, holds: boolean): void => {
  console.log(`  ${says}: ${holds ? 'holds' : 'MISSED'}`);
  if (!holds) missed += 1;
};
for (const { ours, peer, ratio } of DUELS) {
  const figures = [ours, peer].map((contender) => {
    const all = loads.get(contender) ?? [];
    const of = (key: keyof Load): number[] => all.map((each) => each[key]);
    console.log(
      [
        contender.page.padEnd(13),
        spread(of('rendered')).padEnd(25),
        spread(of('blocking')).padEnd(17),
        Math.max(...of('shift'))
          .toFixed(4)
          .padStart(12),
        median(of('kilobytes')).toFixed(0).padStart(8),
      ].join(' '),
    );
    return {
      rendered: median(of('rendered')),
      blocking: median(of('blocking')),
      shift: Math.max(...of('shift')),
    };
  });
  const [own, other] = figures;
  if (!own || !other) continue;
  const measured = own.rendered / other.rendered;
  judge(`rendered ${measured.toFixed(2)}× ${peer.page}, at most ${ratio}×`, measured <= ratio);
  judge(`blocking ${own.blocking.toFixed(0)} ms, at most ${BLOCKING}`, own.blocking <= BLOCKING);
  judge(`layout shift ${own.shift.toFixed(4)}, 0`, own.shift === 0);
}
if (missed > 0) process.exitCode = 1;
