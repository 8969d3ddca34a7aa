/** What others run of ours leads to packages of others: each is argued for in CONTRIBUTING, and nothing else is. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'esbuild';
import { parseSync } from 'vite';
import { WIDGETS } from '../../src/elements/registry.js';
import { cli } from '../../src/publish/package/cli-package.js';
import { installedWith, type LockedPackages } from '../../src/publish/package/licences.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

interface OwnPackage {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const own = JSON.parse(read('package.json')) as OwnPackage;

/** What is published, by where a package of others stands in it, and the files with which its code begins. */
const ENTRIES: Readonly<Record<string, readonly string[]>> = {
  widgets: [
    ...['index', 'loader', 'frame', 'framed'].map((name) => `src/${name}.ts`),
    ...WIDGETS.map(({ name }) => `src/elements/${name}/index.ts`),
  ],
  builder: ['builder', 'shown'].map((name) => `src/builder/${name}.ts`),
  'command line': ['src/publish/main.ts'],
  plugins: ['src/hosts/doctor/settings-test.ts'],
};

type Alias = readonly { readonly find: RegExp; readonly replacement: string }[];
const ALIASES: Readonly<Record<string, Alias>> = { 'command line': cli.resolve?.alias as Alias };

/** The modules that the code of a file asks for when it runs, types left aside, with `import()` of a plain name. */
function importsOf(path: string): string[] {
  // Comments and types go; what is imported for its types alone goes with them.
  const { code } = transformSync(read(path), { loader: 'ts', tsconfigRaw: '{}' });
  const { module } = parseSync(path.replace(/\.ts$/, '.js'), code);
  const said = ({ start, end }: { readonly start: number; readonly end: number }): string =>
    code.slice(start, end);
  return [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
    // One that is computed leads to a file of our own: see src/core/loading/import-again.ts.
    ...module.dynamicImports.flatMap(
      ({ moduleRequest }) => /^["']([^"']+)["']$/.exec(said(moduleRequest))?.[1] ?? [],
    ),
  ];
}

/** The packages to which some files lead, by way of all others. */
function packagesFrom(entries: readonly string[], aliases: Alias = []): string[] {
  const found = new Set<string>();
  const files = new Set(entries);
  for (const path of files)
    for (const name of importsOf(path)) {
      const alias = aliases.find(({ find }) => find.test(name));
      if (name.startsWith('node:')) continue;
      if (!alias && !name.startsWith('.')) {
        found.add(name.split('/', name.startsWith('@') ? 2 : 1).join('/'));
        continue;
      }
      const file = alias
        ? alias.replacement.slice(root.length)
        : join(dirname(path), name.replace(/\.js$/, '.ts')).replaceAll('\\', '/');
      if (/\.(json|css)$/.test(file)) continue;
      assert.ok(existsSync(join(root, file)), `${path} imports ${name}, which is not there`);
      files.add(file);
    }
  return [...found].sort();
}

/** Lines of the table of CONTRIBUTING, by package. */
const argued = new Map(
  read('CONTRIBUTING.md')
    .split('## What ships')[1]
    ?.split('\n## ')[0]
    ?.split('\n')
    .filter((line) => /^\| `/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([, name = '', places = '', why = '']) => [
      name.replaceAll('`', ''),
      { places: places.split(', ').sort(), why },
    ]),
);

const shipped = new Map<string, string[]>();
for (const [place, entries] of Object.entries(ENTRIES))
  for (const name of packagesFrom(entries, ALIASES[place])) {
    // What is no dependency of the widgets is part of their files.
    const where = place === 'widgets' && !own.dependencies[name] ? 'inside widgets' : place;
    shipped.set(name, [...(shipped.get(name) ?? []), where].sort());
  }

describe('a package that others run', () => {
  it('has a line in CONTRIBUTING, where it stands, and no other has one', () => {
    const lines = [...argued].map(([name, { places }]) => `${name}: ${places.join(', ')}`);
    const wanted = [...shipped].map(([name, places]) => `${name}: ${places.join(', ')}`);
    assert.deepEqual(lines.sort(), wanted.sort());
  });

  for (const [name, { why }] of argued)
    it(`is argued for: ${name}`, () => {
      assert.ok(why.split(' ').length >= 5, `“${why}” is no reason`);
      assert.ok(own.dependencies[name] ?? own.devDependencies[name], `package.json has no ${name}`);
    });

  it('is a dependency of the widgets only where their code leads to it', () => {
    for (const name of Object.keys(own.dependencies))
      assert.ok(shipped.get(name)?.includes('widgets'), `no code of the widgets imports ${name}`);
  });

  it('is known with the licence of each that comes with it', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as { readonly packages: LockedPackages };
    const installed = installedWith([...shipped.keys()], packages);
    assert.ok(installed.length > shipped.size);
    for (const { name, licence } of installed) assert.match(licence, /^[A-Z0-9][\w.-]+$/, name);
  });
});

describe('package.json', () => {
  it('names each version exactly', () => {
    const loose = Object.entries({ ...own.dependencies, ...own.devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    );
    assert.deepEqual(loose, []);
  });

  it('has a digest for every package that is installed, and runs none of their scripts', () => {
    const { packages } = JSON.parse(read('package-lock.json')) as {
      readonly packages: Readonly<Record<string, { readonly integrity?: string }>>;
    };
    const without = Object.entries(packages).filter(([path, { integrity }]) => path !== '' && !integrity);
    assert.deepEqual(without, []);
    assert.match(read('.npmrc'), /^ignore-scripts=true$/m);
  });
});

describe('SECURITY.md', () => {
  it('names only tests, sources and commands that are there', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Readonly<Record<string, string>> };
    const said = [...read('SECURITY.md').matchAll(/`([^`]+)`/g)].map(([, words = '']) => words);
    const paths = said.filter((words) => /^(test|src|stories)\//.test(words));
    assert.ok(paths.length > 15);
    assert.deepEqual(
      paths.filter((path) => !existsSync(join(root, path))),
      [],
    );
    for (const words of said.filter((each) => each.startsWith('npm run ')))
      assert.ok(scripts[words.slice('npm run '.length)], words);
  });
});
