import { fileURLToPath } from 'node:url';
import { INTERFACE_LOCALES } from '../../../src/core/i18n/strings.js';
import type { Content } from '../../../src/publish/content.js';
import { fragmentFiles } from '../../../src/publish/fragments/fragments.js';
import { Interface } from '../../../src/publish/fragments/speech.js';
import { readAndCheck } from '../../../src/publish/pipeline.js';
import { NOW } from '../folder.js';

const said = await Interface.load();

/** A content folder that was read. Fails where it cannot be. */
export function contentOf(folder: string): Content {
  const { content } = readAndCheck(folder, NOW);
  if (!content) throw new Error(`${folder} cannot be read`);
  return content;
}

/** What the widgets bring along. */
export const BUILT_IN = contentOf(fileURLToPath(new URL('../../../src/content/', import.meta.url)));

/** The same texts under the code of every language of the interface, as a feed in all of them has them. */
export function inEveryLanguage(content: Content): Content {
  const [pack] = content.packs;
  if (!pack) throw new Error('the content has no texts');
  const packs = INTERFACE_LOCALES.map((locale) => ({
    ...(content.packs.find((each) => each.locale === locale) ?? pack),
    locale,
  }));
  return { ...content, packs, source: { ...content.source, locales: [...INTERFACE_LOCALES] } };
}

/** The fragments of a content, all of whose locales are published. */
export function fragmentsOf(content: Content): Map<string, string> {
  const locales = Object.fromEntries(
    content.packs.map(({ locale }) => [locale, { path: '', sha256: '', reviewed: false }]),
  );
  return fragmentFiles(content, { locales }, said);
}
