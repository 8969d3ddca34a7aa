import { isRecord, shown } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';
import { START, type Faults, type Locate, type Place } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import type { Files } from '../files/content-files.js';
import { readYamlFile } from '../files/folder-files.js';
import { warnUnread, type Shape } from '../shapes/shape.js';

/** One `<folder>/<id>.yaml`: what is the same in all languages. */
export interface Skeleton {
  readonly id: string;
  readonly file: string;
  readonly value: Readonly<Record<string, unknown>>;
  readonly locate: Locate;
}

/** A skeleton with its words in one language, before it is checked, and where each of its values stands. */
export interface Woven {
  readonly id: string;
  readonly value: unknown;
  find(path: readonly PathStep[]): { readonly file: string; readonly place: Place };
}

/** Reads what a folder of the content has in all languages. None is no fault. */
export function readSkeletons(files: Files, folder: string, shape: Shape, faults: Faults): Skeleton[] {
  return files.names(folder, '.yaml').flatMap((name) => {
    const file = `${folder}/${name}`;
    const before = faults.list.length;
    const { value, locate } = readYamlFile(files, file, faults);
    if (!isRecord(value)) {
      if (value !== undefined) faults.add(file, START, 'type', { value: shown(value), expected: 'object' });
      else if (faults.list.length === before) faults.add(file, START, 'empty-file');
      return [];
    }
    warnUnread(value, shape, file, locate, faults);
    return [{ id: name.slice(0, -'.yaml'.length), file, value, locate }];
  });
}

/**
 * Words for what the folder does not have: the file has another name, or nobody reads it.
 *
 * @param ids what the folder has
 * @param code message for a file too many
 */
export function warnStrayFiles(
  files: Files,
  locale: string,
  folder: string,
  ids: readonly string[],
  code: string,
  faults: Faults,
): void {
  for (const name of files.names(`${locale}/${folder}`, '.yaml')) {
    const value = name.slice(0, -'.yaml'.length);
    if (ids.includes(value)) continue;
    const near = nearestName(value, ids);
    const args = near === undefined ? { value } : { value, nearest: near };
    faults.add(`${locale}/${folder}/${name}`, START, code, args, 'warning');
  }
}
