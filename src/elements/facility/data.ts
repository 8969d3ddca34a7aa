import { readFacility, readLender, readLinked, type FacilityRecord } from '../../core/directory/record.js';
import { fetchSessionReader } from '../../core/directory/sessions.js';
import type { Feed } from '../../core/feed/feed.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { Lender } from '../../domain/directory/lender.js';
import type { Session } from '../../domain/hours/sessions.js';

/** One facility of a feed, with what the rest of the directory says about it. */
export interface Found extends FacilityRecord {
  /** The facilities it names as linked that the feed has. */
  readonly linked: readonly Facility[];
  /** Who answers for it where it cannot be reached. */
  readonly lender: Lender | undefined;
  /** Its next sessions at an instant; absent where it has none, and where what reads them cannot be fetched. */
  readonly sessionsOf: ((facility: Facility, at: number, count: number) => Session[] | undefined) | undefined;
}

/**
 * Reads what a sheet shows. Rejects with FeedError; undefined where the feed has no such facility.
 *
 * @param report told of groups of the directory that cannot be read while the others can
 */
export async function readSheet(
  feed: Feed,
  id: string,
  report: (code: string, detail: string) => void,
): Promise<Found | undefined> {
  const record = await readFacility(feed, id, report);
  if (!record) return undefined;
  // Few facilities have sessions: without what reads them they are shown as they are written.
  const [linked, lender, reader] = await Promise.all([
    readLinked(feed, record.facility),
    readLender(feed, record.facility),
    record.facility.sessions ? fetchSessionReader().catch(() => undefined) : undefined,
  ]);
  return { ...record, linked, lender, sessionsOf: reader?.facilitySessions };
}
