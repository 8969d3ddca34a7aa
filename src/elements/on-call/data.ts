import { readFacility, type FacilityRecord } from '../../core/directory/record.js';
import type { fetchSessionReader } from '../../core/directory/sessions.js';
import type { Feed } from '../../core/feed/feed.js';
import type { LatePart } from '../../core/loading/late-part.js';

/** What reads sessions that recur: few facilities have any. */
export type SessionReader = LatePart<Awaited<ReturnType<typeof fetchSessionReader>>>;

/**
 * Reads the facility that is shown, with what reads its sessions where it has some. Rejects with FeedError; undefined
 * where the feed has no such facility.
 */
export async function readShown(
  feed: Feed,
  id: string,
  sessions: SessionReader,
): Promise<FacilityRecord | undefined> {
  const record = await readFacility(feed, id);
  if (record?.facility.sessions) await sessions.fetch();
  return record;
}
