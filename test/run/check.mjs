/**
 * `npm run check`: manifest, types, lint, build, tests, tests of the built package, sizes. Goes on after a
 * failure, so that one run shows them all; a step that fails counts as one failed test.
 *
 *   npm run check:full                       nothing is a sample, every text on every page (npm run contrast), the relay at length (npm run soak),
 *                                            two clones built and compared (npm run reproducible)
 *   npm run check -- --require-all-engines   a missing engine is a failure, as with CI set in the environment
 */
import { ensureBrowsers, ensureServers, tellMissing } from './browsers.mjs';
import { ENGINES } from './engines.mjs';
import { hear, installPackages, run } from './install.mjs';
import {
  broken,
  BROWSER_FOLDERS,
  NODE_FOLDERS,
  PACKAGE_FOLDERS,
  report,
  runBrowserTests,
  runNodeTests,
  testFiles,
} from './tests.mjs';

const requireAll = process.argv.includes('--require-all-engines') || Boolean(process.env.CI);
const full = process.argv.includes('--full');
// The tests read it: see test/helpers/sweep.ts.
if (full) process.env.SWEEP = 'full';
const parts = {};

function tell(name, status, began) {
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) parts[name] = broken(`npm run ${name}`);
  return status === 0;
}

function step(name) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  return tell(name, run('npm', ['run', '--silent', name]), began);
}

/** A step that runs beside others; what it writes is shown once it has ended. */
async function beside(name) {
  const began = Date.now();
  const { status, output } = await hear('npm', ['run', '--silent', name]);
  console.log(`\n── ${name}\n${output.trimEnd()}`);
  return tell(name, status, began);
}

installPackages();
const engines = ensureBrowsers();
ensureServers();
// The steps of `npm run build`; what reads the sources and what is built of them does not meet the bundles.
const first = [step('content'), step('manifest')];
const [bundled] = await Promise.all([beside('bundle'), beside('types').then(() => beside('lint'))]);
const built = bundled && first.every(Boolean);
console.log('\n── tests');
parts.node = await runNodeTests(testFiles(NODE_FOLDERS));
if (engines.length > 0) Object.assign(parts, await runBrowserTests(testFiles(BROWSER_FOLDERS), engines));
tellMissing(engines);
if (engines.length === 0 || requireAll)
  for (const name of ENGINES) if (!engines.includes(name)) parts[name] = broken('not on this machine');
if (full && engines.length > 0) step('contrast');
if (built) {
  console.log('\n── package tests');
  parts.package = await runNodeTests(testFiles(PACKAGE_FOLDERS));
  step('size');
}
if (full) step('soak');
if (full) step('reproducible');
process.exitCode = report(parts);
