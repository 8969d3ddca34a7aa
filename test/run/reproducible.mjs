/**
 * `npm run reproducible`: clones what is committed twice, into folders of different names, builds both, the second on
 * another day, in another zone and another language, and compares every file: the packages, the zips of the plugins,
 * and the folder that the command line publishes. Takes a few minutes.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ROOT } from './install.mjs';

/** What is compared of a clone. */
const BUILT = ['dist', 'public', 'custom-elements.json'];
const OTHER_DAY = fileURLToPath(new URL('other-day.cjs', import.meta.url));

const CLONES = [
  { name: 'one', env: { TZ: 'UTC', LANG: 'C.UTF-8' } },
  {
    name: 'another folder/deux',
    env: {
      TZ: 'Pacific/Auckland',
      LANG: 'fr_FR.UTF-8',
      NODE_OPTIONS: `--require ${JSON.stringify(OTHER_DAY)}`,
    },
  },
];

function run(program, args, cwd, env = {}) {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} in ${cwd}:\n${stdout}\n${stderr}`);
}

/** The same packages at a path of their own: a link would lead both clones to one path. */
function takePackages(clone) {
  const from = realpathSync(join(ROOT, 'node_modules'));
  const to = join(clone, 'node_modules');
  const { status } = spawnSync('cp', ['-al', from, to]);
  if (status === 0) return;
  // Another disk, or a system without cp.
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, verbatimSymlinks: true });
}

function digests(clone) {
  const found = new Map();
  const add = (path) =>
    found.set(
      path,
      createHash('sha256')
        .update(readFileSync(join(clone, path)))
        .digest('hex'),
    );
  for (const name of BUILT) {
    if (!existsSync(join(clone, name))) throw new Error(`the build wrote no ${name}`);
    const inside = name.endsWith('.json')
      ? [name]
      : readdirSync(join(clone, name), { recursive: true, withFileTypes: true }).flatMap((entry) =>
          entry.isFile() ? [join(entry.parentPath, entry.name).slice(clone.length + 1)] : [],
        );
    inside.forEach(add);
  }
  return found;
}

const folder = mkdtempSync(join(tmpdir(), 'passerelle-reproducible-'));
try {
  const [one, another] = CLONES.map(({ name, env }) => {
    const clone = join(folder, name);
    run('git', ['clone', '--quiet', ROOT, clone], ROOT);
    takePackages(clone);
    run('npm', ['run', '--silent', 'build'], clone, env);
    run('npm', ['run', '--silent', 'hosts'], clone, env);
    run(
      process.execPath,
      ['dist/cli/main.js', 'build', 'src/content', '--out', 'public', '--allow', '--lang', 'en'],
      clone,
      env,
    );
    const found = digests(clone);
    console.log(`${name}: ${found.size} files`);
    return found;
  });
  const paths = [...new Set([...one.keys(), ...another.keys()])].sort();
  const different = paths.filter((path) => one.get(path) !== another.get(path));
  for (const path of different) console.log(`not the same: ${path}`);
  console.log(different.length === 0 ? 'the same bytes, twice' : `${different.length} files differ`);
  process.exitCode = different.length === 0 && paths.length > 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
