/** What the package of the command line holds beside its code: `passerelle-cli`, in dist/cli. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, UserConfig } from 'vite';
import { GUIDES } from '../guides/publisher-guide.js';
import { PACK_FOLDER } from '../read/built-in-folder-cut.js';
import { withCompressed } from '../publication/compressed.js';
import { COMMUNES_FILE, cutFrance } from '../towns/communes-cut.js';
import { listFrance } from '../towns/communes.js';
import { cutOutlines, OUTLINES_FILE } from '../outlines/outline-list-cut.js';
import { outlineOf } from '../outlines/outline-list.js';
import { cutTowns, TOWNS_FILE } from '../towns/town-list-cut.js';
import { listTowns } from '../towns/town-list.js';
import { packFiles } from '../write/pack-files.js';
import { installedWith, licencesText, type LockedPackages } from './licences.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

interface Package {
  readonly version: string;
  readonly license: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The package that a module's name leads to: `libphonenumber-js` of `libphonenumber-js/max`. */
function packageOf(specifier: string): string {
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** The widgets that `build` puts beside a feed, as dist/cdn has them, with their builder. */
const WIDGETS_FOLDER = 'widgets';

const LICENCES_FILE = 'LICENSES.txt';

const ownPackage = (): Package => JSON.parse(readFileSync(at('package.json'), 'utf8')) as Package;
const version = (): string => ownPackage().version;

function lockedPackages(): LockedPackages {
  const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as {
    readonly packages: LockedPackages;
  };
  return lock.packages;
}

/** The package.json of the command line, which depends on what its code imports, in the versions tried here. */
function manifest(imported: readonly string[]): string {
  const { version, license, ...own } = ownPackage();
  const versions = { ...own.devDependencies, ...own.dependencies };
  const dependencies: Record<string, string> = {};
  for (const name of imported) {
    const known = versions[name];
    if (known === undefined) throw new Error(`the command line imports ${name}, which package.json lacks`);
    dependencies[name] = known;
  }
  const written = {
    name: 'passerelle-cli',
    version,
    description:
      'Checks what an addiction-care federation publishes, and writes the feed that its widgets read.',
    // The code, the towns, and the communes.
    license: `${license} AND CC-BY-4.0 AND etalab-2.0`,
    type: 'module',
    // That of cac, which asks for the most.
    engines: { node: '>=20.19' },
    keywords: ['addiction', 'harm-reduction', 'directory', 'feed'],
    bin: { passerelle: 'main.js' },
    files: [
      '*.js',
      LICENCES_FILE,
      'locales',
      PACK_FOLDER,
      WIDGETS_FOLDER,
      TOWNS_FILE,
      COMMUNES_FILE,
      OUTLINES_FILE,
      ...GUIDES,
    ],
    dependencies,
  };
  return `${JSON.stringify(written, undefined, 2)}\n`;
}

/** Makes a package of the files of the command line. */
const cliPackage: Plugin = {
  name: 'cli-package',
  generateBundle(_options, bundle) {
    const imported = Object.values(bundle)
      .flatMap((file) => (file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : []))
      .filter((name) => !(name in bundle) && !name.startsWith('node:'));
    const packages = [...new Set(imported.map(packageOf))].sort();
    const emit = (fileName: string, source: string | Uint8Array): void =>
      void this.emitFile({ type: 'asset', fileName, source });
    emit('package.json', manifest(packages));
    const widgets = `${WIDGETS_FOLDER}/${version()}`;
    emit(LICENCES_FILE, licencesText(installedWith(packages, lockedPackages()), widgets));
    emit(TOWNS_FILE, cutTowns(listTowns()));
    emit(COMMUNES_FILE, cutFrance(listFrance()));
    emit(OUTLINES_FILE, cutOutlines(outlineOf));
    for (const [folder, inside] of [
      ['dist/cdn', ''],
      ['dist/builder', 'builder/'],
    ] as const)
      for (const path of readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).sort()) {
        const file = at(`${folder}/${path}`);
        if (path.startsWith('.vite') || !statSync(file).isFile()) continue;
        for (const [name, data] of withCompressed(path.replaceAll('\\', '/'), readFileSync(file)))
          emit(`${widgets}/${inside}${name}`, data);
      }
    for (const [path, text] of packFiles(at('src/content'))) emit(`${PACK_FOLDER}/${path}`, text);
    for (const name of GUIDES) emit(name, readFileSync(at(`src/publish/guides/${name}`)));
    emit('README.md', readFileSync(at('src/publish/README.md')));
    emit('LICENSE', readFileSync(at('LICENSE')));
  },
};

/** What the widgets say, by language, is apart: many small files. */
const chunkFileNames = ({ name }: { readonly name: string }): string =>
  /^[a-z]{2}$/.test(name) ? 'locales/[name].js' : '[name].js';

/** Its build. */
export const cli: UserConfig = {
  publicDir: false,
  plugins: [cliPackage],
  resolve: {
    // The same towns, communes, outlines and texts as elsewhere, read from files beside the command.
    alias: [
      { find: /^.*\/town-list\.js$/, replacement: at('src/publish/towns/town-list-cut.ts') },
      { find: /^.*\/communes\.js$/, replacement: at('src/publish/towns/communes-cut.ts') },
      {
        find: /^.*\/built-in-folder\.js$/,
        replacement: at('src/publish/read/built-in-folder-cut.ts'),
      },
      { find: /^.*\/outline-list\.js$/, replacement: at('src/publish/outlines/outline-list-cut.ts') },
    ],
  },
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    lib: { entry: { main: at('src/publish/main.ts') }, formats: ['es'] },
    rolldownOptions: {
      // Nothing of a package is copied: what is under the LGPL has to stay one that can be replaced.
      // The few lines of the bundler itself are no package.
      external: (id) => !id.startsWith('.') && !isAbsolute(id) && !id.startsWith('@oxc-project/runtime/'),
      output: { entryFileNames: '[name].js', chunkFileNames },
    },
  },
};
