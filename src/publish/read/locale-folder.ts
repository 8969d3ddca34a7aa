import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseLocalePack } from '../../domain/content/schema.js';
import { isRecord } from '../../domain/content/fields.js';
import { plainLocale } from '../../domain/content/locale.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { SettingId } from '../../domain/directory/facility.js';
import { START, type Faults, type Locate } from '../faults/fault.js';
import { filesIn, readText, readYamlFile, withoutEmpty } from './files/folder-files.js';
import { readGuides, type GuideSources, type LocaleGuides } from './guides/guides.js';
import { readMarkdown } from './files/markdown.js';
import { warnStrayKeys, type Shape } from './shapes/shape.js';
import {
  HELPLINE_NAMES_SHAPE,
  KIND_SHAPE,
  SETTINGS_SHAPE,
  SYNONYMS_SHAPE,
  TERMS_SHAPE,
} from './shapes/text-shapes.js';

/** The files of a locale that have a part of its texts each. */
const PART_SHAPES = {
  settings: SETTINGS_SHAPE,
  synonyms: SYNONYMS_SHAPE,
  terms: TERMS_SHAPE,
  helplines: HELPLINE_NAMES_SHAPE,
} as const satisfies Readonly<Record<string, Shape>>;

const EMPTY: LocalePack = { locale: '', kinds: {}, settings: {}, synonyms: [], terms: {}, helplines: {} };

/** A locale's texts, and where each of them stands. */
export interface LocaleSource {
  /** The pack as it is written, before what does not fit is left out: its paths are those of the files. */
  readonly written: unknown;
  readonly pack: LocalePack;
  readonly guides: LocaleGuides;
  /** File of a path of the pack. */
  fileOf(path: readonly (string | number)[]): string;
  readonly locate: Locate;
}

/** Reads the texts of one locale; every fault is told, and what does not fit is left out. */
export function readLocale(
  dir: string,
  locale: string,
  kinds: Readonly<Record<string, SettingId>>,
  sources: GuideSources,
  faults: Faults,
): LocaleSource {
  const guides = readGuides(dir, locale, sources, faults);
  const locates = new Map<string, Locate>();
  const fileOf = (path: readonly (string | number)[]): string => {
    const [part, key] = path;
    const guide = guides.find(path);
    if (guide) return guide.file;
    if (part === 'kinds' && key !== undefined) return `${locale}/kinds/${String(key)}.md`;
    return part === 'kinds' || part === 'locale' ? 'feed.yaml' : `${locale}/${String(part)}.yaml`;
  };
  const locate: Locate = (path) => {
    const guide = guides.find(path);
    if (guide) return guide.place;
    const known = locates.get(fileOf(path));
    return known ? known(path.slice(path[0] === 'kinds' ? 2 : 1)) : START;
  };
  const yaml = (part: keyof typeof PART_SHAPES): unknown => {
    const file = `${locale}/${part}.yaml`;
    // What a variant has no file for stands in the locale that it is a way of writing.
    if (plainLocale(locale) !== locale && !existsSync(join(dir, file))) return undefined;
    const source = readYamlFile(dir, file, faults, part === 'settings' ? 'error' : 'warning');
    locates.set(file, source.locate);
    warnStrayKeys(source.value, PART_SHAPES[part], file, source.locate, faults);
    return source.value;
  };
  const value = {
    locale,
    kinds: readKinds(dir, locale, kinds, locates, faults),
    settings: yaml('settings'),
    synonyms: yaml('synonyms'),
    terms: yaml('terms'),
    helplines: yaml('helplines'),
  };
  const { value: base, issues } = parseLocalePack(value);
  for (const each of issues) faults.addIssues(fileOf(each.path), () => locate(each.path), [each]);
  return {
    written: { ...value, ...guides.written },
    pack: { ...(base ?? EMPTY), locale, ...guides.parts },
    guides,
    fileOf,
    locate,
  };
}

function readKinds(
  dir: string,
  locale: string,
  kinds: Readonly<Record<string, SettingId>>,
  locates: Map<string, Locate>,
  faults: Faults,
): Record<string, unknown> {
  const read: [string, unknown][] = [];
  for (const name of filesIn(join(dir, locale, 'kinds'), '.md')) {
    const file = `${locale}/kinds/${name}`;
    const id = name.slice(0, -'.md'.length);
    const text = readText(dir, file, faults);
    if (!text) continue;
    const { front, body, locateBody } = readMarkdown(text.text, file, faults);
    locates.set(file, (path) => (path[0] === 'body' ? locateBody(path.slice(1)) : front.locate(path)));
    const setting = Object.hasOwn(kinds, id) ? kinds[id] : undefined;
    if (setting === undefined) {
      faults.add(file, START, 'kind-without-setting', { value: id });
      continue;
    }
    if (front.value === undefined) continue;
    const facts = withoutEmpty(front.value);
    if (!isRecord(facts)) {
      faults.add(file, START, 'front-matter');
      continue;
    }
    warnStrayKeys(facts, KIND_SHAPE, file, front.locate, faults);
    read.push([id, { ...facts, setting, body }]);
  }
  return Object.fromEntries(read);
}
