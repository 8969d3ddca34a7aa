/**
 * `npm run size`: all the JavaScript that a page really fetches by the loader or by all.js, cold, in one language, each file
 * compressed by Brotli at its highest quality. JSON is listed apart. Ends with 1 when a page is over its budget.
 *
 *   npm run size              prints, and compares with the committed table
 *   npm run size -- --write   writes test/size/sizes.md
 *
 * KB are of 1,024 bytes, and the budgets are guards: held at the whole number, and met by no trick.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { ensureBrowsers } from '../run/browsers.mjs';
import { findEngines } from '../run/engines.mjs';
import { buildIfStale, installPackages, ROOT, run } from '../run/install.mjs';

const KB = 1024;
const TABLE = join(ROOT, 'test/size/sizes.md');
const FEED = join(ROOT, '.cache/size/feed');
const FOLDERS = { passerelle: join(ROOT, 'dist/cdn'), feed: FEED };

/** What every page with a widget to read fetches: the loader, lit, the core and its strings. In KB, held; 34 are asked. */
const SHARED_BUDGET = 48;

/** What a page with one widget weighs at most, in KB, where nothing else is said of it. */
const GENERAL_BUDGET = 61;

/**
 * `budget` in KB, held: what the page weighs today, rounded up. `asked`: what it is to weigh, in KB. `feed`: the page names a feed on the network, in the place of the pack that is built in.
 * `press`: what the visitor presses in the finder. `whole`: it has the script with every widget in one file.
 */
const PAGES = [
  { name: 'exit', asked: 12, budget: 19, body: '<passerelle-exit></passerelle-exit>' },
  { name: 'models', asked: 40, budget: 54, body: '<passerelle-models country="FR"></passerelle-models>' },
  {
    name: 'panorama',
    asked: 44,
    budget: 57,
    body: '<passerelle-panorama country="FR"></passerelle-panorama>',
  },
  {
    name: 'panorama, with a kind',
    asked: 48,
    budget: 62,
    body: '<passerelle-panorama country="FR" kind="ctr"></passerelle-panorama>',
  },
  {
    name: 'pathway',
    asked: 44,
    budget: 55,
    body: '<passerelle-pathway country="FR" pathway="psychosocial-support"></passerelle-pathway>',
  },
  {
    name: 'orientation',
    asked: 44,
    budget: 57,
    body: '<passerelle-orientation country="FR"></passerelle-orientation>',
  },
  { name: 'action', asked: 44, budget: 57, body: '<passerelle-action country="FR"></passerelle-action>' },
  {
    name: 'on-call, from attributes',
    asked: 46,
    budget: 65,
    body: '<passerelle-on-call country="FR" hours="Mo-Fr 09:00-17:00; PH off" phone="03 53 01 20 14" holidays="FR"></passerelle-on-call>',
  },
  {
    name: 'on-call, of a facility',
    asked: 46,
    budget: 65,
    body: (id) => `<passerelle-on-call country="FR" facility="${id}"></passerelle-on-call>`,
  },
  { name: 'contact, with its form', asked: 46, budget: 67, body: (id) => contact(`facility="${id}"`) },
  { name: 'finder', asked: 52, budget: 81, body: '<passerelle-finder country="FR"></passerelle-finder>' },
  {
    name: 'finder, with the map',
    asked: 107,
    budget: 124,
    body: '<passerelle-finder country="FR"></passerelle-finder>',
    press: '.map-button',
  },
  {
    name: 'finder, with a feed',
    feed: true,
    body: '<passerelle-finder country="FR"></passerelle-finder>',
  },
  {
    name: 'finder, with a feed, after a search',
    feed: true,
    body: '<passerelle-finder country="FR"></passerelle-finder>',
    search: 'Metz',
  },
  {
    name: 'facility, with a feed',
    feed: true,
    body: (id) => `<passerelle-facility country="FR" facility="${id}"></passerelle-facility>`,
  },
  { name: 'feed', feed: true, body: '' },
  { name: 'the whole way and exit', asked: 74, budget: 107, body: wholeWay },
  {
    name: 'the whole way, a sheet and exit',
    body: (id) => `${wholeWay()}<passerelle-facility country="FR" facility="${id}"></passerelle-facility>`,
  },
  { name: 'all, by the loader', body: all },
  { name: 'all, by all.js', whole: true, asked: 94, budget: 121, body: all },
];
const NAMES = JSON.parse(readFileSync(join(ROOT, 'src/elements/registry.json'), 'utf8')).map(
  ({ name }) => name,
);
// A widget that has no page of its own above is held to the general guard.
for (const name of NAMES)
  if (!PAGES.some((page) => page.name.split(',')[0] === name))
    PAGES.push({ name, budget: GENERAL_BUDGET, body: (id) => widget(name, id) });

