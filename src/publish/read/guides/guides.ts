import { parseActions } from '../../../domain/action/schema.js';
import type { Guidance } from '../../../domain/content/model.js';
import { parseModels } from '../../../domain/content/models-schema.js';
import type { Issue, PathStep, Result } from '../../../domain/issue.js';
import type { Questionnaire } from '../../../domain/orientation/model.js';
import { parseQuestionnaires } from '../../../domain/orientation/schema.js';
import type { Pathway } from '../../../domain/pathway/model.js';
import { parsePathways } from '../../../domain/pathway/schema.js';
import { START, type Faults, type Place } from '../../faults/fault.js';
import type { ActionSource } from './action-words.js';
import { readActions, weaveSheet } from './actions.js';
import type { ContentFiles } from '../files/content-files.js';
import { readEntries } from '../lent.js';
import { warnUnread } from '../shapes/shape.js';
import { MODELS_SHAPE } from '../shapes/text-shapes.js';
import type { Wanted } from '../wanted.js';
import { LANDSCAPE_FILE, readLandscape, weaveLandscape, type LandscapeFacts } from './landscape.js';
import { readPathways, weavePathway } from './pathways.js';
import { readQuestionnaires, weaveQuestionnaire } from './questionnaires.js';
import { warnStrayFiles, type Skeleton, type Woven } from './skeletons.js';

/** What the guides of a content folder have in all languages, without their words. */
export interface GuideSources {
  readonly questionnaires: readonly Skeleton[];
  readonly actions: readonly ActionSource[];
  readonly pathways: readonly Skeleton[];
  readonly landscape: LandscapeFacts | undefined;
}

/** Guides that are a list, each entry with a file of its own in each language. */
export const GUIDE_LISTS = ['questionnaires', 'actions', 'pathways'] as const;
export type GuideList = (typeof GUIDE_LISTS)[number];

/** What a file of words for nothing is told as. */
const STRAY: Readonly<Record<GuideList, string>> = {
  questionnaires: 'texts-without-questionnaire',
  actions: 'texts-without-action',
  pathways: 'texts-without-pathway',
};

/** An entry of a list, with its rank in what is written. */
export interface Ranked<T> {
  readonly rank: number;
  readonly entry: T;
}

/** The guides of one locale. */
export interface LocaleGuides {
  /** As they are written, before what does not fit is left out; of the models only what is the publisher's. */
  readonly written: Readonly<Record<string, unknown>>;
  readonly parts: Guidance;
  /** Ids of what has words in this locale. */
  readonly worded: Readonly<Record<GuideList, readonly string[]>>;
  /** Ids of the kinds of the landscape that have words; undefined when the locale has no landscape. */
  readonly landscape: readonly string[] | undefined;
  /** Those without a fault. */
  readonly questionnaires: readonly Ranked<Questionnaire>[];
  readonly pathways: readonly Ranked<Pathway>[];
  /** How many of their texts the built-in pack lends. */
  readonly lent: number;
  /** Where a path of the pack is written; undefined for what is no guide. */
  find(path: readonly PathStep[]): { readonly file: string; readonly place: Place } | undefined;
}

/** Reads what the guides have in all languages. None of them is no fault. */
export function readGuideSources(
  files: ContentFiles,
  ownLocale: string | undefined,
  faults: Faults,
): GuideSources {
  return {
    questionnaires: readQuestionnaires(files, faults),
    actions: readActions(files, ownLocale, faults),
    pathways: readPathways(files, faults),
    landscape: readLandscape(files, faults),
  };
}

/** Ids of what each list of guides has in all languages. */
export function guideIds({ questionnaires, actions, pathways }: GuideSources): Record<GuideList, string[]> {
  return {
    questionnaires: questionnaires.map(({ id }) => id),
    actions: actions.map(({ skeleton }) => skeleton.id),
    pathways: pathways.map(({ id }) => id),
  };
}

