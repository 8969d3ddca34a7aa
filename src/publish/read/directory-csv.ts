import { parseFacility } from '../../domain/content/facility-schema.js';
import { shown } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';
import { START, type Faults, type Place } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { readContacts } from './contacts/contacts.js';
import { readCsv } from './files/csv.js';
import { readText } from './files/folder-files.js';
import { isIssue, readCell, type Cell } from './cells.js';
import { expandHours } from './hours.js';

export const DIRECTORY_FILE = 'directory.csv';

/** Every column that a directory may have. */
export const COLUMNS = Object.keys(FACILITY_FIELDS) as FacilityField[];
const REQUIRED: readonly FacilityField[] = ['id', 'name', 'kind', 'country'];

/** A facility with the place of each of its cells. */
export interface PlacedFacility {
  /** Its schedules are in what the page can read; those that nothing can read are left out. */
  readonly facility: Facility;
  /** True when its row has a schedule, readable or not. */
  readonly hasSchedule: boolean;
  readonly place: (field: FacilityField) => Place;
}

const SCHEDULES = ['hours', 'on_call_hours'] as const satisfies readonly FacilityField[];

/**
 * Reads `directory.csv` of a content folder: every row that has what a facility needs, and every fault with its cell.
 *
 * @param today ISO day; a date after it is told
 */
export function readDirectory(dir: string, today: string, faults: Faults): PlacedFacility[] {
  const csv = readText(dir, DIRECTORY_FILE, faults);
  if (!csv) return [];
  if (csv.encoding === 'windows-1252')
    faults.add(DIRECTORY_FILE, START, 'encoding-guessed', { value: csv.encoding }, 'warning');
  return readDirectoryText(csv.text, today, faults);
}

/** Reads the text of a `directory.csv`, as `readDirectory` does. */
export function readDirectoryText(text: string, today: string, faults: Faults): PlacedFacility[] {
  const file = DIRECTORY_FILE;
  const before = faults.errors;
  const source = readCsv(text, file, faults);
  const { headerRow, header } = source;
  if (!headerRow) {
    if (faults.errors === before) faults.add(file, START, 'csv-empty');
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
    const hasSchedule = SCHEDULES.some((field) => value[field] !== undefined);
    all.push({ facility: withReadableHours(value, place, faults), hasSchedule, place });
  }
  return all;
}

/** The facility with its schedules written in what the page can read; without those that nothing can. */
function withReadableHours(facility: Facility, place: PlacedFacility['place'], faults: Faults): Facility {
  const { country } = facility;
  let readable = facility;
  for (const field of SCHEDULES) {
    const written = facility[field];
    if (written === undefined) continue;
    const { value, issues } = expandHours(written, { country });
    faults.addIssues(DIRECTORY_FILE, () => place(field), issues);
    const { [field]: _, ...others } = readable;
    readable = value === undefined ? others : { ...readable, [field]: value };
  }
  return readable;
}