function contact(recipient) {
  return `<passerelle-contact country="FR" action="/message" controller="Association"
    privacy-url="https://association.example/" ${recipient}></passerelle-contact>`;
}

/** What a page holds on which a visitor goes from a wish to a message; nobody is written to yet. */
function wholeWay() {
  return `<passerelle-models country="FR"></passerelle-models>
<passerelle-orientation country="FR"></passerelle-orientation>
<passerelle-finder country="FR"></passerelle-finder>${contact('')}
<passerelle-exit></passerelle-exit>`;
}

/** A widget that has something to draw. */
function widget(name, id) {
  if (name === 'contact') return contact('');
  const facility = ['facility', 'on-call'].includes(name) ? ` facility="${id}"` : '';
  return `<passerelle-${name} country="FR"${facility}></passerelle-${name}>`;
}

/** Every widget that draws something. */
function all(id) {
  return NAMES.filter((name) => name !== 'feed')
    .map((name) => widget(name, id))
    .join('\n');
}

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

function document({ body, feed, whole }, facility) {
  const widget = typeof body === 'function' ? body(facility) : body;
  const inside = feed
    ? `<passerelle-feed src="/feed/feed.json" country="FR">${widget}</passerelle-feed>`
    : widget;
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Size</title><link rel="icon" href="data:,">
<script type="module" src="/passerelle/${whole ? 'all' : 'loader'}.js"></script></head><body>${inside}</body></html>`;
}

async function serve(facility) {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = PAGES[Number(/^\/page\/(\d+)$/.exec(pathname)?.[1] ?? -1)];
    const answer = (type, body) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    if (page) {
      answer(TYPES['.html'], document(page, facility));
      return;
    }
    const [, mount, path] = /^\/(passerelle|feed)\/([\w./@-]+)$/.exec(pathname) ?? [];
    const folder = FOLDERS[mount];
    if (!folder || path.includes('..')) {
      response.writeHead(404).end();
      return;
    }
    readFile(join(folder, path)).then(
      (body) => answer(TYPES[extname(path)] ?? 'application/octet-stream', body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return server;
}

const lengths = new Map();

/** Length of a file under Brotli 11; each is compressed once, since most pages fetch the same ones. */
function compressed(path) {
  if (!lengths.has(path)) {
    const body = readFileSync(path);
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    lengths.set(path, brotliCompressSync(body, { params }).length);
  }
  return lengths.get(path);
}

/** Every file that the page fetched, with its compressed length, in the order of the requests. */
async function measure(browser, origin, index) {
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  const responses = [];
  page.on('response', (response) => responses.push(response));
  page.on('pageerror', (error) => console.error(`${PAGES[index].name}: ${error.message}`));
  await page.goto(`${origin}/page/${index}`);
  await page.waitForLoadState('networkidle');
  if (PAGES[index].search) {
    await page.locator('passerelle-finder input').first().fill(PAGES[index].search);
    await page.waitForTimeout(1500);
    await page.waitForLoadState('networkidle');
  }
  if (PAGES[index].press) {
    await page.locator(`passerelle-finder ${PAGES[index].press}`).click();
    await page.waitForTimeout(1500);
    await page.waitForLoadState('networkidle');
  }
  const files = [];
  for (const response of responses) {
    const path = new URL(response.url()).pathname;
    const [, folder, name] = /^\/(passerelle|feed)\/(.+)$/.exec(path) ?? [];
    if (!folder) continue;
    if (!response.ok()) throw new Error(`${path}: ${response.status()}`);
    files.push({
      name,
      script: name.endsWith('.js'),
      bytes: compressed(join(FOLDERS[folder], name)),
    });
  }
  await page.context().close();
  return files;
}

const kb = (bytes) => (bytes / KB).toFixed(1);
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/** Bytes of the files that every page with a widget to read fetches. */
function sharedBy(rows) {
  const pages = rows
    .filter(({ name, whole }) => !whole && !['exit', 'feed'].includes(name))
    .map(({ scripts }) => scripts);
  const [first = [], ...others] = pages;
  return total(first.filter(({ name }) => others.every((files) => files.some((each) => each.name === name))));
}

function table(rows) {
  const lines = rows.map(({ name, scripts, json, budget, asked }) => {
    const apart = json.length ? kb(total(json)) : '–';
    return `| ${name} | ${kb(total(scripts))} | ${budget ?? '–'} | ${asked ?? '–'} | ${scripts.length} | ${apart} |`;
  });
  return [
    '# Sizes',
    '',
    'All that a page fetches through `loader.js`, or `all.js`, cold, in French, compressed by Brotli 11, in KB of 1,024 bytes.',
    `Every page but those of the exit and the feed fetches the same ${kb(sharedBy(rows))} of them, of ${SHARED_BUDGET} at most.`,
    'Written by `npm run size -- --write`.',
    '',
    '| Page with | JavaScript | At most | Asked | Files | JSON apart |',
    '| --- | ---: | ---: | ---: | ---: | ---: |',
    ...lines,
    '',
  ].join('\n');
}

installPackages();
if (!buildIfStale()) process.exit(1);
if (
  run(process.execPath, ['dist/cli/main.js', 'build', 'src/content', '--out', FEED, '--allow'], {
    stdio: ['ignore', 'ignore', 'inherit'],
  }) !== 0
)
  process.exit(1);
ensureBrowsers();
const executablePath = findEngines().chromium;
if (!executablePath) {
  console.error('The sizes are measured in Chromium or Chrome: install one, or name it in CHROMIUM.');
  process.exit(1);
}
const { chromium } = await import('playwright-core');
const { format, resolveConfig } = await import('prettier');
const facility = /^([^,\n]+),/m.exec(
  readFileSync(join(ROOT, 'src/content/directory.csv'), 'utf8').split('\n').slice(1).join('\n'),
)?.[1];
const server = await serve(facility);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
const rows = [];
try {
  for (const [index, page] of PAGES.entries()) {
    const files = await measure(browser, `http://127.0.0.1:${server.address().port}`, index);
    const scripts = files.filter(({ script }) => script);
    const json = files.filter(({ script }) => !script);
    rows.push({ ...page, scripts, json });
    console.log(`\n${page.name}: ${kb(total(scripts))} KB of JavaScript`);
    for (const { name, bytes } of scripts) console.log(`  ${kb(bytes).padStart(6)}  ${name}`);
    if (json.length)
      console.log(`  JSON apart: ${json.map(({ name, bytes }) => `${name} ${kb(bytes)}`).join(', ')}`);
  }
} finally {
  await browser.close();
  server.close();
}

const text = await format(table(rows), { ...(await resolveConfig(TABLE)), parser: 'markdown' });
console.log(`\n${text}`);
if (process.argv.includes('--write')) writeFileSync(TABLE, text);
else if (!existsSync(TABLE) || readFileSync(TABLE, 'utf8') !== text)
  console.log('test/size/sizes.md says something else: npm run size -- --write');
const shared = { name: 'what every page shares', budget: SHARED_BUDGET, bytes: sharedBy(rows) };
const over = [shared, ...rows.map((row) => ({ ...row, bytes: total(row.scripts) }))].filter(
  ({ budget, bytes }) => budget && bytes > budget * KB,
);
for (const { name, budget, bytes } of over)
  console.error(`${name} is over its budget: ${kb(bytes)} KB of ${budget}.`);
process.exitCode = over.length > 0 ? 1 : 0;
