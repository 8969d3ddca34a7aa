import { pickLocale } from '../../domain/content/locale.js';
import type { FeedManifest, FileRef, Guidance, GuidePart, LocalePack } from '../../domain/content/model.js';
import type { Edits } from '../../domain/directory/edits.js';
import type { GroupFile, GroupRef } from '../../domain/directory/files.js';
import type { Helpline } from '../../domain/helplines/model.js';
import type { Result } from '../../domain/issue.js';
import { PieceError } from '../loading/piece.js';

/** How the JSON of a file is checked; loaded only for what comes from the network. */
export type Check<T> = () => Promise<(value: unknown) => Result<T>>;

/** Why a feed cannot be used: a stable code, and the value that is at fault. */
export class FeedError extends Error {
  readonly code: string;
  readonly detail: string;
  constructor(code: string, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail;
  }
}

/** Any error of a reading, as the element keeps and tells it: a missing file of the library is no fault of the feed. */
export function failureOf(error: unknown): FeedError {
  if (error instanceof FeedError) return error;
  if (error instanceof PieceError) return new FeedError('strings-unreachable', error.detail);
  return new FeedError('unforeseen', String(error));
}

/** Where a feed comes from: its server, the copy that this browser kept of it, or the pack that is built in. */
export type FeedSource = 'network' | 'kept' | 'built-in';

/** The files of a feed. */
export interface FeedFiles {
  readonly source: FeedSource;
  readonly manifest: FeedManifest;
  /** The parsed and checked JSON of a file. Throws FeedError. */
  locale(ref: FileRef): Promise<LocalePack>;
  helplines(ref: FileRef): Promise<readonly Helpline[]>;
  /** A part of what the guides read, by locale. Throws FeedError; undefined where it stands among the texts. */
  guidance(locale: string, part: GuidePart): Promise<Guidance | undefined>;
  /** A file that another client knows how to check; `check` runs only on what came from the network. */
  json<T>(ref: FileRef, check: Check<T>): Promise<T>;
  /** What the site hides and changes of a group or a cell, as it was read; absent where it changes nothing. */
  edits?(ref: FileRef, file: GroupFile): Promise<Edits>;
  /** The groups with the counts of what is left of them; absent where the site changes nothing. */
  recounted?(): Promise<readonly GroupRef[]>;
}

/** One open feed. Every file is read once; a read that failed can be tried again. */
export class Feed {
  readonly source: FeedSource;
  readonly manifest: FeedManifest;
  private readonly files: FeedFiles;
  private readonly reads = new Map<string, Promise<unknown>>();

  constructor(files: FeedFiles) {
    this.files = files;
    this.source = files.source;
    this.manifest = files.manifest;
  }

  /** The publisher's own language: the first of its locales. */
  get publisherLocale(): string {
    return Object.keys(this.manifest.locales)[0] ?? 'fr';
  }

  /** The texts in the locale nearest to the one wanted: fr-BE, then fr, then the publisher's own. */
  locale(wanted: string): Promise<LocalePack> {
    const locale = pickLocale(wanted, Object.keys(this.manifest.locales));
    const ref = this.manifest.locales[locale];
    if (!ref) return Promise.reject(new FeedError('feed-invalid', `locales.${locale}`));
    return this.once(ref.path, () => this.files.locale(ref));
  }

  helplines(): Promise<readonly Helpline[]> {
    const { helplines } = this.manifest;
    return this.once(helplines.path, () => this.files.helplines(helplines));
  }

  /**
   * A part of what the guides read, as it was published, in the locale nearest to the one wanted: who reads it from the
   * network checks it.
   */
  guidance(wanted: string, part: GuidePart): Promise<Guidance> {
    const locale = pickLocale(wanted, Object.keys(this.manifest.locales));
    return this.once(
      `${locale} ${part}`,
      async () => (await this.files.guidance(locale, part)) ?? this.locale(locale),
    );
  }

  /** What the site hides and changes of a group or a cell; undefined where it changes nothing. */
  editsOf(ref: FileRef, file: GroupFile): Promise<Edits | undefined> {
    return this.files.edits?.(ref, file) ?? Promise.resolve(undefined);
  }

  /** The groups of the directory with the counts of what the page shows; undefined where those of the manifest are right. */
  recounted(): Promise<readonly GroupRef[] | undefined> {
    return this.files.recounted?.() ?? Promise.resolve(undefined);
  }

  json<T>(ref: FileRef, check: Check<T>): Promise<T> {
    // Of several feeds, two may have a file of the same name.
    return this.once(`${ref.path} ${ref.sha256}`, () => this.files.json(ref, check));
  }

  private once<T>(name: string, read: () => Promise<T>): Promise<T> {
    const known = this.reads.get(name) as Promise<T> | undefined;
    if (known) return known;
    const promise = read();
    this.reads.set(name, promise);
    promise.catch(() => this.reads.delete(name));
    return promise;
  }
}
