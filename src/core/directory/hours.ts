import type { Directory } from '../../domain/directory/directory.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { FacilityStatus } from '../../domain/hours/facility.js';
import { piece } from '../loading/piece.js';

/** State of a facility at an instant (epoch milliseconds). */
export type StatusOf = (facility: Facility, at: number) => FacilityStatus;

/** What reads opening hours. Rejects with PieceError. */
export const fetchHoursReader = piece(() => import('./open-now.js'));

const nobodySays: StatusOf = () => ({ state: 'unknown' });

/** How to tell who is open. The reader of opening hours is fetched only for a directory that gives any. Rejects with PieceError. */
export async function loadStatus(directory: Directory): Promise<StatusOf> {
  if (!directory.tellsHours) return nobodySays;
  const { facilityStatus } = await fetchHoursReader();
  return facilityStatus;
}
