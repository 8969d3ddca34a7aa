/**
 * `npm run test:hosts`: the plugins in the systems that they are for, as they are installed there. Fetches and installs
 * what it needs; where it may not, it fails, and says what to install.
 *
 *   npm run test:hosts -- editor   the files with "editor" in their path
 */
import { ensureBrowsers, tellMissing } from './browsers.mjs';
import { ensureHosts } from './hosts.mjs';
import { buildIfStale, installPackages, run } from './install.mjs';
import { broken, HOST_FOLDERS, report, runNodeTests, testFiles } from './tests.mjs';

const [pattern] = process.argv.slice(2).filter((each) => !each.startsWith('--'));

installPackages();
const parts = {};
const engines = ensureBrowsers();
if (!engines.includes('chromium')) {
  tellMissing(engines);
  parts.chromium = broken('not on this machine');
}
for (const lack of ensureHosts()) {
  console.log(lack);
  parts.hosts = broken(lack);
}
if (Object.keys(parts).length === 0) {
  const built = buildIfStale() && run('npm', ['run', '--silent', 'hosts']) === 0;
  parts.hosts = built ? await runNodeTests(testFiles(HOST_FOLDERS, pattern), 1) : broken('npm run hosts');
}
process.exitCode = report(parts);
