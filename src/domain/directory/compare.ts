import type { Facility, FacilityField } from './facility.js';

/** How facilities answer to one criterion. `unknown`: none of them says. */
export interface Criterion<Field> {
  readonly field: Field;
  readonly is: 'different' | 'same' | 'unknown';
}

const ORDER = ['different', 'same', 'unknown'] as const;

/** A value that is equal where two facilities say the same; '' where one does not say. */
function said(facility: Facility, field: FacilityField): string {
  const value = facility[field];
  if (value === undefined) return '';
  return typeof value === 'object' ? [...value].sort().join(';') : String(value);
}

/** Criteria by which facilities are compared: what differs first, what none of them says last. */
export function compareBy<Field extends FacilityField>(
  facilities: readonly Facility[],
  fields: readonly Field[],
): Criterion<Field>[] {
  const criteria = fields.map((field): Criterion<Field> => {
    const values = new Set(facilities.map((facility) => said(facility, field)));
    if (values.size > 1) return { field, is: 'different' };
    return { field, is: values.has('') ? 'unknown' : 'same' };
  });
  return ORDER.flatMap((each) => criteria.filter(({ is }) => is === each));
}
