import { isEasier } from '../../domain/content/locale.js';
import type { FeedManifest, LocalePack } from '../../domain/content/model.js';
import type { Content } from '../content.js';
import { jsonLd } from './json-ld.js';
import { action } from './action.js';
import { finder } from './finder.js';
import type { Given } from './given.js';
import { helplines } from './helplines.js';
import { lines, markup, type Level, type Markup } from './markup.js';
import { models } from './models.js';
import { orientation } from './orientation.js';
import { panorama } from './panorama.js';
import { pathway } from './pathway.js';
import type { Interface } from './speech.js';

/** Folder of the fragments in what is published. */
export const FRAGMENTS = 'fragments';

/** A fragment stands under the second title of a page. */
const LEVEL: Level = 3;

/**
 * Each widget that shows content, and what stands in its place without a script. Undefined where the publisher wrote
 * nothing for it. Those that show one place, which their tag names, give the numbers that serve everybody.
 */
const DRAWN: Readonly<Record<string, (given: Given, level: Level) => Markup | undefined>> = {
  finder,
  facility: helplines,
  models,
  panorama,
  orientation,
  action,
  'on-call': helplines,
  pathway,
  contact: helplines,
};

/** Names of the widgets that have fragments. */
export const FRAGMENT_WIDGETS: readonly string[] = Object.keys(DRAWN);

/** What stands before a fragment and after it, by which it is found again in a page. */
export function marks(name: string): { readonly start: string; readonly end: string } {
  return { start: `<!--passerelle ${name}-->`, end: `<!--/passerelle ${name}-->` };
}

/**
 * What the widgets show, as plain HTML for readers without a script and for search engines, and the places and numbers as
 * data of schema.org. By path; the same content gives the same bytes.
 *
 * @param manifest names the locales that are published
 */
export function fragmentFiles(
  content: Content,
  { locales }: Pick<FeedManifest, 'locales'>,
  said: Interface,
): Map<string, string> {
  const files = new Map<string, string>();
  const [publisher = ''] = content.source.locales;
  for (const pack of content.packs) {
    const locale = locales[pack.locale];
    if (!locale) continue;
    const given: Given = { content, pack, speech: said.speech(pack.locale, publisher) };
    for (const [widget, draw] of Object.entries(DRAWN)) {
      const inside = draw(given, LEVEL);
      const name = `${widget}.${pack.locale}`;
      if (inside) files.set(`${FRAGMENTS}/${name}.html`, whole(name, inside, given, locale.reviewed));
    }
    files.set(`${FRAGMENTS}/finder.${pack.locale}.jsonld`, jsonLd(content, pack));
  }
  return files;
}

function whole(name: string, inside: Markup, given: Given, isReviewed: boolean): string {
  const { content, pack, speech } = given;
  const t = speech.of('finder');
  const { start, end } = marks(name);
  const { issued, licence } = content.source;
  const { attribution } = licence;
  const body = lines([
    isDraft(pack, content, isReviewed)
      ? markup`<p>${t(isEasier(pack.locale) ? 'untried' : 'draft')}</p>`
      : undefined,
    inside,
    // Named, as places and numbers are: the page that makes the lines to paste finds them so, and keeps them.
    markup`<p data-issued="${issued}">${t('stale', { date: speech.format.date(issued) })}</p>`,
    attribution === undefined ? undefined : markup`<p data-attribution>${attribution}</p>`,
  ]);
  const section = markup`<section class="passerelle-fragment" lang="${speech.tag}" dir="${speech.direction}">\n${body}\n</section>`;
  return `${start}${section.text}${end}\n`;
}

/** Care texts that nobody has read over say so; what publishers write in their own language they stand for. */
function isDraft(pack: LocalePack, { source }: Content, isReviewed: boolean): boolean {
  return !isReviewed && pack.locale !== source.locales[0];
}
