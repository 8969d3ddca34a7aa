import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where the package of the command line is built. */
const CLI = join(ROOT, 'dist/cli');

export interface PackageJson {
  readonly version: string;
  readonly name: string;
  readonly type: string;
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly engines: Readonly<Record<string, string>>;
}

export interface Packed {
  /** The tarball, as npm publishes it. */
  readonly tarball: string;
  /** A project that has installed it: its `node_modules` holds the unpacked package and its dependencies. */
  readonly project: string;
  /** The unpacked package. */
  readonly folder: string;
  readonly manifest: PackageJson;
  remove(): void;
}

/** Runs npm in a folder, and gives back what it prints. */
export function npm(folder: string, ...args: string[]): string {
  const isWindows = process.platform === 'win32';
  return execFileSync(isWindows ? 'npm.cmd' : 'npm', args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: isWindows,
  });
}

/** Packs a folder into another one; the full path of the tarball. */
function tarballOf(from: string, to: string): string {
  const output = npm(from, 'pack', '--json', '--ignore-scripts', '--pack-destination', to);
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  return join(to, filename);
}

/** An empty folder that knows nothing of the sources. */
export function emptyFolder(): string {
  return mkdtempSync(join(tmpdir(), 'passerelle-package-'));
}

/** Packs what was built of the command line into a folder. */
export function packCli(to: string): string {
  return tarballOf(CLI, to);
}

/** Packs what was built of the widgets, and installs it in a folder that knows nothing of the sources. */
export function pack(): Packed {
  return unpacked(ROOT);
}

/** The same of the command line. */
export function packedCli(): Packed {
  return unpacked(CLI);
}

function unpacked(from: string): Packed {
  const project = emptyFolder();
  const tarball = tarballOf(from, project);
  execFileSync('tar', ['-xzf', tarball], { cwd: project });
  const manifest = JSON.parse(readFileSync(join(project, 'package/package.json'), 'utf8')) as PackageJson;
  const modules = join(project, 'node_modules');
  const folder = join(modules, manifest.name);
  mkdirSync(modules);
  renameSync(join(project, 'package'), folder);
  for (const name of Object.keys(manifest.dependencies)) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules', name), join(modules, name), 'junction');
  }
  return { tarball, project, folder, manifest, remove: () => rmSync(project, { recursive: true }) };
}
