import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Files by their path in a content folder, with `/`. */
export interface Files {
  /** Full path of what stands there; undefined where nothing does. */
  find(file: string): string | undefined;
  /** Names of the files of a folder with an ending, sorted. */
  names(folder: string, ending: string): string[];
}

/** The files of one folder. */
export class FolderFiles implements Files {
  readonly #dir: string;
  readonly #has: (file: string) => boolean;

  /** @param has tells which of its files count; all of them unless given */
  constructor(dir: string, has: (file: string) => boolean = () => true) {
    this.#dir = dir;
    this.#has = has;
  }

  find(file: string): string | undefined {
    const path = join(this.#dir, file);
    return this.#has(file) && existsSync(path) ? path : undefined;
  }

  names(folder: string, ending: string): string[] {
    const path = join(this.#dir, folder);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((name) => name.endsWith(ending) && this.#has(`${folder}/${name}`))
      .sort();
  }
}

/** The files of a content folder: what the publisher wrote, else what the built-in pack lends. */
export class ContentFiles implements Files {
  readonly own: FolderFiles;
  /** Undefined where nothing is lent. */
  readonly lent: FolderFiles | undefined;

  constructor(own: FolderFiles, lent?: FolderFiles) {
    this.own = own;
    this.lent = lent;
  }

  find(file: string): string | undefined {
    return this.own.find(file) ?? this.lent?.find(file);
  }

  names(folder: string, ending: string): string[] {
    const own = this.own.names(folder, ending);
    if (!this.lent) return own;
    return [...new Set([...own, ...this.lent.names(folder, ending)])].sort();
  }

  /** Whether a file stands in for one that the publisher did not write. */
  isLent(file: string): boolean {
    return this.lent?.find(file) !== undefined && this.own.find(file) === undefined;
  }
}
