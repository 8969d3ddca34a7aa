import Papa from 'papaparse';
import { lineStarts, placeAt, type Faults, type Place } from '../../faults/fault.js';
import { cleanRows, type Table, type TableRow } from './table.js';

/** Signs that may stand between two cells. */
export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** A table as it is written in a text file. */
export interface CsvSource extends Table {
  readonly delimiter: Delimiter;
}

/** What the reader of a table knows of it beforehand. */
export interface CsvForm {
  readonly delimiter?: Delimiter | undefined;
  /** True for the name of a column that is looked for: the line that has most of them is the header. */
  readonly knows?: ((name: string) => boolean) | undefined;
  /** True for a text in which a quote is a sign like any other. */
  readonly isUnquoted?: ((text: string) => boolean) | undefined;
}

/** The delimiter that the header line uses most, outside quotes. */
export function detectDelimiter(text: string): Delimiter {
  const header = (/^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/g, '');
  const counts = DELIMITERS.map((each) => header.split(each).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/** Lines that may stand above the header: a title, the day of an export, an empty line. */
const MOST_ABOVE = 20;

/** The delimiter by which one of the first lines has most of the names that are looked for. */
function knownDelimiter(text: string, knows: CsvForm['knows']): Delimiter | undefined {
  if (!knows) return undefined;
  const names = (delimiter: Delimiter): number => {
    const { data } = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: MOST_ABOVE });
    return Math.max(0, ...data.map((cells) => cells.filter((cell) => knows(cell.trim())).length));
  };
  const [best] = DELIMITERS.map((each) => ({ each, count: names(each) })).sort((a, b) => b.count - a.count);
  return best && best.count > 1 ? best.each : undefined;
}

/** The delimiter of the first line that has one. */
function usedDelimiter(text: string): Delimiter {
  const line = text.split('\n', MOST_ABOVE).find((each) => DELIMITERS.some((sign) => each.includes(sign)));
  return detectDelimiter(line === undefined ? text : text.slice(text.indexOf(line)));
}

/**
 * Reads CSV (RFC 4180; any line ending; empty lines skipped), as spreadsheets write it too: a first line `sep=;`,
 * lines above the header, cells such as `="01000"`. A quote that never closes, or text after a closing quote, is an
 * error with its line, and no row is given at all: what follows cannot be trusted.
 */
export function readCsv(written: string, file: string, faults: Faults, form: CsvForm = {}): CsvSource {
  const text = written.replace(/\r\n?/g, '\n');
  const separator = /^"?sep=(.)"?[^\n]*(?:\n|$)/i.exec(text);
  const above = separator?.[0].length ?? 0;
  const told = DELIMITERS.find((each) => each === separator?.[1]);
  const table = text.slice(above);
  const delimiter = form.delimiter ?? told ?? knownDelimiter(table, form.knows) ?? usedDelimiter(table);
  const starts = lineStarts(text);
  const all: TableRow[] = [];
  let start = above;
  let broken = false;
  Papa.parse<string[]>(table, {
    delimiter,
    newline: '\n',
    /* A sign that no table holds. */
    quoteChar: form.isUnquoted?.(table) ? '\uFFFF' : '"',
    step({ data: cells, errors, meta }) {
      const from = start;
      start = above + meta.cursor;
      const error = errors.find((each) => each.type === 'Quotes');
      const row: TableRow = {
        cells,
        get line() {
          return placeAt(starts, from).line;
        },
        place: (column): Place => placeAt(starts, cellStart(text, from, cells, column)),
      };
      if (error && !broken) {
        /* papaparse points one past the quote. */
        faults.add(file, placeAt(starts, above + Math.max(0, (error.index ?? 1) - 1)), 'csv-quotes');
        broken = true;
      }
      all.push(row);
    },
  });
  return { delimiter, ...cleanRows(broken ? [] : all, file, faults, form.knows) };
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
