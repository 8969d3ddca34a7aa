import { GUIDE_PARTS, type FeedManifest } from '../../domain/content/model.js';
import { SETTINGS } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import { feedFiles, type NameFile } from './feed-files.js';

/** What is the same in every language, and what only those widgets read that list facilities. */
const COMMON = 'common';
const FACILITIES = 'facilities';
/** The words of all groups, which are fetched when a visitor is about to type. */
const INDEXES = 'facilities-index';
/** Roles of files that are fetched by themselves: when a visitor is about to type, or opens the map. */
const ALONE: readonly string[] = ['gazetteer', 'small-towns', 'outlines'];

/** The files of the built-in pack as values, by name: few files load faster than many. */
type PackFiles = Readonly<Record<string, unknown>>;

/** The built-in pack: its manifest, whose paths are read as BuiltInPack says, and its files. */
export interface BuiltIn {
  readonly manifest: FeedManifest;
  readonly files: PackFiles;
}

/** Checked content as the built-in pack: few files, a locale's guides apart from its other texts. */
export function packOf(content: Content): BuiltIn {
  const { locales } = content.source;
  const guides = locales.flatMap((locale) => Object.keys(GUIDE_PARTS).map((part) => `${locale}-${part}`));
  const groups: readonly string[] = SETTINGS;
  const indexes = SETTINGS.map((setting) => `${setting}-index`);
  const isWhole = (role: string): boolean =>
    locales.includes(role) || guides.includes(role) || ALONE.includes(role);
  const folderOf = (role: string): string =>
    groups.includes(role) ? FACILITIES : indexes.includes(role) ? INDEXES : COMMON;
  const fileOf = (role: string): string => (isWhole(role) ? role : `${folderOf(role)}/${role}`);
  // The pack is published with the code that reads it, so nothing is hashed.
  const nameByRole: NameFile = (role) => ({ path: fileOf(role), sha256: '' });
  const { manifest, files } = feedFiles(content, nameByRole);
  // The manifest is part of the scripts, which widgets without a list read too: the directory keeps to its own file.
  const { path, sha256, count } = manifest.directory;
  const values = files.map(({ role, text }) => ({ role, value: JSON.parse(text) as unknown }));
  const inFile = (name: string): unknown =>
    Object.fromEntries(
      values.filter(({ role }) => fileOf(role) === `${name}/${role}`).map(({ role, value }) => [role, value]),
    );
  return {
    manifest: {
      ...manifest,
      locales: Object.fromEntries(
        Object.entries(manifest.locales).map(([locale, { path, sha256, reviewed }]) => [
          locale,
          { path, sha256, reviewed },
        ]),
      ),
      directory: { path, sha256, count },
    },
    files: {
      // Their names are known without the manifest: each is there, if it holds nothing.
      ...Object.fromEntries(guides.map((role) => [role, {}])),
      [COMMON]: inFile(COMMON),
      [FACILITIES]: inFile(FACILITIES),
      [INDEXES]: inFile(INDEXES),
      ...Object.fromEntries(
        values.filter(({ role }) => isWhole(role)).map(({ role, value }) => [role, value]),
      ),
    },
  };
}
