import { Findings } from '../../domain/content/fields.js';
import type { SettingId } from '../../domain/directory/facility.js';
import type { Faults } from '../faults/fault.js';
import type { Files } from './files/content-files.js';
import { readYamlFile } from './files/folder-files.js';
import { KINDS_SHAPE } from './shapes/feed-shapes.js';

export const KINDS_FILE = 'kinds.yaml';

/** Reads `kinds.yaml`: the setting of each kind of place, without the lines that say no setting. */
export function readKindSettings(files: Files, faults: Faults): Record<string, SettingId> {
  const { value, locate } = readYamlFile(files, KINDS_FILE, faults);
  const found = new Findings();
  const kinds = found.record(value, [], KINDS_SHAPE.key, (entry, at) =>
    found.take(KINDS_SHAPE.value, entry, at),
  );
  faults.addIssues(KINDS_FILE, locate, found.issues);
  return kinds;
}
