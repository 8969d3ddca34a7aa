import { shown } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { cellsOf, findColumns } from '../read/columns.js';
import type { Table, TableRow } from '../read/files/table.js';
import type { FeedWords } from '../read/words/terms.js';
import { wordKey } from '../read/words/word-key.js';
import type { ColumnMap, ColumnRule } from './column-map.js';
import { ImportLog } from './import-log.js';
import { takeRows, type ImportedRow } from './imported-rows.js';

/** What an import of a table of another shape gives. */
export interface CsvImport {
  readonly facilities: readonly Facility[];
  readonly log: ImportLog;
}

/**
 * Reads a table of another shape into facilities. Ids come from the table, or from name, town and street. A row that
 * lacks what a facility needs is left out, and the log says why.
 *
 * @param map what each column becomes; without it, the names of the columns tell
 * @returns undefined, with faults, when the table lacks what is needed
 */
export function importCsv(
  table: Table,
  file: string,
  map: ColumnMap | undefined,
  words: FeedWords,
  faults: Faults,
): CsvImport | undefined {
  const before = faults.errors;
  if (!table.headerRow) {
    if (before === 0) faults.add(file, START, 'csv-empty');
    return undefined;
  }
  const log = new ImportLog();
  const cellsOfRow = map ? mapped(table, file, map, log, faults) : named(table, file, faults);
  if (faults.errors > before) return undefined;
  const rows: ImportedRow[] = [];
  for (const row of table.rows) {
    log.read += 1;
    const at = { line: row.line, id: '' };
    if (row.cells.slice(table.header.length).some((cell) => cell.trim() !== ''))
      log.drop(at, 'cell-count', String(row.cells.length));
    else rows.push({ line: row.line, cells: cellsOfRow(row) });
  }
  return { facilities: takeRows(rows, words, log), log };
}

const NEEDED = ['name', 'kind', 'country'] as const;

/** The cells of a row by the names of the columns alone. */
function named(table: Table, file: string, faults: Faults): (row: TableRow) => Map<FacilityField, string> {
  const columns = findColumns(table, file, faults);
  for (const field of NEEDED)
    if (!columns.has(field)) faults.add(file, START, 'import-lacks', { value: field });
  return (row) => cellsOf(row, columns);
}

/** The cells of a row as a map tells them. */
function mapped(
  table: Table,
  file: string,
  map: ColumnMap,
  log: ImportLog,
  faults: Faults,
): (row: TableRow) => Map<FacilityField, string> {
  const indexes = columnIndexes(table, file, map, faults);
  return (row) => {
    const cells = new Map(map.constants);
    for (const [field, rule] of map.columns) {
      const cell = (row.cells[indexes.get(field) ?? -1] ?? '').trim();
      const { text, unknown } = translate(cell, field, rule);
      for (const word of unknown)
        log.change('value-unknown', { line: row.line, id: '', from: shown(word), to: field });
      if (text !== '') cells.set(field, text);
    }
    return cells;
  };
}

function columnIndexes(
  table: Table,
  file: string,
  map: ColumnMap,
  faults: Faults,
): Map<FacilityField, number> {
  const indexes = new Map<FacilityField, number>();
  const keys = table.header.map(wordKey);
  for (const [field, { from }] of map.columns) {
    const exact = table.header.indexOf(from.trim());
    const index = exact === -1 ? keys.indexOf(wordKey(from)) : exact;
    if (index === -1) {
      const near = nearestName(from, table.header);
      const args = { value: shown(from), ...(near === undefined ? {} : { nearest: near }) };
      faults.add(file, START, 'map-source', args);
    } else indexes.set(field, index);
  }
  return indexes;
}

function translate(
  cell: string,
  field: FacilityField,
  rule: ColumnRule,
): { readonly text: string; readonly unknown: readonly string[] } {
  const isList = FACILITY_FIELDS[field] === 'list';
  const words = isList ? cell.split(rule.separator).map((each) => each.trim()) : [cell];
  const unknown: string[] = [];
  const kept = words.filter(Boolean).flatMap((word) => {
    if (!rule.values) return [word];
    const ours = rule.values.get(word) ?? rule.values.get(wordKey(word));
    if (ours === undefined) unknown.push(word);
    return ours === undefined || ours === '' ? [] : [ours];
  });
  return { text: kept.join(';'), unknown };
}
