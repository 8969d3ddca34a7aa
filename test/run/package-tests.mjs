/** `npm run package-tests`: builds the package when it is stale, then tests it as those who install it get it. */
import { buildIfStale, installPackages } from './install.mjs';
import { PACKAGE_FOLDERS, report, runNodeTests, testFiles } from './tests.mjs';

installPackages();
if (buildIfStale())
  process.exitCode = report({ package: await runNodeTests(testFiles(PACKAGE_FOLDERS, process.argv[2])) });
else process.exitCode = 1;
