import type { FeedSource } from '../content.js';
import { statementFiles } from '../statement/statement.js';
import type { PublishedFiles } from './folder.js';
import { builderFiles } from './builder.js';
import { withCompressed } from './compressed.js';
import { hostFiles } from './hosts.js';
import { widgetFiles, type BuiltWidgets } from './widgets.js';

/** Characters of a feed above which the best compression would take most of the time of a build. */
const LARGE = 8_000_000;

/**
 * All that goes online: the feed, the widgets, their builder, the pages about them, what servers need to know, and compressed
 * copies.
 *
 * @param fragments are read by programs that make pages, not by visitors: they have no copies
 */
export function publishedFiles(
  feed: ReadonlyMap<string, string>,
  widgets: BuiltWidgets | undefined,
  fragments: ReadonlyMap<string, string>,
  source: FeedSource,
): PublishedFiles {
  const files = new Map<string, string | Uint8Array>();
  const size = [...feed.values()].reduce((sum, text) => sum + text.length, 0);
  const quality = size > LARGE ? 9 : 11;
  const texts = widgets
    ? [...feed, ...builderFiles(widgets), ...statementFiles(source, widgets.version)]
    : feed;
  for (const [path, text] of texts)
    for (const [name, data] of withCompressed(path, Buffer.from(text), quality)) files.set(name, data);
  for (const [path, text] of fragments) files.set(path, text);
  if (widgets) for (const [path, data] of widgetFiles(widgets)) files.set(path, data);
  for (const [path, text] of hostFiles(files.keys())) files.set(path, text);
  return files;
}
