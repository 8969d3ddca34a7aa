import { isRecord } from '../../domain/content/fields.js';
import { parseHelplines } from '../../domain/content/schema.js';
import type { Helpline } from '../../domain/helplines/model.js';
import type { Faults, Locate } from '../faults/fault.js';
import { readHelplineNumbers } from './contacts/contacts.js';
import type { ContentFiles } from './files/content-files.js';
import { readYamlFile } from './files/folder-files.js';
import { expandHours } from './hours.js';
import { HELPLINES_SHAPE } from './shapes/feed-shapes.js';
import { warnUnread } from './shapes/shape.js';

export const HELPLINES_FILE = 'helplines.yaml';

/** A helpline with its place in the file. */
export interface PlacedHelpline {
  /** Its hours are in what the page can read; those that nothing can read are left out. */
  readonly line: Helpline;
  /** Its hours as they are written, readable or not. */
  readonly hours: string | undefined;
  /** Its rank in the file. */
  readonly index: number;
}

/** `helplines.yaml`, and where each of its values stands. */
export interface HelplinesYaml {
  readonly lines: readonly PlacedHelpline[];
  /** Whether they are those of the built-in pack. */
  readonly isLent: boolean;
  readonly locate: Locate;
}

/**
 * Reads `helplines.yaml`: every entry that has what a helpline needs, and every fault with its place.
 *
 * @param countries of the feed: of a file that is lent, only their numbers are taken
 */
export function readHelplines(
  files: ContentFiles,
  countries: readonly string[],
  faults: Faults,
): HelplinesYaml {
  const isLent = files.isLent(HELPLINES_FILE);
  const { value, locate } = readYamlFile(files, HELPLINES_FILE, faults);
  if (value === undefined) return { lines: [], isLent, locate };
  warnUnread(value, HELPLINES_SHAPE, HELPLINES_FILE, locate, faults);
  const result = parseHelplines(withReadNumbers(value, locate, faults));
  faults.addIssues(HELPLINES_FILE, locate, result.issues);
  const written = Array.isArray(value) ? (value as readonly unknown[]) : [];
  const seen = new Map<string, number>();
  let index = -1;
  const lines = (result.value ?? []).flatMap((line): PlacedHelpline[] => {
    index = written.findIndex((each, at) => at > index && isRecord(each) && each['id'] === line.id);
    const place = locate([index, 'id']);
    const first = seen.get(line.id);
    if (first !== undefined) {
      faults.add(HELPLINES_FILE, place, 'duplicate-id', { value: line.id, line: first });
      return [];
    }
    seen.set(line.id, place.line);
    if (line.phone === undefined && line.sms === undefined) {
      faults.add(HELPLINES_FILE, locate([index]), 'helpline-number', { value: line.id });
      return [];
    }
    return [{ line: withReadableHours(line, index, locate, faults), hours: line.hours, index }];
  });
  return {
    lines: isLent ? lines.filter(({ line }) => countries.includes(line.country)) : lines,
    isLent,
    locate,
  };
}

/** The entries with their numbers read; what is no list of entries is left to the schema. */
function withReadNumbers(value: unknown, locate: Locate, faults: Faults): unknown {
  if (!Array.isArray(value)) return value;
  return (value as readonly unknown[]).map((each, index) => {
    if (!isRecord(each)) return each;
    const { entry, issues } = readHelplineNumbers(each);
    faults.addIssues(HELPLINES_FILE, (path) => locate([index, ...path]), issues);
    return entry;
  });
}

function withReadableHours(line: Helpline, index: number, locate: Locate, faults: Faults): Helpline {
  if (line.hours === undefined) return line;
  const { value, issues } = expandHours(line.hours, { country: line.country, words: 'about' });
  faults.addIssues(HELPLINES_FILE, () => locate([index, 'hours']), issues);
  const { hours: _, ...others } = line;
  return value === undefined ? others : { ...line, hours: value };
}
