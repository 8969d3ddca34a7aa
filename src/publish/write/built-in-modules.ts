import { createHash } from 'node:crypto';
import type { BuiltIn } from './built-in-pack.js';
import { jsonText } from './feed-files.js';

const HEAD = '// Made by "npm run content" from the files of src/content. Not to be edited.\n';

/**
 * The built-in pack as files, by path: JSON under `served/`, which the tag build copies as it stands and whose folder
 * is named by its contents, and the modules that read it.
 */
export function packModules({ manifest, files }: BuiltIn): Map<string, string> {
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
  return written;
}
