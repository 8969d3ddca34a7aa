import { isRecord, shown } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';
import type { Faults, Locate } from '../../faults/fault.js';
import type { Files } from '../files/content-files.js';
import { readYamlFile, warnUnknownKeys } from '../files/folder-files.js';
import { PATHWAY_SHAPE, PATHWAY_TEXTS_SHAPE } from '../shapes/pathway-shapes.js';
import { warnUnread } from '../shapes/shape.js';
import { readSkeletons, type Skeleton, type Woven } from './skeletons.js';

/** Folder of the pathways, and of their texts in each locale. */
const PATHWAYS = 'pathways';

/** Reads the pathways of a content folder, without their texts, by `rank`, then by id. None is no fault. */
export function readPathways(files: Files, faults: Faults): Skeleton[] {
  const rank = ({ value }: Skeleton): number => {
    const given = value['rank'];
    return typeof given === 'number' ? given : Infinity;
  };
  const all = readSkeletons(files, PATHWAYS, PATHWAY_SHAPE, faults);
  for (const { file, value, locate } of all) {
    const wrong = (key: string, expected: string): void =>
      faults.add(file, locate([key]), 'type', { value: shown(value[key]), expected });
    if (value['rank'] !== undefined && typeof value['rank'] !== 'number') wrong('rank', 'number');
    if (value['week'] !== undefined && !isRecord(value['week'])) wrong('week', 'object');
  }
  // Two that have none are neither before nor after one another.
  return all.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

/** Lists whose entries have texts by id. */
const WORDED = ['entries', 'steps'] as const;
/** What the texts file has and the skeleton has not. */
const TEXTS: readonly PathStep[] = ['title', 'opening', 'aims', 'entries_title', 'roles', 'places'];
const ENTRY_TEXTS: readonly PathStep[] = ['title', 'text'];
const WEEK_DATA: readonly PathStep[] = ['days', 'on_call_hours'];

function own(value: unknown, key: unknown): unknown {
  return typeof key === 'string' && isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

function listed(value: unknown, words: unknown): unknown {
  if (!Array.isArray(value)) return value;
  return value.map((entry: unknown) => {
    const texts = own(words, own(entry, 'id'));
    if (!isRecord(entry) || !isRecord(texts)) return entry;
    const { title, text } = texts;
    return { ...entry, ...(title !== undefined && { title }), ...(text !== undefined && { text }) };
  });
}

function weave({ id, value }: Skeleton, texts: unknown): unknown {
  const { rank: _, week, ...rest } = value;
  const words = own(texts, 'week');
  const said = TEXTS.flatMap((key) => {
    const text = own(texts, key);
    return text === undefined ? [] : [[key, text] as const];
  });
  return {
    ...rest,
    id,
    ...Object.fromEntries(said),
    ...Object.fromEntries(WORDED.map((list) => [list, listed(value[list], own(texts, list))])),
    ...(isRecord(week) && { week: { ...(isRecord(words) && words), ...week } }),
  };
}

/** Where the texts file has what stands at a path of the woven value; undefined for what the skeleton has. */
function textPath({ value }: Skeleton, path: readonly PathStep[]): PathStep[] | undefined {
  const [part, at, key = ''] = path;
  if (part === undefined || TEXTS.includes(part)) return [...path];
  if (part === 'week') return at === undefined || WEEK_DATA.includes(at) ? undefined : [...path];
  const list = own(value, part);
  if (part !== 'entries' && part !== 'steps') return undefined;
  if (!Array.isArray(list) || !ENTRY_TEXTS.includes(key)) return undefined;
  const id = own(list[Number(at)], 'id');
  return typeof id === 'string' ? [part, id, ...path.slice(2)] : undefined;
}

/** Ids of the texts that the skeleton does not have: somebody wrote them for nothing. */
function warnStrayTexts(
  { value }: Skeleton,
  texts: unknown,
  file: string,
  locate: Locate,
  faults: Faults,
): void {
  warnUnread(texts, PATHWAY_TEXTS_SHAPE, file, locate, faults);
  for (const part of WORDED) {
    const list = value[part];
    const ids = Array.isArray(list)
      ? list.flatMap((entry: unknown) => (own(entry, 'id') as string | undefined) ?? [])
      : [];
    warnUnknownKeys(own(texts, part), ids, file, (inner) => locate([part, ...inner]), faults);
  }
}

/** A pathway with its texts in one language; undefined when the language has none. */
export function weavePathway(
  files: Files,
  locale: string,
  skeleton: Skeleton,
  faults: Faults,
): Woven | undefined {
  const name = `${skeleton.id}.yaml`;
  if (!files.names(`${locale}/${PATHWAYS}`, '.yaml').includes(name)) return undefined;
  const file = `${locale}/${PATHWAYS}/${name}`;
  const { value: texts, locate } = readYamlFile(files, file, faults);
  warnStrayTexts(skeleton, texts, file, locate, faults);
  return {
    id: skeleton.id,
    value: weave(skeleton, texts),
    find(path) {
      const inTexts = textPath(skeleton, path);
      return inTexts
        ? { file, place: locate(inTexts) }
        : { file: skeleton.file, place: skeleton.locate(path) };
    },
  };
}
