import { openDirectory, type DirectoryClient } from '../../core/directory/client.js';
import { loadStatus, type StatusOf } from '../../core/directory/hours.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Directory } from '../../domain/directory/directory.js';
import type { Scope } from '../../domain/directory/query.js';
import { scopeOf, type FinderSettings } from './settings.js';

/** The part of a feed's directory that the webmaster lets the finder show. */
export interface Opened {
  readonly texts: FeedTexts;
  readonly client: DirectoryClient;
  readonly directory: Directory;
  readonly statusOf: StatusOf;
  readonly scope: Scope;
}

/** Reads it. Rejects with FeedError; a part that cannot be read is told, and missing in the directory. */
export async function openForFinder(
  texts: FeedTexts,
  settings: FinderSettings,
  report: (code: string, detail: string) => void,
): Promise<Opened> {
  const client = await openDirectory(texts.feed);
  const { scope, groups } = scopeOf(settings, client.manifest.kinds, (attribute) =>
    report('attribute-invalid', attribute),
  );
  const directory = await client.open(groups, report);
  return { texts, client, directory, statusOf: await loadStatus(directory), scope };
}
