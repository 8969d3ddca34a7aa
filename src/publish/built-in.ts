import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Faults } from './fault.js';
import { GUIDE_PARTS, type Guidance, type LocalePack } from '../domain/content/model.js';
import { feedFiles, jsonText, type NameFile } from './feed-files.js';
import { formatFaults } from './report.js';
import { readContent } from './sources/content-folder.js';
import { filesIn } from './sources/folder-files.js';
import { EXAMPLE_LOCALES } from './templates/example.js';
import { replaceFolder } from './write.js';

const SOURCE = fileURLToPath(new URL('../content/', import.meta.url));
const HEAD = '// Made by "npm run content" from the files of src/content. Not to be edited.\n';

/** The pack is part of the code: nothing is fetched, so nothing is hashed. */
const nameByRole: NameFile = (role) => ({ path: role, sha256: '' });

interface Type {
  readonly name: string;
  readonly from: string;
}

const PARTS = Object.entries(GUIDE_PARTS) as [string, readonly (keyof Guidance)[]][];
const MODEL = '../../domain/content/model.js';
const FILES = '../../domain/directory/files.js';

/** What the value of a file is, and in which module it goes. */
function moduleOf(role: string, locales: readonly string[]): { readonly name: string; readonly type: Type } {
  if (locales.includes(role)) return { name: `locale-${role}`, type: { name: 'LocalePack', from: MODEL } };
  if (role === 'helplines') return { name: role, type: { name: 'readonly Helpline[]', from: MODEL } };
  if (PARTS.some(([part]) => role.endsWith(`-${part}`)))
    return { name: role, type: { name: 'Guidance', from: MODEL } };
  if (role === 'directory') return { name: role, type: { name: 'DirectoryManifest', from: FILES } };
  if (role === 'gazetteer') return { name: role, type: { name: 'Gazetteer', from: FILES } };
  return { name: `group-${role}`, type: { name: 'GroupFile', from: FILES } };
}

function typedModule(type: Type, text: string): string {
  const imported = type.name.replace(/^readonly |\[\]$/g, '');
  return `${HEAD}import type { ${imported} } from '${type.from}';\n\nconst value: ${type.name} = ${text.trim()};\nexport default value;\n`;
}

interface Part {
  readonly role: string;
  readonly text: string;
}

/** A locale's texts without what only the guides read, and each part of that in a file of its own. */
function apart({ role, text }: Part): Part[] {
  const entries = Object.entries(JSON.parse(text) as LocalePack);
  const of = (holds: (key: string) => boolean): string =>
    jsonText(Object.fromEntries(entries.filter(([key]) => holds(key))));
  const guides = PARTS.flatMap(([, keys]) => keys as readonly string[]);
  return [
    { role, text: of((key) => !guides.includes(key)) },
    ...PARTS.map(([part, keys]) => ({
      role: `${role}-${part}`,
      text: of((key) => (keys as readonly string[]).includes(key)),
    })),
  ];
}

/** The modules of the built-in pack by file name. Throws when the folder has an error. */
export function builtInModules(source: string = SOURCE): Map<string, string> {
  const faults = new Faults();
  const content = readContent(source, faults, 0);
  if (!content || faults.errors > 0) {
    const errors = faults.list.filter((each) => each.issue.severity === 'error');
    throw new Error(`The built-in pack has errors.\n${formatFaults(errors).join('\n')}`);
  }
  const { manifest, files } = feedFiles(content, nameByRole);
  const modules = new Map<string, string>();
  const entries = files
    .map(({ role, text }) => ({ role, text }))
    .flatMap((file) => (content.source.locales.includes(file.role) ? apart(file) : [file]))
    .map(({ role, text }) => {
      const { name, type } = moduleOf(role, content.source.locales);
      modules.set(`${name}.ts`, typedModule(type, text));
      return `    ${JSON.stringify(role)}: () => import('./${name}.js'),\n`;
    });
  modules.set('manifest.ts', typedModule({ name: 'FeedManifest', from: MODEL }, JSON.stringify(manifest)));
  modules.set('sources.ts', sourcesModule(source, EXAMPLE_LOCALES));
  modules.set(
    'index.ts',
    `${HEAD}import manifest from './manifest.js';\n
/** The pack that is built in: its manifest, and its files by their path in the manifest. */
export const builtIn: {
  readonly manifest: typeof manifest;
  readonly files: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>>;
} = {
  manifest,
  files: {\n${entries.join('')}  },\n};\n`,
  );
  return modules;
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

/** Writes the modules of the built-in pack beside its files. */
export function writeBuiltIn(): void {
  const out = join(SOURCE, 'built');
  mkdirSync(out, { recursive: true });
  replaceFolder(out, 'index.ts', (folder) => {
    for (const [name, text] of builtInModules()) writeFileSync(join(folder, name), text);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeBuiltIn();
