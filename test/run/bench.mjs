/** `npm run bench`: every measurement of test/bench, one after the other, so that they do not disturb each other. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale, installPackages, ROOT, runBin } from './install.mjs';

const PAGE = 'test/bench/page';

installPackages();
const pages = existsSync(join(ROOT, PAGE))
  ? readdirSync(join(ROOT, PAGE))
      .filter((name) => name.endsWith('.ts'))
      .sort()
      .map((name) => `${PAGE}/${name}`)
  : [];
let failed = 0;
if (pages.length > 0 && !buildIfStale()) failed += 1;
for (const file of ['test/bench/search/bench.ts', 'test/bench/search/cells.ts', ...pages]) {
  if (!existsSync(join(ROOT, file))) continue;
  console.log(`\n── ${file}`);
  if (runBin('tsx', [file, ...process.argv.slice(2)]) !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
