/**
 * How still the demo pages stay while they load on a slow line (1.6 Mbit/s, 150 ms), and which hosts they ask.
 * Targets: a layout shift of 0, and no host but the page's own, which is also the feed's here.
 */
import { readdirSync } from 'node:fs';
import { CDN, DEMO, demoFeed, ensureBuilt } from '../../e2e/built.js';
import { launch } from '../../e2e/chromium.js';
import { serve } from '../../e2e/site.js';
import type { Browser } from 'playwright-core';
import { slowLine } from '../slow-phone.js';

interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface Row {
  readonly page: string;
  readonly width: number;
  readonly shift: number;
  readonly kilobytes: number;
  readonly foreign: readonly string[];
  readonly moved: readonly string[];
}

const WINDOWS = [
  { width: 360, height: 640 },
  { width: 1280, height: 800 },
];
/** A page counts as loaded when nothing has been fetched for this long, in milliseconds. */
const STILL = 1500;

async function measure(
  browser: Browser,
  origin: string,
  page: string,
  window: { width: number; height: number },
): Promise<Row> {
  const context = await browser.newContext({ viewport: window });
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  await slowLine(session);
  let bytes = 0;
  let last = Date.now();
  const foreign = new Set<string>();
  session.on('Network.loadingFinished', (event) => {
    bytes += event.encodedDataLength;
    last = Date.now();
  });
  tab.on('request', (request) => {
    last = Date.now();
    const url = new URL(request.url());
    if (url.protocol !== 'data:' && url.origin !== origin) foreign.add(url.host);
  });
  await tab.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(globalThis, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { value, sources } = entry as PerformanceEntry & {
          value: number;
          sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
        };
        const moved = sources.map(({ node, previousRect: from, currentRect: to }) => {
          const element = node instanceof Element ? node : node?.parentElement;
          const words = (node?.textContent ?? '').trim().replace(/\s+/g, ' ').slice(0, 20);
          return `${element?.localName ?? '?'}.${element?.getAttribute('class') ?? ''} “${words}” ${from.x},${from.y} to ${to.x},${to.y}`;
        });
        shifts.push({ value, moved });
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(`${origin}/${page}`, { waitUntil: 'load' });
  while (Date.now() - last < STILL) await tab.waitForTimeout(200);
  const shifts = await tab.evaluate(() => (globalThis as unknown as { shifts: Shift[] }).shifts);
  await context.close();
  return {
    page,
    width: window.width,
    shift: shifts.reduce((sum, { value }) => sum + value, 0),
    kilobytes: Math.round(bytes / 1024),
    foreign: [...foreign],
    moved: [...new Set(shifts.flatMap(({ moved }) => moved))],
  };
}

ensureBuilt();
const site = await serve({ '/feed/': demoFeed(), '/passerelle/': CDN, '/': DEMO });
const browser = await launch();
const rows: Row[] = [];
for (const page of readdirSync(DEMO).filter((name) => name.endsWith('.html')))
  for (const window of WINDOWS) rows.push(await measure(browser, site.origin, page, window));
await browser.close();
await site.close();

console.log('page                 width  layout shift  kB sent  other hosts');
for (const row of rows)
  console.log(
    [
      row.page.padEnd(20),
      String(row.width).padStart(5),
      row.shift.toFixed(4).padStart(13),
      String(row.kilobytes).padStart(8),
      ` ${row.foreign.join(' ') || 'none'}`,
      row.moved.length > 0 ? `  moved: ${row.moved.join(', ')}` : '',
    ].join(' '),
  );
const missed = rows.filter(({ shift, foreign }) => shift > 0 || foreign.length > 0);
console.log(
  missed.length === 0 ? 'Both targets are met.' : `${missed.length} of ${rows.length} miss a target.`,
);
if (missed.length > 0) process.exitCode = 1;
