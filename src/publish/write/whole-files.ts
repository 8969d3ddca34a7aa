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

/** Why nothing was written; the message is for the person at the terminal. */
export class WriteError extends Error {}

/**
 * Replaces a folder with what `fill` writes, only when it is whole: it is written beside and swapped in. When
 * `fill` throws, the folder stays as it was and nothing is left beside it. Throws WriteError.
 *
 * @param marker file that shows that an existing folder may be replaced; an empty one may be as well
 */
export function replaceFolder(out: string, marker: string, fill: (dir: string) => void): void {
  const target = resolve(out);
  if (existsSync(target)) {
    if (!lstatSync(target).isDirectory()) throw new WriteError(`${out} is not a folder.`);
    if (readdirSync(target).length > 0 && !existsSync(join(target, marker)))
      throw new WriteError(
        `${out} holds other files (no ${marker}). Choose an empty folder, or another name.`,
      );
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
