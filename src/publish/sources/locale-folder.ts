import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseModels } from '../../domain/content/models-schema.js';
import { parseLocalePack } from '../../domain/content/schema.js';
import { isRecord } from '../../domain/content/fields.js';
import { plainLocale } from '../../domain/content/locale.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { SettingId } from '../../domain/directory/facility.js';
import type { Issue } from '../../domain/issue.js';
import type { Questionnaire } from '../../domain/orientation/model.js';
import { parseQuestionnaires } from '../../domain/orientation/schema.js';
import { Faults, START, type Locate } from '../fault.js';
import { filesIn, readText, readYamlFile, warnUnknownKeys, withoutEmpty } from './folder-files.js';
import { MODELS_SHAPE, warnStrayKeys } from './guidance-keys.js';
import { readMarkdown } from './markdown.js';
import { warnStrayFiles, weaveQuestionnaire, type Skeleton } from './questionnaires.js';

const FRONT_KEYS = ['label', 'abbreviation', 'summary', 'ask'];

const EMPTY: LocalePack = { locale: '', kinds: {}, settings: {}, synonyms: [], terms: {}, helplines: {} };

/** A locale's texts, and where each of them stands. */
export interface LocaleSource {
  /** The pack as it is written, before what does not fit is left out: its paths are those of the files. */
  readonly written: unknown;
  readonly pack: LocalePack;
  /** Ids of the questionnaires that have texts in this locale. */
  readonly worded: readonly string[];
  /** The questionnaires without a fault, with their rank in what is written. */
  readonly tables: readonly { readonly rank: number; readonly questionnaire: Questionnaire }[];
  /** File of a path of the pack. */
  fileOf(path: readonly (string | number)[]): string;
  readonly locate: Locate;
}

/** Reads the texts of one locale; every fault is told, and what does not fit is left out. */
export function readLocale(
  dir: string,
  locale: string,
  kinds: Readonly<Record<string, SettingId>>,
  skeletons: readonly Skeleton[],
  faults: Faults,
): LocaleSource {
  const woven = skeletons.flatMap((skeleton) => weaveQuestionnaire(dir, locale, skeleton, faults) ?? []);
  warnStrayFiles(dir, locale, skeletons, faults);
  const locates = new Map<string, Locate>();
  const wovenAt = ([part, at, ...path]: readonly (string | number)[]) =>
    part === 'questionnaires' ? woven[Number(at)]?.find(path) : undefined;
  const fileOf = (path: readonly (string | number)[]): string => {
    const [part, key] = path;
    const own = wovenAt(path);
    if (own) return own.file;
    if (part === 'kinds' && key !== undefined) return `${locale}/kinds/${String(key)}.md`;
    return part === 'kinds' || part === 'locale' ? 'feed.yaml' : `${locale}/${String(part)}.yaml`;
  };
  const locate: Locate = (path) => {
    const own = wovenAt(path);
    if (own) return own.place;
    const known = locates.get(fileOf(path));
    return known ? known(path.slice(path[0] === 'kinds' ? 2 : 1)) : START;
  };
  const yaml = (part: string): unknown => {
    const file = `${locale}/${part}.yaml`;
    /* What a variant has no file for stands in the locale that it is a way of writing. */
    if (plainLocale(locale) !== locale && !existsSync(join(dir, file))) return undefined;
    const source = readYamlFile(dir, file, faults, part === 'settings' ? 'error' : 'warning');
    locates.set(file, source.locate);
    return source.value;
  };
  const models = existsSync(join(dir, locale, 'models.yaml')) ? yaml('models') : undefined;
  warnStrayKeys(models, MODELS_SHAPE, fileOf(['models']), (path) => locate(['models', ...path]), faults);
  const value = {
    locale,
    kinds: readKinds(dir, locale, kinds, locates, faults),
    settings: yaml('settings'),
    synonyms: yaml('synonyms'),
    terms: yaml('terms'),
    helplines: yaml('helplines'),
    ...(models !== undefined && { models }),
    ...(woven.length > 0 && { questionnaires: woven.map((each) => each.value) }),
  };
  const tell = (issues: readonly Issue[], before: readonly (string | number)[] = []): void => {
    for (const each of issues) {
      const path = [...before, ...each.path];
      faults.addIssues(fileOf(path), () => locate(path), [each]);
    }
  };
  const base = parseLocalePack(value);
  tell(base.issues);
  const care = models === undefined ? undefined : parseModels(models);
  tell(care?.issues ?? [], ['models']);
  const asked = woven.map((each, rank) => {
    const { value: taken = [], issues } = parseQuestionnaires([each.value]);
    tell(
      issues.map((found) => ({ ...found, path: [rank, ...found.path.slice(1)] })),
      ['questionnaires'],
    );
    return { rank, taken, isSound: issues.length === 0 };
  });
  const questionnaires = asked.flatMap(({ taken }) => taken);
  const { models: _, questionnaires: __, ...known } = base.value ?? EMPTY;
  const pack: LocalePack = {
    ...known,
    locale,
    ...(care?.value && { models: care.value }),
    ...(questionnaires.length > 0 && { questionnaires }),
  };
  const tables = asked.flatMap(({ rank, taken, isSound }) =>
    isSound ? taken.map((questionnaire) => ({ rank, questionnaire })) : [],
  );
  return { written: value, pack, worded: woven.map(({ id }) => id), tables, fileOf, locate };
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
    warnUnknownKeys(facts, FRONT_KEYS, file, front.locate, faults);
    read.push([id, { ...facts, setting, body }]);
  }
  return Object.fromEntries(read);
}

