import * as v from 'valibot';
import { parseFacility } from '../../domain/content/facility-schema.js';
import { Findings, shown, text } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';
import { tokens } from '../../domain/text.js';
import type { Issue } from '../../domain/issue.js';
import { START, type Faults } from '../faults/fault.js';
import { readContacts } from '../read/contacts/contacts.js';
import { ImportLog } from './import-log.js';
import { nearestName } from '../faults/nearest-name.js';
import { DELIMITERS, readCsv, type CsvSource, type Delimiter } from '../read/files/csv.js';
import { isIssue, readCell, type Cell } from '../read/cells.js';
import { COLUMNS } from '../read/directory-csv.js';
import { withoutEmpty, warnUnknownKeys } from '../read/files/folder-files.js';
import type { Encoding } from '../read/files/text.js';
import { readYaml } from '../read/files/yaml.js';

/** Where the value of one column comes from. */
interface ColumnRule {
  readonly from: string;
  /** Their word → ours. A word that the table lacks is dropped; a list is looked up word by word. */
  readonly values: ReadonlyMap<string, string> | undefined;
  /** What separates the entries of a list in their cell. */
  readonly separator: string;
}

/** How a table of another shape becomes a directory. */
export interface ColumnMap {
  readonly delimiter: Delimiter | undefined;
  readonly encoding: Encoding | undefined;
  readonly columns: ReadonlyMap<FacilityField, ColumnRule>;
  readonly constants: ReadonlyMap<FacilityField, string>;
}

const columnRule = v.union([
  text,
  v.looseObject({
    from: text,
    values: v.exactOptional(v.record(v.string(), v.string())),
    separator: v.exactOptional(v.pipe(v.string(), v.minLength(1, 'empty'))),
  }),
]);
const mapFile = v.looseObject({
  delimiter: v.exactOptional(v.picklist(DELIMITERS)),
  encoding: v.exactOptional(v.picklist(['utf-8', 'windows-1252'])),
  columns: v.record(v.string(), columnRule),
  constants: v.exactOptional(v.record(v.string(), text)),
});

/** Reads the map of an import; undefined, with every fault, when it cannot be used. */
export function readMap(written: string, file: string, faults: Faults): ColumnMap | undefined {
  const before = faults.errors;
  const source = readYaml(written, file, faults);
  if (faults.errors > before) return undefined;
  const value = withoutEmpty(source.value);
  const found = new Findings();
  const taken = found.take(mapFile, value, []);
  faults.addIssues(file, source.locate, found.issues);
  warnUnknownKeys(value, Object.keys(mapFile.entries), file, source.locate, faults);
  if (!taken) return undefined;
  const fieldOf = (part: 'columns' | 'constants', name: string): FacilityField | undefined => {
    const field = COLUMNS.find((each) => each === name);
    if (field) return field;
    const near = nearestName(name, COLUMNS);
    const args = { value: shown(name), ...(near === undefined ? {} : { nearest: near }) };
    faults.add(file, source.locate([part, name]), 'map-column', args);
    return undefined;
  };
  const columns = new Map<FacilityField, ColumnRule>();
  for (const [name, rule] of Object.entries(taken.columns)) {
    const field = fieldOf('columns', name);
    if (!field) continue;
    const { from, values, separator = ';' } = typeof rule === 'string' ? { from: rule } : rule;
    columns.set(field, { from, values: values && new Map(Object.entries(values)), separator });
  }
  const constants = new Map<FacilityField, string>();
  for (const [name, constant] of Object.entries(taken.constants ?? {})) {
    const field = fieldOf('constants', name);
    if (field) constants.set(field, constant);
  }
  for (const field of ['name', 'kind', 'country'] as const)
    if (!columns.has(field) && !constants.has(field))
      faults.add(file, source.locate(['columns']), 'map-lacks', { value: field });
  if (faults.errors > before) return undefined;
  return { delimiter: taken.delimiter, encoding: taken.encoding, columns, constants };
}

/** What an import of a table of another shape gives. */
export interface CsvImport {
  readonly facilities: readonly Facility[];
  readonly log: ImportLog;
}

