import { shown } from '../../../domain/content/fields.js';
import { START, type Faults, type Place } from '../../faults/fault.js';
import { withoutMojibake } from '../words/mojibake.js';
import { codeText } from '../words/word-key.js';

/** One row of a table. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Line on which the row starts, from 1; a quoted cell may hold line feeds. */
  readonly line: number;
  /** Where one cell starts. */
  place(column: number): Place;
}

/** A table of a text file or a spreadsheet, without its empty rows. */
export interface Table {
  readonly header: readonly string[];
  readonly headerRow: TableRow | undefined;
  readonly rows: readonly TableRow[];
}

/** Rows among which the header is looked for. */
const MOST_ABOVE = 20;

/**
 * Makes a table of rows: finds the header below titles, takes off what spreadsheets put around cells, and puts letters
 * right that were read in the wrong encoding, each with a warning.
 *
 * @param knows true for the name of a column that is looked for
 */
export function cleanRows(
  written: readonly TableRow[],
  file: string,
  faults: Faults,
  knows: (name: string) => boolean = () => false,
): Table {
  const rows = written
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map((row) => clean(row, file, faults));
  const scores = rows
    .slice(0, MOST_ABOVE)
    .map(({ cells }) => new Set(cells.map(codeText).filter((cell) => knows(cell))).size);
  const best = Math.max(0, ...scores);
  const at = best > 1 ? scores.indexOf(best) : 0;
  const headerRow = rows[at];
  if (headerRow && at > 0) faults.add(file, START, 'lines-above-header', { line: headerRow.line }, 'info');
  const header = headerRow?.cells.map(codeText) ?? [];
  /* Spreadsheets end each line, the first too, with delimiters of columns that are empty. */
  while (header.at(-1) === '' && rows.every(({ cells }) => (cells[header.length - 1] ?? '').trim() === ''))
    header.pop();
  return { header, headerRow, rows: rows.slice(at + 1) };
}

function clean(row: TableRow, file: string, faults: Faults): TableRow {
  let isClean = true;
  const cells = row.cells.map((cell, index) => {
    const bare = /^="([^]*)"$/.exec(cell.trim())?.[1] ?? cell;
    const text = withoutMojibake(bare);
    if (text !== bare)
      faults.add(file, row.place(index), 'mojibake', { value: shown(bare), to: shown(text) }, 'warning');
    else if (text.includes('\uFFFD'))
      faults.add(file, row.place(index), 'letters-lost', { value: shown(text) }, 'warning');
    if (text !== cell) isClean = false;
    return text;
  });
  if (isClean) return row;
  return {
    cells,
    get line() {
      return row.line;
    },
    place: (column) => row.place(column),
  };
}
