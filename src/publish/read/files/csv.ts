import Papa from 'papaparse';
import { lineStarts, placeAt, type Faults, type Place } from '../../faults/fault.js';

/** Signs that may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row of a table. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** Line on which the row starts, from 1; a quoted cell may hold line feeds. */
  readonly line: number;
  /** Where one cell starts. */
  place(column: number): Place;
}

/** A table as it is written. */
export interface CsvSource {
  readonly delimiter: Delimiter;
  readonly header: readonly string[];
  readonly headerRow: CsvRow | undefined;
  readonly rows: readonly CsvRow[];
}

/** The delimiter that the header line uses most, outside quotes. */
export function detectDelimiter(text: string): Delimiter {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((each) => header.split(each).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * Reads CSV (RFC 4180; any line ending; blank lines skipped). A quote that never closes, or text after a
 * closing quote, is an error with its line, and no row is given at all: what follows cannot be trusted.
 */
export function readCsv(written: string, file: string, faults: Faults, wanted?: Delimiter): CsvSource {
  const text = written.replace(/\r\n?/g, '\n');
  const delimiter = wanted ?? detectDelimiter(text);
  const starts = lineStarts(text);
  const all: CsvRow[] = [];
  let start = 0;
  let broken = false;
  Papa.parse<string[]>(text, {
    delimiter,
    newline: '\n',
    step({ data: cells, errors, meta }) {
      const from = start;
      start = meta.cursor;
      const error = errors.find((each) => each.type === 'Quotes');
      const row: CsvRow = {
        cells,
        get line() {
          return placeAt(starts, from).line;
        },
        place: (column) => placeAt(starts, cellStart(text, from, cells, column)),
      };
      if (error && !broken) {
        /* papaparse points one past the quote. */
        faults.add(file, placeAt(starts, Math.max(0, (error.index ?? 1) - 1)), 'csv-quotes');
        broken = true;
      }
      if (cells.length > 1 || (cells[0] ?? '').trim() !== '') all.push(row);
    },
  });
  const [headerRow, ...rows] = broken ? [] : all;
  return { delimiter, header: headerRow?.cells.map((each) => each.trim()) ?? [], headerRow, rows };
}

/** Offset at which a cell starts: before it, each cell takes its text, its quotes doubled and two around. */
function cellStart(text: string, from: number, cells: readonly string[], column: number): number {
  let at = from;
  for (const cell of cells.slice(0, column)) {
    const quoted = text[at] === '"';
    at += cell.length + (quoted ? 2 + cell.split('"').length - 1 : 0) + 1;
  }
  return at;
}
