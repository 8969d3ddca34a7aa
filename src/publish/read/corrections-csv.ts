import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { isDate, shown } from '../../domain/content/fields.js';
import type { FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults, type Place } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { cellsOf, findColumns, isColumnName } from './columns.js';
import { readCsv } from './files/csv.js';
import { FolderFiles } from './files/content-files.js';
import { readText } from './files/folder-files.js';
import { readDate } from './words/dates.js';
import { codeText, wordKey } from './words/word-key.js';

export const CORRECTIONS_FILE = 'corrections.csv';

/** What a cell holds whose value is to be taken out: an empty one corrects nothing. */
const TAKEN_OUT = '-';

const BY: readonly string[] = ['corrected by', 'by', 'corrige par'];
const ON: readonly string[] = ['corrected on', 'on', 'corrige le'];

/** A value that somebody corrected, and where it stands. */
export interface CorrectedCell {
  /** Empty where the value is to be taken out. */
  readonly text: string;
  readonly place: Place;
}

/** What was corrected of one facility. */
export interface Correction {
  readonly place: Place;
  readonly cells: ReadonlyMap<FacilityField, CorrectedCell>;
}

/** What was corrected by hand, by the id of the facility. */
export type Corrections = ReadonlyMap<string, Correction>;

/**
 * Reads `corrections.csv` of a content folder: what is laid over `directory.csv`, and which no import touches. A
 * folder without it has no corrections.
 */
export function readCorrections(dir: string, faults: Faults): Corrections {
  const file = CORRECTIONS_FILE;
  const all = new Map<string, { place: Place; cells: Map<FacilityField, CorrectedCell> }>();
  if (!existsSync(join(dir, file))) return all;
  const text = readText(new FolderFiles(dir), file, faults);
  if (!text) return all;
  const table = readCsv(text.text, file, faults, { knows: (name) => isColumnName(name) || isAbout(name) });
  if (!table.headerRow) return all;
  const columns = findColumns(table, file, faults, isAbout);
  const [idColumn] = columns.get('id') ?? [];
  if (idColumn === undefined) {
    faults.add(file, START, 'missing-column', { value: 'id' });
    return all;
  }
  const by = table.header.findIndex((name) => BY.includes(wordKey(name)));
  const on = table.header.findIndex((name) => ON.includes(wordKey(name)));
  for (const row of table.rows) {
    const at = (column: number): Place => ({ ...row.place(Math.max(0, column)), file });
    const cells = cellsOf(row, columns);
    const id = codeText(cells.get('id') ?? '');
    cells.delete('id');
    if (row.cells.length > table.header.length && row.cells.slice(table.header.length).some(Boolean)) {
      const args = { cells: row.cells.length, columns: table.header.length };
      faults.add(file, { line: row.line, column: 1 }, 'csv-cells', args);
      continue;
    }
    if (id === '') {
      faults.add(file, at(idColumn), 'cell-missing', { field: 'id' });
      continue;
    }
    const day = (row.cells[on] ?? '').trim();
    if ((row.cells[by] ?? '').trim() === '' || day === '')
      faults.add(file, at(idColumn), 'correction-unsigned', { value: id }, 'warning');
    else if (!isDate(readDate(day, undefined)?.date ?? day))
      faults.add(file, at(on), 'date', { value: shown(day) }, 'warning');
    const known = all.get(id) ?? { place: at(idColumn), cells: new Map<FacilityField, CorrectedCell>() };
    all.set(id, known);
    for (const [field, written] of cells) {
      const value = written.trim();
      if (value === '') continue;
      const place = at(columns.get(field)?.[0] ?? idColumn);
      const before = known.cells.get(field);
      if (before)
        faults.add(file, place, 'correction-twice', { value: id, field, line: before.place.line }, 'warning');
      known.cells.set(field, { text: value === TAKEN_OUT ? '' : value, place });
    }
  }
  return all;
}

/** The columns that say who corrected and when. */
function isAbout(name: string): boolean {
  return BY.includes(wordKey(name)) || ON.includes(wordKey(name));
}

/** Warns of corrections of facilities that the directory does not have (any more). */
export function tellUnusedCorrections(
  corrections: Corrections,
  ids: ReadonlySet<string>,
  faults: Faults,
): void {
  for (const [id, { place }] of corrections) {
    if (ids.has(id)) continue;
    const near = nearestName(id, [...ids]);
    const args = { value: shown(id), ...(near !== undefined && { nearest: near }) };
    faults.add(CORRECTIONS_FILE, place, 'correction-unknown-id', args, 'warning');
  }
}
