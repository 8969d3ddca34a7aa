import type { TableField, SettingId } from './facility.js';

/** A file of the feed, named by its content. */
export interface FileRef {
  /** Relative to `feed.json`. */
  readonly path: string;
  /** Hex digest of the bytes served. */
  readonly sha256: string;
}

/**
 * A column of text, unknown cells as ''; one that repeats itself names each text once and gives, for each row,
 * its place in that list plus one, or 0 for unknown. Lists are joined by `;`, flags are `true` or unknown.
 */
export type TextColumn =
  readonly string[] | { readonly texts: readonly string[]; readonly rows: readonly number[] };
/** A column of numbers; null is unknown. */
export type NumberColumn = readonly (number | null)[];
export type Column = TextColumn | NumberColumn;

/** Facilities by column. A column without any known cell is left out. */
export interface TableFile {
  readonly count: number;
  readonly columns: Readonly<Partial<Record<TableField, Column>>>;
}

/** The inverted index of one table: see `TextIndex`. */
export interface IndexFile {
  /** Folded words, sorted by code unit. */
  readonly terms: readonly string[];
  /** For each term, the bytes of its postings. */
  readonly lengths: readonly number[];
  /** Base64 of all postings, one after the other. */
  readonly postings: string;
}

/** The facilities of one setting. */
export interface GroupFile {
  readonly setting: SettingId;
  readonly table: TableFile;
  /** Feeds made before 0.2.0 have it here; since then it is a file of its own. */
  readonly index?: IndexFile;
  /** True where the page left rows out: words that are numbered by rows do not fit any more. Never served. */
  readonly isPartial?: true;
}

export interface GroupRef extends FileRef {
  readonly setting: SettingId;
  readonly count: number;
  readonly kinds: Readonly<Record<string, number>>;
  /** How many say that they serve each goal. */
  readonly goals: Readonly<Record<string, number>>;
  /** How many do not say which goals they serve. */
  readonly goals_unknown: number;
  /** The file of its words, read once a visitor is about to type some. */
  readonly index?: FileRef;
  /** Of a group that is too large for one file, and so has no index: how it is cut. */
  readonly cut?: CutRef;
}

/**
 * A large group in parts, twice: the file that the group itself names lists its parts by where they are, these by kind
 * first, and where an id is. Each part is a file like it, or a cell: a GroupFile.
 */
export interface CutRef {
  readonly kinds: FileRef;
  /** A TermsFile: in which cell a facility is, by its id. */
  readonly ids: FileRef;
  /** The same for each word of those by place, and of those by kind. */
  readonly words: FileRef;
  readonly kind_words: FileRef;
  /** A VocabularyFile, read where a word stands nowhere. */
  readonly vocabulary: FileRef;
}

/** South, west, north and east of what is in a part, in thousandths of a degree, rounded outwards. */
export type BoxColumns = readonly [south: number, west: number, north: number, east: number];

/** The parts of a large group, or of one of its parts: a column for each thing that is said of them. */
export interface CellsFile {
  readonly format: 'passerelle-cells/1';
  /** Whether each part is a cell; else each is a file like this one. */
  readonly leaves: boolean;
  readonly paths: readonly string[];
  readonly sha256: readonly string[];
  readonly counts: readonly number[];
  /** Around those that have a point; null where none has. */
  readonly boxes: readonly (BoxColumns | null)[];
  /** How many cells are in each part: all cells of a group are numbered from 0 in this order. */
  readonly cells: readonly number[];
  /** Of parts that are cut by kind: how many there are of each. */
  readonly kinds?: readonly Readonly<Record<string, number>>[];
}

/** Sorted terms in blocks: the first term of each, and its file. */
export interface TermsFile {
  readonly format: 'passerelle-terms/1';
  readonly firsts: readonly string[];
  readonly paths: readonly string[];
  readonly sha256: readonly string[];
}

/** All words of a large group without a digit: among them are those that a visitor may have meant. */
export interface VocabularyFile {
  readonly format: 'passerelle-vocabulary/1';
  readonly words: readonly string[];
}

/** Some terms, sorted by code unit, and in which cells each stands. */
export interface TermBlock {
  readonly terms: readonly string[];
  /** The numbers of its cells, rising, each told minus the one before. */
  readonly cells: readonly (readonly number[])[];
}

/** The kinds and groups of a directory. */
export interface DirectoryContents {
  /** Every kind of the feed, with its setting. */
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly groups: readonly GroupRef[];
}

/** What the directory holds, and where. */
export interface DirectoryManifest extends DirectoryContents {
  readonly format: 'passerelle-directory/1';
  readonly count: number;
}
