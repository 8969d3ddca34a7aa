import { tokens } from '../text.js';
import type { Facility } from './facility.js';
import { distance } from './nearest.js';
import type { FacilityTable } from './table.js';

/** Whose number is shown for a facility that has none. */
export interface Lender {
  readonly facility: Facility;
  /** `linked`: the facility names it among those that it works with; `operator`: the same association runs both. */
  readonly as: 'linked' | 'operator';
}

/** True when nobody can call the facility, write to it or read about it. */
export function needsLender({ phone, email, website }: Facility): boolean {
  return !phone && !email && !website;
}

const folded = (text: string): string => tokens(text).join(' ');

function kmBetween(a: Facility, b: Facility): number {
  if (a.lat === undefined || a.lon === undefined || b.lat === undefined || b.lon === undefined)
    return Infinity;
  return distance(a.lat, a.lon, b.lat, b.lon);
}

/** The first of the facilities that it names as linked which has a number. */
function linkedLender({ id, linked_to }: Facility, tables: readonly FacilityTable[]): Facility | undefined {
  const ids = linked_to?.filter((other) => other !== id) ?? [];
  const found = new Map<string, Facility>();
  if (ids.length === 0) return undefined;
  for (const table of tables)
    for (let row = 0; row < table.count; row++) {
      const other = table.text('id', row);
      if (ids.includes(other) && table.text('phone', row) !== '') found.set(other, table.record(row));
    }
  return ids.map((other) => found.get(other)).find((other) => other !== undefined);
}

/** The nearest of the same operator in the same country which has a number; without points, the publisher's first. */
function operatorLender(facility: Facility, tables: readonly FacilityTable[]): Facility | undefined {
  const operator = folded(facility.organisation ?? '');
  if (operator === '') return undefined;
  let best: Facility | undefined;
  let bestKm = Infinity;
  for (const table of tables) {
    const { codes, texts } = table.codes('organisation');
    const same = texts.map((text) => folded(text) === operator);
    for (let row = 0; row < table.count; row++) {
      if (same[codes[row] as number] !== true || table.text('phone', row) === '') continue;
      const other = table.record(row);
      if (other.country !== facility.country || other.id === facility.id) continue;
      const km = kmBetween(facility, other);
      if (best === undefined || km < bestKm) [best, bestKm] = [other, km];
    }
  }
  return best;
}

/**
 * Who answers for a facility that nobody can call, write to or read about: one that it works with, else one of the
 * same operator. Undefined for a facility that can be reached, and where nobody is known to answer.
 */
export function lenderOf(facility: Facility, tables: readonly FacilityTable[]): Lender | undefined {
  if (!needsLender(facility)) return undefined;
  const linked = linkedLender(facility, tables);
  if (linked) return { facility: linked, as: 'linked' };
  const operator = operatorLender(facility, tables);
  return operator && { facility: operator, as: 'operator' };
}
