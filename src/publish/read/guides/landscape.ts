import { Findings, isRecord, shown } from '../../../domain/content/fields.js';
import { parseCommitments, parseDocuments, parseLandscape } from '../../../domain/landscape/schema.js';
import type { Guidance } from '../../../domain/content/model.js';
import { LANDSCAPE_FACTS } from '../../../domain/landscape/model.js';
import type { Issue, PathStep } from '../../../domain/issue.js';
import { START, type Faults, type Locate, type Place } from '../../faults/fault.js';
import type { Files } from '../files/content-files.js';
import { readYamlFile, warnUnknownKeys } from '../files/folder-files.js';
import { list, own, record } from './written-values.js';
import { COMMITMENTS_SHAPE, LANDSCAPE_SHAPE, LANDSCAPE_TEXTS_SHAPE } from '../shapes/landscape-shapes.js';
import { warnUnread } from '../shapes/shape.js';

export const LANDSCAPE_FILE = 'landscape.yaml';

/** The parts of a pack that the landscape gives. */
export type LandscapeParts = Pick<Guidance, 'landscape' | 'documents' | 'commitments'>;

type Entry = Readonly<Record<string, unknown>>;

/** `landscape.yaml`: what is the same in all languages, and where each of its values stands. */
export interface LandscapeFacts {
  readonly value: Entry;
  readonly parts: LandscapeParts;
  /** Place of a path of the pack. */
  readonly place: (path: readonly PathStep[]) => Place;
}

/** The landscape in one language. */
export interface LandscapeTexts {
  /** As it is written, before what does not fit is left out. */
  readonly written: Entry;
  readonly parts: LandscapeParts;
  /** Ids of the kinds that have words. */
  readonly worded: readonly string[];
  find(path: readonly PathStep[]): { readonly file: string; readonly place: Place };
}

/** Words of the landscape as a whole. */
export const LANDSCAPE_WORDS = ['title', 'opening', 'harm_reduction', 'around', 'changes'] as const;

/** Words of a kind; everything else about it is the same in all languages. */
const KIND_WORDS: readonly PathStep[] = ['short', ...LANDSCAPE_FACTS];

/** Each of a list with more to it; what is no list stays as it is, for the check to name. */
function each(value: unknown, more: (entry: Entry) => Entry): unknown {
  return Array.isArray(value)
    ? value.map((entry: unknown) => (isRecord(entry) ? { ...entry, ...more(entry) } : entry))
    : value;
}

/** The entries of a record as a list, each with its id. */
function withIds(value: unknown): unknown {
  return isRecord(value)
    ? Object.entries(value).map(([id, entry]) => (isRecord(entry) ? { ...entry, id } : entry))
    : value;
}

/** The value under another key, where there is one. */
function named(key: string, value: unknown): Entry {
  return value === undefined ? {} : { [key]: value };
}

function some(texts: unknown, keys: readonly PathStep[]): Entry {
  return Object.assign({}, ...keys.map((key) => named(String(key), own(texts, key)))) as Entry;
}

/** Facts and words as one value, in the shape of a pack. */
function weave(facts: Entry, texts: unknown): Entry {
  const commitments = own(texts, 'commitments');
  return {
    landscape: {
      ...some(texts, LANDSCAPE_WORDS),
      ...named('references', withIds(facts['references'])),
      ...named(
        'kinds',
        each(withIds(facts['kinds']), ({ id, counterparts }) => {
          const words = own(own(texts, 'kinds'), String(id));
          return {
            ...some(words, KIND_WORDS),
            ...named(
              'counterparts',
              each(counterparts, ({ country }) =>
                named('text', own(own(words, 'counterparts'), String(country))),
              ),
            ),
          };
        }),
      ),
    },
    ...named(
      'documents',
      each(facts['documents'], ({ id }) => named('about', own(own(texts, 'documents'), String(id)))),
    ),
    ...(facts['commitments'] !== undefined &&
      commitments !== undefined && {
        commitments: { ...record(facts['commitments']), ...record(commitments) },
      }),
  };
}

/** Where `landscape.yaml` has what stands at a path of the pack. */
function factsPath(facts: Entry, [part, key, at, ...rest]: readonly PathStep[]): PathStep[] {
  const id =
    part === 'landscape' && typeof at === 'number' ? Object.keys(record(facts[String(key)]))[at] : at;
  return [part === 'landscape' ? undefined : part, key, id, ...rest].filter((step) => step !== undefined);
}

/** Where the words have what stands at a path of the pack; undefined for what is the same in all languages. */
function textsPath(facts: Entry, path: readonly PathStep[]): PathStep[] | undefined {
  const [part, key, at, word, rank, last] = path;
  if (part === 'commitments') return key === 'by' || key === 'source' ? undefined : [...path];
  if (part === 'documents')
    return at === 'about' ? [part, String(own(list(facts[part])[Number(key)], 'id'))] : undefined;
  if (key !== 'kinds') return key === 'references' ? undefined : path.slice(1);
  const id = Object.keys(record(facts[key]))[Number(at)];
  if (id === undefined || word === undefined) return undefined;
  if (KIND_WORDS.includes(word)) return [key, id, word];
  if (word !== 'counterparts' || last !== 'text') return undefined;
  const counterpart = list(own(own(facts[key], id), word))[Number(rank)];
  return [key, id, word, String(own(counterpart, 'country'))];
}

