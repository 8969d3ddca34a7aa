/** What stands in the place of `outline-list.ts` in the built command line: its outlines come from a file beside it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ring } from '../../domain/directory/outlines.js';
import { COUNTRY_CODES } from './country-numbers.js';

export const OUTLINES_FILE = 'outlines.json';

/** The outlines as they are shipped, with their source. */
interface OutlinesFile {
  readonly source: string;
  readonly outlines: Readonly<Record<string, readonly Ring[]>>;
}

let read: OutlinesFile | undefined;

export function outlineOf(country: string): readonly Ring[] {
  read ??= JSON.parse(readFileSync(join(import.meta.dirname, OUTLINES_FILE), 'utf8')) as OutlinesFile;
  return read.outlines[country] ?? [];
}

/** The text of that file. */
export function cutOutlines(of: (country: string) => readonly Ring[]): string {
  const file: OutlinesFile = {
    source:
      'Natural Earth, https://www.naturalearthdata.com, in the public domain, by way of the npm package world-atlas',
    outlines: Object.fromEntries(COUNTRY_CODES.map((country) => [country, of(country)])),
  };
  return JSON.stringify(file);
}
