/**
 * How long the finder's map takes from the press on its button to its first pins, beside a bare Leaflet that draws as many
 * places and one layer of tiles of the same host, in one interleaved run: 1.6 Mbit/s, 150 ms, a processor four times
 * slower. 200 made places. Printed: median (lowest to highest) in ms. Rounds: 9, or the number in ROUNDS.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { CDN, ensureBuilt, passerelle } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import { median, openSlowPhone } from '../slow-phone.js';

const CACHE = fileURLToPath(new URL('../../../.cache/bench-map', import.meta.url));
const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
const PLACES = 200;
/** Highest ratio of ours to the peer's. */
const RATIO = 1;

/** A page with the button that is pressed, and what shows that the map is drawn. */
const PAGES = {
  ours: {
    html: `<script type="module" data-passerelle src="/passerelle/loader.js" data-feed="/feed/feed.json"></script>
<passerelle-finder country="FR"></passerelle-finder>`,
    button: 'button:has-text("Carte")',
    drawn: '.leaflet-marker-icon',
  },
  peer: {
    html: `<link rel="stylesheet" href="/peers/map.css"><style>#place { height: 400px }</style>
<button onclick="import('/peers/map.js')">Carte</button><div id="place"></div>`,
    button: 'button',
    drawn: '.leaflet-tile-loaded',
  },
} as const;
type Page = keyof typeof PAGES;

/** Ms from the press to the first of what is drawn. */
async function draw(browser: Browser, origin: string, name: Page): Promise<number> {
  const { button, drawn } = PAGES[name];
  const { context, tab } = await openSlowPhone(browser, 740);
  await tab.goto(`${origin}/${name}.html`, { waitUntil: 'networkidle' });
  const pressed = tab.locator(button).first();
  await pressed.waitFor();
  await tab.waitForLoadState('networkidle');
  // Methods, not functions: the compiler names functions by a helper that the page does not have.
  const took = await pressed.evaluate((element, selector) => {
    const eye = {
      found(root: ParentNode): boolean {
        if (root.querySelector(selector)) return true;
        return [...root.querySelectorAll('*')].some(
          ({ shadowRoot }) => shadowRoot !== null && this.found(shadowRoot),
        );
      },
      look(began: number, done: (took: number) => void): void {
        if (this.found(document)) done(performance.now() - began);
        else requestAnimationFrame(() => this.look(began, done));
      },
    };
    return new Promise<number>((resolve) => {
      (element as HTMLElement).click();
      eye.look(performance.now(), resolve);
    });
  }, drawn);
  await context.close();
  return took;
}

/** A picture as tile servers give them, about 10 KB. */
async function tile(browser: Browser): Promise<Buffer> {
  const tab = await browser.newPage({ viewport: { width: 256, height: 256 } });
  const lines = Array.from(
    { length: 60 },
    (_, at) =>
      `<path d="M${String((at * 37) % 256)} 0 Q ${String((at * 91) % 256)} 128 ${String((at * 53) % 256)} 256" stroke="hsl(${String(at * 6)} 40% 60%)" fill="none"/>`,
  );
  await tab.setContent(`<body style="margin:0"><svg width="256" height="256">${lines.join('')}</svg>`);
  const picture = await tab.screenshot();
  await tab.close();
  return picture;
}

ensureBuilt();
rmSync(CACHE, { recursive: true, force: true });
for (const folder of ['pages', 'peers']) mkdirSync(`${CACHE}/${folder}`, { recursive: true });
for (const [name, { html }] of Object.entries(PAGES))
  writeFileSync(
    `${CACHE}/pages/${name}.html`,
    `<!doctype html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"></head><body>${html}</body></html>`,
  );
await build({
  entryPoints: [fileURLToPath(new URL('peers/map.ts', import.meta.url))],
  outdir: `${CACHE}/peers`,
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  loader: { '.png': 'file' },
  logLevel: 'error',
});
passerelle('init', `${CACHE}/content`);
const rows = Array.from({ length: PLACES }, (_, at) => {
  const [lat, lon] = [43.5 + (at % 14) * 0.5, -1 + Math.floor(at / 14) * 0.6];
  return `lieu-${String(at)},Lieu ${String(at)},ctr,FR,${lat.toFixed(3)},${lon.toFixed(3)},address,03 53 01 90 01`;
});
writeFileSync(
  `${CACHE}/content/directory.csv`,
  `id,name,kind,country,lat,lon,precision,phone\n${rows.join('\n')}\n`,
);
passerelle('build', `${CACHE}/content`, '--out', `${CACHE}/feed`, '--allow');
const browser = await launch();
const picture = await tile(browser);
for (let x = 0; x < 32; x++)
  for (let y = 0; y < 32; y++) {
    mkdirSync(`${CACHE}/tiles/5/${String(x)}`, { recursive: true });
    writeFileSync(`${CACHE}/tiles/5/${String(x)}/${String(y)}.png`, picture);
  }
const site = await serve({
  '/passerelle/': CDN,
  '/feed/': `${CACHE}/feed`,
  '/peers/': `${CACHE}/peers`,
  '/tiles/': `${CACHE}/tiles`,
  '/': `${CACHE}/pages`,
});
const times: Record<Page, number[]> = { ours: [], peer: [] };
for (let round = 0; round < ROUNDS; round++)
  for (const name of ['ours', 'peer'] as const) times[name].push(await draw(browser, site.origin, name));
await browser.close();
await site.close();

for (const [name, all] of Object.entries(times))
  console.log(
    `${name}: ${median(all).toFixed(0)} ms (${Math.min(...all).toFixed(0)} to ${Math.max(...all).toFixed(0)}) from the press to what is drawn`,
  );
const ratio = median(times.ours) / median(times.peer);
console.log(
  `ours ÷ bare Leaflet: ${ratio.toFixed(2)}, at most ${String(RATIO)}: ${ratio <= RATIO ? 'holds' : 'MISSED'}`,
);
if (ratio > RATIO) process.exitCode = 1;
