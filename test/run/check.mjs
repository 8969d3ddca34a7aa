/**
 * `npm run check`: manifest, types, lint, build, tests, tests of the built package, sizes. Goes on after a
 * failure, so that one run shows them all; a step that fails counts as one failed test.
 *
 *   npm run check -- --require-all-engines   a missing engine is a failure, as with CI set in the environment
 */
import { ensureBrowsers, tellMissing } from './browsers.mjs';
import { ENGINES } from './engines.mjs';
import { installPackages, run } from './install.mjs';
import {
  BROWSER_FOLDERS,
  NODE_FOLDERS,
  PACKAGE_FOLDERS,
  report,
  runBrowserTests,
  runNodeTests,
  testFiles,
} from './tests.mjs';

const requireAll = process.argv.includes('--require-all-engines') || Boolean(process.env.CI);
const FAILED = { passed: 0, failed: 1, skipped: 0 };
const parts = {};

function step(name, script = name) {
  console.log(`\n── ${name}`);
  const began = Date.now();
  const status = run('npm', ['run', '--silent', script]);
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(`${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds} s)`);
  if (status !== 0) parts[name] = FAILED;
  return status === 0;
}

installPackages();
const engines = ensureBrowsers();
step('content');
step('manifest');
step('types');
step('lint');
// Before the tests: those from end to end run what was built.
const built = step('build');
console.log('\n── tests');
parts.node = runNodeTests(testFiles(NODE_FOLDERS));
if (engines.length > 0) Object.assign(parts, runBrowserTests(testFiles(BROWSER_FOLDERS), engines));
tellMissing(engines);
if (engines.length === 0 || requireAll)
  for (const name of ENGINES) if (!engines.includes(name)) parts[`${name} (missing)`] = FAILED;
if (built) {
  console.log('\n── package tests');
  parts.package = runNodeTests(testFiles(PACKAGE_FOLDERS));
  step('size');
}
process.exitCode = report(parts);
