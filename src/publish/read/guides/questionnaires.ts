import { isRecord } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';
import type { Faults, Locate } from '../../faults/fault.js';
import type { Files } from '../files/content-files.js';
import { readYamlFile, warnUnknownKeys } from '../files/folder-files.js';
import { QUESTIONNAIRE_SHAPE, QUESTIONNAIRE_TEXTS_SHAPE } from '../shapes/questionnaire-shapes.js';
import { warnUnread } from '../shapes/shape.js';
import { readSkeletons, type Skeleton, type Woven } from './skeletons.js';

/** Folder of the questionnaires, and of their texts in each locale. */
const QUESTIONNAIRES = 'questionnaires';

/** Reads the questionnaires of a content folder, without their texts. None is no fault. */
export function readQuestionnaires(files: Files, faults: Faults): Skeleton[] {
  return readSkeletons(files, QUESTIONNAIRES, QUESTIONNAIRE_SHAPE, faults);
}

/** A text for all, or one for each voice. */
function voiced(text: unknown): unknown {
  return typeof text === 'string' ? { me: text, someone: text } : text;
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function own(value: unknown, key: unknown): unknown {
  return typeof key === 'string' && Object.hasOwn(record(value), key) ? record(value)[key] : undefined;
}

/** The entry with these texts of its own, each in both voices; one without texts stays without. */
function worded(
  entry: Readonly<Record<string, unknown>>,
  texts: unknown,
  keys: readonly string[],
): Record<string, unknown> {
  const said = keys.flatMap((key) => {
    const text = own(texts, key);
    return text === undefined ? [] : [[key, voiced(text)] as const];
  });
  return { ...entry, ...Object.fromEntries(said) };
}

function each(value: unknown, weave: (entry: Readonly<Record<string, unknown>>) => unknown): unknown {
  return Array.isArray(value)
    ? value.map((entry: unknown) => (isRecord(entry) ? weave(entry) : entry))
    : value;
}

function weave({ id, value }: Skeleton, texts: unknown): unknown {
  const questions = own(texts, 'questions');
  const notices = own(texts, 'notices');
  const asks = own(texts, 'asks');
  return {
    ...value,
    id,
    title: voiced(own(texts, 'title')),
    questions: each(value['questions'], (question) => {
      const words = own(questions, question['id']);
      const labels = own(words, 'options');
      return {
        multiple: false,
        ...worded(question, words, ['title', 'help', 'why']),
        options: each(question['options'], (option) => ({
          ...option,
          label: voiced(own(labels, option['id'])),
        })),
      };
    }),
    notices: each(value['notices'], (notice) =>
      worded(notice, own(notices, notice['id']), ['title', 'text']),
    ),
    asks: each(value['asks'], (ask) => ({ ...ask, text: voiced(own(asks, ask['id'])) })),
    leads: Object.fromEntries(
      Object.entries(record(value['leads'])).map(([lead, entry]) => [
        lead,
        worded(record(entry), own(own(texts, 'leads'), lead), ['label', 'text']),
      ]),
    ),
  };
}

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  questions: ['title', 'help', 'why'],
  notices: ['title', 'text'],
  leads: ['label', 'text'],
};

/** Where the texts file has what stands at a path of the woven value; undefined for what the skeleton has. */
function textPath({ value }: Skeleton, path: readonly PathStep[]): PathStep[] | undefined {
  const [part, at, key, rank, label, ...rest] = path;
  if (part === 'title') return [...path];
  const list = own(value, part);
  const id = (of: unknown, index: PathStep | undefined): PathStep | undefined =>
    Array.isArray(of) ? (own(of[Number(index)], 'id') as string | undefined) : index;
  const entry = id(list, at);
  if (typeof part !== 'string' || entry === undefined) return undefined;
  if (part === 'asks' && key === 'text') return ['asks', entry];
  if (part === 'questions' && key === 'options' && label === 'label') {
    const question = Array.isArray(list) ? (list[Number(at)] as unknown) : undefined;
    const option = id(own(question, 'options'), rank);
    return option === undefined ? undefined : ['questions', entry, 'options', option, ...rest];
  }
  return typeof key === 'string' && TEXTS[part]?.includes(key)
    ? [part, entry, key, ...path.slice(3)]
    : undefined;
}

/** Ids of the texts that the skeleton does not have: somebody wrote them for nothing. */
function warnStrayTexts(
  skeleton: Skeleton,
  texts: unknown,
  file: string,
  locate: Locate,
  faults: Faults,
): void {
  warnUnread(texts, QUESTIONNAIRE_TEXTS_SHAPE, file, locate, faults);
  const idsOf = (list: unknown): string[] =>
    Array.isArray(list)
      ? list.flatMap((entry: unknown) => (own(entry, 'id') as string | undefined) ?? [])
      : [];
  const check = (words: unknown, ids: readonly string[], path: readonly PathStep[]): void =>
    warnUnknownKeys(words, ids, file, (inner) => locate([...path, ...inner]), faults);
  for (const part of ['questions', 'notices', 'asks'])
    check(own(texts, part), idsOf(skeleton.value[part]), [part]);
  check(own(texts, 'leads'), Object.keys(record(skeleton.value['leads'])), ['leads']);
  const questions = skeleton.value['questions'];
  for (const question of Array.isArray(questions) ? (questions as readonly unknown[]) : []) {
    const id = own(question, 'id');
    const words = own(own(texts, 'questions'), id);
    if (typeof id === 'string')
      check(own(words, 'options'), idsOf(own(question, 'options')), ['questions', id, 'options']);
  }
}

/** A questionnaire with its texts in one language; undefined when the language has none. */
export function weaveQuestionnaire(
  files: Files,
  locale: string,
  skeleton: Skeleton,
  faults: Faults,
): Woven | undefined {
  const name = `${skeleton.id}.yaml`;
  const file = `${locale}/${QUESTIONNAIRES}/${name}`;
  if (!files.names(`${locale}/${QUESTIONNAIRES}`, '.yaml').includes(name)) return undefined;
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
