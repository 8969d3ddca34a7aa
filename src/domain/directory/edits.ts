import type { Facility, TableField } from './facility.js';
import type { GroupFile } from './files.js';
import { FacilityTable } from './table.js';
import { encodeTable } from './table-build.js';

/** Fields of a facility that a site sees otherwise; null for what it takes away. */
export type Change = Readonly<Partial<Record<Exclude<TableField, 'id' | 'kind'>, unknown>>>;

/** What a site changes of a list that another publisher keeps. */
export interface Edits {
  /** Ids of facilities that are not shown. */
  readonly hidden: ReadonlySet<string>;
  /** By id. */
  readonly changes: ReadonlyMap<string, Change>;
}

/** How a number is dialled is made from the number: it goes with it. */
const MADE_FROM: readonly (readonly [TableField, TableField])[] = [
  ['phone', 'phone_dialled'],
  ['on_call_phone', 'on_call_phone_dialled'],
];

/**
 * A group, or a cell of one, as a site shows it. The words of a group that is changed are left out: a search makes them
 * of the facilities.
 */
export function edited(file: GroupFile, { hidden, changes }: Edits): GroupFile {
  const table = new FacilityTable(file.table);
  const isTouched = (row: number): boolean => {
    const id = table.text('id', row);
    return hidden.has(id) || changes.has(id);
  };
  if (!Array.from({ length: table.count }, (_, row) => row).some(isTouched)) return file;
  const facilities = table
    .records()
    .filter(({ id }) => !hidden.has(id))
    .map((facility) => changed(facility, changes.get(facility.id)));
  return { setting: file.setting, table: encodeTable(facilities), isPartial: true };
}

function changed(facility: Facility, change: Change | undefined): Facility {
  if (!change) return facility;
  const made = MADE_FROM.flatMap(([field, dialled]) =>
    field in change && !(dialled in change) ? [dialled] : [],
  );
  const entries = Object.entries({ ...facility, ...change });
  return Object.fromEntries(
    entries.filter(([field, value]) => value !== null && value !== '' && !made.includes(field as TableField)),
  ) as unknown as Facility;
}