const LISTED = 8;

/** The first few of many names, with how many more there are. */
export function listed(names: readonly string[]): { value: string; count: number } {
  const more = names.length > LISTED ? ` … +${String(names.length - LISTED)}` : '';
  return { value: names.slice(0, LISTED).join(', ') + more, count: names.length };
}

/** The pack that what a locale lacks is taken from: that of which it is a way of writing, else the publisher's own. */
export function filledFrom(locale: string, packs: readonly LocalePack[]): LocalePack | undefined {
  const plain = plainLocale(locale);
  return packs.find((each) => plain !== locale && each.locale === plain) ?? packs[0];
}

/**
 * What a locale lacks is told, and filled with the publisher's own words, marked with their language. In the
 * publisher's own locale a kind, a setting, a number or a questionnaire without words is an error. What a variant
 * lacks (`fr-x-simple`) is filled from the locale that it is a way of writing, and nothing is told: to say only some
 * things in another way is what it is for. The mark is then of the same language, which pages do not show.
 *
 * @param own the locale to fill from: see `filledFrom`
 * @param wanted ids that the feed uses, by part of the pack
 */
export function completeLocale(
  source: LocaleSource,
  own: LocalePack | undefined,
  wanted: {
    readonly kinds: readonly string[];
    readonly settings: readonly SettingId[];
    readonly helplines: readonly string[];
    readonly questionnaires: readonly string[];
  },
  given: Faults,
): LocalePack {
  const { pack } = source;
  const isVariant = own !== undefined && plainLocale(pack.locale) !== pack.locale;
  const faults = isVariant ? new Faults() : given;
  const severity = own ? 'warning' : 'error';
  const lacking = (part: 'kinds' | 'settings' | 'helplines'): string[] => {
    const ids = wanted[part].filter((id) => !Object.hasOwn(pack[part], id));
    if (ids.length > 0) {
      const file = part === 'kinds' ? `${pack.locale}/kinds` : `${pack.locale}/${part}.yaml`;
      faults.add(file, START, `locale-lacks-${part}`, { ...listed(ids), locale: pack.locale }, severity);
    }
    return ids;
  };
  const missing = { kinds: lacking('kinds'), settings: lacking('settings'), helplines: lacking('helplines') };
  const lackGuidance = (value: string, code: string): void =>
    faults.add(`${pack.locale}/${value}.yaml`, START, code, { value, locale: pack.locale }, severity);
  for (const id of wanted.questionnaires)
    if (!source.worded.includes(id))
      lackGuidance(`questionnaires/${id}`, own ? 'locale-lacks-guidance' : 'questionnaire-without-texts');
  if (own?.models && !pack.models) lackGuidance('models', 'locale-lacks-guidance');
  if (!own) return pack;
  const lang = own.locale;
  return {
    ...pack,
    ...guidance(pack, own),
    kinds: ordered(wanted.kinds, {
      ...pack.kinds,
      ...filled(missing.kinds, own.kinds, (each) => ({ lang, ...each })),
    }),
    settings: { ...pack.settings, ...filled(missing.settings, own.settings, (each) => ({ lang, ...each })) },
    synonyms: isVariant ? [...own.synonyms, ...pack.synonyms] : pack.synonyms,
    terms: { ...own.terms, ...pack.terms },
    helplines: { ...pack.helplines, ...filled(missing.helplines, own.helplines, (each) => each) },
  };
}

/** The models and questionnaires of a locale, those of the publisher's own in the place of those it lacks. */
function guidance(pack: LocalePack, own: LocalePack): Pick<LocalePack, 'models' | 'questionnaires'> {
  const { locale: lang } = own;
  const models = pack.models ?? (own.models && { lang, ...own.models });
  const questionnaires = (own.questionnaires ?? []).map(
    (each) => pack.questionnaires?.find(({ id }) => id === each.id) ?? { lang, ...each },
  );
  return { ...(models && { models }), ...(questionnaires.length > 0 && { questionnaires }) };
}

function filled<T>(
  ids: readonly string[],
  from: Readonly<Partial<Record<string, T>>>,
  mark: (entry: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = from[id];
      return entry === undefined ? [] : [[id, mark(entry)] as const];
    }),
  );
}

function ordered<T>(ids: readonly string[], from: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = from[id];
      return entry === undefined ? [] : [[id, entry] as const];
    }),
  );
}
