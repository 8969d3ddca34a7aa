import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Facility } from '../../domain/directory/facility.js';
import { Faults, START } from '../faults/fault.js';
import { addFinessToFolder } from '../import/finess-folder.js';
import type { ImportLog } from '../import/import-log.js';
import { EXIT, UsageError, type ExitCode, type Io } from './io.js';
import { formatFaults } from '../faults/report.js';
import { facilityLine, headerLine } from '../write/directory-csv.js';
import { readFiness } from '../import/finess.js';
import { importCsv, readMap } from '../import/mapped-csv.js';
import { decode, EncodingError, type Encoding } from '../read/files/text.js';
import { writeWhole } from '../write/whole-files.js';

/** What was asked of `import`, besides the format and the table. */
export interface ImportOptions {
  readonly out: string;
  /** Map of a CSV import. */
  readonly map?: string | undefined;
  /** FINESS: every category, not only those that are a kind of the vocabulary. */
  readonly all?: boolean | undefined;
  readonly encoding?: string | undefined;
  /** File for the whole report, as JSON. */
  readonly report?: string | undefined;
}

/** Tables that `import` reads. */
export const FORMATS = ['csv', 'finess'] as const;

const ENCODINGS: Readonly<Record<string, Encoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'windows-1252': 'windows-1252',
  'latin-1': 'windows-1252',
  latin1: 'windows-1252',
  'iso-8859-1': 'windows-1252',
};

/** Imports a table into `directory.csv`; nothing is written when it cannot be read. Throws UsageError. */
export function importTable(format: string, file: string, options: ImportOptions, io: Io): ExitCode {
  const faults = new Faults();
  const done =
    format === 'csv'
      ? fromCsv(file, options, faults)
      : format === 'finess'
        ? fromFiness(file, options, faults, io)
        : undefined;
  if (!FORMATS.some((each) => each === format))
    throw new UsageError(`"${format}" is not a format. Use one of: ${FORMATS.join(', ')}.`);
  for (const line of formatFaults(faults.list)) io.err(line);
  if (!done || faults.errors > 0) {
    io.err('nothing was written');
    return EXIT.faults;
  }
  writeWhole(options.out, headerLine() + done.facilities.map(facilityLine).join(''));
  done.alongside();
  if (options.report !== undefined) writeWhole(options.report, `${JSON.stringify(done.log, undefined, 2)}\n`);
  for (const line of done.log.lines()) io.out(line);
  io.out(`written to ${options.out}`);
  return EXIT.done;
}

interface Imported {
  readonly facilities: readonly Facility[];
  readonly log: ImportLog;
  /** Writes what goes with the directory. */
  alongside(): void;
}

function fromCsv(file: string, options: ImportOptions, faults: Faults): Imported | undefined {
  if (options.map === undefined)
    throw new UsageError('import csv needs --map map.yaml, which says what each column becomes.');
  const mapText = readTable(options.map, 'utf-8', faults);
  const map = mapText === undefined ? undefined : readMap(mapText, basename(options.map), faults);
  if (!map) return undefined;
  const text = readTable(file, encodingOf(options.encoding) ?? map.encoding, faults);
  if (text === undefined) return undefined;
  const done = importCsv(text, basename(file), map, faults);
  return done && { ...done, alongside: () => undefined };
}

function fromFiness(file: string, options: ImportOptions, faults: Faults, io: Io): Imported | undefined {
  const text = readTable(file, encodingOf(options.encoding), faults);
  const done =
    text === undefined ? undefined : readFiness(text, basename(file), faults, options.all === true);
  return (
    done && {
      ...done,
      alongside: () => {
        for (const line of addFinessToFolder(options.out, done)) io.out(line);
      },
    }
  );
}

function encodingOf(asked: string | undefined): Encoding | undefined {
  if (asked === undefined) return undefined;
  const encoding = ENCODINGS[asked.toLowerCase()];
  if (!encoding)
    throw new UsageError(
      `--encoding ${asked} is not known. Use one of: ${Object.keys(ENCODINGS).join(', ')}.`,
    );
  return encoding;
}

/** The text of a table, unpacked when it is gzip; undefined, with a fault at its line, when it is no text. */
function readTable(path: string, encoding: Encoding | undefined, faults: Faults): string | undefined {
  if (!existsSync(path) || !statSync(path).isFile()) throw new UsageError(`${path}: there is no such file.`);
  let bytes: Uint8Array = readFileSync(path);
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) {
    try {
      bytes = gunzipSync(bytes);
    } catch {
      faults.add(basename(path), START, 'gzip');
      return undefined;
    }
  }
  try {
    return decode(bytes, encoding).text;
  } catch (error) {
    if (!(error instanceof EncodingError)) throw error;
    faults.add(basename(path), { line: error.line, column: 1 }, 'encoding');
    return undefined;
  }
}
