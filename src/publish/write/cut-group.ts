import type { Facility, SettingId } from '../../domain/directory/facility.js';
import type {
  CellsFile,
  CutRef,
  FileRef,
  GroupFile,
  TermBlock,
  TermsFile,
  VocabularyFile,
} from '../../domain/directory/files.js';
import { tally } from '../../domain/directory/group-counts.js';
import { FIELD_MASKS } from '../../domain/directory/text-index.js';
import { encodeTable } from '../../domain/directory/table-build.js';
import { tokens } from '../../domain/text.js';
import { boxAround, cellsByKind, cellsByPlace, type Cell } from './cells.js';

/** Adds a file to those of a feed, and tells how it is named. */
export type AddFile = (role: string, value: unknown) => FileRef;

/** Parts of one list at most: about 2 KB. */
const LIST = 32;
/** Terms of one block: 8 to 16 KB. */
const BLOCK = 2000;

/** A part as its list tells it. */
interface Told {
  readonly ref: FileRef;
  readonly count: number;
  readonly box: CellsFile['boxes'][number];
  readonly cells: number;
  readonly kinds: Readonly<Record<string, number>>;
}

/** Writes a large group in cells, and what finds them. The file that it names lists the cells by place. */
export function writeCut(
  setting: SettingId,
  members: readonly Facility[],
  add: AddFile,
): FileRef & { readonly cut: CutRef } {
  const cells = cellsByPlace(members);
  let written = 0;
  // The number is for the name alone: 32 bits of a digest may be the same for two of a thousand files.
  const addNext = (role: string, value: unknown): FileRef => add(`${setting}-${role}-${written++}`, value);
  const tell = (cell: Cell): Told => {
    const file: GroupFile = { setting, table: encodeTable(cell.members) };
    return {
      ref: addNext('cell', file),
      count: cell.members.length,
      box: cell.box,
      cells: 1,
      kinds: tally(cell.members.map(({ kind }) => kind)),
    };
  };
  const list = (parts: readonly Told[], leaves: boolean, told: boolean): FileRef => {
    const file: CellsFile = {
      format: 'passerelle-cells/1',
      leaves,
      paths: parts.map(({ ref }) => ref.path),
      sha256: parts.map(({ ref }) => ref.sha256),
      counts: parts.map(({ count }) => count),
      boxes: parts.map(({ box }) => box),
      cells: parts.map((part) => part.cells),
      ...(told && { kinds: parts.map(({ kinds }) => kinds) }),
    };
    return addNext('cells', file);
  };
  // Cells without a point, which are last, are in lists of their own: a box says nothing of them.
  const lists = (own: readonly Cell[], told: boolean): Told[] =>
    [own.filter(({ box }) => box), own.filter(({ box }) => !box)]
      .flatMap((some) => runs(some, LIST))
      .map((run) => {
        const parts = run.map(tell);
        return {
          ref: list(parts, true, told),
          count: sumOf(parts.map(({ count }) => count)),
          box: boxAround(parts.map(({ box }) => box)),
          cells: parts.length,
          kinds: tally(run.flatMap((cell) => cell.members.map(({ kind }) => kind))),
        };
      });
  const kinds = cellsByKind(members);
  return {
    ...list(lists(cells, false), false, false),
    cut: {
      kinds: list(
        kinds.flatMap((own) => lists(own, true)),
        false,
        true,
      ),
      ids: writeTerms(`${setting}-ids`, cells, ({ id }) => [id], add),
      words: writeTerms(`${setting}-words`, cells, wordsOf, add),
      kind_words: writeTerms(`${setting}-kind-words`, kinds.flat(), wordsOf, add),
      vocabulary: add(`${setting}-vocabulary`, vocabularyOf(members)),
    },
  };
}

function wordsOf(facility: Facility): string[] {
  return FIELD_MASKS.flatMap(([field]) => tokens(facility[field] ?? ''));
}

function vocabularyOf(members: readonly Facility[]): VocabularyFile {
  const words = new Set(members.flatMap(wordsOf).filter((word) => !/\d/.test(word)));
  return { format: 'passerelle-vocabulary/1', words: [...words].sort((a, b) => (a < b ? -1 : 1)) };
}

/** Writes in which cells each term is, in blocks. */
function writeTerms(
  role: string,
  cells: readonly Cell[],
  termsOf: (facility: Facility) => readonly string[],
  add: AddFile,
): FileRef {
  const found = new Map<string, number[]>();
  cells.forEach(({ members }, number) => {
    for (const term of new Set(members.flatMap(termsOf))) {
      const own = found.get(term);
      if (own) own.push(number);
      else found.set(term, [number]);
    }
  });
  const terms = [...found.keys()].sort((a, b) => (a < b ? -1 : 1));
  const blocks = runs(terms, BLOCK).map((run, at) => {
    const cellsOf = run.map((term) => deltas(found.get(term) ?? []));
    const block: TermBlock = { terms: run, cells: cellsOf };
    return { first: run[0] ?? '', ref: add(`${role}-${at}`, block) };
  });
  const file: TermsFile = {
    format: 'passerelle-terms/1',
    firsts: blocks.map(({ first }) => first),
    paths: blocks.map(({ ref }) => ref.path),
    sha256: blocks.map(({ ref }) => ref.sha256),
  };
  return add(role, file);
}

function deltas(numbers: readonly number[]): number[] {
  return numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
}

function runs<T>(all: readonly T[], length: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / length) }, (_, at) =>
    all.slice(at * length, (at + 1) * length),
  );
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
