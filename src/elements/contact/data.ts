import { fetchHoursReader } from '../../core/directory/hours.js';
import { readFacility } from '../../core/directory/record.js';
import type { Feed } from '../../core/feed/feed.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { FacilityStatus } from '../../domain/hours/facility.js';

/** The facility to write to. */
export interface Recipient {
  readonly facility: Facility;
  /** Says whether somebody is there now; absent where the hours are unknown. Without it, the number is still there. */
  readonly statusOf: ((facility: Facility, now: number) => FacilityStatus) | undefined;
}

/** Reads the facility to write to. Rejects with FeedError; undefined where the feed has no such facility. */
export async function readRecipient(feed: Feed, id: string): Promise<Recipient | undefined> {
  const record = await readFacility(feed, id);
  if (!record) return undefined;
  const { facility } = record;
  const reader = facility.hours ? await fetchHoursReader().catch(() => undefined) : undefined;
  return { facility, statusOf: reader?.facilityStatus };
}
