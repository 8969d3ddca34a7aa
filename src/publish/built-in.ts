import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Faults } from './faults/fault.js';
import { GUIDE_PARTS, type FeedManifest, type Guidance, type LocalePack } from '../domain/content/model.js';
import { SETTINGS } from '../domain/directory/facility.js';
import { feedFiles, jsonText, type NameFile } from './write/feed-files.js';
import { formatFaults } from './faults/report.js';
import { readContent } from './pipeline.js';
import { filesIn } from './read/files/folder-files.js';
import { EXAMPLE_LOCALES } from './write/example.js';
import { replaceFolder } from './write/whole-files.js';

const SOURCE = fileURLToPath(new URL('../content/', import.meta.url));
const HEAD = '// Made by "npm run content" from the files of src/content. Not to be edited.\n';

/** What is the same in every language, and what only those widgets read that list facilities. */
const COMMON = 'common';
const FACILITIES = 'facilities';

const PARTS = Object.entries(GUIDE_PARTS) as [string, readonly (keyof Guidance)[]][];

/** The files of the built-in pack as JSON, by name: few files load faster than many. */
type PackFiles = Readonly<Record<string, unknown>>;

/** A locale's texts without what only the guides read, and each part of that in a file of its own. */
function localeFiles(pack: LocalePack): PackFiles {
  const entries = Object.entries(pack);
  const of = (holds: (key: string) => boolean): unknown =>
    Object.fromEntries(entries.filter(([key]) => holds(key)));
  const guides = PARTS.flatMap(([, keys]) => keys as readonly string[]);
  return {
    [pack.locale]: of((key) => !guides.includes(key)),
    ...Object.fromEntries(
      PARTS.map(([part, keys]) => [
        `${pack.locale}-${part}`,
        of((key) => (keys as readonly string[]).includes(key)),
      ]),
    ),
  };
}

/** The built-in pack: its manifest, whose paths are read as BuiltInPack says, and its files. */
export interface BuiltIn {
  readonly manifest: FeedManifest;
  readonly files: PackFiles;
}

/** Compiles a folder as the built-in pack. Throws when the folder has an error. */
export function builtInPack(source: string = SOURCE): BuiltIn {
  const faults = new Faults();
  const content = readContent(source, faults, 0);
  if (!content || faults.errors > 0) {
    const errors = faults.list.filter((each) => each.issue.severity === 'error');
    throw new Error(`The built-in pack has errors.\n${formatFaults(errors).join('\n')}`);
  }
  const { locales } = content.source;
  const groups: readonly string[] = SETTINGS;
  const fileOf = (role: string): string =>
    locales.includes(role) ? role : `${groups.includes(role) ? FACILITIES : COMMON}/${role}`;
  // The pack is published with the code that reads it, so nothing is hashed.
  const nameByRole: NameFile = (role) => ({ path: fileOf(role), sha256: '' });
  const { manifest, files } = feedFiles(content, nameByRole);
  const values = files.map(({ role, text }) => ({ role, value: JSON.parse(text) as unknown }));
  const inFile = (name: string): unknown =>
    Object.fromEntries(
      values.filter(({ role }) => fileOf(role) === `${name}/${role}`).map(({ role, value }) => [role, value]),
    );
  const packs = values.filter(({ role }) => locales.includes(role));
  return {
    manifest,
    files: {
      ...Object.fromEntries(packs.flatMap(({ value }) => Object.entries(localeFiles(value as LocalePack)))),
      [COMMON]: inFile(COMMON),
      [FACILITIES]: inFile(FACILITIES),
    },
  };
}

/**
 * What `npm run content` writes, by path: the pack as JSON under `served/`, which the tag build copies as it stands
 * and whose folder is named by its contents, and the modules that read it.
 */
export function builtInFiles(source: string = SOURCE): Map<string, string> {
  const { manifest, files } = builtInPack(source);
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

/** The publisher's files that \`passerelle init\` starts from, as they are written. */
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

/** Writes the built-in pack beside the files that it is made of. */
export function writeBuiltIn(): void {
  const out = join(SOURCE, 'built');
  mkdirSync(out, { recursive: true });
  replaceFolder(out, 'index.ts', (folder) => {
    for (const [path, text] of builtInFiles()) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeBuiltIn();
