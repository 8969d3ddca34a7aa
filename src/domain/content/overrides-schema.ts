import { encodeTable } from '../directory/table-build.js';
import type { Change, Edits } from '../directory/edits.js';
import { TABLE_FIELDS, type Facility, type TableField } from '../directory/facility.js';
import { FacilityTable } from '../directory/table.js';
import type { PathStep, Result } from '../issue.js';
import { hasOwn } from '../own.js';
import { parseGroupFile } from './directory-schema.js';
import * as field from './fields.js';
import { Findings, isRecord, shown } from './fields.js';

/** Fields that a site leaves as they are: what a facility is, and where it stands among the others. */
const FIXED: readonly string[] = ['id', 'kind'];

/**
 * Checks what a site changes of a list: `{ "hide": ["id"], "change": { "id": { "phone": "…", "hours": null } } }`. What does
 * not fit is dropped with an issue, the rest counts. Values are those of `directory.csv`, lists as lists or with `;`.
 */
export function parseOverrides(value: unknown): Result<Edits> {
  const found = new Findings();
  if (!isRecord(value)) {
    found.add('type', [], { value: shown(value), expected: 'object' });
    return found.result<Edits>(undefined);
  }
  const hide = found.list(value['hide'], ['hide'], (id, at) => found.take(field.id, id, at));
  const change = found.record(value['change'], ['change'], field.id, (entry, at) =>
    takeChange(found, entry, at),
  );
  return found.result<Edits>({ hidden: new Set(hide), changes: new Map(Object.entries(change)) });
}

function takeChange(found: Findings, value: unknown, path: readonly PathStep[]): Change | undefined {
  if (!isRecord(value)) {
    found.add('type', path, { value: shown(value), expected: 'object' });
    return undefined;
  }
  const taken: Record<string, unknown> = {};
  for (const [name, written] of Object.entries(value)) {
    const at = [...path, name];
    if (!hasOwn(TABLE_FIELDS, name) || FIXED.includes(name)) found.add('choice', at, { value: name });
    else if (written === null || written === '') taken[name] = null;
    else {
      const read = readAs(name as TableField, written);
      if (read === undefined) found.add('type', at, { value: shown(written) });
      else taken[name] = read;
    }
  }
  return taken;
}

/** The value as the table of a feed would give it: it is held to the same. */
function readAs(name: TableField, written: unknown): unknown {
  const isList = Array.isArray(written) && written.every((each) => typeof each === 'string');
  if (!isList && typeof written !== 'string' && typeof written !== 'number' && written !== true)
    return undefined;
  const row = { id: 'a', name: 'a', kind: 'a', country: 'FR', [name]: written } as unknown as Facility;
  const { value } = parseGroupFile({ setting: 'other', table: encodeTable([row]) });
  return value && new FacilityTable(value.table).record(0)[name];
}
