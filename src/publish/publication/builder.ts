import type { BuiltWidgets } from './widgets.js';

/** Where the page on which one makes the lines to paste stands among the files of a version. */
const PAGE = 'builder/index.html';

/**
 * The same page at the root of what is published, where it is found. Its scripts stay in the folder of their version, from
 * which they find the feed.
 */
export function builderFiles({ version, files }: BuiltWidgets): Map<string, string> {
  const page = files.get(PAGE);
  if (!page) return new Map();
  const text = Buffer.from(page).toString('utf8');
  return new Map([['index.html', text.replaceAll('="./', `="./widgets/${version}/builder/`)]]);
}
