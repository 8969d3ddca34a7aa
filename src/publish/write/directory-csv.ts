import { FACILITY_FIELDS, type Facility, type FacilityField } from '../../domain/directory/facility.js';

const COLUMNS = Object.keys(FACILITY_FIELDS) as FacilityField[];

/** One row as text: cells are quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\n`;
}

/** The header line of `directory.csv`, with its line feed. */
export function headerLine(): string {
  return csvLine(COLUMNS);
}

/** A facility as a row of `directory.csv`, with its line feed. */
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
