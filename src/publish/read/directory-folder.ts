import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults } from '../faults/fault.js';
import { readCorrections, tellUnusedCorrections, type Corrections } from './corrections-csv.js';
import {
  DIRECTORY_FILE,
  NOTHING,
  readDirectoryText,
  type Directory,
  type DirectoryContext,
  type PlacedFacility,
} from './directory-csv.js';
import { FolderFiles } from './files/content-files.js';
import { readText } from './files/folder-files.js';
import { spreadsheetOf } from './files/spreadsheet.js';

/** Folder of the directories of several keepers, a file each: `directory/lorraine.csv`. */
const DIRECTORY_FOLDER = 'directory';

/** Other things that people put where a table is looked for. */
const SPREADSHEETS = ['xlsx', 'ods', 'xls'];

/**
 * Reads the directory of a content folder, with `corrections.csv` laid over it: `directory.csv`, and a file of
 * `directory/` for each keeper. A facility of several files is one, with what each of them says; where two say
 * something else of it, both lines are told.
 */
export function readDirectory(
  dir: string,
  context: Omit<DirectoryContext, 'corrections'>,
  faults: Faults,
): Directory {
  const files = keeperFiles(dir);
  const corrections = readCorrections(dir, faults);
  const whole =
    files.length === 0 || existsSync(join(dir, DIRECTORY_FILE)) || spreadsheetBeside(dir) !== undefined
      ? [DIRECTORY_FILE]
      : [];
  const read = [...whole, ...files].map((file) => readOne(dir, file, { ...context, corrections }, faults));
  const ids = new Set(read.flatMap((each) => [...each.ids]));
  tellUnusedCorrections(corrections, ids, faults);
  const keepers = new Map(
    read.flatMap(({ facilities }, at) => {
      const file = [...whole, ...files][at] ?? '';
      const [, keeper] = /^directory\/(.*)\.csv$/.exec(file) ?? [];
      return keeper === undefined ? [] : facilities.map(({ facility: { id } }) => [id, keeper] as const);
    }),
  );
  return { facilities: merged(read, faults), ids, keepers };
}

function keeperFiles(dir: string): string[] {
  const folder = join(dir, DIRECTORY_FOLDER);
  if (!existsSync(folder)) return [];
  const isTable = (name: string): boolean => /\.(csv|xlsx|ods|xls)$/i.test(name) && !name.startsWith('.');
  return readdirSync(folder)
    .filter(isTable)
    .sort()
    .map((name) => `${DIRECTORY_FOLDER}/${name}`);
}

function spreadsheetBeside(dir: string): string | undefined {
  return SPREADSHEETS.map((ending) => `directory.${ending}`).find((name) => existsSync(join(dir, name)));
}

function readOne(
  dir: string,
  file: string,
  context: DirectoryContext & { readonly corrections: Corrections },
  faults: Faults,
): Directory {
  const path = join(dir, file);
  const beside = existsSync(path) ? undefined : spreadsheetBeside(dir);
  if (beside !== undefined || (existsSync(path) && spreadsheetOf(readFileSync(path)) !== undefined)) {
    faults.add(beside ?? file, START, 'directory-spreadsheet', { value: beside ?? file });
    return NOTHING;
  }
  const csv = readText(new FolderFiles(dir), file, faults);
  if (!csv) return NOTHING;
  if (csv.encoding === 'windows-1252')
    faults.add(file, START, 'encoding-guessed', { value: csv.encoding }, 'warning');
  return readDirectoryText(csv.text, context, faults, file);
}

/** The facilities of several files, each once. */
function merged(read: readonly Directory[], faults: Faults): readonly PlacedFacility[] {
  const all = new Map<string, PlacedFacility>();
  for (const { facilities } of read)
    for (const each of facilities) {
      const first = all.get(each.facility.id);
      all.set(each.facility.id, first ? together(first, each, faults) : each);
    }
  return [...all.values()];
}

/** One facility of two files: what only one of them knows is added, what they say otherwise is told. */
function together(first: PlacedFacility, second: PlacedFacility, faults: Faults): PlacedFacility {
  const [known, added] = [cellsOf(first.facility), cellsOf(second.facility)];
  for (const [field, value] of added) {
    const before = known.get(field);
    if (before === undefined || String(before) === String(value)) continue;
    const { file = '', line } = first.place(field);
    const args = { value: String(value), field, other: String(before), file, line };
    faults.add(DIRECTORY_FILE, second.place(field), 'keepers-differ', args);
  }
  return {
    facility: Object.fromEntries([...added, ...known]) as unknown as Facility,
    hasSchedule: first.hasSchedule || second.hasSchedule,
    place: (field) => (known.has(field) || !added.has(field) ? first : second).place(field),
  };
}

function cellsOf(facility: Facility): ReadonlyMap<FacilityField, Facility[FacilityField]> {
  return new Map(Object.entries(facility) as [FacilityField, Facility[FacilityField]][]);
}
