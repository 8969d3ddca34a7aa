import * as v from 'valibot';
import type { PathStep, Result } from '../issue.js';
import { TABLE_FIELDS, GOALS, SETTINGS, type TableField } from '../directory/facility.js';
import type {
  Column,
  DirectoryContents,
  DirectoryManifest,
  GroupFile,
  IndexFile,
} from '../directory/files.js';
import * as field from './fields.js';
import { isDialled, isPhone } from '../directory/phone.js';
import { isSeen, MOST_IN_NAME, readable } from './readable.js';
import { soundRows } from './sound-rows.js';
import { fileRef, Findings, isDate, isEmail, isRecord, isSite, shown } from './fields.js';

const directory = field.object({
  format: v.picklist(['passerelle-directory/1']),
  count: field.count,
});
const groupRef = field.object({
  ...fileRef,
  setting: v.picklist(SETTINGS),
  count: field.count,
  goals_unknown: v.exactOptional(field.count),
  index: v.exactOptional(field.object(fileRef)),
  cut: v.exactOptional(
    field.object({
      kinds: field.object(fileRef),
      ids: field.object(fileRef),
      words: field.object(fileRef),
      kind_words: field.object(fileRef),
      vocabulary: field.object(fileRef),
    }),
  ),
});

/** The kinds and groups of a directory; one that does not fit is dropped. */
function takeContents(
  found: Findings,
  { kinds, groups }: Readonly<Record<string, unknown>>,
  path: readonly PathStep[],
): DirectoryContents {
  return {
    kinds: found.record(kinds, [...path, 'kinds'], field.id, (entry, at) =>
      found.take(v.picklist(SETTINGS), entry, at),
    ),
    groups: found.list(groups, [...path, 'groups'], (entry, at) => {
      const group = found.take(groupRef, entry, at);
      if (!group) return undefined;
      const counts = (of: 'kinds' | 'goals'): Record<string, number> =>
        found.record(group[of], [...at, of], field.id, (total, where) =>
          found.take(field.count, total, where),
        );
      const { goals_unknown = group.count } = group;
      return { ...group, kinds: counts('kinds'), goals: counts('goals'), goals_unknown };
    }),
  };
}

/** Checks the manifest of a directory; a group or a kind that does not fit is dropped. */
export function parseDirectoryManifest(value: unknown): Result<DirectoryManifest> {
  const found = new Findings();
  const taken = found.take(directory, value, []);
  return found.result<DirectoryManifest>(taken && { ...taken, ...takeContents(found, taken, []) });
}

/** Groups and kinds that `feed.json` names at most: a group for each setting, and ten times what a whole register has. */
const MOST_GROUPS = SETTINGS.length;
const MOST_KINDS = 3000;

/**
 * The kinds and groups that stand in `feed.json`: none where the feed has none there, or more than a page takes. The
 * directory's own file is read then.
 */
export function takeInlineContents(
  found: Findings,
  { kinds, groups }: Readonly<Record<string, unknown>>,
): DirectoryContents | undefined {
  if (!isRecord(kinds) || !Array.isArray(groups)) return undefined;
  if (groups.length <= MOST_GROUPS && Object.keys(kinds).length <= MOST_KINDS)
    return takeContents(found, { kinds, groups }, ['directory']);
  found.add('too-many', ['directory', 'groups'], {}, 'warning');
  return undefined;
}

/* From here on plain loops: a group has a hundred thousand cells a column, and a schema object each is too slow. */

const isText = (value: unknown): value is string => typeof value === 'string';

/** Whole numbers from 0 up to a limit that they stay under. */
export function areIndexes(value: unknown, limit: number): value is number[] {
  return (
    Array.isArray(value) &&
    value.every((each) => typeof each === 'number' && Number.isInteger(each) && each >= 0 && each < limit)
  );
}

function oneOf(...words: readonly string[]): (text: string) => boolean {
  return (text) => words.includes(text);
}

/** True for lists whose every entry fits. */
function each(test: (text: string) => boolean): (text: string) => boolean {
  return (text) => text.split(';').every(test);
}

/** What a page may do with a text besides drawing it: a text that does not fit would throw there, and is unknown. */
const CHECKS: Readonly<Partial<Record<TableField, (text: string) => boolean>>> = {
  phone: isPhone,
  phone_dialled: isDialled,
  on_call_phone: isPhone,
  on_call_phone_dialled: isDialled,
  email: isEmail,
  website: isSite,
  languages: each((code) => /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(code)),
  goals: each(oneOf(...GOALS)),
  precision: oneOf('address', 'postcode', 'city'),
  on_call_for: oneOf('residents', 'followed', 'anyone'),
  harm_reduction: oneOf('yes', 'no'),
  places_as_of: isDate,
  verified_on: isDate,
  source_date: isDate,
};

const LIMITS: Readonly<Partial<Record<TableField, number>>> = { lat: 90, lon: 180 };

const isId = (text: string): boolean => isSeen(text) && text.length <= 100;

/** Columns without which there is no facility to draw, and what their every cell is. */
const REQUIRED: Readonly<Record<string, (text: string) => boolean>> = {
  id: isId,
  name: isSeen,
  kind: isId,
  country: (text) => /^[A-Z]{2}$/.test(text),
};

/** Columns of names, which stand in titles and labels: they are cut sooner than the others. */
const NAMES: ReadonlySet<TableField> = new Set([
  'name',
  'organisation',
  'network',
  'street',
  'postcode',
  'city',
  'region',
]);

/** Entries of a list in one cell at most: what a page would draw, or look up, one by one. */
const MOST_ENTRIES = 100;

