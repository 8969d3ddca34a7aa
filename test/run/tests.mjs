/**
 * Runs test files and returns what they counted: node tests, and browser tests in every engine. Counts are
 * `{ passed, failed, skipped, failures }`, the last a line of text for each that failed.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, show, showBin } from './install.mjs';

export const NODE_FOLDERS = [
  'test/domain',
  'test/publish',
  'test/relay',
  'test/builder',
  'test/lint',
  'test/run',
  'test/demo',
  'test/e2e',
];
export const BROWSER_FOLDERS = ['test/core', 'test/elements'];
export const PACKAGE_FOLDERS = ['test/package'];
export const HOST_FOLDERS = ['test/hosts'];

/** The test files of some folders whose path has the pattern in it, from the project's folder, with slashes. */
export function testFiles(folders, pattern = '') {
  return folders
    .filter((folder) => existsSync(join(ROOT, folder)))
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true }).map(
        (name) => `${folder}/${String(name).replaceAll('\\', '/')}`,
      ),
    )
    .filter((path) => path.endsWith('.test.ts') && path.includes(pattern))
    .sort();
}

/** Calls with the path of a file to write counts to, and gives what was written there, or undefined. */
async function counted(work) {
  const folder = mkdtempSync(join(tmpdir(), 'passerelle-counts-'));
  const file = join(folder, 'counts.json');
  try {
    const result = await work(file);
    return { result, counts: existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** One failed test, for something that is not one: `what` broke. */
export function broken(what) {
  return { passed: 0, failed: 1, skipped: 0, failures: [what] };
}

/**
 * Counts of node tests, in a time zone on the other side of the world. A runner that breaks counts as one failed.
 *
 * @param atOnce files at the same time
 */
export async function runNodeTests(files, atOnce = availableParallelism()) {
  const { result, counts } = await counted((file) =>
    show(
      process.execPath,
      [
        '--import',
        'tsx',
        '--test',
        // By default one file fewer than cores: much of a journey is waiting.
        `--test-concurrency=${atOnce}`,
        '--test-reporter=./test/run/node-files.mjs',
        '--test-reporter-destination=stdout',
        '--test-reporter=./test/run/node-counts.mjs',
        `--test-reporter-destination=${file}`,
        ...files,
      ],
      { TZ: 'Pacific/Auckland' },
    ),
  );
  const runner = broken(`the runner of the node tests, exit code ${result.status}: ${result.last}`);
  if (!counts) return runner;
  return result.status !== 0 && counts.failed === 0 ? add(counts, runner) : counts;
}

/**
 * Counts of each engine, by its name. A runner that ends without counts, as when a browser did not start, said nothing
 * of any test: it is started once more, and what it wrote last is among the failures if that ends no better.
 */
export async function runBrowserTests(files, engines) {
  const start = () =>
    counted((file) =>
      showBin(
        'wtr',
        ['--config', 'web-test-runner.config.mjs', ...files.flatMap((path) => ['--files', path])],
        {
          ENGINES: engines.join(','),
          COUNTS: file,
        },
      ),
    );
  let { result, counts } = await start();
  if (!counts) {
    console.log('\nThe runner of the browser tests ended without counts, and is started once more.');
    ({ result, counts } = await start());
  }
  const runner = broken(`the runner of the browser tests, exit code ${result.status}: ${result.last}`);
  const sums = counts ?? Object.fromEntries(engines.map((name) => [name, runner]));
  const failed = Object.values(sums).some((sum) => sum.failed > 0);
  return result.status !== 0 && !failed ? { ...sums, runner } : sums;
}

export function add(a, b) {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    skipped: a.skipped + b.skipped,
    failures: [...a.failures, ...b.failures],
  };
}

/** Prints what failed, a line per part and the sum, alone on the last line; returns the exit code. */
export function report(parts) {
  const total = Object.values(parts).reduce(add, { passed: 0, failed: 0, skipped: 0, failures: [] });
  const line = ({ passed, failed, skipped }) => `${passed} passed, ${failed} failed, ${skipped} skipped`;
  for (const [name, { failures }] of Object.entries(parts))
    for (const failure of failures) console.log(`\nfailed (${name}): ${failure}`);
  console.log('');
  for (const [name, counts] of Object.entries(parts)) console.log(`${name}: ${line(counts)}`);
  console.log(line(total));
  return total.failed > 0 || total.passed === 0 ? 1 : 0;
}
