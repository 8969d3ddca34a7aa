import type { FileRef, GroupFile } from '../../domain/directory/files.js';
import { edited } from '../../domain/directory/edits.js';
import type { Feed } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';

/** The facilities of a group or of a cell, as the page shows them. Rejects with FeedError. */
export async function readGroup(feed: Feed, ref: FileRef): Promise<GroupFile> {
  const file = await feed.json<GroupFile>(ref, async () => (await fetchSchema()).parseGroupFile);
  const edits = await feed.editsOf(ref, file);
  return edits ? edited(file, edits) : file;
}
