import { shown } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type FacilityField } from '../../domain/directory/facility.js';
import { issue, type Issue } from '../../domain/issue.js';

/** What a cell says, before anybody asks whether it fits its field. */
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
