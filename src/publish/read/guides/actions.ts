import { isRecord } from '../../../domain/content/fields.js';
import { Faults, START } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import { listed } from '../../faults/listed.js';
import { readFigures } from './action-csv.js';
import { NAMED, weaveAction } from './action-weave.js';
import type { ActionSource, Words } from './action-words.js';
import type { Files } from '../files/content-files.js';
import { readYamlFile, warnUnknownKeys } from '../files/folder-files.js';
import { ACTION_SHAPE, ACTION_TEXTS_SHAPE } from '../shapes/action-shapes.js';
import { warnUnread } from '../shapes/shape.js';
import { readSkeletons, type Woven } from './skeletons.js';
import { dig, list } from './written-values.js';

const ACTIONS = 'actions';

/** Reads the action sheets of a content folder, without their texts. None is no fault. */
export function readActions(files: Files, ownLocale: string | undefined, faults: Faults): ActionSource[] {
  const skeletons = readSkeletons(files, ACTIONS, ACTION_SHAPE, faults);
  const ids = skeletons.map(({ id }) => id);
  for (const name of files.names(ACTIONS, '.csv')) {
    const value = name.slice(0, -'.csv'.length);
    if (ids.includes(value)) continue;
    const near = nearestName(value, ids);
    const args = near === undefined ? { value } : { value, nearest: near };
    faults.add(`${ACTIONS}/${name}`, START, 'figures-without-action', args, 'warning');
  }
  return skeletons.map((skeleton) => {
    const csv = `${ACTIONS}/${skeleton.id}.csv`;
    // Its faults are told once, when that locale is read.
    const own = ownLocale === undefined ? undefined : readWords(files, ownLocale, skeleton.id, new Faults());
    return { skeleton, lines: readFigures(files, csv, faults), csv, own };
  });
}

function readWords(files: Files, locale: string, id: string, faults: Faults): Words | undefined {
  const name = `${id}.yaml`;
  const file = `${locale}/${ACTIONS}/${name}`;
  if (!files.names(`${locale}/${ACTIONS}`, '.yaml').includes(name)) return undefined;
  return { locale, file, ...readYamlFile(files, file, faults) };
}

/** A sheet with its texts in one language; undefined when the language has none. */
export function weaveSheet(
  files: Files,
  locale: string,
  source: ActionSource,
  faults: Faults,
): Woven | undefined {
  const words = readWords(files, locale, source.skeleton.id, faults);
  if (!words) return undefined;
  const { value, file, locate } = words;
  warnUnread(value, ACTION_TEXTS_SHAPE, file, locate, faults);
  warnStrayIds(source, words, faults);
  const woven = weaveAction(source, words, locale === source.own?.locale ? faults : new Faults());
  if (woven.borrowed.length > 0)
    faults.add(file, START, 'locale-lacks-words', { ...listed(woven.borrowed), locale }, 'warning');
  return { id: source.skeleton.id, value: woven.value, find: (path) => woven.find(path) };
}

/** Words whose id the sheet does not have: somebody wrote them for nothing. */
function warnStrayIds({ skeleton, lines }: ActionSource, words: Words, faults: Faults): void {
  const { value } = skeleton;
  const idsOf = (of: unknown): string[] =>
    list(of).flatMap((each) => {
      const id = isRecord(each) ? each['id'] : each;
      return typeof id === 'string' || typeof id === 'number' ? [String(id)] : [];
    });
  const check = (path: readonly string[], ids: readonly string[]): void =>
    warnUnknownKeys(
      dig(words.value, path),
      ids,
      words.file,
      (inner) => words.locate([...path, ...inner]),
      faults,
    );
  for (const key of NAMED) check([key], idsOf(value[key]));
  for (const key of ['dates', 'axes', 'groups']) check([key], idsOf(value[key]));
  check(['partners'], Object.values(isRecord(value['partners']) ? value['partners'] : {}).flatMap(idsOf));
  check(
    ['indicators'],
    [
      ...list(value['groups']).flatMap((each) => idsOf(isRecord(each) ? each['indicators'] : undefined)),
      ...lines.map(({ cells }) => String(cells.id)),
    ],
  );
  for (const axis of list(value['axes']))
    if (isRecord(axis)) check(['axes', String(axis['id']), 'steps'], idsOf(axis['steps']));
}
