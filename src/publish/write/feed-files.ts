import { createHash } from 'node:crypto';
import { GUIDE_PARTS, type FeedManifest, type FileRef, type LocalePack } from '../../domain/content/model.js';
import type { DirectoryManifest } from '../../domain/directory/files.js';
import { buildGazetteer, buildSmallTowns } from '../../domain/places/gazetteer-build.js';
import type { Content } from '../content.js';
import type { AddFile } from './cut-group.js';
import { groupFiles } from './group-files.js';
import { withLanguageNames } from './language-names.js';
import { outlinesOf } from '../outlines/outlines.js';
import { PLACES_ATTRIBUTION, placesOf } from '../towns/places.js';

/** A file of a feed: its value, and how the manifest names it. */
export interface FeedFile {
  /** What the file is, such as `fr`, `helplines` or `group-peers`. */
  readonly role: string;
  readonly ref: FileRef;
  /** Its bytes, as JSON. */
  readonly text: string;
}

/** A feed before it is written: its manifest, and the files that this names. */
export interface FeedFiles {
  readonly manifest: FeedManifest;
  readonly files: readonly FeedFile[];
}

/** Gives a file its name and digest from its role and its text. */
export type NameFile = (role: string, text: string) => FileRef;

/** Names a file by its content, so that it can be cached for ever. */
export const nameByContent: NameFile = (role, text) => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { path: `${role}.${sha256.slice(0, 8)}.json`, sha256 };
};

/** JSON as it is served: the same value gives the same bytes. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/**
 * Splits checked content into the files of a feed.
 *
 * @param name gives each file its name: by its content, unless another way is asked for
 */
export function feedFiles(content: Content, name: NameFile = nameByContent): FeedFiles {
  const { source, packs, helplines, facilities, kinds } = content;
  const files: FeedFile[] = [];
  const add: AddFile = (role, value) => {
    const text = jsonText(value);
    const ref = name(role, text);
    files.push({ role, ref, text });
    return ref;
  };
  const isReviewed = (pack: LocalePack): boolean => source.reviewed[pack.locale] === true;
  const published = packs.filter((pack, at) => at === 0 || !source.hide_drafts || isReviewed(pack));
  const locales = Object.fromEntries(
    published.map((pack) => {
      const { texts, parts } = divided(withLanguageNames(pack, facilities));
      const ref = { ...add(pack.locale, texts), reviewed: isReviewed(pack) };
      const refs = parts.map(([part, value]) => [part, add(`${pack.locale}-${part}`, value)] as const);
      return [pack.locale, { ...ref, parts: Object.fromEntries(refs) }] as const;
    }),
  );
  const helplinesRef = add('helplines', helplines);
  const groups = groupFiles(content, add);
  const directory: DirectoryManifest = {
    format: 'passerelle-directory/1',
    count: facilities.length,
    kinds,
    groups,
  };
  const directoryRef = add('directory', directory);
  const placed = source.gazetteer === true ? source.countries : source.gazetteer || [];
  const places = placed.length > 0 ? placesOf(placed) : undefined;
  const gazetteer = places && buildGazetteer(places, PLACES_ATTRIBUTION);
  const small = places && buildSmallTowns(places);
  const outlines = outlinesOf(source.countries);
  const manifest: FeedManifest = {
    format: 'passerelle-feed/1',
    id: source.id,
    publisher: source.publisher,
    licence: source.licence,
    version: source.version,
    issued: source.issued,
    ...(source.expires === undefined ? {} : { expires: source.expires }),
    countries: source.countries,
    locales,
    helplines: helplinesRef,
    directory: { ...directoryRef, count: facilities.length, kinds, groups },
    ...(gazetteer && {
      gazetteer: { ...add('gazetteer', gazetteer), attribution: gazetteer.attribution },
    }),
    ...(small && { small_towns: add('small-towns', small) }),
    ...(outlines && { outlines: add('outlines', outlines) }),
    ...(source.corrections !== undefined && { corrections: source.corrections }),
    ...(source.starter && { starter: true }),
  };
  return { manifest, files };
}

/** A locale's texts without what only the guides read, and each part of that which holds anything. */
function divided(pack: LocalePack): {
  readonly texts: unknown;
  readonly parts: readonly (readonly [string, unknown])[];
} {
  const entries = Object.entries(pack);
  const parts = Object.entries(GUIDE_PARTS).map(([part, keys]) => {
    const own: readonly string[] = keys;
    return [part, entries.filter(([key, value]) => value !== undefined && own.includes(key))] as const;
  });
  const guides: readonly string[] = Object.values(GUIDE_PARTS).flat();
  return {
    texts: Object.fromEntries(entries.filter(([key]) => !guides.includes(key))),
    parts: parts.flatMap(([part, own]) => (own.length > 0 ? [[part, Object.fromEntries(own)]] : [])),
  };
}
