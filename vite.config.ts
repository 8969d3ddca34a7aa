import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';
import { lean } from './vite.i18next.js';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(at('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What a bundler, or Node, finds by itself: every dependency with its subpaths, and what is built into Node. */
function isExternal(id: string): boolean {
  return (
    id.startsWith('node:') ||
    builtinModules.includes(id) ||
    Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`))
  );
}

/** The entries of the npm build, by their path in dist/npm without `.js`. */
function entries(): Record<string, string> {
  const elements = readdirSync(at('src/elements')).map((name) => `elements/${name}/index`);
  return Object.fromEntries(
    ['index', 'loader', ...elements, 'publish/main'].map((name) => [name, at(`src/${name}.ts`)]),
  );
}

/** Any node of the syntax tree; only tagged templates are looked at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [key: string]: unknown;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}

/** The pieces of text of every html, svg and css template, with the name of its tag. */
function* templateTexts(node: Node): Generator<{ tag: string; text: Node }> {
  if (node.type === 'TaggedTemplateExpression') {
    const tag = (node['tag'] as Node)['name'];
    if (tag === 'html' || tag === 'svg' || tag === 'css')
      for (const text of (node['quasi'] as Node)['quasis'] as Node[]) yield { tag, text };
  }
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? (value as unknown[]) : [value])
      if (isNode(child)) yield* templateTexts(child);
}

const QUOTED = /("[^"]*"|'[^']*')/;

function shortenCss(text: string): string {
  const short = (part: string): string =>
    part
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/\s+/g, ' ')
      .replace(/ ?([{};,]) ?/g, '$1')
      .replace(/: /g, ':')
      .replace(/;}/g, '}');
  return text
    .split(QUOTED)
    .map((part, index) => (index % 2 ? part : short(part)))
    .join('');
}

/** Takes the indentation out of templates: a run of spaces with a line break in it draws as one space. */
function shortTemplates(): Plugin {
  return {
    name: 'short-templates',
    transform(code, id) {
      if (!id.startsWith(at('src/')) || !/\b(html|svg|css)`/.test(code)) return null;
      let out = '';
      let done = 0;
      const texts = [...templateTexts(this.parse(code) as unknown as Node)];
      // A template inside another's expression comes after it in the tree, and before its last text in the file.
      for (const { tag, text } of texts.sort((a, b) => a.text.start - b.text.start)) {
        const { start, end } = text;
        const raw = code.slice(start, end);
        out += code.slice(done, start) + (tag === 'css' ? shortenCss(raw) : raw.replace(/\s*\n\s*/g, ' '));
        done = end;
      }
      return { code: out + code.slice(done), map: null };
    },
  };
}

/** Writes how many characters each module gave to each file of a build, from which `npm run size` makes the shares. */
function moduleLengths(build: string): Plugin {
  return {
    name: 'module-lengths',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const lengths = Object.fromEntries(
        chunks.map((chunk) => [
          chunk.fileName,
          Object.fromEntries(
            Object.entries(chunk.modules).map(([id, { renderedLength }]) => [
              id.replace(at('.'), '').replace(/^.*node_modules\//, ''),
              renderedLength,
            ]),
          ),
        ]),
      );
      mkdirSync(at('.cache/size'), { recursive: true });
      writeFileSync(at(`.cache/size/${build}.json`), JSON.stringify(lengths, null, 1));
    },
  };
}

/** Writes the licences of all that the files hold into one beside them, where they are read once and sent never. */
function licences(): Plugin {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      const folders = Object.values(bundle).flatMap((file) =>
        file.type === 'chunk'
          ? file.moduleIds.flatMap((id) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id)?.[0] ?? [])
          : [],
      );
      const texts = [...new Set(folders)].sort().map((folder) => {
        const name = folder.replace(/^.*node_modules\//, '');
        const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
        if (!file) throw new Error(`${name} has no licence`);
        return `${name}\n\n${readFileSync(`${folder}/${file}`, 'utf8').trim()}\n`;
      });
      const own = readFileSync(at('LICENSE'), 'utf8').trim();
      const source = [`passerelle-widgets\n\n${own}\n`, ...texts].join('\n\n');
      this.emitFile({ type: 'asset', fileName: 'LICENSES.txt', source });
    },
  };
}

/** package.json names the built files that register an element, by which their sources would be left out here. */
function registrations(): Plugin {
  return {
    name: 'registrations',
    transform(code, id) {
      return id.startsWith(at('src/')) && id.endsWith('/index.ts')
        ? { code, map: null, moduleSideEffects: true }
        : null;
    },
  };
}

/** The value of a module of the built-in pack, as JSON. */
function packValue(name: string): string {
  const code = readFileSync(at(`src/content/built/${name}.ts`), 'utf8');
  const value = /^const value: [^=]+ = (.*);$/m.exec(code)?.[1];
  if (value === undefined) throw new Error(`${name}.ts holds no value`);
  return value;
}

