import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { publisherGuide } from '../guides/publisher-guide.js';
import type { Language } from '../words/words.js';
import { BUILT_IN_FOLDER } from '../read/built-in-folder.js';
import { commented, exampleFiles } from '../write/example.js';
import { packFiles } from '../write/pack-files.js';
import { schemaFiles, withSchemaLine } from '../schemas/schema-files.js';
import { replaceFolder } from '../write/whole-files.js';

/** What was asked of `init`, besides the folder. */
export interface InitOptions {
  /** ISO day. */
  readonly today: string;
  /** Of the guide. */
  readonly language: Language;
  /** Copies the texts of the built-in pack, which the folder otherwise takes from it. */
  readonly all: boolean;
}

/**
 * Writes a content folder to begin with: a feed and two places as examples, the guide for publishers, and the schemas by
 * which editors complete the files. What is not written there comes from the built-in pack, unless all of it is copied.
 * Refuses a folder that holds anything. Throws UsageError.
 */
export function init(dir: string, { today, language, all }: InitOptions, io: Io): ExitCode {
  if (existsSync(dir) && (!lstatSync(dir).isDirectory() || readdirSync(dir).length > 0))
    throw new UsageError('usage:not-empty', { dir });
  const copied = all ? [...packFiles(BUILT_IN_FOLDER)] : [];
  const files = new Map(copied.map(([path, text]) => [path, commented(path, text)] as const));
  for (const [path, text] of exampleFiles(today, !all)) files.set(path, text);
  files.set('GUIDE.md', publisherGuide(language));
  replaceFolder(dir, '.', (folder) => {
    const lined = [...files].map(([path, text]) => [path, withSchemaLine(path, text)] as const);
    for (const [path, text] of [...lined, ...schemaFiles()]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  });
  const [guide, start] = [join(dir, 'GUIDE.md'), join(dir, 'feed.yaml')];
  io.out(io.words('report:init-written', { count: files.size, dir, guide, start }));
  io.out(`  npx passerelle-cli check ${dir}`);
  io.out(`  npx passerelle-cli preview ${dir}`);
  io.out(`  npx passerelle-cli build ${dir} --out public`);
  return EXIT.done;
}
