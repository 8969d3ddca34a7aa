/** Apart from the client, and fetched late: few feeds have a group that is too large for one file. */

import { partsOf, type Part } from '../../domain/directory/cells.js';
import type {
  CellsFile,
  FileRef,
  GroupFile,
  GroupRef,
  TermBlock,
  TermsFile,
  VocabularyFile,
} from '../../domain/directory/files.js';
import { cellsOf, nearWords } from '../../domain/directory/term-cells.js';
import type { Feed } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';
import { readGroup } from './group.js';

/** The parts in a part that is no cell. Rejects with FeedError. */
export async function readParts(
  feed: Feed,
  { ref, first }: Pick<Part, 'ref' | 'first'>,
  kinds?: readonly string[],
): Promise<Part[]> {
  const file = await feed.json<CellsFile>(ref, async () => (await fetchSchema()).parseCellsFile);
  return partsOf(file, first, kinds);
}

/** The cell of this number; undefined where there is none. Rejects with FeedError. */
export async function readCell(feed: Feed, group: GroupRef, cell: number): Promise<GroupFile | undefined> {
  let parts = await readParts(feed, { ref: group, first: 0 });
  for (;;) {
    const part = parts.find(({ first, cells }) => first <= cell && cell < first + cells);
    if (!part) return undefined;
    if (part.isCell) return readGroup(feed, part.ref);
    parts = await readParts(feed, part);
  }
}

/** The numbers of the cells in which a term stands, or one that begins so; rising. Rejects with FeedError. */
export async function cellsWith(
  feed: Feed,
  terms: FileRef,
  term: string,
  isPrefix = false,
): Promise<readonly number[]> {
  const check = async () => (await fetchSchema()).parseTermsFile;
  const { firsts, paths, sha256 } = await feed.json<TermsFile>(terms, check);
  let at = firsts.length - 1;
  while (at > 0 && (firsts[at] as string) > term) at -= 1;
  if (at < 0) return [];
  const ref = { path: paths[at] ?? '', sha256: sha256[at] ?? '' };
  const block = await feed.json<TermBlock>(ref, async () => (await fetchSchema()).parseTermBlock);
  return cellsOf(block, term, isPrefix);
}

/**
 * The cells in which a word stands: as it is, else one that begins so, else one that is a typo away, for which the whole
 * vocabulary is read. Rejects with FeedError.
 */
export async function cellsWithWord(
  feed: Feed,
  terms: FileRef,
  vocabulary: FileRef,
  word: string,
): Promise<readonly number[]> {
  for (const isPrefix of [false, true]) {
    const cells = await cellsWith(feed, terms, word, isPrefix);
    if (cells.length > 0) return cells;
  }
  // Digits are never forgiven: another postcode is another place.
  if (/\d/.test(word)) return [];
  const check = async () => (await fetchSchema()).parseVocabularyFile;
  const { words } = await feed.json<VocabularyFile>(vocabulary, check);
  const near = await Promise.all(nearWords(words, word).map((each) => cellsWith(feed, terms, each)));
  return [...new Set(near.flat())].sort((a, b) => a - b);
}