/** Parts of the pack that only guides read, and the elements that read them. */
const GUIDES = {
  guidance: ['models', 'orientation'],
  actions: ['action'],
  pathways: ['pathway'],
  landscape: ['panorama'],
};

/** A file of JSON beside the code, with the modules of the built-in pack that it holds. */
interface PackFile {
  readonly name: string;
  readonly json: string;
}

/** The built-in pack as files: one a language with what is the same in all, one a guide and language, the facilities. */
function packFiles(): {
  readonly digest: string;
  readonly locales: readonly string[];
  readonly files: readonly PackFile[];
  readonly shared: readonly string[];
  readonly groups: readonly string[];
} {
  const code = readFileSync(at('src/content/built/index.ts'), 'utf8');
  const modules = [...code.matchAll(/"([\w-]+)": \(\) => import\('\.\/([\w-]+)\.js'\)/g)].map(
    ([, path = '', name = '']) => ({ path, json: packValue(name), kind: name.split('-')[0] }),
  );
  const isGuide = ({ path }: { path: string }): boolean =>
    Object.keys(GUIDES).some((part) => path.endsWith(`-${part}`));
  const locales = modules.filter(({ kind }) => kind === 'locale');
  const groups = modules.filter(({ kind }) => kind === 'group');
  const guides = modules.filter((each) => isGuide(each));
  const shared = modules.filter((each) => ![...locales, ...groups, ...guides].includes(each));
  const object = (of: typeof modules): string => of.map(({ path, json }) => `"${path}":${json}`).join();
  const files = [
    ...locales.map(({ path, json }) => ({ name: path, json: `{"texts":${json},${object(shared)}}` })),
    ...guides.map(({ path, json }) => ({ name: path, json })),
    { name: 'facilities', json: `{${object(groups)}}` },
  ];
  const hash = createHash('sha256');
  for (const { name, json } of files) hash.update(name).update(json);
  const paths = (of: typeof modules): string[] => of.map(({ path }) => path);
  return {
    digest: hash.digest('hex').slice(0, 8),
    locales: paths(locales),
    files,
    shared: paths(shared),
    groups: paths(groups),
  };
}

/**
 * The built-in pack as JSON files beside the code, fetched like those of any feed: data is not code, and a
 * browser reads JSON faster than a script. They stand under the digest of all of them: see stringsFile. Few files
 * load faster than many.
 *
 * @param folder where they stand, from the file that holds the code
 */
function packAsJson(folder: string): Plugin {
  const index = at('src/content/built/index.ts');
  return {
    name: 'pack-as-json',
    load(id) {
      if (id !== index) return null;
      const { digest, locales, files, shared, groups } = packFiles();
      for (const { name, json } of files)
        this.emitFile({ type: 'asset', fileName: `content/${digest}/${name}.json`, source: json });
      const guides = Object.keys(GUIDES);
      return `import manifest from './manifest.js';
const reads = new Map();
const read = (name) => {
  const known = reads.get(name);
  if (known) return known;
  const json = fetch(new URL('${folder}/${digest}/' + name + '.json', import.meta.url)).then((response) => {
    if (!response.ok) throw new Error(name + ': ' + response.status);
    return response.json();
  });
  reads.set(name, json);
  json.catch(() => reads.delete(name));
  return json;
};
const part = (json, key) => json.then((value) => ({ default: key ? value[key] : value }));
// What is the same in all languages comes with the first one asked for.
let first;
const files = {};
for (const locale of ${JSON.stringify(locales)}) {
  files[locale] = () => part(read((first ??= locale) && locale), 'texts');
  for (const guide of ${JSON.stringify(guides)}) files[locale + '-' + guide] = () => part(read(locale + '-' + guide));
}
for (const key of ${JSON.stringify(shared)}) files[key] = () => part(read(first ?? '${locales[0] ?? ''}'), key);
for (const key of ${JSON.stringify(groups)}) files[key] = () => part(read('facilities'), key);
export const builtIn = { manifest, files };
`;
    },
  };
}

/** Elements whose own script reads facilities. */
const LISTING = ['finder', 'facility', 'contact'];

const STRINGS = /src\/(?:elements\/)?([\w-]+)\/(?:i18n\/)?locales\/(\w+)\.ts$/;

/** Every file of strings, and a name for all of them as they are now. */
function allStrings(): { readonly names: readonly string[]; readonly digest: string } {
  const files = readdirSync(at('src'), { recursive: true, encoding: 'utf8' })
    .map((path) => at(`src/${path.replaceAll('\\', '/')}`))
    .filter((path) => STRINGS.test(path))
    .sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(readFileSync(file));
  const names = files.map((file) => STRINGS.exec(file)?.slice(1).join('-') ?? '');
  return { names, digest: hash.digest('hex').slice(0, 8) };
}

