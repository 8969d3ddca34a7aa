import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface PackageJson {
  readonly name: string;
  readonly type: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
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

/** Packs what was built, and installs it in a folder that knows nothing of the sources. */
export function pack(): Packed {
  const project = mkdtempSync(join(tmpdir(), 'passerelle-package-'));
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const output = execFileSync(npm, ['pack', '--json', '--ignore-scripts', '--pack-destination', project], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  const tarball = join(project, filename);
  execFileSync('tar', ['-xzf', filename], { cwd: project });
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
