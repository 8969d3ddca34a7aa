import { shown } from '../../domain/content/fields.js';
import type { FacilityField } from '../../domain/directory/facility.js';
import type { Faults } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import type { Table, TableRow } from './files/table.js';
import { COLUMNS } from './record.js';
import { fieldNamed } from './words/column-names.js';
import { wordKey } from './words/word-key.js';

/** Where each field stands in a table: one column, or the same one several times. */
export type Columns = ReadonlyMap<FacilityField, readonly number[]>;

/** True for a name under which a column of a directory is looked for. */
export function isColumnName(name: string): boolean {
  return fieldNamed(name) !== undefined;
}

/**
 * Finds the fields of a directory in the header of a table, and tells the columns that nothing reads.
 *
 * @param isOther true for the columns that somebody else reads
 */
export function findColumns(
  { header, headerRow, rows }: Table,
  file: string,
  faults: Faults,
  isOther: (name: string) => boolean = () => false,
): Columns {
  const columns = new Map<FacilityField, number[]>();
  if (!headerRow) return columns;
  const best = new Map<FacilityField, { readonly rank: number; readonly key: string }>();
  for (const name of header) {
    const named = fieldNamed(name);
    if (!named || isOther(name)) continue;
    const before = best.get(named.field);
    if (!before || named.rank < before.rank) best.set(named.field, { rank: named.rank, key: wordKey(name) });
  }
  header.forEach((name, index) => {
    if (isOther(name)) return;
    const warn = (code: string, args: Readonly<Record<string, string>>): void =>
      faults.add(file, headerRow.place(index), code, args, 'warning');
    const field = fieldNamed(name)?.field;
    if (name === '') {
      const filled = rows.find(({ cells }) => (cells[index] ?? '').trim() !== '');
      if (filled) warn('column-unnamed', { line: String(filled.line) });
    } else if (!field) {
      const near = nearestName(name, COLUMNS);
      warn(
        'unknown-column',
        near === undefined ? { value: shown(name) } : { value: shown(name), nearest: near },
      );
    } else if (best.get(field)?.key !== wordKey(name)) warn('column-unused', { value: shown(name), field });
    else {
      const first = columns.get(field);
      if (!first) columns.set(field, [index]);
      else {
        first.push(index);
        tellDoubled(field, first, rows, (args, severity) =>
          faults.add(file, headerRow.place(index), 'duplicate-column', args, severity),
        );
      }
    }
  });
  return columns;
}

/** A column that stands twice is harmless as long as its two cells never differ. */
function tellDoubled(
  field: FacilityField,
  indexes: readonly number[],
  rows: readonly TableRow[],
  tell: (args: Readonly<Record<string, string | number>>, severity: 'error' | 'warning') => void,
): void {
  const differing = rows.find(({ cells }) => {
    const filled = indexes.map((index) => (cells[index] ?? '').trim()).filter(Boolean);
    return new Set(filled).size > 1;
  });
  if (differing) tell({ value: field, line: differing.line }, 'error');
  else tell({ value: field }, 'warning');
}

/** The cells of a row by field. */
export function cellsOf({ cells }: TableRow, columns: Columns): Map<FacilityField, string> {
  return new Map(
    [...columns].map(([field, indexes]) => [
      field,
      indexes.map((index) => cells[index] ?? '').find((cell) => cell.trim() !== '') ?? '',
    ]),
  );
}

/** From this many errors on, one of them in a column that is needed, a whole row stands in the wrong columns. */
const MOVED = 4;

/** How the cells of a row and the columns of its table fit together. */
export type RowFit = 'fits' | 'spare' | 'few' | 'shifted' | 'moved';

const REQUIRED: readonly unknown[] = ['id', 'name', 'kind', 'country'];

/**
 * Tells whether a row has a delimiter too many or too few. Its cells then stand under the wrong columns, and one fault
 * says so in the place of one for each of them.
 *
 * @param errors fields in which the row, read as it stands, has errors
 */
export function rowFit(row: TableRow, { header, rows }: Table, errors: readonly unknown[]): RowFit {
  const width = row.cells.length;
  if (width === header.length)
    return errors.length >= MOVED && errors.some((field) => REQUIRED.includes(field)) ? 'moved' : 'fits';
  if (row.cells.slice(header.length).some((cell) => cell.trim() !== '')) return 'shifted';
  const alike = rows.filter(({ cells }) => cells.length === width).length;
  if (width > header.length && alike * 2 > rows.length) return 'fits';
  if (errors.length > 1 || errors.some((field) => REQUIRED.includes(field))) return 'shifted';
  return width > header.length ? 'spare' : 'few';
}