/**
 * Reads a table of another shape into facilities. Without a column or a constant for `id`, ids are made from
 * name and town. A row that lacks what a facility needs is left out, and the log says why.
 *
 * @returns undefined, with faults, when the table cannot be read or lacks a column that the map names
 */
export function importCsv(
  written: string,
  file: string,
  map: ColumnMap,
  faults: Faults,
): CsvImport | undefined {
  const before = faults.errors;
  const table = readCsv(written, file, faults, map.delimiter);
  if (faults.errors > before) return undefined;
  if (!table.headerRow) {
    faults.add(file, START, 'csv-empty');
    return undefined;
  }
  const indexes = columnIndexes(table, file, map, faults);
  if (faults.errors > before) return undefined;
  const log = new ImportLog();
  const ids = new Set<string>();
  const facilities: Facility[] = [];
  for (const row of table.rows) {
    log.read += 1;
    const at = { line: row.line, id: '' };
    if (row.cells.slice(table.header.length).some((cell) => cell.trim() !== '')) {
      log.drop(at, 'cell-count', String(row.cells.length));
      continue;
    }
    const record: Partial<Record<FacilityField, Cell>> = {};
    const put = (field: FacilityField, cell: string): void => {
      const read = readCell(field, cell);
      if (read === undefined) return;
      if (isIssue(read)) log.change(`${field}-dropped`, { ...at, from: shown(cell) });
      else record[field] = read;
    };
    for (const [field, constant] of map.constants) put(field, constant);
    for (const [field, rule] of map.columns) {
      const cell = (row.cells[indexes.get(field) ?? -1] ?? '').trim();
      const { text: translated, unknown } = translate(cell, field, rule);
      for (const word of unknown) log.change('value-unknown', { ...at, from: shown(word), to: field });
      if (translated !== '') put(field, translated);
    }
    if (record.id === undefined && !map.columns.has('id') && !map.constants.has('id')) {
      record.id = madeId(record, ids);
      log.change('id-made');
    }
    const contacts = readContacts(record);
    logContacts(contacts.issues, { ...at, id: typeof record.id === 'string' ? record.id : '' }, log);
    const { value, issues } = parseFacility(contacts.record);
    if (!value) {
      const [first] = issues;
      log.drop(
        at,
        first ? `${String(first.path[0] ?? '')} ${first.code}` : 'missing',
        shown(record.name ?? ''),
      );
      continue;
    }
    if (ids.has(value.id)) {
      log.drop({ ...at, id: value.id }, 'duplicate-id', value.id);
      continue;
    }
    for (const each of issues)
      if (each.severity === 'error')
        log.change(`${String(each.path[0])}-dropped`, {
          ...at,
          id: value.id,
          from: shown(each.args['value']),
        });
    ids.add(value.id);
    facilities.push(value);
    log.kept += 1;
  }
  return { facilities, log };
}

/** Tells what became of each number and address that was not published as it is written. */
function logContacts(
  issues: readonly Issue[],
  at: { readonly line: number; readonly id: string },
  log: ImportLog,
): void {
  for (const { severity, path, args } of issues) {
    const what = `${String(path[0])}-${severity === 'error' ? 'dropped' : 'mended'}`;
    const to = args['to'] === undefined ? {} : { to: String(args['to']) };
    log.change(what, { ...at, from: String(args['value']), ...to });
  }
}

function columnIndexes(
  table: CsvSource,
  file: string,
  map: ColumnMap,
  faults: Faults,
): Map<FacilityField, number> {
  const indexes = new Map<FacilityField, number>();
  for (const [field, { from }] of map.columns) {
    const index = table.header.indexOf(from.trim());
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
    const ours = rule.values.get(word);
    if (ours === undefined) unknown.push(word);
    return ours === undefined || ours === '' ? [] : [ours];
  });
  return { text: kept.join(';'), unknown };
}

function madeId(record: Partial<Record<FacilityField, Cell>>, taken: ReadonlySet<string>): string {
  const words = tokens([record.name, record.city].filter((each) => typeof each === 'string').join(' '));
  const stem =
    words
      .join('-')
      .replace(/[^a-z\d-]/g, '')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'facility';
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${String(count)}`;
  return id;
}
