import { WIDGETS } from '../../elements/registry.js';
import { readLanguageTag } from '../../domain/content/language-tag.js';
import { languageOf, pickLocale } from '../../domain/content/locale.js';
import type { FeedManifest } from '../../domain/content/model.js';
import { editDistance, nearestName } from '../faults/nearest-name.js';
import { finding, warning, type Finding } from './finding.js';
import { ATTRIBUTES, isAnywhere, LOADER_ATTRIBUTES, MOUNT_PLACES } from './known-attributes.js';
import { placeOf, type ReadPage } from './page.js';
import type { PageTag } from './page-tags.js';

const NAMES = WIDGETS.map(({ name }) => name);
/** Widgets that act on the whole page: only their tags make them. */
const TAG_ONLY = ['feed', 'exit'];
/** What a mounted element hands over without `data-` before it. */
const HANDED_OVER = ['lang', 'dir', 'class', 'id', 'hidden', 'country'];

/** A name that was most likely meant, in the words of a tag; empty where none is near. */
const instead = (written: string, known: readonly string[], before = ''): string => {
  const nearest = nearestName(written, known);
  return nearest === undefined ? known.map((name) => before + name).join(', ') : before + nearest;
};

/** Tags and attributes for the widgets that no widget knows. */
export function judgeTags(page: ReadPage): Finding[] {
  return page.tags.flatMap((tag) => {
    if (tag.name === 'script') return tag === page.loader?.tag ? judgeLoaderTag(page, tag) : [];
    const mounted = tag.name.includes('-') ? undefined : tag.attributes['data-passerelle'];
    if (mounted !== undefined) return judgeMounted(page, tag, mounted);
    const name = /^passerelle-(.*)$/.exec(tag.name)?.[1];
    return name === undefined ? [] : judgeOwnTag(page, tag, name);
  });
}

function judgeOwnTag(page: ReadPage, tag: PageTag, name: string): Finding[] {
  const at = placeOf(page, tag);
  if (!NAMES.includes(name))
    return [finding('tag_unknown', at, { tag: tag.name, known: instead(name, NAMES, 'passerelle-') })];
  const known = ATTRIBUTES[name];
  if (!known) return [];
  return Object.keys(tag.attributes)
    .filter((attribute) => !known.includes(attribute) && !isAnywhere(attribute))
    .map((attribute) =>
      warning('attribute_unknown', at, { tag: tag.name, attribute, known: instead(attribute, known) }),
    );
}

function judgeMounted(page: ReadPage, tag: PageTag, name: string): Finding[] {
  const at = placeOf(page, tag);
  if (!NAMES.includes(name)) return [finding('mounted_unknown', at, { name, known: instead(name, NAMES) })];
  if (TAG_ONLY.includes(name)) return [finding('mounted_tag_only', at, { name })];
  if (!MOUNT_PLACES.includes(tag.name)) return [finding('mounted_misplaced', at, { name, tag: tag.name })];
  const known = ATTRIBUTES[name] ?? [];
  return Object.keys(tag.attributes).flatMap((attribute) => {
    if (known.includes(attribute) && !HANDED_OVER.includes(attribute))
      return [warning('attribute_bare', at, { name, attribute })];
    const given = /^data-(.+)$/.exec(attribute)?.[1];
    if (given === undefined || given === 'passerelle' || known.includes(given)) return [];
    // Other tools write `data-` attributes too: only a slip of the pen is told.
    const slip = known.find((each) => each.length > 3 && editDistance(given, each) === 1);
    return slip === undefined
      ? []
      : [warning('attribute_unknown', at, { tag: tag.name, attribute, known: `data-${slip}` })];
  });
}

function judgeLoaderTag(page: ReadPage, tag: PageTag): Finding[] {
  const at = placeOf(page, tag);
  const { attributes } = tag;
  const found: Finding[] = [];
  if (attributes['type']?.trim().toLowerCase() !== 'module')
    found.push(finding('loader_no_module', at, { type: attributes['type'] ?? '' }));
  const country = attributes['data-country']?.trim() ?? '';
  if (country !== '' && !/^[A-Z]{2}$/i.test(country)) found.push(warning('country_invalid', at, { country }));
  const feed = attributes['data-feed']?.trim() ?? '';
  if (feed !== '' && !page.feed) found.push(finding('feed_address_invalid', at, { feed }));
  if (feed === '' && attributes['data-key']) found.push(warning('key_without_feed', at));
  for (const attribute of Object.keys(attributes)) {
    if (!attribute.startsWith('data-') || LOADER_ATTRIBUTES.includes(attribute)) continue;
    const slip = LOADER_ATTRIBUTES.find((each) => editDistance(attribute, each) <= 2);
    if (slip !== undefined)
      found.push(warning('attribute_unknown', at, { tag: 'script', attribute, known: slip }));
  }
  const widgets = (attributes['data-widgets'] ?? '').split(/[\s,]+/).filter(Boolean);
  for (const name of widgets)
    if (!NAMES.includes(name))
      found.push(warning('mounted_unknown', at, { name, known: instead(name, NAMES) }));
  return found;
}

/**
 * Whether a page says its language, and the feed has it.
 *
 * @param manifest undefined where the feed cannot be read
 */
export function judgeLanguage({ url, tags }: ReadPage, manifest: FeedManifest | undefined): Finding[] {
  const written = tags.find(({ name }) => name === 'html')?.attributes['lang'];
  const language = readLanguageTag(written);
  if (language === undefined) return [warning('language_missing', url.href, { value: written ?? '' })];
  const has = Object.keys(manifest?.locales ?? {});
  const shown = pickLocale(language, has);
  if (shown === '' || languageOf(shown) === languageOf(language)) return [];
  return [warning('language_absent', url.href, { language, shown, has: has.join(', ') })];
}
