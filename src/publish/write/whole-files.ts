import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ToldError } from '../words/told-error.js';

/** Why nothing was written. */
export class WriteError extends ToldError {}

/**
 * Replaces a folder with what `fill` writes, only when it is whole: it is written beside and swapped in. When
 * `fill` throws, the folder stays as it was and nothing is left beside it. Throws WriteError.
 *
 * @param marker file that shows that an existing folder may be replaced; an empty one may be as well
 */
export function replaceFolder(out: string, marker: string, fill: (dir: string) => void): void {
  const target = resolve(out);
  if (existsSync(target)) {
    if (!lstatSync(target).isDirectory()) throw new WriteError('usage:not-a-folder', { out });
    if (readdirSync(target).length > 0 && !existsSync(join(target, marker)))
      throw new WriteError('usage:other-files', { out, marker });
  }
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  const old = `${fresh}-old`;
  try {
    const whole = join(fresh, 'whole');
    mkdirSync(whole);
    fill(whole);
    if (existsSync(target)) renameSync(target, old);
    try {
      renameSync(whole, target);
    } catch (error) {
      if (existsSync(old)) renameSync(old, target);
      throw error;
    }
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

/** Writes a file under its name only when it is whole. */
export function writeWhole(path: string, data: string | Uint8Array, mode = 0o644): void {
  const target = resolve(path);
  mkdirSync(dirname(target), { recursive: true });
  const fresh = mkdtempSync(join(dirname(target), `.${basename(target)}-`));
  try {
    const whole = join(fresh, 'whole');
    writeFileSync(whole, data, { mode });
    renameSync(whole, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}
