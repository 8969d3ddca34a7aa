import { existsSync, lstatSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { publisherGuide } from '../guides/publisher-guide.js';
import type { Language } from '../words/words.js';
import { commented, exampleFiles } from '../write/example.js';
import { schemaFiles, withSchemaLine } from '../schemas/schema-files.js';
import { replaceFolder } from '../write/whole-files.js';

/**
 * Writes an example of a content folder: the kinds, texts and numbers of the built-in pack, with a feed and two
 * places as examples, the guide for publishers, and the schemas by which editors complete the files. Refuses a folder
 * that holds anything. Throws UsageError.
 *
 * @param today ISO day
 * @param language of the guide
 */
export async function init(dir: string, today: string, language: Language, io: Io): Promise<ExitCode> {
  if (existsSync(dir) && (!lstatSync(dir).isDirectory() || readdirSync(dir).length > 0))
    throw new UsageError('usage:not-empty', { dir });
  const { sources } = await import('../../content/built/sources.js');
  const files = new Map(
    Object.entries(sources).map(([path, text]) => [path, commented(path, text)] as const),
  );
  for (const [path, text] of exampleFiles(today)) files.set(path, text);
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
