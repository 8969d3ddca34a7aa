import type { Facility } from '../../domain/directory/facility.js';
import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import { FacilityTable } from '../../domain/directory/table.js';
import type { Feed } from '../feed/feed.js';
import { readManifest } from './manifest.js';

async function findIn(feed: Feed, group: GroupRef, id: string): Promise<Facility | undefined> {
  const file = await feed.json<GroupFile>(
    group,
    async () => (await import('../../domain/content/schema.js')).parseGroupFile,
  );
  const table = new FacilityTable(file.table);
  for (let row = 0; row < table.count; row++) if (table.text('id', row) === id) return table.record(row);
  return undefined;
}

/**
 * One facility by its id, without what searching needs. What is not care for addiction is read only when the id is
 * not among the rest. Rejects with FeedError.
 */
export async function readRecord(feed: Feed, id: string): Promise<Facility | undefined> {
  const { groups } = await readManifest(feed);
  for (const isOther of [false, true]) {
    const some = groups.filter(({ setting }) => (setting === 'other') === isOther);
    const found = await Promise.all(some.map((group) => findIn(feed, group, id)));
    const facility = found.find((each) => each !== undefined);
    if (facility) return facility;
  }
  return undefined;
}
