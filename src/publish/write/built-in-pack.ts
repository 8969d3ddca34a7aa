import {
  GUIDE_PARTS,
  type FeedManifest,
  type Guidance,
  type LocalePack,
} from '../../domain/content/model.js';
import { SETTINGS } from '../../domain/directory/facility.js';
import type { Content } from '../content.js';
import { feedFiles, type NameFile } from './feed-files.js';

/** What is the same in every language, and what only those widgets read that list facilities. */
const COMMON = 'common';
const FACILITIES = 'facilities';
/** Roles of files that are fetched by themselves: when a visitor is about to type, or opens the map. */
const ALONE: readonly string[] = ['gazetteer', 'small-towns', 'outlines'];

const PARTS = Object.entries(GUIDE_PARTS) as [string, readonly (keyof Guidance)[]][];

/** The files of the built-in pack as values, by name: few files load faster than many. */
type PackFiles = Readonly<Record<string, unknown>>;

/** A locale's texts without what only the guides read, and each part of that in a file of its own. */
function localeFiles(pack: LocalePack): PackFiles {
  const entries = Object.entries(pack);
  const of = (holds: (key: string) => boolean): unknown =>
    Object.fromEntries(entries.filter(([key]) => holds(key)));
  const guides = PARTS.flatMap(([, keys]) => keys as readonly string[]);
  return {
    [pack.locale]: of((key) => !guides.includes(key)),
    ...Object.fromEntries(
      PARTS.map(([part, keys]) => [
        `${pack.locale}-${part}`,
        of((key) => (keys as readonly string[]).includes(key)),
      ]),
    ),
  };
}

/** The built-in pack: its manifest, whose paths are read as BuiltInPack says, and its files. */
export interface BuiltIn {
  readonly manifest: FeedManifest;
  readonly files: PackFiles;
}

/** Checked content as the built-in pack: few files, a locale's guides apart from its other texts. */
export function packOf(content: Content): BuiltIn {
  const { locales } = content.source;
  const groups: readonly string[] = SETTINGS;
  const fileOf = (role: string): string =>
    locales.includes(role) || ALONE.includes(role)
      ? role
      : `${groups.includes(role) ? FACILITIES : COMMON}/${role}`;
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
  const packs = values.filter(({ role }) => locales.includes(role));
  return {
    manifest: { ...manifest, directory: { path, sha256, count } },
    files: {
      ...Object.fromEntries(packs.flatMap(({ value }) => Object.entries(localeFiles(value as LocalePack)))),
      [COMMON]: inFile(COMMON),
      [FACILITIES]: inFile(FACILITIES),
      ...Object.fromEntries(
        values.filter(({ role }) => ALONE.includes(role)).map(({ role, value }) => [role, value]),
      ),
    },
  };
}
