import { openDirectory, type DirectoryClient } from '../../core/directory/client.js';
import { loadStatus, type StatusOf } from '../../core/directory/hours.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
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

/**
 * Asks for what `openForFinder` will, while the texts are on their way, and for the towns where one is named. Whatever
 * fails is asked for again by who needs it, and told then.
 */
export async function askForFinder(feed: Feed, settings: FinderSettings): Promise<void> {
  const silent = (): void => undefined;
  const client = await openDirectory(feed);
  const { groups } = scopeOf(settings, client.manifest.kinds, silent);
  const towns = typeof settings.near === 'string' ? client.gazetteer() : undefined;
  await Promise.all([client.open(groups, silent), towns]);
}
