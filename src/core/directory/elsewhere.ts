import { offsetAt } from '../../domain/hours/zone.js';

/** True when the clock of a place is not the visitor's at an instant (epoch milliseconds). */
export function isElsewhere(zone: string | undefined, now: number): boolean {
  if (zone === undefined) return false;
  return offsetAt(now, zone) !== offsetAt(now, new Intl.DateTimeFormat().resolvedOptions().timeZone);
}
