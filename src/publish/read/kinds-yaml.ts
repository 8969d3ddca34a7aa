import * as v from 'valibot';
import { Findings, id } from '../../domain/content/fields.js';
import { SETTINGS, type SettingId } from '../../domain/directory/facility.js';
import type { Faults } from '../faults/fault.js';
import { readYamlFile } from './files/folder-files.js';

const KINDS_FILE = 'kinds.yaml';

/** Reads `kinds.yaml`: the setting of each kind of place, without the lines that say no setting. */
export function readKindSettings(dir: string, faults: Faults): Record<string, SettingId> {
  const { value, locate } = readYamlFile(dir, KINDS_FILE, faults);
  const found = new Findings();
  const kinds = found.record(value, [], id, (entry, at) => found.take(v.picklist(SETTINGS), entry, at));
  faults.addIssues(KINDS_FILE, locate, found.issues);
  return kinds;
}
