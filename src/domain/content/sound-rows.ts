import { isRecord } from './fields.js';
import { readable } from './readable.js';

/** Columns of a table as they were served, unchecked. */
type Columns = Readonly<Record<string, unknown>>;

/** What a table is left with. */
interface SoundRows {
  readonly columns: Columns;
  readonly count: number;
  /** Rows that were left out, as they were numbered. */
  readonly dropped: readonly number[];
}

/**
 * A table without the rows in which a column that no facility can do without holds nothing, or what does not fit: one bad
 * entry is dropped, and never the others with it. A column that is no list of as many cells is left to whoever checks the
 * columns, as is a table of which no row is sound.
 *
 * @param required what each cell of such a column has to be, by its name
 */
export function soundRows(
  columns: Columns,
  count: number,
  required: Readonly<Record<string, (text: string) => boolean>>,
): SoundRows {
  const whole = { columns, count, dropped: [] };
  const readers = Object.entries(required).map(([name, test]) => ({
    read: cellReader(columns[name], count),
    test: (cell: string) => test(readable(cell)),
  }));
  const dropped: number[] = [];
  for (let row = 0; row < count; row++) {
    const isSound = readers.every(({ read, test }) => {
      const cell = read?.(row);
      return read === undefined || (typeof cell === 'string' && cell !== '' && test(cell));
    });
    if (!isSound) dropped.push(row);
  }
  if (dropped.length === 0 || dropped.length === count) return whole;
  const isLeft = new Set(dropped);
  const kept = (cells: readonly unknown[]): unknown[] => cells.filter((_, row) => !isLeft.has(row));
  const entries = Object.entries(columns).map(([name, column]): [string, unknown] => {
    if (Array.isArray(column) && column.length === count) return [name, kept(column)];
    if (isRecord(column) && Array.isArray(column['rows']) && column['rows'].length === count)
      return [name, { ...column, rows: kept(column['rows']) }];
    return [name, column];
  });
  return { columns: Object.fromEntries(entries), count: count - dropped.length, dropped };
}

/** Reads the cells of a column; undefined for what is no column of so many. */
function cellReader(column: unknown, count: number): ((row: number) => unknown) | undefined {
  if (Array.isArray(column)) return column.length === count ? (row) => column[row] as unknown : undefined;
  if (!isRecord(column)) return undefined;
  const { texts, rows } = column;
  if (!Array.isArray(texts) || !Array.isArray(rows) || rows.length !== count) return undefined;
  return (row) => {
    const at: unknown = rows[row];
    return typeof at === 'number' ? (texts as readonly unknown[])[at - 1] : undefined;
  };
}
