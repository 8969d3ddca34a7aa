/** The pages about the widgets that stand in a published folder. */
import type { FeedSource } from '../content.js';
import { accessibilityPage } from './accessibility.js';
import { auditPage } from './audit.js';

import { pathOf } from './page.js';
import { PAGE_LANGUAGES } from './told.js';

/**
 * By path. The same version and the same publisher give the same bytes.
 *
 * @param version of the widgets
 */
export function statementFiles(
  { publisher, corrections }: Pick<FeedSource, 'publisher' | 'corrections'>,
  version: string,
): Map<string, string> {
  const contact = { ...publisher, corrections };
  return new Map(
    PAGE_LANGUAGES.flatMap((language): [string, string][] => {
      const input = { language, version, contact };
      return [
        [pathOf('accessibility', language), accessibilityPage(input)],
        [pathOf('audit', language), auditPage(input)],
      ];
    }),
  );
}
