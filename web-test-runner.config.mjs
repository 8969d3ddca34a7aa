/**
 * The browser tests, in every engine that this machine has. Examples:
 *
 *   npx wtr                                                        all of them
 *   ENGINES=chromium npx wtr --files 'test/elements/exit/*.test.ts'   some, in one engine
 *   ENGINES=firefox,webkit npx wtr --files test/core/help.test.ts     one file, in two engines
 *
 * CHROMIUM and FIREFOX name a browser that is not in its usual place. COUNTS names a file for the counts.
 * Coverage (of Chromium alone): ENGINES=chromium npx wtr --coverage.
 */
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { bundlesPlugin, DEFINED } from './test/run/bundles.mjs';
import { ENGINES, findEngines } from './test/run/engines.mjs';
import { countReporter } from './test/run/reporter.mjs';
import { BROWSER_FOLDERS, testFiles } from './test/run/tests.mjs';
import { webkitLauncher } from './test/run/webkit.mjs';

// The browsers inherit it: whatever computes in the machine's zone by mistake then gives a wrong answer.
process.env.TZ = 'America/Toronto';

const found = findEngines();
const wanted = process.env.ENGINES ? process.env.ENGINES.split(',') : ENGINES.filter((name) => found[name]);
for (const name of wanted)
  if (!found[name])
    throw new Error(`No ${name} on this machine; see test/run/engines.mjs for where it is looked for.`);

/** A page behind another one draws no frame and tells no size, unless it is taken for the one in front. */
async function createShownPage({ context }) {
  const page = await context.newPage();
  const session = await page.createCDPSession();
  await session.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

/** Nothing but this machine is reachable: a request to another host fails instead of leaving. */
const launchers = {
  chromium: (path) =>
    chromeLauncher({
      concurrency: 2,
      createPage: createShownPage,
      launchOptions: {
        executablePath: path,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
        ],
      },
    }),
  firefox: (path) =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: {
        browser: 'firefox',
        executablePath: path,
        headless: true,
        extraPrefsFirefox: {
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': 9,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': 9,
          'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
        },
      },
    }),
  webkit: webkitLauncher,
};

const files = testFiles(BROWSER_FOLDERS);
// What a source file gave to a bundle is not told of.
const bundled = process.argv.includes('--coverage') ? [] : [bundlesPlugin(files)];

export default {
  files,
  browsers: wanted.map((name) => Object.assign(launchers[name](found[name]), { engine: name })),
  concurrentBrowsers: 3,
  nodeResolve: { exportConditions: ['production'] },
  plugins: [
    ...bundled,
    esbuildPlugin({ ts: true, json: true, target: 'es2022', tsconfig: 'tsconfig.json', define: DEFINED }),
  ],
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testsStartTimeout: 60_000,
  testsFinishTimeout: 600_000,
  browserStartTimeout: 90_000,
  coverageConfig: { include: ['src/**/*.ts'], exclude: ['src/content/built/**'] },
  // Who looks for a fault reads what the page logs; who runs everything waits for the lines of what failed.
  browserLogs: !process.env.COUNTS,
  reporters: [defaultReporter({ reportTestProgress: false }), countReporter({ json: process.env.COUNTS })],
};
