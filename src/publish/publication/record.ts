import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { partsIn, refsIn } from './refs.js';

/** Stands in the published folder, and tells the next build what is its own. */
export const RECORD_FILE = 'passerelle-build.json';

/** A file that no build names any more. */
export interface Retired {
  readonly sha256: string;
  /** ISO day on which a build named it no longer. */
  readonly since: string;
}

/** What builds wrote into a folder; paths from it, with `/`. */
export interface BuildRecord {
  readonly format: 'passerelle-build/1';
  /** Digest of each file, as hex. */
  readonly files: Readonly<Record<string, string>>;
  /** Files that stay for pages that still ask for them. */
  readonly retired: Readonly<Record<string, Retired>>;
  /** Files that a build was about to write: it was cut off if any stand here. */
  readonly coming: Readonly<Record<string, string>>;
}

export const NO_RECORD: BuildRecord = { format: 'passerelle-build/1', files: {}, retired: {}, coming: {} };

/** SHA-256 as hex. */
export function digest(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Digest of a file of a folder; undefined where there is none. */
export function digestIn(folder: string, path: string): string | undefined {
  const file = join(folder, path);
  return existsSync(file) ? digest(readFileSync(file)) : undefined;
}

/** The record of a folder. One that is missing or broken is made of the feed that stands there, if there is any. */
export function readRecord(folder: string): BuildRecord {
  const written = readJson(join(folder, RECORD_FILE)) as Partial<BuildRecord> | undefined;
  if (written?.format === NO_RECORD.format)
    return {
      ...NO_RECORD,
      files: written.files ?? {},
      retired: written.retired ?? {},
      coming: written.coming ?? {},
    };
  return { ...NO_RECORD, files: filesOfFeed(folder) };
}

/** Parsed JSON of a file; undefined where it is missing or broken. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

/** feed.json, its signature, and the files that it names and that are still as it names them. */
function filesOfFeed(folder: string): Record<string, string> {
  const manifest = readJson(join(folder, 'feed.json')) as { readonly format?: unknown } | undefined;
  if (manifest?.format !== 'passerelle-feed/1') return {};
  const files: Record<string, string> = {};
  for (const path of ['feed.json', 'feed.json.sig']) {
    const sha256 = digestIn(folder, path);
    if (sha256 !== undefined) files[path] = sha256;
  }
  const named = [...refsIn(manifest)];
  for (let next = named.pop(); next; next = named.pop()) {
    const [path, sha256] = next;
    if (files[path] !== undefined || digestIn(folder, path) !== sha256) continue;
    files[path] = sha256;
    named.push(...partsIn(readJson(join(folder, path))));
  }
  for (const [path, sha256] of Object.entries(files))
    for (const [ending, open] of [
      ['.br', brotliDecompressSync],
      ['.gz', gunzipSync],
    ] as const) {
      const copy = path + ending;
      if (contentOf(join(folder, copy), open) === sha256) files[copy] = digestIn(folder, copy) ?? '';
    }
  return files;
}

/** Digest of what a compressed file holds; undefined where there is none, or it holds nothing. */
function contentOf(file: string, open: (data: Uint8Array) => Uint8Array): string | undefined {
  try {
    return digest(open(readFileSync(file)));
  } catch {
    return undefined;
  }
}
