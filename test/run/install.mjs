/** Installs what a fresh clone lacks. Only builtins of Node: nothing else is there yet. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Runs a command of the project's folder and returns its exit code; its output goes where ours goes. */
export function run(command, args, options) {
  return result(command, args, options).status;
}

/** The same, with what it wrote when `stdio` is `pipe`. */
function result(command, args, { env = {}, stdio = 'inherit' } = {}) {
  const windows = process.platform === 'win32';
  const done = spawnSync(command, args, {
    cwd: ROOT,
    stdio,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, ...env },
    shell: windows && (command === 'npm' || command === 'npx'),
  });
  if (done.error) console.error(`${command} could not be started: ${done.error.message}`);
  return { status: done.status ?? 1, output: `${done.stdout ?? ''}${done.stderr ?? ''}` };
}

/** Runs a command without holding others up; resolves to its exit code and what it wrote. */
export function hear(command, args) {
  return new Promise((done) => {
    const shell = process.platform === 'win32';
    const child = spawn(command, args, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'], shell });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    child.on('error', (error) => (output += `${command} could not be started: ${error.message}`));
    child.on('close', (status) => done({ status: status ?? 1, output }));
  });
}

/** Characters of a command's output that are worth repeating where it broke. */
const LAST = 2000;

/** Runs a command whose output goes where ours goes; resolves to its exit code and the last of what it wrote. */
export function show(command, args, env = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    let last = '';
    for (const [stream, ours] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])
      stream.setEncoding('utf8').on('data', (text) => {
        ours.write(text);
        last = (last + text).slice(-LAST);
      });
    child.on('error', (error) => (last += `${command} could not be started: ${error.message}`));
    child.on('close', (status, signal) => done({ status: status ?? signal ?? 1, last: last.trim() }));
  });
}

/** The same for a program that an npm package brings. */
export function showBin(name, args, env) {
  return show(process.execPath, [binPath(name), ...args], env);
}

/** The path of a program that an npm package brings: run by Node itself, it needs no shell on any system. */
function binPath(name) {
  const owner = BINS[name];
  const manifest = JSON.parse(readFileSync(`${ROOT}node_modules/${owner}/package.json`, 'utf8'));
  const path = typeof manifest.bin === 'string' ? manifest.bin : manifest.bin[name];
  return `${ROOT}node_modules/${owner}/${path}`;
}

/** Runs such a program and returns its exit code. */
export function runBin(name, args, options) {
  return run(process.execPath, [binPath(name), ...args], options);
}

/** Runs such a program without showing what it writes; returns that, and its exit code. */
export function hearBin(name, args) {
  return result(process.execPath, [binPath(name), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
}

const BINS = { tsx: 'tsx', wtr: '@web/test-runner' };

/** The packages that are installed are older than the lock file, or there are none. */
function isStale() {
  const installed = `${ROOT}node_modules/.package-lock.json`;
  const wanted = `${ROOT}package-lock.json`;
  if (!existsSync(installed)) return true;
  return statSync(installed).mtimeMs < statSync(wanted).mtimeMs && !sameVersions(installed, wanted);
}

/** A clone gives the lock file the time of the clone, so the time alone does not say that it changed. */
function sameVersions(installed, wanted) {
  const versions = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;
  const there = versions(installed);
  return Object.entries(versions(wanted)).every(
    ([path, { version, optional }]) => path === '' || optional || there[path]?.version === version,
  );
}

/** Ends the process, saying why, when npm cannot install. */
export function installPackages() {
  if (!isStale()) return;
  console.log('Installing the packages that the project needs (npm ci)…');
  const status = run('npm', ['ci', '--no-fund', '--no-audit', '--loglevel', 'error']);
  if (status === 0) return;
  console.error(
    'npm ci failed: see above. A network connection to the npm registry is needed the first time.',
  );
  process.exit(status);
}

function newest(path) {
  const { mtimeMs } = statSync(path);
  return statSync(path).isDirectory()
    ? Math.max(
        0,
        ...readdirSync(path)
          .filter((name) => name !== 'built')
          .map((name) => newest(`${path}/${name}`)),
      )
    : mtimeMs;
}

/** Builds the package when it is older than what it is made of; false when that fails. */
export function buildIfStale() {
  const made = [
    `${ROOT}dist/cdn/loader.js`,
    `${ROOT}dist/cdn/all.js`,
    `${ROOT}dist/cdn/frame.js`,
    `${ROOT}dist/npm/index.js`,
    `${ROOT}dist/cli/package.json`,
    `${ROOT}custom-elements.json`,
  ];
  const from = ['src', 'package.json', 'vite.config.ts', 'tsconfig.json', 'tsconfig.build.json'];
  const last = Math.max(...from.map((path) => newest(`${ROOT}${path}`)));
  if (made.every((path) => existsSync(path) && statSync(path).mtimeMs >= last)) return true;
  console.log('Building the package (npm run build)…');
  return run('npm', ['run', '--silent', 'build']) === 0;
}
