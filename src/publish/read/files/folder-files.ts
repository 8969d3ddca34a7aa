import { readFileSync, statSync } from 'node:fs';
import type { Severity } from '../../../domain/issue.js';
import { START, type Faults, type Locate } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import type { Files } from './content-files.js';
import { decode, EncodingError, type Decoded } from './text.js';
import { readYaml } from './yaml.js';

/** The text of a file of a content folder; undefined, with a fault, when it is missing or no text. */
export function readText(
  files: Files,
  file: string,
  faults: Faults,
  missing: Severity = 'error',
): Decoded | undefined {
  const path = files.find(file);
  if (path === undefined || !statSync(path).isFile()) {
    faults.add(file, START, 'file-missing', {}, missing);
    return undefined;
  }
  try {
    return decode(readFileSync(path), file.endsWith('.csv') ? undefined : 'utf-8');
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    faults.add(file, { line: error.line, column: 1 }, 'encoding');
    return undefined;
  }
}

/** A YAML file of a content folder, without the keys that were left empty: an empty value is unknown. */
export function readYamlFile(
  files: Files,
  file: string,
  faults: Faults,
  missing: Severity = 'error',
): { readonly value: unknown; readonly locate: Locate } {
  const text = readText(files, file, faults, missing);
  if (!text) return { value: undefined, locate: () => START };
  const source = readYaml(text.text, file, faults);
  return { ...source, value: withoutEmpty(source.value) };
}

/** The value without keys whose value is null, at any depth. */
export function withoutEmpty(value: unknown): unknown {
  if (value === null) return undefined;
  if (Array.isArray(value)) return value.map((each) => withoutEmpty(each));
  if (typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, each]) => [key, withoutEmpty(each)] as const)
      .filter(([, each]) => each !== undefined),
  );
}

/** Warns of keys that nothing reads, with the name that was most likely meant. */
export function warnUnknownKeys(
  value: unknown,
  known: readonly string[],
  file: string,
  locate: Locate,
  faults: Faults,
): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const key of Object.keys(value)) {
    if (known.includes(key)) continue;
    const near = nearestName(key, known);
    faults.add(
      file,
      locate([key]),
      'unknown-key',
      near === undefined ? { value: key } : { value: key, nearest: near },
      'warning',
    );
  }
}
