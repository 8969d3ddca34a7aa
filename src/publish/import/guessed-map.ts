import { stringify } from 'yaml';
import type { FacilityField } from '../../domain/directory/facility.js';
import { Faults } from '../faults/fault.js';
import { findColumns } from '../read/columns.js';
import type { Table } from '../read/files/table.js';
import { COLUMNS } from '../read/record.js';
import type { Words } from '../words/words.js';

/** What a directory cannot do without; an id is made where there is none. */
const NEEDED: readonly FacilityField[] = ['name', 'kind', 'country'];

/**
 * The map that the names of a table's columns give, as YAML to be edited: what was understood under `columns`, and in
 * comments what nothing reads, what is still needed, and the names that may stand there.
 *
 * @param file name of the table, for the first line
 */
export function guessedMap(table: Table, file: string, words: Words): string {
  const found = findColumns(table, file, new Faults());
  const columns = Object.fromEntries(
    [...found].map(([field, [index = 0]]) => [field, table.header[index] ?? '']),
  );
  const read = new Set([...found.values()].flat());
  const unread = table.header.filter((name, index) => name !== '' && !read.has(index));
  const lacking = NEEDED.filter((field) => !found.has(field));
  const comment = (text: string): string => `# ${text}\n`;
  return [
    comment(words('import:map-head', { file })),
    comment(words('import:map-fields', { names: COLUMNS.join(', ') })),
    stringify({ columns }),
    ...unread.map((name) => `  # ?: ${stringify(name)}`),
    ...(lacking.length > 0 ? [comment(words('import:map-lacking')), 'constants:\n'] : []),
    ...lacking.map((field) => `  # ${field}: ${field === 'country' ? 'FR' : '?'}\n`),
  ].join('');
}
