import { parseFacility } from '../../domain/content/facility-schema.js';
import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import { readCell, type Cell } from './cells.js';
import { readContacts } from './contacts/contacts.js';
import { readCountry } from './words/countries.js';
import type { FeedWords } from './words/terms.js';

/** Every column that a directory may have. */
export const COLUMNS = Object.keys(FACILITY_FIELDS) as FacilityField[];

/** The cells of one facility, by column, as they are written. */
export type WrittenCells = ReadonlyMap<FacilityField, string>;

/** One facility of a table; undefined when it lacks what a facility needs. Paths of issues start with the column. */
export interface RecordRead {
  readonly value: Facility | undefined;
  readonly issues: readonly Issue[];
}

/**
 * Reads the cells of one facility: the one way from any table into a facility.
 *
 * @param today ISO day; a date after it is told
 */
export function readRecord(cells: WrittenCells, words: FeedWords, today?: string): RecordRead {
  const issues: Issue[] = [];
  const record: Partial<Record<FacilityField, Cell>> = {};
  const unreadable = new Set<unknown>();
  const written = cells.get('country')?.trim() ?? '';
  const country = written === '' ? undefined : readCountry(written);
  for (const [field, text] of cells) {
    const { value, issues: found } = readCell(field, text, { country, words });
    issues.push(...found);
    if (value !== undefined) record[field] = value;
    else if (found.length > 0) unreadable.add(field);
  }
  /* The other half of a point is not at fault. */
  if (unreadable.has('lat')) delete record.lon;
  if (unreadable.has('lon')) delete record.lat;
  const contacts = readContacts(record);
  const { value, issues: unfit } = parseFacility(contacts.record, today);
  issues.push(
    ...contacts.issues,
    ...unfit.filter(({ code, path: [field] }) => code !== 'missing' || !unreadable.has(field)),
  );
  return { value, issues };
}
