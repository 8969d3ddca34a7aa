import * as v from 'valibot';
import { Findings, shown, text } from '../../domain/content/fields.js';
import type { FacilityField } from '../../domain/directory/facility.js';
import type { Faults } from '../faults/fault.js';
import { nearestName } from '../faults/nearest-name.js';
import { DELIMITERS, type Delimiter } from '../read/files/csv.js';
import { withoutEmpty, warnUnknownKeys } from '../read/files/folder-files.js';
import type { Encoding } from '../read/files/text.js';
import { readYaml } from '../read/files/yaml.js';
import { COLUMNS } from '../read/record.js';
import { wordKey } from '../read/words/word-key.js';

/** Where the value of one column comes from. */
export interface ColumnRule {
  readonly from: string;
  /** Their word → ours. A word that the table lacks is dropped; a list is looked up word by word. */
  readonly values: ReadonlyMap<string, string> | undefined;
  /** What separates the entries of a list in their cell. */
  readonly separator: string;
}

/** How a table of another shape becomes a directory. */
export interface ColumnMap {
  readonly delimiter: Delimiter | undefined;
  readonly encoding: Encoding | undefined;
  readonly columns: ReadonlyMap<FacilityField, ColumnRule>;
  readonly constants: ReadonlyMap<FacilityField, string>;
}

const columnRule = v.union([
  text,
  v.looseObject({
    from: text,
    values: v.exactOptional(v.record(v.string(), v.string())),
    separator: v.exactOptional(v.pipe(v.string(), v.minLength(1, 'empty'))),
  }),
]);
const mapFile = v.looseObject({
  delimiter: v.exactOptional(v.picklist(DELIMITERS)),
  encoding: v.exactOptional(v.picklist(['utf-8', 'windows-1252'])),
  columns: v.record(v.string(), columnRule),
  constants: v.exactOptional(v.record(v.string(), text)),
});

/** Reads the map of an import; undefined, with every fault, when it cannot be used. */
export function readMap(written: string, file: string, faults: Faults): ColumnMap | undefined {
  const before = faults.errors;
  const source = readYaml(written, file, faults);
  if (faults.errors > before) return undefined;
  const value = withoutEmpty(source.value);
  const found = new Findings();
  const taken = found.take(mapFile, value, []);
  faults.addIssues(file, source.locate, found.issues);
  warnUnknownKeys(value, Object.keys(mapFile.entries), file, source.locate, faults);
  if (!taken) return undefined;
  const fieldOf = (part: 'columns' | 'constants', name: string): FacilityField | undefined => {
    const field = COLUMNS.find((each) => each === name);
    if (field) return field;
    const near = nearestName(name, COLUMNS);
    const args = { value: shown(name), ...(near === undefined ? {} : { nearest: near }) };
    faults.add(file, source.locate([part, name]), 'map-column', args);
    return undefined;
  };
  const columns = new Map<FacilityField, ColumnRule>();
  for (const [name, rule] of Object.entries(taken.columns)) {
    const field = fieldOf('columns', name);
    if (!field) continue;
    const { from, values, separator = ';' } = typeof rule === 'string' ? { from: rule } : rule;
    columns.set(field, { from, values: values && wordsOf(values), separator });
  }
  const constants = new Map<FacilityField, string>();
  for (const [name, constant] of Object.entries(taken.constants ?? {})) {
    const field = fieldOf('constants', name);
    if (field) constants.set(field, constant);
  }
  for (const field of ['name', 'kind', 'country'] as const)
    if (!columns.has(field) && !constants.has(field))
      faults.add(file, source.locate(['columns']), 'map-lacks', { value: field });
  if (faults.errors > before) return undefined;
  return { delimiter: taken.delimiter, encoding: taken.encoding, columns, constants };
}

/** Their words by what two ways of writing one have in common, and each as it is written. */
function wordsOf(values: Readonly<Record<string, string>>): Map<string, string> {
  const words = new Map(Object.entries(values).map(([word, ours]) => [wordKey(word), ours] as const));
  for (const [word, ours] of Object.entries(values)) words.set(word, ours);
  return words;
}
