import { join } from 'node:path';
import type { FeedManifest, FileRef } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';
import type { CellsFile, DirectoryManifest, GroupFile } from '../../domain/directory/files.js';
import { FacilityTable } from '../../domain/directory/table.js';
import { readJson } from './record.js';

/** What was published last. */
export interface Published {
  readonly manifest: FeedManifest;
  readonly facilities: readonly Facility[];
}

/** Reads the feed of a published folder; undefined where there is none that can be read whole. */
export function publishedBefore(folder: string): Published | undefined {
  const read = ({ path }: Pick<FileRef, 'path'>): unknown => readJson(join(folder, path));
  try {
    const manifest = read({ path: 'feed.json' }) as FeedManifest;
    const { groups } = read(manifest.directory) as DirectoryManifest;
    const tables = groups.flatMap((group) => tablesOf(group, read));
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

/** The facilities of a group, or of a part of one that is cut. */
function tablesOf(
  ref: Pick<FileRef, 'path'>,
  read: (ref: Pick<FileRef, 'path'>) => unknown,
): FacilityTable[] {
  const file = read(ref) as GroupFile | CellsFile;
  if ('table' in file) return [new FacilityTable(file.table)];
  return file.paths.flatMap((path) => tablesOf({ path }, read));
}
