import { parseLocalePack } from '../../domain/content/schema.js';
import { isRecord } from '../../domain/content/fields.js';
import { plainLocale } from '../../domain/content/locale.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { SettingId } from '../../domain/directory/facility.js';
import { START, type Faults, type Locate } from '../faults/fault.js';
import type { ContentFiles } from './files/content-files.js';
import { readText, withoutEmpty } from './files/folder-files.js';
import { readGuides, type GuideSources, type LocaleGuides } from './guides/guides.js';
import { readMarkdown } from './files/markdown.js';
import { readEntries, type Entries } from './lent.js';
import { warnUnread, type Shape } from './shapes/shape.js';
import {
  HELPLINE_NAMES_SHAPE,
  KIND_SHAPE,
  SETTINGS_SHAPE,
  SYNONYMS_SHAPE,
  TERMS_SHAPE,
} from './shapes/text-shapes.js';
import type { Wanted } from './wanted.js';

/** The files of a locale that have a part of its texts each. */
const PART_SHAPES = {
  settings: SETTINGS_SHAPE,
  synonyms: SYNONYMS_SHAPE,
  terms: TERMS_SHAPE,
  helplines: HELPLINE_NAMES_SHAPE,
} as const satisfies Readonly<Record<string, Shape>>;

/** A part of the texts: what the publisher wrote of it, that with what is lent, and how many entries are lent. */
type Read = Pick<Entries, 'own' | 'value' | 'lent'>;

const NOTHING: Read = { own: undefined, value: undefined, lent: 0 };

const EMPTY: LocalePack = { locale: '', kinds: {}, settings: {}, synonyms: [], terms: {}, helplines: {} };

/** A locale's texts, and where each of them stands. */
export interface LocaleSource {
  /**
   * The pack as the publisher wrote it, before what does not fit is left out: its paths are those of the files. Of the
   * guides what is lent is there too.
   */
  readonly written: unknown;
  readonly pack: LocalePack;
  readonly guides: LocaleGuides;
  /** How many of its texts the built-in pack lends. */
  readonly lent: number;
  /** File of a path of the pack. */
  fileOf(path: readonly (string | number)[]): string;
  readonly locate: Locate;
}

/** What has to be known of the feed to read the texts of a locale. */
export interface LocaleContext {
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly wanted: Wanted;
  readonly guides: GuideSources;
}

/** Reads the texts of one locale; every fault is told, and what does not fit is left out. */
export function readLocale(
  files: ContentFiles,
  locale: string,
  { kinds, wanted, guides: sources }: LocaleContext,
  faults: Faults,
): LocaleSource {
  const guides = readGuides(files, locale, sources, wanted, faults);
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
  const entries = (part: keyof typeof PART_SHAPES): Read => {
    const file = `${locale}/${part}.yaml`;
    // What a variant has no file for stands in the locale that it is a way of writing.
    if (plainLocale(locale) !== locale && files.find(file) === undefined) return NOTHING;
    const missing = part === 'settings' ? 'error' : 'warning';
    const source = readEntries(files, locale, part, wanted, faults, missing);
    locates.set(file, source.locate);
    warnUnread(source.own, PART_SHAPES[part], file, source.locate, faults);
    return source;
  };
  const parts: Readonly<Record<string, Read>> = {
    kinds: readKinds(files, locale, kinds, locates, faults),
    settings: entries('settings'),
    synonyms: entries('synonyms'),
    terms: entries('terms'),
    helplines: entries('helplines'),
  };
  const each = (of: 'own' | 'value'): Record<string, unknown> =>
    Object.fromEntries(Object.entries(parts).map(([part, read]) => [part, read[of]]));
  const { value: base, issues } = parseLocalePack({ locale, ...each('value') });
  for (const each of issues) faults.addIssues(fileOf(each.path), () => locate(each.path), [each]);
  return {
    written: { locale, ...each('own'), ...guides.written },
    pack: { ...(base ?? EMPTY), locale, ...guides.parts },
    guides,
    lent: Object.values(parts).reduce((sum, { lent }) => sum + lent, guides.lent),
    fileOf,
    locate,
  };
}

function readKinds(
  files: ContentFiles,
  locale: string,
  kinds: Readonly<Record<string, SettingId>>,
  locates: Map<string, Locate>,
  faults: Faults,
): Read {
  const read: { readonly id: string; readonly value: unknown; readonly isLent: boolean }[] = [];
  for (const name of files.names(`${locale}/kinds`, '.md')) {
    const file = `${locale}/kinds/${name}`;
    const id = name.slice(0, -'.md'.length);
    const isLent = files.isLent(file);
    // A kind of the pack that the feed does not have.
    if (isLent && !Object.hasOwn(kinds, id)) continue;
    const text = readText(files, file, faults);
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
    warnUnread(facts, KIND_SHAPE, file, front.locate, faults);
    read.push({ id, value: { ...facts, setting, body }, isLent });
  }
  const byId = (entries: typeof read): Record<string, unknown> =>
    Object.fromEntries(entries.map(({ id, value }) => [id, value]));
  const own = read.filter(({ isLent }) => !isLent);
  return { own: byId(own), value: byId(read), lent: read.length - own.length };
}