/** What fits of a woven value, and every issue under the path of its part. */
function parse(woven: Entry): { readonly parts: LandscapeParts; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const tell = (part: string, found: readonly Issue[]): void => {
    issues.push(...found.map((issue) => ({ ...issue, path: [part, ...issue.path] })));
  };
  const landscape = parseLandscape(woven['landscape']);
  tell('landscape', landscape.issues);
  const documents = parseDocuments(woven['documents']);
  tell('documents', documents.issues);
  const commitments = woven['commitments'] === undefined ? undefined : parseCommitments(woven['commitments']);
  tell('commitments', commitments?.issues ?? []);
  return {
    parts: {
      ...(landscape.value && { landscape: landscape.value }),
      ...(documents.value?.length && { documents: documents.value }),
      ...(commitments?.value && { commitments: commitments.value }),
    },
    issues,
  };
}

/** Reads `landscape.yaml` of a content folder. None is no fault. */
export function readLandscape(files: Files, faults: Faults): LandscapeFacts | undefined {
  if (files.find(LANDSCAPE_FILE) === undefined) return undefined;
  const before = faults.list.length;
  const { value, locate } = readYamlFile(files, LANDSCAPE_FILE, faults);
  if (!isRecord(value)) {
    if (value !== undefined)
      faults.add(LANDSCAPE_FILE, START, 'type', { value: shown(value), expected: 'object' });
    else if (faults.list.length === before) faults.add(LANDSCAPE_FILE, START, 'empty-file');
    return undefined;
  }
  warnUnread(value, LANDSCAPE_SHAPE, LANDSCAPE_FILE, locate, faults);
  const place = (path: readonly PathStep[]): Place => locate(factsPath(value, path));
  const { parts, issues } = parse(weave(value, undefined));
  for (const issue of issues) faults.addIssues(LANDSCAPE_FILE, () => place(issue.path), [issue]);
  // Without their words they are no part of a pack yet.
  const found = new Findings();
  if (value['commitments'] !== undefined)
    found.take(COMMITMENTS_SHAPE, value['commitments'], ['commitments']);
  faults.addIssues(LANDSCAPE_FILE, locate, found.issues);
  return { value, parts, place };
}

/** The landscape with its words in one language; undefined when the language has none. */
export function weaveLandscape(
  files: Files,
  locale: string,
  facts: LandscapeFacts | undefined,
  faults: Faults,
): LandscapeTexts | undefined {
  const file = `${locale}/${LANDSCAPE_FILE}`;
  if (files.find(file) === undefined) return undefined;
  if (!facts) {
    faults.add(file, START, 'texts-without-landscape', {}, 'warning');
    return undefined;
  }
  const { value: texts, locate } = readYamlFile(files, file, faults);
  warnUnread(texts, LANDSCAPE_TEXTS_SHAPE, file, locate, faults);
  warnStrayWords(facts.value, texts, file, locate, faults);
  const written = weave(facts.value, texts);
  const find: LandscapeTexts['find'] = (path) => {
    const inTexts = textsPath(facts.value, path);
    return inTexts ? { file, place: locate(inTexts) } : { file: LANDSCAPE_FILE, place: facts.place(path) };
  };
  const { parts, issues } = parse(written);
  for (const issue of issues) {
    const found = find(issue.path);
    // What is the same in all languages was told when it was read.
    if (found.file === file) faults.addIssues(file, () => found.place, [issue]);
  }
  return { written, parts, worded: Object.keys(record(own(texts, 'kinds'))), find };
}

/** Words for what `landscape.yaml` does not have: somebody wrote them for nothing. */
function warnStrayWords(facts: Entry, texts: unknown, file: string, locate: Locate, faults: Faults): void {
  const check = (words: unknown, ids: readonly string[], path: readonly PathStep[]): void =>
    warnUnknownKeys(words, ids, file, (inner) => locate([...path, ...inner]), faults);
  const kinds = record(facts['kinds']);
  const idsOf = (entries: unknown, key: string): string[] =>
    list(entries).map((entry) => String(own(entry, key)));
  check(own(texts, 'kinds'), Object.keys(kinds), ['kinds']);
  check(own(texts, 'documents'), idsOf(facts['documents'], 'id'), ['documents']);
  for (const [id, words] of Object.entries(record(own(texts, 'kinds'))))
    check(own(words, 'counterparts'), idsOf(own(own(kinds, id), 'counterparts'), 'country'), [
      'kinds',
      id,
      'counterparts',
    ]);
}
