import { isRecord } from '../../domain/content/fields.js';
import { Faults, START, type Locate } from '../faults/fault.js';
import type { Severity } from '../../domain/issue.js';
import { ContentFiles, FolderFiles } from './files/content-files.js';
import { readYamlFile } from './files/folder-files.js';
import { list, own as valueOf, record } from './guides/written-values.js';
import { HELPLINES_FILE } from './helplines-yaml.js';
import { KINDS_FILE } from './kinds-yaml.js';
import type { Wanted } from './wanted.js';
import { wordKey } from './words/word-key.js';

/** Files of a locale of which each entry is lent by itself. */
export type EntriesPart = 'settings' | 'synonyms' | 'terms' | 'helplines' | 'models';

/** What a publisher takes or writes as a whole, in each language. */
const TEXTS = /^[^/]+\/(?:kinds\/[^/]+\.md|(?:settings|synonyms|terms|helplines|models)\.yaml)$/;
/** What the guides have in all languages, and their words. */
const GUIDE = /^(?:landscape\.yaml|(?:questionnaires|pathways)\/[^/]+\.yaml)$/;
const GUIDE_WORDS = /^[^/]+\/(?:landscape\.yaml|(?:questionnaires|pathways)\/[^/]+\.yaml)$/;

/**
 * The files of a content folder to which the built-in pack lends what its publisher did not write. Guides are lent to
 * who keeps the pack's kinds, of which they speak, and where they have words in the publisher's own language. What was
 * done in an action is nobody else's to tell.
 *
 * @param ownLocale the publisher's own language
 * @param pack folder of the built-in pack
 */
export function withLentFiles(own: FolderFiles, ownLocale: string | undefined, pack: string): ContentFiles {
  const whole = new FolderFiles(pack);
  const sameKinds = own.find(KINDS_FILE) === undefined;
  const hasWords = (guide: string): boolean => {
    const words = `${ownLocale ?? ''}/${guide}`;
    return own.find(words) !== undefined || whole.find(words) !== undefined;
  };
  const isLent = (file: string): boolean =>
    file === KINDS_FILE ||
    file === HELPLINES_FILE ||
    TEXTS.test(file) ||
    (sameKinds && (GUIDE.test(file) ? hasWords(file) : GUIDE_WORDS.test(file)));
  return new ContentFiles(own, new FolderFiles(pack, isLent));
}

/** A file of entries: the publisher's, and those of the built-in pack. */
export interface Entries {
  /** What the publisher wrote; undefined where that is nothing. */
  readonly own: unknown;
  /** With what is lent. */
  readonly value: unknown;
  /** How many entries are lent. */
  readonly lent: number;
  /** Place of what the publisher wrote. */
  readonly locate: Locate;
}

/**
 * Reads a file of entries of a locale. What the publisher wrote counts, entry by entry, by its id; the others come
 * from the built-in pack where it lends.
 *
 * @param missing of the fault where there is no such file at all
 */
export function readEntries(
  files: ContentFiles,
  locale: string,
  part: EntriesPart,
  wanted: Wanted,
  faults: Faults,
  missing: Severity = 'error',
): Entries {
  const file = `${locale}/${part}.yaml`;
  const read = files.isLent(file)
    ? { value: undefined, locate: () => START }
    : readYamlFile(files.own, file, faults, missing);
  // The pack was checked when it was built.
  const lent = files.lent?.find(file) && readYamlFile(files.lent, file, new Faults()).value;
  return { own: read.value, ...withLent(part, read.value, lent, wanted), locate: read.locate };
}

/** What is of another type than the lent entries stays as it is, for the check to name. */
function withLent(
  part: EntriesPart,
  own: unknown,
  lent: unknown,
  wanted: Wanted,
): { readonly value: unknown; readonly lent: number } {
  if (part === 'synonyms' && Array.isArray(lent) && (own === undefined || Array.isArray(own))) {
    const more = lentSynonyms(list(own), lent, wanted.kinds);
    return { value: [...list(own), ...more], lent: more.length };
  }
  if (!isRecord(lent) || (own !== undefined && !isRecord(own))) return { value: own, lent: 0 };
  if (part === 'models') return withLentModels(record(own), lent, wanted.kinds);
  return laidOver(record(own), part === 'helplines' ? only(lent, wanted.helplines) : lent);
}

type Entry = Readonly<Record<string, unknown>>;

/** Entries in the order of the lent ones, those of the publisher in the place of theirs or behind them. */
function laidOver(own: Entry, lent: Entry): { readonly value: Entry; readonly lent: number } {
  const more = Object.keys(lent).filter((id) => !Object.hasOwn(own, id));
  return { value: { ...lent, ...own }, lent: more.length };
}

function only(entries: Entry, ids: readonly string[]): Entry {
  return Object.fromEntries(Object.entries(entries).filter(([id]) => ids.includes(id)));
}

/** A word that people type means what the publisher says, where they say it; no word leads to a kind that is not there. */
function lentSynonyms(own: readonly unknown[], lent: readonly unknown[], kinds: readonly string[]): Entry[] {
  const typed = new Set(own.flatMap((each) => list(valueOf(each, 'words')).map(String).map(wordKey)));
  return lent.filter(isRecord).flatMap((each) => {
    const words = list(each['words']).filter((word) => !typed.has(wordKey(String(word))));
    const known = ofKinds(each, kinds);
    const leads = ['kinds', 'asks', 'situations'].some((key) => list(known[key]).length > 0);
    return words.length > 0 && leads ? [{ ...known, words }] : [];
  });
}

/** Each wish is an entry; so is all that stands beside the wishes. */
function withLentModels(
  own: Entry,
  lent: Entry,
  kinds: readonly string[],
): { readonly value: Entry; readonly lent: number } {
  const wishes = Object.fromEntries(
    Object.entries(record(lent['wishes'])).map(([id, wish]) => [
      id,
      isRecord(wish) ? ofKinds(wish, kinds) : wish,
    ]),
  );
  const { wishes: ownWishes, ...ownBeside } = own;
  const { wishes: _, ...lentBeside } = lent;
  const beside = laidOver(ownBeside, lentBeside);
  if (ownWishes !== undefined && !isRecord(ownWishes)) return { value: { ...lent, ...own }, lent: 0 };
  const all = laidOver(record(ownWishes), wishes);
  return { value: { ...beside.value, wishes: all.value }, lent: beside.lent + all.lent };
}

/** An entry without the kinds that the feed does not have. */
function ofKinds(entry: Entry, kinds: readonly string[]): Entry {
  return Array.isArray(entry['kinds'])
    ? { ...entry, kinds: list(entry['kinds']).filter((kind) => kinds.includes(String(kind))) }
    : entry;
}
