/**
 * `npm run soak`: what the relay promises, at length, on this machine alone. Prints what was found, and ends with 1 where a
 * promise does not hold. What cannot run here is said.
 *
 *   npm run soak                 a thousand kills, ten thousand posts
 *   npm run soak -- --kills 50 --posts 500
 */
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { soakFullDisk } from './full-disk.js';
import { soakKills } from './killing.js';
import { soakPosts, soakSockets } from './load.js';
import { whyNoPostfix } from '../../helpers/postfix.js';
import { print, type Figure } from './report.js';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, posts: { type: 'string', default: '10000' } },
});
const pathOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** One file of a program, which starts in a tenth of the time. It stands in the project, to find its packages. */
async function bundle(path: string, name: string): Promise<readonly string[]> {
  const folder = pathOf('../../../.cache/soak');
  mkdirSync(folder, { recursive: true });
  const outfile = `${folder}/${name}.mjs`;
  await build({
    entryPoints: [pathOf(path)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  return [outfile];
}

const found: Figure[] = [];
function tell(title: string, figures: readonly Figure[]): void {
  print(title, figures);
  found.push(...figures);
}

const program = await bundle('../program.ts', 'relay');
const idle = await bundle('idle-program.ts', 'idle');
tell('Slow sockets', await soakSockets(program));
tell('Posts', await soakPosts(Number(values.posts), program, idle));
const full = await soakFullDisk(program);
if (full) tell('A full disk', full);
else console.log('\nA full disk: not tried, a tmpfs can be mounted by root only.');
const why = whyNoPostfix();
if (why === undefined) tell('Kills', await soakKills(Number(values.kills), program));
else console.log(`\nKills: not tried, ${why}.`);
const broken = found.filter(({ holds }) => !holds).length;
console.log(broken === 0 ? '\nEvery promise holds.' : `\n${String(broken)} promises do not hold.`);
process.exitCode = broken === 0 ? 0 : 1;
