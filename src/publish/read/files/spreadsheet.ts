import { START, type Faults } from '../../faults/fault.js';
import { listed } from '../../faults/listed.js';
import { mergedCells, type MergedCells } from './merged-cells.js';
import { cleanRows, type Table, type TableRow } from './table.js';

/** Programs that keep a table in a file of their own. */
export type Spreadsheet = 'xlsx' | 'ods' | 'xls' | 'zip';

/** The kind of spreadsheet that some bytes are; undefined for those that may be text. */
export function spreadsheetOf(bytes: Uint8Array): Spreadsheet | undefined {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11 && bytes[3] === 0xe0) return 'xls';
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 3 || bytes[3] !== 4) return undefined;
  /* The names of the files of an archive stand in it as they are. */
  const names = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  if (names.includes('opendocument.spreadsheet')) return 'ods';
  return names.includes('xl/workbook') ? 'xlsx' : 'zip';
}

/** A cell as a text file would have it. */
function textOf(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * Reads the first sheet of a workbook that has a cell. Lines and columns of faults are those of the sheet.
 *
 * @returns undefined, with a fault, when it cannot be read
 */
export async function readWorkbook(
  bytes: Uint8Array,
  file: string,
  faults: Faults,
  knows?: (name: string) => boolean,
): Promise<Table | undefined> {
  /* Only who has a workbook waits for what reads it. */
  const { default: readSheets } = await import('read-excel-file/node');
  let sheets: Awaited<ReturnType<typeof readSheets>>;
  try {
    sheets = await readSheets(Buffer.from(bytes));
  } catch {
    faults.add(file, START, 'workbook');
    return undefined;
  }
  const filled = sheets.filter(({ data }) => data.length > 0);
  const [first, ...others] = filled;
  if (!first) {
    faults.add(file, START, 'csv-empty');
    return undefined;
  }
  if (others.length > 0)
    faults.add(
      file,
      START,
      'sheets-unread',
      { value: first.sheet, others: others.map(({ sheet }) => sheet).join(', ') },
      'warning',
    );
  const rows = first.data.map((cells, index): TableRow => ({
    cells: cells.map(textOf),
    line: index + 1,
    place: (column) => ({ line: index + 1, column: column + 1 }),
  }));
  const table = cleanRows(rows, file, faults, knows);
  tellMerged(table, mergedCells(bytes, sheets.indexOf(first)), file, faults, knows);
  return table;
}

/** Tells merged cells column by column: all but the first of them are read as empty. */
function tellMerged(
  { header, headerRow }: Table,
  merges: readonly MergedCells[],
  file: string,
  faults: Faults,
  knows: (name: string) => boolean = () => true,
): void {
  if (!headerRow) return;
  header.forEach((name, index) => {
    const runs = merges.filter(({ column, first }) => column === index + 1 && first > headerRow.line);
    const [start] = runs;
    if (!start || !knows(name)) return;
    const lines = listed(runs.map(({ first, last }) => `${String(first)}-${String(last)}`));
    faults.add(
      file,
      { line: start.first, column: start.column },
      'cells-merged',
      { field: name, ...lines },
      'warning',
    );
  });
}
