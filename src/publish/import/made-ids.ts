import { createHash } from 'node:crypto';
import type { FacilityField } from '../../domain/directory/facility.js';
import { tokens } from '../../domain/text.js';
import type { WrittenCells } from '../read/record.js';

/** Room for what tells two of one stem apart: an id has 100 signs at most. */
const LONGEST = 80;

/** The id of a source as an id of a feed: signs that an id may not have become hyphens. Empty when nothing is left. */
export function idOf(written: string): string {
  if (/^[a-z\d][a-z\d._-]{0,99}$/i.test(written)) return written;
  return worded(written);
}

/** The words of a text, joined by hyphens. */
function worded(written: string): string {
  const words = tokens(written)
    .map((word) => word.replace(/[^a-z\d]/g, ''))
    .filter(Boolean)
    .join('-');
  return words.length > LONGEST ? `${words.slice(0, LONGEST)}-${digest(written)}` : words;
}

/**
 * Ids for rows whose source has none: from name, town and street, with the kind where several have the same, with a
 * digest of the row where that does not tell them apart either. Where a row stands, and how many came before, has no
 * part in it.
 */
export function madeIds(rows: readonly WrittenCells[]): string[] {
  const byPlace = rows.map((row) => stem(row, ['name', 'city', 'street']));
  const placed = counted(byPlace);
  const byKind = rows.map((row, at) => {
    const id = byPlace[at] ?? '';
    return placed(id) > 1 ? stem(row, ['name', 'city', 'street', 'kind']) : id;
  });
  const told = counted(byKind);
  return rows.map((row, at) => {
    const id = byKind[at] ?? '';
    return told(id) > 1 ? `${id}-${digest([...row].sort().join('\n'))}` : id;
  });
}

function stem(row: WrittenCells, fields: readonly FacilityField[]): string {
  return worded(fields.map((field) => row.get(field) ?? '').join(' ')) || 'facility';
}

function counted(ids: readonly string[]): (id: string) => number {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return (id) => counts.get(id) ?? 0;
}

/** The same few signs for the same text, always. */
function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 6);
}