/**
 * Strings stand under the digest of all of them, and not each under its own: the loader can then tell the address
 * of any of them from the widget and the language, without a list.
 */
function stringsFile(module: string | null | undefined): string | undefined {
  const [, owner, locale] = STRINGS.exec(module ?? '') ?? [];
  return owner && locale && `strings/${allStrings().digest}/${owner}-${locale}.js`;
}

/** Writes into the loader which files each widget will ask for: see src/core/ahead.ts. */
function namesAhead(): Plugin {
  return {
    name: 'names-ahead',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
      const holding = (module: string) => chunks.find(({ moduleIds }) => moduleIds.includes(at(module)));
      const withImports = (fileName: string, seen = new Set<string>()): string[] => {
        const chunk = chunks.find((each) => each.fileName === fileName);
        if (!chunk || seen.has(fileName)) return [];
        seen.add(fileName);
        return [fileName, ...chunk.imports.flatMap((each) => withImports(each, seen))];
      };
      const { names, digest } = allStrings();
      const scripts: Record<string, string[]> = {};
      for (const name of readdirSync(at('src/elements'))) {
        const chunk = holding(`src/elements/${name}/${name}.ts`);
        if (chunk) scripts[name] = withImports(chunk.fileName);
      }
      const strings = {
        folder: `strings/${digest}/`,
        locales: names.flatMap((name) => (name.startsWith('core-') ? [name.slice('core-'.length)] : [])),
        widgets: Object.keys(scripts).filter((name) => names.includes(`${name}-fr`)),
      };
      const pack = packFiles();
      const content = {
        folder: `content/${pack.digest}/`,
        locales: pack.locales,
        guides: GUIDES,
        listing: LISTING,
      };
      const ahead = { scripts, strings, content };
      const loader = bundle['loader.js'];
      if (loader?.type !== 'chunk' || !loader.code.includes('{"ahead":0}'))
        this.error('the loader has no place for the names of files');
      loader.code = loader.code.replace('{"ahead":0}', JSON.stringify(ahead));
    },
  };
}

/** The one function that the bundler adds, written into each file that calls it: as a file it is a round more. */
function runtimeInside(): Plugin {
  return {
    name: 'runtime-inside',
    generateBundle(_options, bundle) {
      const runtime = Object.values(bundle).find(({ fileName }) => fileName.includes('rolldown-runtime'));
      if (runtime?.type !== 'chunk') return;
      const [, code, name] = /^(.*)export\{(\w+)\};\s*$/s.exec(runtime.code) ?? [];
      if (!code || !name) this.error(`the runtime exports something else: ${runtime.code}`);
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk' || !chunk.imports.includes(runtime.fileName)) continue;
        const short = chunk.code.replace(
          /import\{\w+ as (\w+)\}from"[^"]*rolldown-runtime[^"]*";/,
          (_import, local: string) => `const ${local}=(()=>{${code}return ${name}})();`,
        );
        if (short === chunk.code) this.error(`${chunk.fileName} imports the runtime in another way`);
        chunk.code = short;
        chunk.imports = chunk.imports.filter((file) => file !== runtime.fileName);
      }
      Reflect.deleteProperty(bundle, runtime.fileName);
    },
  };
}

/**
 * Writes what `piece` gives behind the address of each file that is fetched late, so that a further try can ask for it
 * under another one: see src/core/loading/piece.ts.
 */
