import type { Facility } from '../../domain/directory/facility.js';
import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import { FacilityTable } from '../../domain/directory/table.js';
import type { Feed } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';
import { readManifest } from './manifest.js';

async function findIn(feed: Feed, group: GroupRef, id: string): Promise<Facility | undefined> {
  const file = await feed.json<GroupFile>(group, async () => (await fetchSchema()).parseGroupFile);
  const table = new FacilityTable(file.table);
  for (let row = 0; row < table.count; row++) if (table.text('id', row) === id) return table.record(row);
  return undefined;
}

/**
 * One facility by its id, without what searching needs. What is not care for addiction is read only when the id is
 * not among the rest. A file that fails matters only when the id is in no other. Rejects with FeedError.
 */
export async function readRecord(feed: Feed, id: string): Promise<Facility | undefined> {
  const { groups } = await readManifest(feed);
  let failed: Promise<Facility | undefined> | undefined;
  for (const isOther of [false, true]) {
    const some = groups.filter(({ setting }) => (setting === 'other') === isOther);
    const reads = some.map((group) => findIn(feed, group, id));
    for (const [at, read] of (await Promise.allSettled(reads)).entries()) {
      if (read.status === 'fulfilled' && read.value) return read.value;
      if (read.status === 'rejected') failed ??= reads[at];
    }
  }
  return failed;
}
