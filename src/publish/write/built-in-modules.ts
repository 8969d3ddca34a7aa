import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../read/files/folder-files.js';
import type { BuiltIn } from './built-in-pack.js';
import { EXAMPLE_LOCALES } from './example.js';
import { jsonText } from './feed-files.js';

const HEAD = '// Made by "npm run content" from the files of src/content. Not to be edited.\n';

/**
 * The built-in pack as files, by path: JSON under `served/`, which the tag build copies as it stands and whose folder
 * is named by its contents, and the modules that read it.
 *
 * @param source folder that the pack was made of
 */
export function packModules({ manifest, files }: BuiltIn, source: string): Map<string, string> {
  const texts = Object.entries(files).map(([name, value]) => [name, jsonText(value)] as const);
  const hash = createHash('sha256');
  for (const [name, text] of texts) hash.update(name).update(text);
  const folder = `content/${hash.digest('hex').slice(0, 8)}`;
  const written = new Map(texts.map(([name, text]) => [`served/${folder}/${name}.json`, text]));
  written.set(
    'manifest.ts',
    `${HEAD}import type { FeedManifest } from '../../domain/content/model.js';

export const manifest: FeedManifest = ${JSON.stringify(manifest)};

/** Where the files of the pack stand, from the folder of the scripts for tags. */
export const folder = '${folder}';
`,
  );
  const imports = texts.map(
    ([name]) => `  ${JSON.stringify(name)}: () => import('./served/${folder}/${name}.json'),\n`,
  );
  written.set(
    'index.ts',
    `${HEAD}import type { BuiltInPack } from '../pack.js';
import { manifest } from './manifest.js';

const files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
${imports.join('')}};

export const builtIn: BuiltInPack = {
  manifest,
  async read(name) {
    const load = files[name];
    if (!load) throw new Error(\`the built-in pack has no \${name}\`);
    return (await load()).default;
  },
};
`,
  );
  written.set('sources.ts', sourcesModule(source, EXAMPLE_LOCALES));
  return written;
}

/** The publisher's files that `passerelle init` starts from, as they are written. */
function sourcesModule(source: string, locales: readonly string[]): string {
  const paths = ['kinds.yaml', 'helplines.yaml', ...filesIn(source, 'landscape.yaml')];
  const add = (folder: string, ending: string): void => {
    paths.push(
      ...filesIn(join(source, folder), ending).map((name) => join(folder, name).replaceAll('\\', '/')),
    );
  };
  add('questionnaires', '.yaml');
  add('actions', '.yaml');
  add('actions', '.csv');
  add('pathways', '.yaml');
  for (const locale of locales) {
    add(locale, '.yaml');
    add(`${locale}/kinds`, '.md');
    add(`${locale}/questionnaires`, '.yaml');
    add(`${locale}/actions`, '.yaml');
    add(`${locale}/pathways`, '.yaml');
  }
  const texts = Object.fromEntries(paths.map((path) => [path, readFileSync(join(source, path), 'utf8')]));
  return `${HEAD}\n/** Files of the pack as they are written, by path. */\nexport const sources: Readonly<Record<string, string>> = ${JSON.stringify(texts, undefined, 2)};\n`;
}
