import type { BuiltWidgets } from './widgets.js';

/** The page on which one makes the lines to paste, and the one that shows them in a frame of another site. */
const PAGES = ['index.html', 'frame.html'];

/**
 * These pages of the folder of a version, at the root of what is published, where they keep their address. Their scripts
 * stay in that folder, from which they find the feed.
 */
export function builderFiles({ version, files }: BuiltWidgets): Map<string, string> {
  return new Map(
    PAGES.flatMap((name) => {
      const page = files.get(`builder/${name}`);
      if (!page) return [];
      const text = Buffer.from(page).toString('utf8');
      return [[name, text.replaceAll('="./', `="./widgets/${version}/builder/`)] as const];
    }),
  );
}
