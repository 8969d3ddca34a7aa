import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { FINESS_LICENCE, type Category, type FinessImport } from './finess.js';
import type { Words } from '../words/words.js';
import { BUILT_IN_FOLDER } from '../read/built-in-folder.js';
import { KINDS_FILE } from '../read/kinds-yaml.js';
import { writeWhole } from '../write/whole-files.js';

/**
 * Makes a content folder fit for facilities of the register: the licence of `feed.yaml` names it, and each
 * category has its line in `kinds.yaml` and its text. Nothing that is written already is changed, but the
 * attribution, to which the register's is added. A folder that has no kinds of its own gets those of the built-in pack,
 * where it takes its texts from there.
 *
 * @param out the directory.csv that was written; its folder is a content folder when it has a feed.yaml
 * @returns lines that tell what was done
 */
export function addFinessToFolder(
  out: string,
  { categories, origin }: Pick<FinessImport, 'categories' | 'origin'>,
  words: Words,
): string[] {
  const dir = dirname(out);
  const added = `${origin} (${FINESS_LICENCE})`;
  const feed = join(dir, 'feed.yaml');
  if (basename(out) !== 'directory.csv' || !existsSync(feed)) {
    return [words('import:attribution-to-add', { added })];
  }
  const done: string[] = [];
  const document = parseDocument(readFileSync(feed, 'utf8'), { logLevel: 'error' });
  if (document.errors.length > 0) return [words('import:feed-unreadable')];
  const written: unknown = document.getIn(['licence', 'attribution']);
  const attribution = typeof written === 'string' ? written : '';
  if (!attribution.includes('FINESS')) {
    document.setIn(['licence', 'attribution'], [attribution, added].filter(Boolean).join('; '));
    writeWhole(feed, document.toString({ lineWidth: 0 }));
    done.push(words('import:attribution-added'));
  }
  const locales: unknown = document.toJS();
  const own = firstLocale(locales) ?? 'fr';
  const kindsFile = join(dir, KINDS_FILE);
  const lender = document.get('built_in') === true ? join(BUILT_IN_FOLDER, KINDS_FILE) : kindsFile;
  const kinds = addKinds(kindsFile, existsSync(kindsFile) ? kindsFile : lender, categories);
  let texts = 0;
  for (const { kind, label } of categories) {
    const file = join(dir, own, 'kinds', `${kind}.md`);
    if (existsSync(file)) continue;
    writeWhole(file, categoryText(kind, label));
    texts += 1;
  }
  if (kinds + texts > 0)
    done.push(
      words('import:folder-completed', {
        categories: words('import:categories', { count: kinds }),
        folder: `${own}/kinds`,
        texts: words('import:texts', { count: texts }),
      }),
    );
  return done;
}

function firstLocale(feed: unknown): string | undefined {
  if (typeof feed !== 'object' || feed === null || !('locales' in feed)) return undefined;
  const { locales } = feed;
  const [first] = Array.isArray(locales) ? (locales as readonly unknown[]) : [];
  return typeof first === 'string' ? first : undefined;
}

/** @param from the file that the kinds are added to */
function addKinds(file: string, from: string, categories: readonly Category[]): number {
  const document = parseDocument(existsSync(from) ? readFileSync(from, 'utf8') : '{}', {
    logLevel: 'error',
  });
  if (document.errors.length > 0 || !isMap(document.contents)) return 0;
  document.contents.flow = false;
  const missing = categories.filter(({ kind }) => !document.has(kind));
  for (const { kind } of missing) document.set(kind, 'other');
  if (missing.length > 0) writeWhole(file, document.toString());
  return missing.length;
}

function categoryText(kind: string, label: string): string {
  const code = kind.slice(kind.lastIndexOf('-') + 1);
  return `---
label: ${JSON.stringify(label)}
summary: établissement ou service du répertoire FINESS, catégorie ${code}
---
`;
}
