import type { FeedManifest } from './model.js';
import type { Facility } from '../directory/facility.js';
import type { Helpline } from '../helplines/model.js';

/** Months after which a telephone number is no longer shown as it stands. */
const HELPLINE_MONTHS = 12;
/** Months after which what is said of a facility is told as old. */
const FACILITY_MONTHS = 60;
const DAY = 24 * 3600 * 1000;

function months(from: number, to: number): number {
  const start = new Date(from);
  const end = new Date(to);
  const whole =
    (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();
  return end.getUTCDate() < start.getUTCDate() ? whole - 1 : whole;
}

/**
 * Whole months between a day and an instant; undefined when the day cannot be read. A day that is still to
 * come, by a clock that is wrong, counts as today.
 *
 * @param date ISO day, month or year
 * @param now epoch milliseconds
 */
export function ageInMonths(date: string | undefined, now: number): number | undefined {
  const at = date === undefined ? Number.NaN : Date.parse(date);
  return Number.isNaN(at) ? undefined : Math.max(0, months(at, now));
}

/** True when a pack is so old that its numbers are drawn as 112 and "check this number" only. */
export function isPackOld(manifest: Pick<FeedManifest, 'issued'>, now: number): boolean {
  const age = ageInMonths(manifest.issued, now);
  return age === undefined || age >= HELPLINE_MONTHS;
}

/** True when nobody has looked at a number for twelve months, or ever. */
export function isHelplineOld(line: Pick<Helpline, 'checked_on'>, now: number): boolean {
  const age = ageInMonths(line.checked_on, now);
  return age === undefined || age >= HELPLINE_MONTHS;
}

/** True when a facility was last asked, or last described by a source, five years ago or more; false without a date. */
export function isFacilityOld(
  { verified_on, source_date }: Pick<Facility, 'verified_on' | 'source_date'>,
  now: number,
): boolean {
  const ages = [verified_on, source_date].flatMap((date) => ageInMonths(date, now) ?? []);
  return ages.length > 0 && Math.min(...ages) >= FACILITY_MONTHS;
}

/** True past the day that the publisher set; the information stays shown, with its age. A day of grace for clocks. */
export function isExpired(manifest: Pick<FeedManifest, 'expires'>, now: number): boolean {
  const at = manifest.expires === undefined ? Number.NaN : Date.parse(manifest.expires);
  return now > at + 2 * DAY;
}
