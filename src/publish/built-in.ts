import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatFaults } from './faults/report.js';
import { publish } from './pipeline.js';
import { wordsIn } from './words/words.js';
import { packModules } from './write/built-in-modules.js';
import { packOf, type BuiltIn } from './write/built-in-pack.js';
import { replaceFolder } from './write/whole-files.js';

const SOURCE = fileURLToPath(new URL('../content/', import.meta.url));

/** Compiles a content folder as the built-in pack. Throws, with every error, when it has one. */
export function builtInPack(source: string = SOURCE): BuiltIn {
  let errors: readonly string[] = [];
  const pack = publish(
    source,
    0,
    ({ faults }) => {
      errors = formatFaults(
        faults.filter((each) => each.issue.severity === 'error'),
        wordsIn('en'),
      );
    },
    packOf,
  );
  if (!pack) throw new Error(`The built-in pack has errors.\n${errors.join('\n')}`);
  return pack;
}

/** What `npm run content` writes, by path. */
export function builtInFiles(source: string = SOURCE): Map<string, string> {
  return packModules(builtInPack(source));
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
