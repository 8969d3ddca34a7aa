import { readdirSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { isRecord } from '../../domain/content/fields.js';
import { Faults } from '../faults/fault.js';
import { BUILT_IN_FOLDER } from '../read/built-in-folder.js';
import { readFeedYaml } from '../read/feed-yaml.js';
import { ContentFiles, FolderFiles } from '../read/files/content-files.js';
import { readText, readYamlFile } from '../read/files/folder-files.js';
import { readMarkdown } from '../read/files/markdown.js';
import { KINDS_FILE } from '../read/kinds-yaml.js';
import { readEntries, withLentFiles } from '../read/lent.js';
import { kindWords } from '../read/words/kinds.js';
import { termWords, type FeedWords } from '../read/words/terms.js';

/**
 * What the kinds and terms are called in the content folder for which a directory is made; those of the built-in texts where it
 * goes elsewhere. Faults of the folder are told by `check`.
 *
 * @param out the directory.csv to write
 */
export function knownWords(out: string): FeedWords {
  const faults = new Faults();
  const { files, locales } = contentOf(out);
  const kinds = readYamlFile(files, KINDS_FILE, faults).value;
  const labels = locales.flatMap((locale) =>
    files.names(`${locale}/kinds`, '.md').flatMap((name) => {
      const file = `${locale}/kinds/${name}`;
      const front = readMarkdown(readText(files, file, faults)?.text ?? '', file, faults).front.value;
      if (!isRecord(front)) return [];
      const { label, abbreviation } = front;
      return [
        {
          kinds: {
            [name.slice(0, -'.md'.length)]: {
              label: typeof label === 'string' ? label : '',
              ...(typeof abbreviation === 'string' && { abbreviation }),
            },
          },
        },
      ];
    }),
  );
  const wanted = { kinds: isRecord(kinds) ? Object.keys(kinds) : [], settings: [], helplines: [] };
  const terms = locales.flatMap((locale) => {
    const { value } = readEntries(files, locale, 'terms', wanted, faults);
    return isRecord(value) ? [textsOf(value)] : [];
  });
  return { kinds: kindWords(wanted.kinds, labels), terms: termWords(terms) };
}

function textsOf(read: Readonly<Record<string, unknown>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(read).flatMap(([code, label]) =>
      typeof label === 'string' ? [[code, label] as const] : [],
    ),
  );
}

function contentOf(out: string): { readonly files: ContentFiles; readonly locales: readonly string[] } {
  const own = new FolderFiles(dirname(out));
  if (basename(out) === 'directory.csv') {
    const feed = readFeedYaml(own, new Faults());
    if (feed.builtIn)
      return { files: withLentFiles(own, feed.locales[0], BUILT_IN_FOLDER), locales: feed.locales };
    if (own.find(KINDS_FILE) !== undefined)
      return { files: new ContentFiles(own), locales: foldersIn(dirname(out)) };
  }
  const pack = new FolderFiles(BUILT_IN_FOLDER);
  return { files: new ContentFiles(pack), locales: readFeedYaml(pack, new Faults()).locales };
}

/** Names of the folders in a folder, sorted. */
function foldersIn(dir: string): string[] {
  return readdirSync(dir, { withFileTypes: true })
    .filter((each) => each.isDirectory())
    .map(({ name }) => name)
    .sort();
}
