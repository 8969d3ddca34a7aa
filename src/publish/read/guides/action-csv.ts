import { shown } from '../../../domain/content/fields.js';
import { START, type Faults, type Place } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import { readCsv } from '../files/csv.js';
import type { Files } from '../files/content-files.js';
import { readText } from '../files/folder-files.js';
import type { TableRow } from '../files/table.js';

/** Columns of `actions/<id>.csv`: one figure, or two, a line. */
export const COLUMNS = [
  'id',
  'group',
  'label',
  'part_of',
  'partner',
  'planned',
  'held',
  'value',
  'unit',
  'note',
] as const;
export type Column = (typeof COLUMNS)[number];

const FIGURES: readonly Column[] = ['planned', 'held', 'value'];

/** A line of figures, without its empty cells: an empty cell is unknown, and never 0. */
export interface Line {
  readonly cells: Readonly<Partial<Record<Column, string | number>>>;
  place(column: Column): Place;
}

function columnsOf(
  header: readonly string[],
  headerRow: TableRow,
  file: string,
  faults: Faults,
): Map<Column, number> {
  const columns = new Map<Column, number>();
  header.forEach((name, index) => {
    const column = COLUMNS.find((each) => each === name);
    if (column && columns.has(column))
      faults.add(file, headerRow.place(index), 'duplicate-column', { value: column });
    else if (column) columns.set(column, index);
    else if (name !== '') {
      const near = nearestName(name, COLUMNS);
      const args = near === undefined ? { value: shown(name) } : { value: shown(name), nearest: near };
      faults.add(file, headerRow.place(index), 'unknown-column', args, 'warning');
    }
  });
  if (!columns.has('id')) faults.add(file, START, 'missing-column', { value: 'id' });
  return columns;
}

/** Reads the figures of an action, when it has a file of them. A number that cannot be read is told, and unknown. */
export function readFigures(files: Files, file: string, faults: Faults): Line[] {
  if (files.find(file) === undefined) return [];
  const text = readText(files, file, faults);
  if (!text) return [];
  if (text.encoding === 'windows-1252')
    faults.add(file, START, 'encoding-guessed', { value: text.encoding }, 'warning');
  const before = faults.errors;
  const { header, headerRow, rows } = readCsv(text.text, file, faults);
  if (!headerRow) {
    if (faults.errors === before) faults.add(file, START, 'csv-empty');
    return [];
  }
  const columns = columnsOf(header, headerRow, file, faults);
  return columns.has('id') ? rows.flatMap((row) => lineOf(row, columns, file, faults) ?? []) : [];
}

function lineOf(
  row: TableRow,
  columns: ReadonlyMap<Column, number>,
  file: string,
  faults: Faults,
): Line | undefined {
  const start: Place = { line: row.line, column: 1 };
  const place = (column: Column): Place => {
    const index = columns.get(column);
    return index === undefined ? start : row.place(index);
  };
  const most = Math.max(...columns.values()) + 1;
  if (row.cells.slice(most).some((cell) => cell.trim() !== '')) {
    faults.add(file, start, 'csv-cells', { cells: row.cells.length, columns: most });
    return undefined;
  }
  const cells: Partial<Record<Column, string | number>> = {};
  for (const [column, index] of columns) {
    const written = (row.cells[index] ?? '').trim();
    if (written === '') continue;
    if (!FIGURES.includes(column)) cells[column] = written;
    else if (/^\d+(?:\.\d+)?$/.test(written)) cells[column] = Number(written);
    else faults.add(file, place(column), 'figure', { value: shown(written) });
  }
  if (cells.id !== undefined) return { cells, place };
  faults.add(file, place('id'), 'missing');
  return undefined;
}
