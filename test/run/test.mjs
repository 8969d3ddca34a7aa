/**
 * `npm test`: every test, in every engine of this machine, after installing what is missing.
 *
 *   npm test -- PATTERN                the test files whose path has PATTERN in it
 *   npm test -- --require-all-engines  a missing engine is a failure, as with CI set in the environment
 */
import { ensureBrowsers, ensureServers, tellMissing } from './browsers.mjs';
import { ENGINES } from './engines.mjs';
import { buildIfStale, installPackages, runBin } from './install.mjs';
import {
  broken,
  BROWSER_FOLDERS,
  NODE_FOLDERS,
  report,
  runBrowserTests,
  runNodeTests,
  testFiles,
} from './tests.mjs';

const args = process.argv.slice(2);
const requireAll = args.includes('--require-all-engines') || Boolean(process.env.CI);
const pattern = args.find((arg) => !arg.startsWith('-')) ?? '';

installPackages();
const nodeFiles = testFiles(NODE_FOLDERS, pattern);
const browserFiles = testFiles(BROWSER_FOLDERS, pattern);
if (nodeFiles.length + browserFiles.length === 0) {
  console.error(`No test file has “${pattern}” in its path.`);
  process.exit(1);
}
const engines = ensureBrowsers();
const parts = {};
if (['built-in', 'every-widget'].some((name) => runBin('tsx', [`src/publish/${name}.ts`]) !== 0)) {
  console.error('The built-in content could not be compiled: see above.');
  parts.content = broken('npm run content');
}
// The tests from end to end run the built package.
if (nodeFiles.some((path) => path.startsWith('test/e2e/'))) {
  ensureServers();
  if (!buildIfStale()) parts.build = broken('npm run build');
}
if (nodeFiles.length > 0) parts.node = await runNodeTests(nodeFiles);
if (browserFiles.length > 0 && engines.length > 0)
  Object.assign(parts, await runBrowserTests(browserFiles, engines));
tellMissing(engines);
if (engines.length === 0 || requireAll)
  for (const name of ENGINES) if (!engines.includes(name)) parts[name] = broken('not on this machine');
process.exitCode = report(parts);
