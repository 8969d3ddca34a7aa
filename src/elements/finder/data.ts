import { openDirectory, type DirectoryClient } from '../../core/directory/client.js';
import { loadStatus, type StatusOf } from '../../core/directory/hours.js';
import type { FeedTexts } from '../../core/feed/controller.js';
import type { Feed } from '../../core/feed/feed.js';
import type { Answer } from '../../domain/directory/asking.js';
import type { Directory } from '../../domain/directory/directory.js';
import { scopeOf, surveyOf, type FinderSettings, type Survey } from './settings.js';

/** Of a group in parts, the nearest so many are there for certain: two screens of cards. */
const NEAREST = 20;
/** And so many more, each time that a visitor wants to look further. */
const FURTHER = 200;

type Report = (code: string, detail: string) => void;

/** The part of a feed's directory that the webmaster lets the finder show. */
export interface Opened extends Survey {
  readonly texts: FeedTexts;
  readonly client: DirectoryClient;
  readonly directory: Directory;
  readonly statusOf: StatusOf;
}

/** Reads it. Rejects with FeedError; a part that cannot be read is told, and missing in the directory. */
export async function openForFinder(
  texts: FeedTexts,
  settings: FinderSettings,
  report: Report,
): Promise<Opened> {
  const client = await openDirectory(texts.feed);
  const complain = (attribute: string): void => report('attribute-invalid', attribute);
  const { scope, groups } = scopeOf(settings, client.manifest.kinds, complain);
  const directory = await client.open(groups, report, scope.kinds);
  const statusOf = await loadStatus(directory);
  return { texts, client, directory, statusOf, ...surveyOf(directory, scope, complain) };
}

/**
 * Asks for what `openForFinder` will, while the texts are on their way, and for the towns where one is named. Whatever
 * fails is asked for again by who needs it, and told then.
 */
export async function askForFinder(feed: Feed, settings: FinderSettings): Promise<void> {
  const silent = (): void => undefined;
  const client = await openDirectory(feed);
  const { groups, scope } = scopeOf(settings, client.manifest.kinds, silent);
  const { near } = settings;
  const towns = typeof near === 'string' ? client.gazetteer() : undefined;
  const list = client
    .open(groups, silent, scope.kinds)
    .then((directory) =>
      typeof near === 'string' ? false : client.reach(directory, { near, most: NEAREST }, silent),
    );
  await Promise.all([list, towns]);
}

/**
 * The same with what an answer needs of groups in parts; the very same where that is all there, or cannot be had. Rejects
 * with FeedError when there is nothing at all.
 *
 * @param words that the visitor typed, and by which a facility may be called
 * @param isFurther the visitor asked for more than that
 */
export async function reachFor(
  opened: Opened,
  { query, place }: Answer,
  words: readonly string[],
  isFurther: boolean,
  report: Report,
): Promise<Opened> {
  const { client, directory, scope } = opened;
  const { kinds } = query.filters;
  const near = query.near ?? place;
  const asked = { near, kinds, words, most: NEAREST, ...(isFurther && { more: FURTHER }) };
  if (!(await client.reach(directory, asked, report))) return opened;
  const complain = (attribute: string): void => report('attribute-invalid', attribute);
  const statusOf = await loadStatus(directory);
  return { ...opened, statusOf, ...surveyOf(directory, scope, complain) };
}
