import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { START, type Faults } from '../../faults/fault.js';
import { readCsv, type CsvForm } from './csv.js';
import { readWorkbook, spreadsheetOf } from './spreadsheet.js';
import type { Table } from './table.js';
import { decode, EncodingError, type Encoding } from './text.js';

/** What is known of a file beforehand. */
export interface TableForm extends CsvForm {
  readonly encoding?: Encoding | undefined;
}

/** True when there is such a file. */
export function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

/** Reads a file of any table: CSV, a workbook, either of them packed. Undefined, with a fault, when it is none. */
export async function readTableFile(
  path: string,
  form: TableForm,
  faults: Faults,
): Promise<Table | undefined> {
  const file = basename(path);
  const bytes = unpacked(path, faults);
  if (!bytes) return undefined;
  const spreadsheet = spreadsheetOf(bytes);
  if (spreadsheet === 'xlsx') return await readWorkbook(bytes, file, faults, form.knows);
  if (spreadsheet) {
    faults.add(file, START, 'not-a-table', { value: spreadsheet });
    return undefined;
  }
  const text = textOf(bytes, file, form.encoding, faults);
  if (text === undefined) return undefined;
  const before = faults.errors;
  const table = readCsv(text, file, faults, form);
  return faults.errors > before ? undefined : table;
}

/** The text of a file, unpacked when it is gzip; undefined, with a fault at its line, when it is no text. */
export function readTextFile(
  path: string,
  encoding: Encoding | undefined,
  faults: Faults,
): string | undefined {
  const bytes = unpacked(path, faults);
  return bytes && textOf(bytes, basename(path), encoding, faults);
}

/** The value of a file of JSON; undefined, with a fault, when it is none. */
export function readJsonFile(path: string, faults: Faults): { readonly json: unknown } | undefined {
  const text = readTextFile(path, 'utf-8', faults);
  if (text === undefined) return undefined;
  try {
    return { json: JSON.parse(text.replace(/^\uFEFF/, '')) as unknown };
  } catch {
    faults.add(basename(path), START, 'json');
    return undefined;
  }
}

function textOf(
  bytes: Uint8Array,
  file: string,
  encoding: Encoding | undefined,
  faults: Faults,
): string | undefined {
  try {
    return decode(bytes, encoding).text;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    faults.add(file, { line: error.line, column: 1 }, 'encoding');
    return undefined;
  }
}

function unpacked(path: string, faults: Faults): Uint8Array | undefined {
  const bytes = readFileSync(path);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes);
  } catch {
    faults.add(basename(path), START, 'gzip');
    return undefined;
  }
}
