import type { DirectoryManifest } from '../../domain/directory/files.js';
import type { Feed } from '../feed/feed.js';
import { fetchSchema } from '../feed/schema.js';

/** What the directory of a feed holds, with its counts, without reading any facility. Rejects with FeedError. */
export function readManifest(feed: Feed): Promise<DirectoryManifest> {
  const { count, kinds, groups } = feed.manifest.directory;
  if (kinds && groups) return Promise.resolve({ format: 'passerelle-directory/1', count, kinds, groups });
  return feed.json<DirectoryManifest>(
    feed.manifest.directory,
    async () => (await fetchSchema()).parseDirectoryManifest,
  );
}
