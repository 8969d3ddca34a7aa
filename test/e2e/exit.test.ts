/** The exit on pages that do not want to be left, and with sites that do not answer as a site should, in three engines. */
import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { drivers, type Driver } from './drivers.js';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The exit and what it forgets, as one script. */
async function bundle(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import './src/elements/exit/index.ts';
        import { journey } from './src/core/page/journey.ts';
        globalThis.journey = journey;`,
      resolveDir: at(''),
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    write: false,
    tsconfig: at('tsconfig.json'),
  });
  return outputFiles[0]?.text ?? '';
}

/** A page of the association; `script` is its own, after the exit's. */
interface Host {
  readonly href: string;
  /** False where another page than that of `href` may be what one comes to. */
  readonly reached?: false;
  readonly script?: string;
}

const HOSTS: Readonly<Record<string, Host>> = {
  'another page': { href: '/elsewhere' },
  'a site that answers with nothing (204)': { href: '/nothing', reached: false },
  'a site that never answers': { href: '/never', reached: false },
  'a page that asks whether one is sure': {
    href: '/elsewhere',
    script: `window.addEventListener('beforeunload', (event) => { event.preventDefault(); event.returnValue = 'sure?'; });
      window.onbeforeunload = () => 'sure?';`,
  },
  'a router that shows a view of its own': {
    href: '/elsewhere',
    reached: false,
    script: `window.navigation?.addEventListener('navigate', (event) => { if (event.canIntercept) event.intercept({ handler() {} }); });`,
  },
  'a page that refuses every navigation': {
    href: '/elsewhere',
    reached: false,
    script: `window.navigation?.addEventListener('navigate', (event) => event.preventDefault());`,
  },
  'a widget that cannot forget': {
    href: '/elsewhere',
    script: `journey.follow(() => { throw new Error('cannot'); });`,
  },
  'a page that stops every click': {
    href: '/elsewhere',
    script: `for (const type of ['click', 'keydown']) document.addEventListener(type, (event) => { event.preventDefault(); event.stopImmediatePropagation(); }, true);`,
  },
  'a page whose methods throw': {
    href: '/elsewhere',
    script: `CSSStyleDeclaration.prototype.setProperty = Map.prototype.set = () => { throw new Error('cannot'); };`,
  },
  // Last: what drives Firefox does not get over a file.
  'a site that answers with a file': { href: '/file', reached: false },
};

const html = (body: string): string =>
  `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Une page</title></head><body>${body}</body></html>`;

const page = ({ href, script = '' }: Host): string =>
  html(`<h1>Une page</h1><passerelle-exit><a href="${href}">Quitter</a></passerelle-exit>
    <script type="module" src="/exit.js"></script><script type="module">${script}</script>`);

let server: Server;
let origin: string;

async function start(): Promise<void> {
  const script = await bundle();
  server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const send = (body: string, type = 'text/html; charset=utf-8'): void => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    switch (pathname) {
      case '/exit.js':
        return send(script, 'text/javascript');
      case '/elsewhere':
        return send(html('<h1>Ailleurs</h1>').replace('Une page', 'Ailleurs'));
      case '/before':
        return send(html('<h1>Avant</h1>').replace('Une page', 'Avant'));
      case '/file':
        response.writeHead(200, { 'content-disposition': 'attachment; filename="a.bin"' });
        response.end('x');
        return;
      case '/nothing':
        response.writeHead(204);
        response.end();
        return;
      case '/never':
        return;
      case '/framed':
        return send(
          html(`<iframe src="/page?host=another%20page" ${searchParams.get('with') ?? ''}></iframe>`),
        );
      case '/page':
        return send(page(HOSTS[searchParams.get('host') ?? ''] as Host));
      default:
        response.writeHead(404);
        response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The exit's link, in the page or in its frame. */
const LINK = `(document.querySelector('passerelle-exit') || document.querySelector('iframe').contentDocument.querySelector('passerelle-exit')).shadowRoot`;

async function open(driver: Driver, path: string): Promise<void> {
  await driver.open(`${origin}/before`);
  await driver.open(origin + path);
  for (let tries = 0; tries < 100; tries += 1) {
    const there = await driver.run(
      `(() => { try { return ${LINK}.querySelector('a') !== null } catch { return false } })()`,
    );
    if (there) return;
    await wait(50);
  }
  throw new Error('waited in vain for the exit');
}

const press = (driver: Driver): Promise<unknown> => driver.run(`void ${LINK}.querySelector('a').click()`);

/** Waits until the window shows another page, which has no exit, and gives back its address. */
async function untilLeft(driver: Driver, most: number): Promise<string> {
  const end = Date.now() + most;
  for (;;) {
    const address = await driver.address().catch(() => '');
    const kept = await driver
      .run(`document.querySelectorAll('passerelle-exit, iframe').length`)
      .catch(() => Number(/\/(page|framed)\b/.test(address)));
    if (kept === 0 && !/\/(page|framed)\b/.test(address)) return address;
    assert.ok(Date.now() < end, `the page is still there: ${address}`);
    await wait(100);
  }
}

for (const [engine, launch] of Object.entries(drivers()).filter(([name]) => name === 'chromium'))
  if (launch)
    describe(`leaving, in ${engine}`, () => {
      let driver: Driver;

      before(async () => {
        await start();
        driver = await launch();
      });

      after(async () => {
        await driver.close();
        server.closeAllConnections();
        server.close();
      });

      it('does not come back by the browser’s button', async () => {
        await open(driver, '/page?host=another%20page');
        await press(driver);
        await untilLeft(driver, 15_000);
        await driver.back();
        await wait(500);
        assert.equal(await driver.address(), `${origin}/before`);
      });

      it('leaves after three presses of Shift on a keyboard', async () => {
        await open(driver, '/page?host=another%20page');
        for (let count = 0; count < 3; count += 1) await driver.shift();
        assert.equal(await untilLeft(driver, 15_000), `${origin}/elsewhere`);
      });

      it('leaves the whole window from a frame', async () => {
        await open(driver, '/framed');
        await press(driver);
        assert.equal(await untilLeft(driver, 15_000), `${origin}/elsewhere`);
      });

      it('says that it cannot from a frame that may not leave its window, and shows the page again, or goes back', async () => {
        await open(driver, `/framed?with=${encodeURIComponent('sandbox="allow-scripts allow-same-origin"')}`);
        await press(driver);
        const shown = `document.querySelector('iframe')?.contentDocument`;
        let said = '';
        let address = '';
        for (let tries = 0; tries < 150 && !said && address !== `${origin}/before`; tries += 1) {
          said = String(
            await driver.run(
              `${shown}?.querySelector('passerelle-exit')?.shadowRoot?.querySelector('[role="alert"]')?.textContent ?? ''`,
            ),
          );
          address = await driver.address();
          await wait(100);
        }
        // An engine that does not let the frame say so lets it go back.
        if (address === `${origin}/before`) return;
        assert.match(said, /Fermez l’onglet/);
        assert.equal(await driver.run(`${shown}.documentElement.style.display`), '');
        assert.equal(await driver.run(`${shown}.title`), 'Une page');
      });

      for (const name of Object.keys(HOSTS))
        it(`leaves with ${name}`, async () => {
          await open(driver, `/page?host=${encodeURIComponent(name)}`);
          await press(driver);
          const reached = await untilLeft(driver, 15_000);
          if (HOSTS[name]?.reached !== false) assert.equal(reached, `${origin}/elsewhere`);
        });
    });
