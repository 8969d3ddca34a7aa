import {
  isReachable,
  type Facility,
  type FacilityField,
  type SettingId,
} from '../../domain/directory/facility.js';
import { facilityZone } from '../../domain/hours/facility.js';
import { parseHolidays } from '../../domain/hours/holidays.js';
import type { Faults, Place } from '../faults/fault.js';
import { expandHours } from '../read/hours.js';
import { nearestName } from '../faults/nearest-name.js';
import type { PlacedFacility } from '../read/directory-csv.js';
import { PointCheck } from './points.js';
import { checkRota } from './rotas.js';
import { parseSessions } from '../../domain/hours/sessions.js';

/**
 * What one row alone cannot tell: kinds and links that exist, a point in its country, hours that the page can read, a
 * zone for them, a way to reach the place. Facilities of an unknown kind are left out; so is a point that cannot be
 * that of its facility: neither distances nor places are taken from it.
 */
export function checkFacilities(
  placed: readonly PlacedFacility[],
  file: string,
  kinds: Readonly<Record<string, SettingId>>,
  faults: Faults,
): Facility[] {
  const points = new PointCheck();
  const ids = new Set(placed.map(({ facility }) => facility.id));
  return placed.flatMap((each) => {
    const { facility, place } = each;
    if (!Object.hasOwn(kinds, facility.kind)) {
      const near = nearestName(facility.kind, Object.keys(kinds));
      faults.add(file, place('kind'), 'unknown-kind', {
        value: facility.kind,
        ...(near === undefined ? {} : { nearest: near }),
      });
      return [];
    }
    for (const id of facility.linked_to ?? []) {
      if (id === facility.id)
        faults.add(file, place('linked_to'), 'linked-to-itself', { value: id }, 'warning');
      else if (!ids.has(id)) faults.add(file, place('linked_to'), 'unknown-link', { value: id });
    }
    if (!isReachable(facility))
      faults.add(file, place('phone'), 'unreachable', { value: facility.id }, 'warning');
    if (facility.places_free !== undefined && facility.places_as_of === undefined)
      faults.add(file, place('places_free'), 'places-undated', { value: facility.places_free }, 'warning');
    if (facility.holidays) checkHolidays(facility.holidays, place('holidays'), file, faults);
    const pointed = { facility: points.check(each, file, faults), place };
    const readable = withReadableHours(pointed, file, faults);
    checkRota(readable, place, file, faults);
    return [readable];
  });
}

/** The codes are known; days alone are told apart, because the next year has to be added in time. */
function checkHolidays(codes: readonly string[], place: Place, file: string, faults: Faults): void {
  const { value, issues } = parseHolidays(codes);
  faults.addIssues(file, () => place, issues);
  if (value?.fixed.size !== 0) return;
  const years = [...new Set([...value.days].map((day) => day.slice(0, 4)))].sort().join(', ');
  faults.add(file, place, 'holidays-days-only', { years }, 'info');
}

const SCHEDULES = ['hours', 'on_call_hours'] as const satisfies readonly FacilityField[];

/** The facility with its schedules written in what the page can read; without those that nothing can. */
function withReadableHours({ facility, place }: PlacedFacility, file: string, faults: Faults): Facility {
  const { country } = facility;
  const zone = facilityZone(facility);
  let readable = facility;
  const hasSessions = facility.sessions !== undefined && parseSessions(facility.sessions).value !== undefined;
  if (zone === undefined && (hasSessions || SCHEDULES.some((field) => facility[field] !== undefined)))
    faults.add(file, place('time_zone'), 'zone-missing', { value: facility.id, country }, 'warning');
  for (const field of SCHEDULES) {
    const written = facility[field];
    if (written === undefined) continue;
    const { value, issues } = expandHours(written, { country });
    faults.addIssues(file, () => place(field), issues);
    const { [field]: _, ...others } = readable;
    readable = value === undefined ? others : { ...readable, [field]: value };
    if (value !== undefined && /\bPH\b/.test(value) && facility.holidays === undefined)
      faults.add(file, place('holidays'), 'holidays-missing', { value: facility.id }, 'warning');
  }
  return readable;
}
