import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isRecord } from '../../domain/content/fields.js';
import { Faults } from '../faults/fault.js';
import { filesIn, foldersIn } from '../read/files/folder-files.js';
import { readMarkdown } from '../read/files/markdown.js';
import { readYaml } from '../read/files/yaml.js';
import { kindWords } from '../read/words/kinds.js';
import { termWords, type FeedWords } from '../read/words/terms.js';

const KINDS_FILE = 'kinds.yaml';

/**
 * What the kinds and terms are called in the content folder for which a directory is made; those of the built-in texts where it
 * goes elsewhere. Faults of the folder are told by `check`.
 *
 * @param out the directory.csv to write
 */
export async function knownWords(out: string): Promise<FeedWords> {
  const dir = dirname(out);
  const files =
    basename(out) === 'directory.csv' && existsSync(join(dir, KINDS_FILE))
      ? ownFiles(dir)
      : (await import('../../content/built/sources.js')).sources;
  const faults = new Faults();
  const kinds = readYaml(files[KINDS_FILE] ?? '', KINDS_FILE, faults).value;
  const labels = Object.entries(files).flatMap(([path, text]) => {
    const id = /\/kinds\/(.+)\.md$/.exec(path)?.[1];
    if (id === undefined) return [];
    const front = readMarkdown(text, path, faults).front.value;
    if (!isRecord(front)) return [];
    const { label, abbreviation } = front;
    return [
      {
        kinds: {
          [id]: {
            label: typeof label === 'string' ? label : '',
            ...(typeof abbreviation === 'string' && { abbreviation }),
          },
        },
      },
    ];
  });
  const terms = Object.entries(files).flatMap(([path, text]) => {
    const read = /\/terms\.yaml$/.test(path) ? readYaml(text, path, faults).value : undefined;
    return isRecord(read) ? [textsOf(read)] : [];
  });
  return { kinds: kindWords(isRecord(kinds) ? Object.keys(kinds) : [], labels), terms: termWords(terms) };
}

function textsOf(read: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(read).flatMap(([code, label]) =>
      typeof label === 'string' ? [[code, label] as const] : [],
    ),
  );
}

function ownFiles(dir: string): Readonly<Record<string, string>> {
  const paths = foldersIn(dir).flatMap((locale) => [
    ...filesIn(join(dir, locale, 'kinds'), '.md').map((name) => `${locale}/kinds/${name}`),
    ...filesIn(join(dir, locale), '.yaml')
      .filter((name) => name === 'terms.yaml')
      .map((name) => `${locale}/${name}`),
  ]);
  return Object.fromEntries(
    [KINDS_FILE, ...paths].map((path) => [path, readFileSync(join(dir, path), 'utf8')] as const),
  );
}
