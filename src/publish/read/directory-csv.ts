import { parseFacility } from '../../domain/content/facility-schema.js';
import { shown } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import { issue } from '../../domain/issue.js';
import { START, type Faults, type Place } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { readContacts } from './contacts/contacts.js';
import { csvLine, readCsv } from './files/csv.js';

export const COLUMNS = Object.keys(FACILITY_FIELDS) as FacilityField[];
const REQUIRED: readonly FacilityField[] = ['id', 'name', 'kind', 'country'];

/** A facility with the place of each of its cells. */
export interface PlacedFacility {
  readonly facility: Facility;
  readonly place: (field: FacilityField) => Place;
}

export type Cell = string | number | boolean | readonly string[];

/** The value of a cell: undefined when it is empty, an issue when it cannot be read. */
export function readCell(field: FacilityField, written: string): Cell | Issue | undefined {
  const text = written.trim();
  if (text === '') return undefined;
  switch (FACILITY_FIELDS[field]) {
    case 'text':
      return text;
    case 'list':
      return text
        .split(';')
        .map((each) => each.trim())
        .filter(Boolean);
    case 'number':
      return /^[+-]?\d+(?:\.\d+)?$/.test(text)
        ? Number(text)
        : issue('number', [field], { value: shown(text) });
    case 'flag':
      if (/^(?:true|yes|1)$/i.test(text)) return true;
      if (/^(?:false|no|0)$/i.test(text)) return undefined;
      return issue('flag', [field], { value: shown(text) });
  }
}

/** True for what `readCell` gives when a cell cannot be read. */
export function isIssue(cell: Cell | Issue): cell is Issue {
  return typeof cell === 'object' && 'severity' in cell;
}

/** A facility as a row of `directory.csv`, without line feed at the end of the last cell. */
export function facilityLine(facility: Facility): string {
  return csvLine(
    COLUMNS.map((field) => {
      const value = facility[field];
      if (value === undefined) return '';
      if (Array.isArray(value)) return value.join(';');
      return typeof value === 'boolean' ? (value ? 'yes' : '') : String(value);
    }),
  );
}

/** The header line of `directory.csv`. */
export function headerLine(): string {
  return csvLine(COLUMNS);
}

/** Reads `directory.csv`: every row that has what a facility needs, and every fault with its cell. */
export function readDirectory(text: string, file: string, faults: Faults, today: string): PlacedFacility[] {
  const source = readCsv(text, file, faults);
  const { headerRow, header } = source;
  if (!headerRow) {
    if (faults.errors === 0) faults.add(file, START, 'csv-empty');
    return [];
  }
  const columns = new Map<FacilityField, number>();
  header.forEach((name, index) => {
    const field = COLUMNS.find((each) => each === name);
    if (!field) {
      if (name === '') return;
      const near = nearestName(name, COLUMNS);
      const args = near === undefined ? { value: shown(name) } : { value: shown(name), nearest: near };
      faults.add(file, headerRow.place(index), 'unknown-column', args, 'warning');
    } else if (columns.has(field))
      faults.add(file, headerRow.place(index), 'duplicate-column', { value: field });
    else columns.set(field, index);
  });
  const missing = REQUIRED.filter((field) => !columns.has(field));
  for (const field of missing) faults.add(file, START, 'missing-column', { value: field });
  if (missing.length > 0) return [];

  const seen = new Map<string, number>();
  const all: PlacedFacility[] = [];
  for (const row of source.rows) {
    const place = (field: FacilityField | undefined): Place => {
      const index = field === undefined ? undefined : columns.get(field);
      return index === undefined ? { line: row.line, column: 1 } : row.place(index);
    };
    if (row.cells.slice(header.length).some((cell) => cell.trim() !== '')) {
      faults.add(file, place(undefined), 'csv-cells', { cells: row.cells.length, columns: header.length });
      continue;
    }
    const record: Partial<Record<FacilityField, Cell>> = {};
    const unreadable = new Set<FacilityField>();
    for (const [field, index] of columns) {
      const cell = readCell(field, row.cells[index] ?? '');
      if (cell === undefined) continue;
      if (isIssue(cell)) {
        faults.addIssues(file, () => place(field), [cell]);
        unreadable.add(field);
      } else record[field] = cell;
    }
    /* The other half of a point is not at fault. */
    if (unreadable.has('lat')) delete record.lon;
    if (unreadable.has('lon')) delete record.lat;
    const contacts = readContacts(record);
    const { value, issues } = parseFacility(contacts.record, today);
    faults.addIssues(file, ([field]) => place(field as FacilityField), [...contacts.issues, ...issues]);
    if (!value) continue;
    const first = seen.get(value.id);
    if (first !== undefined) {
      faults.add(file, place('id'), 'duplicate-id', { value: value.id, line: first });
      continue;
    }
    seen.set(value.id, row.line);
    all.push({ facility: value, place });
  }
  return all;
}
