import * as v from 'valibot';
import type { Result } from '../issue.js';
import type { BoxColumns, CellsFile, TermBlock, TermsFile, VocabularyFile } from '../directory/files.js';
import { areIndexes } from './directory-schema.js';
import * as field from './fields.js';
import { fileRef, Findings, isRecord, shown } from './fields.js';

/** Cells of one group at most: a hundred times what a whole register has. */
const MOST_CELLS = 100_000;
/** Facilities of one part at most. */
const MOST_COUNT = 100_000_000;

const columns = { paths: v.array(fileRef.path), sha256: v.array(fileRef.sha256) };
const cells = field.object({
  format: v.picklist(['passerelle-cells/1']),
  leaves: v.boolean(),
  ...columns,
});
const terms = field.object({
  format: v.picklist(['passerelle-terms/1']),
  ...columns,
  firsts: v.array(v.string()),
});

const vocabulary = field.object({
  format: v.picklist(['passerelle-vocabulary/1']),
  words: v.array(v.string()),
});

function isBox(value: unknown): value is BoxColumns | null {
  if (value === null) return true;
  if (!Array.isArray(value) || value.length !== 4 || !value.every(Number.isInteger)) return false;
  const [south, west, north, east] = value as unknown as BoxColumns;
  return (
    south >= -90_000 &&
    south <= north &&
    north <= 90_000 &&
    west >= -180_000 &&
    west <= east &&
    east <= 180_000
  );
}

function isRising(terms: readonly unknown[]): terms is readonly string[] {
  return terms.every((term, at) => typeof term === 'string' && (at === 0 || String(terms[at - 1]) < term));
}

function refused<T>(found: Findings, value: unknown): Result<T> {
  found.add('type', [], { value: shown(value) });
  return found.result<T>(undefined);
}

/** Checks the parts of a large group; they are refused whole unless all columns are of one length. */
export function parseCellsFile(value: unknown): Result<CellsFile> {
  const found = new Findings();
  const taken = found.take(cells, value, []);
  if (!taken) return found.result<CellsFile>(undefined);
  const { format, leaves, paths, sha256, counts, boxes, cells: numbers, kinds } = taken;
  const isWhole = (column: unknown): column is unknown[] =>
    Array.isArray(column) && column.length === paths.length;
  if (!isWhole(sha256) || !isWhole(counts) || !areIndexes(counts, MOST_COUNT)) return refused(found, counts);
  if (!isWhole(boxes) || !boxes.every(isBox)) return refused(found, boxes);
  if (!isWhole(numbers) || !areIndexes(numbers, MOST_CELLS)) return refused(found, numbers);
  const file = { format, leaves, paths, sha256, counts, boxes, cells: numbers };
  if (kinds === undefined) return found.result<CellsFile>(file);
  if (!isWhole(kinds) || !kinds.every(isRecord)) return refused(found, kinds);
  const takeKinds = (own: unknown, at: number): Record<string, number> =>
    found.record(own, ['kinds', at], field.id, (count, path) => found.take(field.count, count, path));
  return found.result<CellsFile>({ ...file, kinds: kinds.map(takeKinds) });
}

/** Checks where the blocks of terms are; refused unless they are sorted. */
export function parseTermsFile(value: unknown): Result<TermsFile> {
  const found = new Findings();
  const taken = found.take(terms, value, []);
  if (!taken) return found.result<TermsFile>(undefined);
  const { firsts, paths, sha256 } = taken;
  if (firsts.length !== paths.length || sha256.length !== paths.length || !isRising(firsts))
    return refused(found, firsts);
  return found.result<TermsFile>(taken);
}

/** Checks a block of terms; refused unless they are sorted and each has its cells. */
export function parseTermBlock(value: unknown): Result<TermBlock> {
  const found = new Findings();
  if (!isRecord(value)) return refused(found, value);
  const { terms: own, cells: numbers } = value;
  if (!Array.isArray(own) || !isRising(own) || !Array.isArray(numbers) || numbers.length !== own.length)
    return refused(found, own);
  if (!numbers.every((each) => areIndexes(each, MOST_CELLS))) return refused(found, numbers);
  return found.result<TermBlock>({ terms: own, cells: numbers });
}

/** Checks the words of a large group. */
export function parseVocabularyFile(value: unknown): Result<VocabularyFile> {
  const found = new Findings();
  return found.result<VocabularyFile>(found.take(vocabulary, value, []));
}
