import { existsSync, lstatSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { WriteError, writeWhole } from '../write/whole-files.js';
import { planFolder, type FolderPlan, type PlanOptions } from './plan.js';
import { digest, digestIn, readRecord, RECORD_FILE, type BuildRecord } from './record.js';

/** The files of a publication by path, with `/`. */
export type PublishedFiles = ReadonlyMap<string, string | Uint8Array>;

/** What names all others comes last: whoever reads it finds them there. */
const LAST = ['feed.json.sig', 'feed.json'];

/**
 * What would be done so that a folder holds some files. Throws WriteError where it cannot hold any.
 *
 * @param options `today` is an ISO day
 */
export function planPublication(
  out: string,
  files: PublishedFiles,
  options: Omit<PlanOptions, 'digestAt'>,
): FolderPlan {
  if (existsSync(out) && !lstatSync(out).isDirectory()) throw new WriteError('usage:not-a-folder', { out });
  const wanted = new Map([...files].map(([path, data]) => [path, digest(data)] as const));
  return planFolder(wanted, readRecord(out), { ...options, digestAt: (path) => digestIn(out, path) });
}

/**
 * Does what was planned. Each file is replaced only by a whole one, feed.json after all that it names; a build that is cut
 * off leaves the feed of before, and the next one goes on.
 */
export function applyPlan(out: string, files: PublishedFiles, { steps, record }: FolderPlan): void {
  const before = readRecord(out);
  const writeRecord = (value: BuildRecord): void =>
    writeWhole(join(out, RECORD_FILE), `${JSON.stringify(value, undefined, 1)}\n`);
  const writes = steps.flatMap((step) => {
    if (step.what === 'write') return [{ path: step.path, as: step.path }];
    return step.what === 'beside' && step.as !== undefined ? [{ path: step.path, as: step.as }] : [];
  });
  const isAsItWas = JSON.stringify(before) === JSON.stringify(record);
  if (isAsItWas && writes.length === 0 && existsSync(join(out, RECORD_FILE))) return;
  writeRecord({ ...before, coming: record.files });
  writes.sort((a, b) => LAST.indexOf(a.path) - LAST.indexOf(b.path));
  for (const { path, as } of writes) writeWhole(join(out, as), files.get(path) ?? '');
  for (const { what, path } of steps) if (what === 'remove') removeIn(out, path);
  writeRecord(record);
}

/** Removes a file, and the folders that are empty without it. */
function removeIn(out: string, path: string): void {
  rmSync(join(out, path), { force: true });
  for (let folder = dirname(join(out, path)); resolve(folder) !== resolve(out); folder = dirname(folder)) {
    if (readdirSync(folder).length > 0) return;
    rmdirSync(folder);
  }
}
