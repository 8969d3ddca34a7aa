import type { Facility, FacilityField } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import { START, type Faults, type Place } from '../faults/fault.js';
import { cellsOf, findColumns, isColumnName, rowFit } from './columns.js';
import type { Corrections } from './corrections-csv.js';
import { readCsv } from './files/csv.js';
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
  /** Name of the keeper's file of `directory/`, without its ending, by the id of a facility. */
  readonly keepers: ReadonlyMap<string, string>;
}

export const NOTHING: Directory = { facilities: [], ids: new Set(), keepers: new Map() };

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
 * Reads the text of a directory: every row that has what a facility needs, and every fault with its cell.
 *
 * @param file where it stands in the content folder
 */
export function readDirectoryText(
  text: string,
  { today, words = NO_WORDS, corrections = new Map() }: DirectoryContext,
  faults: Faults,
  file: string = DIRECTORY_FILE,
): Directory {
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
      return { file, ...(index === undefined ? { line: row.line, column: 1 } : row.place(index)) };
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
  return { facilities: all, ids, keepers: new Map() };
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
