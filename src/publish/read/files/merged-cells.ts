/** Merged cells of a workbook (.xlsx). What reads its cells gives the first of a merge its value, and says nothing of the merge. */

import { inflateRawSync } from 'node:zlib';

/** Cells that are one, down several rows. Rows and columns count from 1. */
export interface MergedCells {
  readonly column: number;
  readonly first: number;
  readonly last: number;
}

/* Signatures of the archive's format (APPNOTE 4.3), and where its fields stand in each record. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/** The text of one file of an archive; undefined when it has none that can be read. */
function fileOf(archive: Buffer, path: string): string | undefined {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END) end -= 1;
  if (end < 0) return undefined;
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) return undefined;
    const method = archive.readUInt16LE(at + 10);
    const size = archive.readUInt32LE(at + 20);
    const nameSize = archive.readUInt16LE(at + 28);
    const local = archive.readUInt32LE(at + 42);
    if (archive.toString('utf8', at + 46, at + 46 + nameSize) === path) {
      const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
      const bytes = archive.subarray(start, start + size);
      if (method === STORED) return bytes.toString('utf8');
      return method === DEFLATED ? inflateRawSync(bytes).toString('utf8') : undefined;
    }
    at += 46 + nameSize + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return undefined;
}

/** The attributes of each element of a name, as they are written. */
function elements(xml: string, name: string): ReadonlyMap<string, string>[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
      ),
  );
}

/** The number of a column by its letters: A is 1, AA is 27. */
function columnOf(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/**
 * The cells of a sheet that are merged down several rows, in the order of the file. Empty where the workbook cannot be
 * read this way: what is said of merges is a help, and nothing depends on it.
 *
 * @param sheet where it stands among the sheets of the workbook, from 0
 */
export function mergedCells(bytes: Uint8Array, sheet: number): MergedCells[] {
  try {
    const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const id = elements(fileOf(archive, 'xl/workbook.xml') ?? '', 'sheet')[sheet]?.get('r:id');
    const links = elements(fileOf(archive, 'xl/_rels/workbook.xml.rels') ?? '', 'Relationship');
    const target = links.find((link) => link.get('Id') === id)?.get('Target') ?? '';
    const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return elements(fileOf(archive, path) ?? '', 'mergeCell').flatMap((merge) => {
      const [, letters, first, last] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(merge.get('ref') ?? '') ?? [];
      if (letters === undefined || Number(first) === Number(last)) return [];
      return [{ column: columnOf(letters), first: Number(first), last: Number(last) }];
    });
  } catch {
    return [];
  }
}
