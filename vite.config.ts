/**
 * The builds of the package, each by `vite build --mode …`, in the order of `npm run bundle`:
 *
 *   npm       dist/npm: a file per module, for bundlers; dependencies are left to whoever installs it
 *   widgets   dist/cdn/chunks: each widget for a tag, in pieces, with the built-in pack beside them
 *   every     dist/cdn/chunks: all widgets in one file, for a page that shows most of them
 *   loader    dist/cdn/loader.js, the script that is pasted: what it asks for stands in the manifest of `widgets`
 *   all       dist/cdn/all.js, the same script, for `every`
 *   frame     dist/cdn/frame.js, the script that is pasted beside a frame, which then grows with what it shows
 *   framed    dist/cdn/framed.js, the script of a page that stands in such a frame, as that of the relay does
 *   builder   dist/builder, the page on which one makes the lines to paste, with the hashes of both
 *   cli       dist/cli: the command line, a package of its own, so that who wants the widgets does not get its parsers;
 *             the widgets and the builder are in it, as `build` puts them online
 *
 * What is pasted is built apart, after the rest: it has to know the names of all other files, and no other file may
 * import it, since a page that pastes `loader.js?v=2` would then run it twice.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Manifest, type Plugin, type UserConfig } from 'vite';
import type { PreloadFiles } from './src/core/loading/preload.js';
import { WIDGETS } from './src/elements/registry.js';
import { builderPage } from './src/publish/package/builder-page.js';
import { cli } from './src/publish/package/cli-package.js';
import { preloadFiles } from './src/publish/package/preload-files.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');
const json = (path: string): unknown => JSON.parse(readFileSync(at(path), 'utf8'));

const NAMES = WIDGETS.map(({ name }) => name);
const sourceOf = (name: string): string => `src/elements/${name}/${name}.ts`;

const { dependencies } = json('package.json') as { dependencies: Record<string, string> };

/** What a bundler finds by itself: every dependency with its subpaths. */
const isDependency = (id: string): boolean =>
  Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const npm: UserConfig = {
  publicDir: false,
  build: {
    outDir: 'dist/npm',
    target: 'es2022',
    minify: false,
    lib: {
      entry: ['index', ...NAMES.map((name) => `elements/${name}/index`)].map((path) => at(`src/${path}.ts`)),
      formats: ['es'],
    },
    // Of what is small and not left to be installed: valibot.
    license: { fileName: 'LICENSES.txt' },
    rolldownOptions: {
      external: isDependency,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        // npm packs no folder called node_modules.
        entryFileNames: ({ name }) => `${name.replace(/^.*node_modules\//, 'packages/')}.js`,
      },
    },
  },
};

/** What the bundler knows of its modules while it cuts them into files. */
interface Graph {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Says in which of the named files a module goes, if in any. */
type FileOf = (id: string, graph: Graph) => string | null;

/** The modules that a module of the sources needs before it runs, itself among them. */
function needed(source: string, graph: Graph): ReadonlySet<string> {
  const found = new Set([at(source)]);
  for (const each of found) graph.getModuleInfo(each)?.importedIds.forEach((id) => found.add(id));
  return found;
}

/**
 * Two files are named: `base`, all that the exit needs and nothing else, since it has to work whatever does not come;
 * `core`, what most of the other widgets need. The bundler cuts the rest by who needs it.
 */
function sharedFile(): FileOf {
  let exit: ReadonlySet<string> | undefined;
  let others: readonly ReadonlySet<string>[] = [];
  return (id, graph) => {
    if (!exit) {
      exit = needed(sourceOf('exit'), graph);
      // The feed draws nothing, and needs the least.
      const names = NAMES.filter((name) => name !== 'exit' && name !== 'feed');
      others = names.map((name) => needed(sourceOf(name), graph));
    }
    if (id.startsWith(at('src/elements/'))) return null;
    if (exit.has(id)) return 'base';
    return others.filter((other) => other.has(id)).length > others.length / 2 ? 'core' : null;
  };
}

/** All that is not fetched late, in one file. */
function oneFile(source: string): FileOf {
  let whole: ReadonlySet<string> | undefined;
  return (id, graph) => ((whole ??= needed(source, graph)).has(id) ? 'every' : null);
}

/** Puts our licence beside those of what the files are made of, for whoever copies them to a site. */
const ownLicence: Plugin = {
  name: 'own-licence',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'LICENSE.txt', source: readFileSync(at('LICENSE')) });
  },
};

type Build = UserConfig['build'] & object;

/** Scripts for tags: whole, found by relative addresses whatever the host's path. */
function forTags(entry: Record<string, string>, options: Build, more?: UserConfig): UserConfig {
  return {
    publicDir: false,
    // The same pack as elsewhere, read from the files beside the scripts.
    resolve: {
      alias: [{ find: /^.*\/content\/built\/index\.js$/, replacement: at('src/content/fetched.ts') }],
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    ...more,
    build: {
      outDir: 'dist/cdn',
      emptyOutDir: false,
      // What Chrome 90, Firefox 90 and Safari 14.1 read.
      target: 'es2021',
      minify: false,
      lib: { entry, formats: ['es'] },
      ...options,
    },
  };
}

const SHORT = { minify: true, comments: false } as const;
const PIECES = 'chunks/[name]-[hash].js';

function inPieces(name: FileOf): Build {
  const codeSplitting = { groups: [{ name }] };
  return {
    rolldownOptions: {
      output: { ...SHORT, codeSplitting, entryFileNames: PIECES, chunkFileNames: PIECES },
    },
  };
}

const widgets = forTags(
  Object.fromEntries(NAMES.map((name) => [name, at(sourceOf(name))])),
  {
    ...inPieces(sharedFile()),
    emptyOutDir: true,
    manifest: '.vite/widgets.json',
    license: { fileName: 'LICENSES.txt' },
  },
  { publicDir: at('src/content/built/served'), plugins: [ownLicence] },
);

const EVERY = 'src/elements/every.ts';
const every = forTags({ every: at(EVERY) }, { ...inPieces(oneFile(EVERY)), manifest: '.vite/every.json' });

/** A script to paste, which asks for files that an earlier build has made. */
function pasted(name: string, build: string, scriptOf: (name: string) => string): UserConfig {
  const manifest = json(`dist/cdn/.vite/${build}.json`) as Manifest;
  const files: PreloadFiles = preloadFiles(manifest, scriptOf);
  return forTags(
    { [name]: at('src/loader.ts') },
    { rolldownOptions: { output: { ...SHORT, entryFileNames: '[name].js' } } },
    { define: { PRELOAD_FILES: JSON.stringify(files) } },
  );
}

/** A script that asks for no other file. */
function alone(name: string, own: UserConfig['build'] = {}): UserConfig {
  return forTags(
    { [name]: at(`src/${name}.ts`) },
    { rolldownOptions: { output: { ...SHORT, entryFileNames: '[name].js' } }, ...own },
  );
}

export default defineConfig(({ mode }) => {
  if (mode === 'npm') return npm;
  if (mode === 'cli') return cli;
  if (mode === 'builder') return builderPage();
  if (mode === 'widgets') return widgets;
  if (mode === 'every') return every;
  if (mode === 'loader') return pasted('loader', 'widgets', sourceOf);
  if (mode === 'all') return pasted('all', 'every', () => EVERY);
  if (mode === 'frame') return alone(mode);
  if (mode === 'framed') return alone(mode, { license: { fileName: 'LICENSES-framed.txt' } });
  throw new Error('vite build --mode npm, widgets, every, loader, all, frame, framed, builder or cli');
});
