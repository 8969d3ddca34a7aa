/**
 * What a page with fragments costs beside the same page as static HTML, on a slow line and a slow telephone (1.6 Mbit/s,
 * 150 ms, a processor four times slower), in one interleaved run: the time to the first text, and how far what stands in the
 * first view moves while the widgets take their fragments over. Fails where the first text takes more than 1.1 times as
 * long, or anything moves. Rounds: 9, or the number in ROUNDS.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { CDN, demoFeed, ensureBuilt, passerelle } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import { median, openSlowPhone } from '../slow-phone.js';

const PAGES = fileURLToPath(new URL('../../../.cache/bench-fragments', import.meta.url));
const ROUNDS = Number(process.env['ROUNDS'] ?? 9);
const MOST_RATIO = 1.1;
const WIDGETS = ['finder', 'models', 'panorama', 'pathway', 'orientation', 'action'];

interface Load {
  /** Milliseconds to the first text that is drawn. */
  readonly text: number;
  /** Cumulative layout shift until the page is quiet. */
  readonly shift: number;
}

const page = (name: string): string => `<!doctype html>
<html lang="fr">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Page</title>
    <script type="module" src="/passerelle/loader.js"></script>
  </head>
  <body>
    <h1>Trouver de l’aide</h1>
    <passerelle-${name} country="FR"></passerelle-${name}>
    <p>Ce qui vient après.</p>
  </body>
</html>
`;

/** The same page without a script: what the widget takes over stands in a plain element. */
function withoutScript(text: string): string {
  return text
    .replace(/<script type="module".*?<\/script>/s, '')
    .replace(/(<\/?)passerelle-[a-z-]+/g, '$1div');
}

async function load(browser: Browser, address: string): Promise<Load> {
  const { context, tab } = await openSlowPhone(browser, 640);
  await tab.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        seen.shift += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(address, { waitUntil: 'networkidle', timeout: 60_000 });
  await tab.waitForTimeout(500);
  const seen = await tab.evaluate(() => ({
    text: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
    shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
  }));
  await context.close();
  return seen;
}

const spread = (values: readonly number[]): string =>
  `${median(values).toFixed(0)} (${Math.min(...values).toFixed(0)} to ${Math.max(...values).toFixed(0)})`;

ensureBuilt();
rmSync(PAGES, { recursive: true, force: true });
mkdirSync(PAGES, { recursive: true });
const files = WIDGETS.map((name) => `${PAGES}/${name}.html`);
WIDGETS.forEach((name, at) => writeFileSync(files[at] ?? '', page(name)));
passerelle('prerender', ...files, '--feed', demoFeed(), '--in-place');
WIDGETS.forEach((name, at) =>
  writeFileSync(`${PAGES}/${name}-static.html`, withoutScript(readFileSync(files[at] ?? '', 'utf8'))),
);
const site = await serve({ '/passerelle/': CDN, '/': PAGES });
const browser = await launch();
const loads = new Map<string, Load[]>();
for (let round = 0; round < ROUNDS; round++)
  for (const name of WIDGETS.flatMap((each) => [each, `${each}-static`])) {
    const seen = await load(browser, `${site.origin}/${name}.html`);
    loads.set(name, [...(loads.get(name) ?? []), seen]);
  }
await browser.close();
await site.close();

console.log(`${String(ROUNDS)} rounds. First text in ms: median (lowest to highest); largest layout shift.`);
for (const name of WIDGETS) {
  const [own, plain] = [loads.get(name) ?? [], loads.get(`${name}-static`) ?? []];
  const [texts, plainTexts] = [own, plain].map((each) => each.map(({ text }) => text)) as [
    number[],
    number[],
  ];
  const ratio = median(texts) / median(plainTexts);
  const shift = Math.max(...own.map((each) => each.shift));
  const holds = ratio <= MOST_RATIO && shift === 0;
  console.log(
    `${name.padEnd(12)} ${spread(texts).padEnd(22)} static ${spread(plainTexts).padEnd(22)} ${ratio.toFixed(2)}× (${String(MOST_RATIO)} at most)  shift ${shift.toFixed(4)} (0): ${holds ? 'holds' : 'MISSED'}`,
  );
  if (!holds) process.exitCode = 1;
}
