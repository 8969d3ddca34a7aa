import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import { START, type Faults, type Place } from '../faults/fault.js';
import { cellsOf, findColumns, isColumnName, rowFit } from './columns.js';
import { readCorrections, tellUnusedCorrections, type Corrections } from './corrections-csv.js';
import { readCsv } from './files/csv.js';
import { readText } from './files/folder-files.js';
import { spreadsheetOf } from './files/spreadsheet.js';
import { expandHours } from './hours.js';
import { readRecord } from './record.js';
import { NO_WORDS, type FeedWords } from './words/terms.js';
import { codeText } from './words/word-key.js';

export const DIRECTORY_FILE = 'directory.csv';

const REQUIRED: readonly FacilityField[] = ['id', 'name', 'kind', 'country'];

/** A facility with the place of each of its cells. */
export interface PlacedFacility {
  /** Its schedules are in what the page can read; those that nothing can read are left out. */
  readonly facility: Facility;
  /** True when its row has a schedule, readable or not. */
  readonly hasSchedule: boolean;
  readonly place: (field: FacilityField) => Place;
}

/** What a directory holds. */
export interface Directory {
  /** In the order of their rows. */
  readonly facilities: readonly PlacedFacility[];
  /** Of every row, those at fault as well. */
  readonly ids: ReadonlySet<string>;
}

const NOTHING: Directory = { facilities: [], ids: new Set() };

/** What a directory is read with. */
export interface DirectoryContext {
  /** ISO day; a date after it is told. */
  readonly today: string;
  /** What the kinds and terms of the feed are called. */
  readonly words?: FeedWords;
  readonly corrections?: Corrections;
}

const SCHEDULES = ['hours', 'on_call_hours'] as const satisfies readonly FacilityField[];

/**
 * Reads `directory.csv` of a content folder, with `corrections.csv` laid over it: every row that has what a facility
 * needs, and every fault with its cell.
 */
export function readDirectory(
  dir: string,
  context: Omit<DirectoryContext, 'corrections'>,
  faults: Faults,
): Directory {
  const path = join(dir, DIRECTORY_FILE);
  const kept = ['xlsx', 'ods', 'xls'].map((ending) => `directory.${ending}`);
  const beside = existsSync(path) ? undefined : kept.find((name) => existsSync(join(dir, name)));
  if (beside !== undefined || (existsSync(path) && spreadsheetOf(readFileSync(path)) !== undefined)) {
    faults.add(beside ?? DIRECTORY_FILE, START, 'directory-spreadsheet', { value: beside ?? DIRECTORY_FILE });
    return NOTHING;
  }
  const csv = readText(dir, DIRECTORY_FILE, faults);
  if (!csv) return NOTHING;
  if (csv.encoding === 'windows-1252')
    faults.add(DIRECTORY_FILE, START, 'encoding-guessed', { value: csv.encoding }, 'warning');
  const corrections = readCorrections(dir, faults);
  return readDirectoryText(csv.text, { ...context, corrections }, faults);
}

/** Reads the text of a `directory.csv`, as `readDirectory` does. */
export function readDirectoryText(
  text: string,
  { today, words = NO_WORDS, corrections = new Map() }: DirectoryContext,
  faults: Faults,
): Directory {
  const file = DIRECTORY_FILE;
  const before = faults.errors;
  const table = readCsv(text, file, faults, { knows: isColumnName });
  if (!table.headerRow) {
    if (faults.errors === before) faults.add(file, START, 'csv-empty');
    return NOTHING;
  }
  const columns = findColumns(table, file, faults);
  const missing = REQUIRED.filter((field) => !columns.has(field));
  for (const field of missing) faults.add(file, START, 'missing-column', { value: field });
  if (missing.length > 0) return NOTHING;

  const seen = new Map<string, number>();
  const ids = new Set<string>();
  const all: PlacedFacility[] = [];
  for (const row of table.rows) {
    const cells = cellsOf(row, columns);
    const id = codeText(cells.get('id') ?? '');
    ids.add(id);
    const corrected = corrections.get(id)?.cells;
    for (const [field, { text: value }] of corrected ?? []) cells.set(field, value);
    const place = (field: FacilityField | undefined): Place => {
      const correction = field && corrected?.get(field);
      if (correction) return correction.place;
      const [index] = (field && columns.get(field)) ?? [];
      return index === undefined ? { line: row.line, column: 1 } : row.place(index);
    };
    const { value, issues } = readRecord(cells, words, today);
    const errors = issues.filter(({ severity }) => severity === 'error').map(({ path: [field] }) => field);
    const fit = rowFit(row, table, errors);
    const counts = { cells: row.cells.length, columns: table.header.length };
    if (fit === 'shifted' || fit === 'moved') {
      const value = [...new Set(errors)].join(', ');
      faults.add(file, place(undefined), fit === 'moved' ? 'csv-cells-moved' : 'csv-cells', {
        ...counts,
        value,
      });
      continue;
    }
    if (fit !== 'fits') faults.add(file, place(undefined), `csv-cells-${fit}`, counts, 'warning');
    faults.addIssues(
      file,
      ([field]) => place(field as FacilityField),
      issues.map((each) => withColumn(each)),
    );
    if (!value) continue;
    const first = seen.get(value.id);
    if (first !== undefined) {
      faults.add(file, place('id'), 'duplicate-id', { value: value.id, line: first });
      continue;
    }
    seen.set(value.id, row.line);
    const hasSchedule = SCHEDULES.some((field) => value[field] !== undefined);
    all.push({ facility: withReadableHours(value, place, faults), hasSchedule, place });
  }
  tellUnusedCorrections(corrections, ids, faults);
  return { facilities: all, ids };
}

/** A cell that is empty is told with its column: nothing on its line shows where it is. */
function withColumn(each: Issue): Issue {
  return each.code === 'missing'
    ? { ...each, code: 'cell-missing', args: { ...each.args, field: String(each.path[0]) } }
    : each;
}

/** The facility with its schedules written in what the page can read; without those that nothing can. */
function withReadableHours(facility: Facility, place: PlacedFacility['place'], faults: Faults): Facility {
  const { country } = facility;
  let readable = facility;
  for (const field of SCHEDULES) {
    const written = facility[field];
    if (written === undefined) continue;
    const { value, issues } = expandHours(written, { country });
    faults.addIssues(DIRECTORY_FILE, () => place(field), issues);
    const { [field]: _, ...others } = readable;
    readable = value === undefined ? others : { ...readable, [field]: value };
  }
  return readable;
}