function takeNumbers(value: unknown, name: TableField, count: number): Column | undefined {
  const limit = LIMITS[name];
  const fits = (cell: number): boolean =>
    limit === undefined ? Number.isSafeInteger(cell) && cell >= 0 : Math.abs(cell) <= limit;
  if (!Array.isArray(value) || value.length !== count) return undefined;
  const cells: (number | null)[] = [];
  for (const cell of value as readonly unknown[]) {
    if (cell !== null && typeof cell !== 'number') return undefined;
    cells.push(cell !== null && fits(cell) ? cell : null);
  }
  return cells;
}

/** A text of a column as a page can draw it; a list without what is beyond the most that it may have. */
function readableCell(text: string, name: TableField): string {
  const whole = readable(text, NAMES.has(name) ? MOST_IN_NAME : undefined);
  if (TABLE_FIELDS[name] !== 'list') return whole;
  const entries = whole.split(';');
  // What was cut ends with half an entry.
  if (text.length > whole.length) entries.pop();
  return entries.length > MOST_ENTRIES ? entries.slice(0, MOST_ENTRIES).join(';') : whole;
}

/** @param tell called when a text had to be changed before it could be drawn */
function takeTexts(value: unknown, name: TableField, count: number, tell: () => void): Column | undefined {
  const required = REQUIRED[name];
  const test = required ?? CHECKS[name];
  const dictionary = isRecord(value) ? value : undefined;
  const texts: unknown = dictionary ? dictionary['texts'] : value;
  if (!Array.isArray(texts) || !texts.every(isText)) return undefined;
  const drawn = texts.map((text) => readableCell(text, name));
  if (drawn.some((text, at) => text !== texts[at])) tell();
  const clean = test ? drawn.map((text) => (text === '' || test(text) ? text : '')) : drawn;
  if (!dictionary) return clean.length === count && !(required && clean.includes('')) ? clean : undefined;
  const { rows } = dictionary;
  if (!areIndexes(rows, texts.length + 1) || rows.length !== count) return undefined;
  return required && rows.some((row) => !clean[row - 1]) ? undefined : { texts: clean, rows };
}

/** Checks the words of a group; they are refused whole unless all lengths hold together. */
export function parseIndexFile(value: unknown): Result<IndexFile> {
  const found = new Findings();
  const sound = takeIndex(value);
  if (!sound) found.add('type', [], { value: shown(value) });
  return found.result<IndexFile>(sound);
}

function takeIndex(value: unknown): IndexFile | undefined {
  if (!isRecord(value)) return undefined;
  const { terms, lengths, postings } = value;
  if (!Array.isArray(terms) || !terms.every(isText) || !isText(postings)) return undefined;
  if (!areIndexes(lengths, postings.length + 1) || lengths.length !== terms.length) return undefined;
  if (!/^[A-Za-z\d+/]*={0,2}$/.test(postings) || postings.length % 4 !== 0) return undefined;
  const bytes = (postings.length / 4) * 3 - (/=*$/.exec(postings)?.[0].length ?? 0);
  if (lengths.reduce((sum, length) => sum + length, 0) !== bytes) return undefined;
  const sorted = terms.every((term, at) => at === 0 || (terms[at - 1] ?? '') < term);
  return sorted ? { terms, lengths, postings } : undefined;
}

/**
 * Checks the facilities of one setting so that what reads them can trust every shape and length. A column that
 * does not fit is dropped: its values are unknown. So is a facility without an id, a name, a kind or a country, and an index
 * that is not sound; without those columns the group is refused. A text that is too long is cut.
 */
export function parseGroupFile(value: unknown): Result<GroupFile> {
  const found = new Findings();
  const refuse = (path: readonly PathStep[], wrong: unknown): Result<GroupFile> => {
    found.add('type', path, { value: shown(wrong) });
    return found.result<GroupFile>(undefined);
  };
  if (!isRecord(value)) return refuse([], value);
  const setting = found.take(v.picklist(SETTINGS), value['setting'], ['setting']);
  const { table, index } = value;
  if (setting === undefined) return found.result<GroupFile>(undefined);
  if (!isRecord(table)) return refuse(['table'], table);
  const told = found.take(field.count, table['count'], ['table', 'count']);
  if (told === undefined || !isRecord(table['columns']))
    return refuse(['table', 'columns'], table['columns']);
  const { columns: written, count, dropped } = soundRows(table['columns'], told, REQUIRED);
  for (const row of dropped) found.add('entry', ['table', 'columns', row], {});
  const columns: Partial<Record<TableField, Column>> = {};
  for (const name of Object.keys(TABLE_FIELDS) as TableField[]) {
    if (written[name] === undefined) continue;
    const tell = (): void => found.add('text-cut', ['table', 'columns', name], {});
    const take = TABLE_FIELDS[name] === 'number' ? takeNumbers : takeTexts;
    const column = take(written[name], name, count, tell);
    if (column) columns[name] = column;
    else found.add('column', ['table', 'columns', name], {});
  }
  for (const name of Object.keys(REQUIRED) as TableField[])
    if (count > 0 && !columns[name]) return refuse(['table', 'columns', name], written[name]);
  const group = {
    setting,
    table: { count, columns },
    ...(dropped.length > 0 && { isPartial: true as const }),
  };
  // Its words are numbered by rows: without some of these, they are made of the facilities.
  if (index === undefined || dropped.length > 0) return found.result<GroupFile>(group);
  const sound = takeIndex(index);
  // The words are then made of the facilities, as where there are none.
  if (!sound) found.add('type', ['index'], { value: shown(index) });
  return found.result<GroupFile>({ ...group, ...(sound && { index: sound }) });
}
