import { basename } from 'node:path';
import type { Facility } from '../../domain/directory/facility.js';
import { Faults } from '../faults/fault.js';
import { addFinessToFolder } from '../import/finess-folder.js';
import type { ImportLog } from '../import/import-log.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { formatFaults } from '../faults/report.js';
import { facilityLine, headerLine } from '../write/directory-csv.js';
import { readMap } from '../import/column-map.js';
import { readDataInclusion } from '../import/data-inclusion.js';
import { isFinessColumn, readFiness } from '../import/finess.js';
import { guessedMap } from '../import/guessed-map.js';
import { isStateFile } from '../import/finess-state.js';
import { readHsds } from '../import/hsds.js';
import { knownWords } from '../import/known-words.js';
import { importCsv } from '../import/mapped-csv.js';
import { isColumnName } from '../read/columns.js';
import { isFile, readJsonFile, readTableFile, readTextFile } from '../read/files/read-table.js';
import type { Encoding } from '../read/files/text.js';
import { wordKey } from '../read/words/word-key.js';
import type { Words } from '../words/words.js';
import { writeWhole } from '../write/whole-files.js';

/** What was asked of `import`, besides the format and the table. */
export interface ImportOptions {
  readonly out: string;
  /** Map of a CSV import. */
  readonly map?: string | undefined;
  /** Where the map that the names of the columns give is written, to be edited. */
  readonly writeMap?: string | undefined;
  /** FINESS: every category, not only those that are a kind of the vocabulary. */
  readonly all?: boolean | undefined;
  /** HSDS: the kind and the country of what does not say its own. */
  readonly kind?: string | undefined;
  readonly country?: string | undefined;
  readonly encoding?: string | undefined;
  /** File for the whole report, as JSON. */
  readonly report?: string | undefined;
}

interface Imported {
  readonly facilities: readonly Facility[];
  readonly log: ImportLog;
  /** Writes what goes with the directory, and tells it. */
  alongside?(words: Words): readonly string[];
}

type Importer = (
  file: string,
  options: ImportOptions,
  faults: Faults,
  words: Words,
) => Imported | undefined | Promise<Imported | undefined>;

/** How each format is read. */
const IMPORTERS: Readonly<Record<string, Importer>> = {
  csv: fromCsv,
  'data-inclusion': fromDataInclusion,
  finess: fromFiness,
  hsds: fromHsds,
};

/** Formats that `import` reads. */
export const FORMATS: readonly string[] = Object.keys(IMPORTERS);

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** Imports a table into `directory.csv`; nothing is written when it cannot be read. Throws UsageError. */
export async function importTable(
  format: string,
  file: string,
  options: ImportOptions,
  io: Io,
): Promise<ExitCode> {
  const importer = Object.hasOwn(IMPORTERS, format) ? IMPORTERS[format] : undefined;
  if (!importer) throw new UsageError('usage:unknown-format', { format, names: FORMATS.join(', ') });
  const { map, writeMap } = options;
  if (writeMap !== undefined && (map !== undefined || importer !== fromCsv))
    throw new UsageError('usage:write-map');
  const faults = new Faults();
  const done = await importer(existing(file), options, faults, io.words);
  for (const line of formatFaults(faults.list, io.words)) io.err(line);
  if (writeMap !== undefined && isFile(writeMap)) io.out(io.words('import:map-written', { path: writeMap }));
  if (!done || faults.errors > 0) {
    io.err(io.words('report:nothing-written'));
    return EXIT.faults;
  }
  writeWhole(options.out, headerLine() + done.facilities.map(facilityLine).join(''));
  for (const line of done.alongside?.(io.words) ?? []) io.out(line);
  if (options.report !== undefined) writeWhole(options.report, `${JSON.stringify(done.log, undefined, 2)}\n`);
  for (const line of done.log.lines(io.words)) io.out(line);
  io.out(io.words('report:written', { path: options.out }));
  return EXIT.done;
}

async function fromCsv(
  file: string,
  options: ImportOptions,
  faults: Faults,
  words: Words,
): Promise<Imported | undefined> {
  const mapText =
    options.map === undefined ? undefined : readTextFile(existing(options.map), 'utf-8', faults);
  const map = mapText === undefined ? undefined : readMap(mapText, basename(options.map ?? ''), faults);
  if (options.map !== undefined && !map) return undefined;
  const sought = new Set([...(map?.columns.values() ?? [])].map(({ from }) => wordKey(from)));
  const table = await readTableFile(
    file,
    {
      encoding: encodingOf(options.encoding) ?? map?.encoding,
      delimiter: map?.delimiter,
      knows: map ? (name) => sought.has(wordKey(name)) : isColumnName,
    },
    faults,
  );
  if (table && options.writeMap !== undefined)
    writeWhole(options.writeMap, guessedMap(table, basename(file), words));
  return table && importCsv(table, basename(file), map, knownWords(options.out), faults);
}

async function fromFiness(
  file: string,
  options: ImportOptions,
  faults: Faults,
): Promise<Imported | undefined> {
  const form = { encoding: encodingOf(options.encoding), knows: isFinessColumn, isUnquoted: isStateFile };
  const table = await readTableFile(file, form, faults);
  const done = table && readFiness(table, basename(file), faults, options.all === true);
  return done && { ...done, alongside: (words) => addFinessToFolder(options.out, done, words) };
}

function fromDataInclusion(file: string, options: ImportOptions, faults: Faults): Imported | undefined {
  const value = readJsonFile(file, faults);
  const words = knownWords(options.out);
  return value && readDataInclusion(value.json, basename(file), words, faults, options.all === true);
}

function fromHsds(file: string, options: ImportOptions, faults: Faults): Imported | undefined {
  const value = readJsonFile(file, faults);
  const { kind, country } = options;
  return value && readHsds(value.json, basename(file), knownWords(options.out), faults, { kind, country });
}

function encodingOf(asked: string | undefined): Encoding | undefined {
  if (asked === undefined) return undefined;
  const encoding = ENCODINGS[asked.toLowerCase()];
  if (!encoding)
    throw new UsageError('usage:unknown-encoding', {
      value: asked,
      names: Object.keys(ENCODINGS).join(', '),
    });
  return encoding;
}

function existing(path: string): string {
  if (!isFile(path)) throw new UsageError('usage:no-file', { path });
  return path;
}