function askedAgain(): Plugin {
  return {
    name: 'asked-again',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code.replace(
            /\(\)\s*=>\s*import\((["'`])(\.[^"'`]+)\1\)/g,
            '(again="")=>import("$2"+again)',
          );
    },
  };
}

/** For bundlers and for Node: a file per module, dependencies left to whoever installs the package. */
const npm = defineConfig({
  publicDir: false,
  plugins: [registrations()],
  build: {
    outDir: 'dist/npm',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: { entry: entries(), formats: ['es'] },
    rolldownOptions: {
      external: isExternal,
      output: {
        preserveModules: true,
        preserveModulesRoot: at('src'),
        entryFileNames: '[name].js',
        chunkFileNames: '[name].js',
      },
    },
  },
});

/** Makes the code shorter than the bundler's own minifier does: some hundreds of bytes on a page. */
function shortCode(): Plugin {
  return {
    name: 'short-code',
    async renderChunk(code) {
      const { code: short } = await minify(code, {
        module: true,
        ecma: 2022,
        compress: { passes: 3, unsafe_arrows: true, keep_fargs: false },
        // The licences stand in a file of their own: see licences.
        format: { comments: false },
      });
      return short === undefined ? null : { code: short, map: null };
    },
  };
}

/** For a tag: whole, in pieces fetched when needed, found by relative addresses whatever the host's path. */
const cdn = defineConfig({
  publicDir: false,
  plugins: [
    registrations(),
    lean(),
    packAsJson('../content'),
    shortTemplates(),
    shortCode(),
    askedAgain(),
    runtimeInside(),
    namesAhead(),
    licences(),
    moduleLengths('cdn'),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: true,
    target: 'es2022',
    minify: false,
    lib: { entry: { loader: at('src/loader.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        // Few files compress better than many: what the exit needs, what all other widgets need besides, and what
        // those need that list facilities.
        advancedChunks: {
          groups: [
            {
              name: 'base',
              test: /oxc-project|node_modules[\\/](lit|lit-html|lit-element|@lit[\\/]reactive-element)[\\/](?!directive)|src[\\/]core[\\/](nearest|leaving|element[\\/]|page[\\/]address|journey[\\/]journey)/,
            },
            {
              name: 'core',
              test: /node_modules[\\/](i18next|@lit[\\/]context|lit(-html)?[\\/]directive)|src[\\/](core[\\/](?!ahead|define|scan|prose|forms|i18n[\\/]locales|directory[\\/](?!manifest)|feed[\\/](network|signature))|content[\\/]built[\\/](index|manifest)\.ts|domain[\\/](issue|directory[\\/](facility|phone)|content[\\/]locale))/,
            },
            {
              name: 'hours',
              test: /src[\\/](core[\\/]directory[\\/]elsewhere|domain[\\/]hours[\\/](day|facility|holidays|parse|periods|status|week|zone))\.ts/,
            },
            {
              name: 'action',
              test: /src[\\/](elements[\\/]action[\\/](?!index|late\.|copy|link|locales|parts[\\/](details|list|paper|table))|domain[\\/]action[\\/](figures|model|periods))/,
            },
            {
              name: 'status',
              test: /src[\\/]core[\\/]directory[\\/]status\.ts/,
            },
            {
              name: 'record',
              test: /src[\\/](core[\\/]directory[\\/](facts|record)|domain[\\/]directory[\\/]table)\.ts/,
            },
            {
              name: 'directory',
              test: /src[\\/](core[\\/]directory[\\/](client|facts|near|status)|domain[\\/](directory[\\/](directory|facets|filters|found|group|nearest|order|query|table)\.ts|text))/,
            },
          ],
        },
        entryFileNames: '[name].js',
        chunkFileNames: ({ facadeModuleId }) => stringsFile(facadeModuleId) ?? 'chunks/[name]-[hash].js',
      },
    },
  },
});

/** What an entry needs before it runs: itself and all that it imports, not what it imports late. */
function needs(entry: string): { readonly has: (id: string) => boolean; readonly plugin: Plugin } {
  const ids = new Set<string>();
  const plugin: Plugin = {
    name: 'needs',
    buildEnd() {
      ids.clear();
      const follow = (id: string): void => {
        if (ids.has(id)) return;
        ids.add(id);
        this.getModuleInfo(id)?.importedIds.forEach(follow);
      };
      follow(entry);
    },
    generateBundle(_options, bundle) {
      // The entry only imports the file that holds its own code.
      delete bundle['all/entry.js'];
    },
  };
  return { has: (id) => ids.has(id), plugin };
}

const whole = needs(at('src/all.ts'));

/** For a tag too: every widget in one file, the strings of a language in another, what comes late beside them. */
const all = defineConfig({
  publicDir: false,
  plugins: [
    registrations(),
    lean(),
    packAsJson('./content'),
    shortTemplates(),
    shortCode(),
    askedAgain(),
    runtimeInside(),
    whole.plugin,
    moduleLengths('all'),
  ],
  define: { 'process.env.NODE_ENV': '"production"' },
  build: {
    outDir: 'dist/cdn',
    emptyOutDir: false,
    target: 'es2022',
    minify: false,
    lib: { entry: { all: at('src/all.ts') }, formats: ['es'] },
    rolldownOptions: {
      output: {
        minify: true,
        advancedChunks: {
          groups: [
            { name: 'all', test: whole.has },
            { name: (id: string) => `strings-${STRINGS.exec(id)?.[2] ?? ''}`, test: STRINGS },
          ],
        },
        entryFileNames: 'all/entry.js',
        chunkFileNames: ({ name }) => (name === 'all' ? 'all.js' : 'all/[name]-[hash].js'),
      },
    },
  },
});

const MODES: Readonly<Record<string, typeof npm>> = { npm, cdn, all };

export default defineConfig(({ mode }) => {
  const config = MODES[mode];
  if (config) return config;
  throw new Error(`vite build --mode ${Object.keys(MODES).join(', or --mode ')}`);
});
