import { join } from 'node:path';
import type { FeedManifest, FileRef } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { DirectoryManifest, GroupFile } from '../../domain/directory/files.js';
import { FacilityTable } from '../../domain/directory/table.js';
import { readJson } from './record.js';

/** What was published last. */
export interface Published {
  readonly manifest: FeedManifest;
  readonly facilities: readonly Facility[];
}

/** Reads the feed of a published folder; undefined where there is none that can be read whole. */
export function publishedBefore(folder: string): Published | undefined {
  const read = <T>({ path }: Pick<FileRef, 'path'>): T => readJson(join(folder, path)) as T;
  try {
    const manifest = read<FeedManifest>({ path: 'feed.json' });
    const { groups } = read<DirectoryManifest>(manifest.directory);
    const tables = groups.map((group) => new FacilityTable(read<GroupFile>(group).table));
    return {
      manifest,
      facilities: tables.flatMap((table) =>
        Array.from({ length: table.count }, (_, row) => table.record(row)),
      ),
    };
  } catch {
    return undefined;
  }
}
