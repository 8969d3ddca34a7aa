import {
  isReachable,
  type Facility,
  type FacilityField,
  type SettingId,
} from '../../domain/directory/facility.js';
import { facilityZone } from '../../domain/hours/facility.js';
import { parseHolidays } from '../../domain/hours/holidays.js';
import { parseSessions } from '../../domain/hours/sessions.js';
import { Faults, type Fault } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { DIRECTORY_FILE, type PlacedFacility } from '../read/directory-csv.js';
import { checkRota } from './rotas.js';

/** What a check of the directory tells, and the facilities as they are published. */
export interface Sifted {
  readonly faults: readonly Fault[];
  readonly kept: readonly PlacedFacility[];
}

/** Facilities of a kind that the feed does not have are told, and left out. */
export function checkFacilityKinds(
  placed: readonly PlacedFacility[],
  kinds: Readonly<Record<string, SettingId>>,
): Sifted {
  const faults = new Faults();
  const kept = placed.filter(({ facility: { kind: value }, place }) => {
    if (Object.hasOwn(kinds, value)) return true;
    const near = nearestName(value, Object.keys(kinds));
    const args = near === undefined ? { value } : { value, nearest: near };
    faults.add(DIRECTORY_FILE, place('kind'), 'unknown-kind', args);
    return false;
  });
  return { faults: faults.list, kept };
}

/**
 * Links between facilities. One that leads nowhere is an error; one that leads to a place which was published before and
 * is withdrawn now is told, and left out.
 *
 * @param ids of every row, those at fault as well: their links are not
 * @param published ids of the facilities that were published last
 */
export function checkLinks(
  placed: readonly PlacedFacility[],
  ids: ReadonlySet<string>,
  published: ReadonlySet<string>,
): Sifted {
  const faults = new Faults();
  const kept = placed.map((each) => {
    const { facility, place } = each;
    const { linked_to: links, ...alone } = facility;
    if (!links) return each;
    const isWithdrawn = (id: string): boolean => !ids.has(id) && published.has(id);
    for (const value of links) {
      const tell = (code: string, severity: 'error' | 'warning'): void =>
        faults.add(DIRECTORY_FILE, place('linked_to'), code, { value }, severity);
      if (value === facility.id) tell('linked-to-itself', 'warning');
      else if (isWithdrawn(value)) tell('linked-to-withdrawn', 'warning');
      else if (!ids.has(value)) tell('unknown-link', 'error');
    }
    const left = links.filter((value) => !isWithdrawn(value));
    return { ...each, facility: left.length > 0 ? { ...alone, linked_to: left } : alone };
  });
  return { faults: faults.list, kept };
}

/**
 * What one row alone cannot tell: a way to reach the place, a zone and a calendar for its hours, and what its schedules
 * mean together.
 */
export function checkFacilities(placed: readonly PlacedFacility[]): readonly Fault[] {
  const faults = new Faults();
  for (const each of placed) {
    const { facility, place } = each;
    const warn = (field: FacilityField, code: string, args: Fault['issue']['args']): void =>
      faults.add(DIRECTORY_FILE, place(field), code, args, 'warning');
    if (!isReachable(facility)) warn('phone', 'unreachable', { value: facility.id });
    if (facility.places_free !== undefined && facility.places_as_of === undefined)
      warn('places_free', 'places-undated', { value: facility.places_free });
    checkHolidays(facility, place, faults);
    if (facilityZone(facility) === undefined && (each.hasSchedule || hasSessions(facility)))
      warn('time_zone', 'zone-missing', { value: facility.id, country: facility.country });
    if (facility.holidays === undefined)
      for (const schedule of [facility.hours, facility.on_call_hours])
        if (schedule !== undefined && /\bPH\b/.test(schedule))
          warn('holidays', 'holidays-missing', { value: facility.id });
    checkRota(facility, place, faults);
  }
  return faults.list;
}

function hasSessions({ sessions }: Facility): boolean {
  return sessions !== undefined && parseSessions(sessions).value !== undefined;
}

/** The codes are known; days alone are told apart, because the next year has to be added in time. */
function checkHolidays({ holidays }: Facility, place: PlacedFacility['place'], faults: Faults): void {
  if (!holidays) return;
  const { value, issues } = parseHolidays(holidays);
  faults.addIssues(DIRECTORY_FILE, () => place('holidays'), issues);
  if (value?.fixed.size !== 0) return;
  const years = [...new Set([...value.days].map((day) => day.slice(0, 4)))].sort().join(', ');
  faults.add(DIRECTORY_FILE, place('holidays'), 'holidays-days-only', { years }, 'info');
}