/** Reads the guides of one locale; every fault is told, and what does not fit is left out. */
export function readGuides(
  files: ContentFiles,
  locale: string,
  sources: GuideSources,
  wanted: Wanted,
  faults: Faults,
): LocaleGuides {
  const woven: Readonly<Record<GuideList, readonly Woven[]>> = {
    questionnaires: sources.questionnaires.flatMap(
      (each) => weaveQuestionnaire(files, locale, each, faults) ?? [],
    ),
    actions: sources.actions.flatMap((each) => weaveSheet(files, locale, each, faults) ?? []),
    pathways: sources.pathways.flatMap((each) => weavePathway(files, locale, each, faults) ?? []),
  };
  const ids = guideIds(sources);
  for (const list of GUIDE_LISTS) warnStrayFiles(files, locale, list, ids[list], STRAY[list], faults);
  const landscape = weaveLandscape(files, locale, sources.landscape, faults);
  const file = `${locale}/models.yaml`;
  const models =
    files.find(file) === undefined ? undefined : readEntries(files, locale, 'models', wanted, faults);
  if (models) warnUnread(models.own, MODELS_SHAPE, file, models.locate, faults);

  const find: LocaleGuides['find'] = (path) => {
    const [part, at, ...rest] = path;
    if (part === 'models') return models && { file, place: models.locate(path.slice(1)) };
    const list = GUIDE_LISTS.find((each) => each === part);
    if (list) return woven[list][Number(at)]?.find(rest);
    return landscape && Object.hasOwn(landscape.written, String(part)) ? landscape.find(path) : undefined;
  };
  const tell = (issues: readonly Issue[], before: readonly PathStep[]): void => {
    for (const each of issues) {
      const found = find([...before, ...each.path]);
      faults.addIssues(found?.file ?? locale, () => found?.place ?? START, [each]);
    }
  };
  /** One by one, so that the fault of one hides no other. */
  const parsed = <T>(list: GuideList, parse: (value: unknown) => Result<readonly T[]>) =>
    woven[list].map(({ value }, rank) => {
      const { value: taken = [], issues } = parse([value]);
      tell(
        issues.map((found) => ({ ...found, path: found.path.slice(1) })),
        [list, rank],
      );
      return taken.map((entry) => ({ rank, entry, isSound: issues.length === 0 }));
    });
  const care = models?.value === undefined ? undefined : parseModels(models.value);
  tell(care?.issues ?? [], ['models']);
  const questionnaires = parsed('questionnaires', parseQuestionnaires).flat();
  const actions = parsed('actions', parseActions).flat();
  const pathways = parsed('pathways', parsePathways).flat();
  const worded = {
    questionnaires: woven.questionnaires.map(({ id }) => id),
    actions: woven.actions.map(({ id }) => id),
    pathways: woven.pathways.map(({ id }) => id),
  };
  const lent = [
    ...GUIDE_LISTS.flatMap((list) => worded[list].map((id) => `${locale}/${list}/${id}.yaml`)),
    ...(landscape ? [`${locale}/${LANDSCAPE_FILE}`] : []),
  ].filter((each) => files.isLent(each));
  return {
    written: {
      ...(models?.own !== undefined && { models: models.own }),
      ...nonEmpty(woven, ({ value }) => value),
      ...landscape?.written,
    },
    parts: {
      ...(care?.value && { models: care.value }),
      ...nonEmpty({ questionnaires, actions, pathways }, ({ entry }: Ranked<unknown>) => entry),
      ...landscape?.parts,
    },
    worded,
    landscape: landscape?.worded,
    questionnaires: questionnaires.filter(({ isSound }) => isSound),
    pathways: pathways.filter(({ isSound }) => isSound),
    lent: lent.length + (models?.lent ?? 0),
    find,
  };
}

/** The lists that have something in them, each entry as `take` gives it. */
function nonEmpty<T, U>(
  lists: Readonly<Record<string, readonly T[]>>,
  take: (entry: T) => U,
): Record<string, U[]> {
  return Object.fromEntries(
    Object.entries(lists).flatMap(([name, list]) =>
      list.length > 0 ? [[name, list.map(take)] as const] : [],
    ),
  );
}
