import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf, type Part } from '../../src/domain/directory/cells.js';
import {
  parseCellsFile,
  parseDirectoryManifest,
  parseGroupFile,
  parseTermBlock,
  parseTermsFile,
} from '../../src/domain/content/schema.js';
import type { FileRef, GroupRef } from '../../src/domain/directory/files.js';
import { FacilityTable } from '../../src/domain/directory/table.js';
import type { Result } from '../../src/domain/issue.js';
import { readRecord } from '../../src/publish/publication/record.js';
import { FACILITIES, manifest, texts } from './large-group.js';
import { workplace } from './folder.js';

function read<T>({ path }: Pick<FileRef, 'path'>, parse: (value: unknown) => Result<T>): T {
  const { value, issues } = parse(JSON.parse(texts.get(path) ?? 'null'));
  assert.deepEqual(issues, []);
  assert.ok(value);
  return value;
}

function groupInParts(): GroupRef {
  const { groups } = read(manifest.directory, parseDirectoryManifest);
  const group = groups.find(({ setting }) => setting === 'residential-collective');
  assert.ok(group);
  return group;
}

/** Every cell under a list, in the order of their numbers. */
function cellsIn(ref: FileRef, first = 0, kinds?: readonly string[]): Part[] {
  const parts = partsOf(read(ref, parseCellsFile), first, kinds);
  return parts.flatMap((part) => (part.isCell ? [part] : cellsIn(part.ref, part.first, kinds)));
}

const idsIn = ({ ref }: Part): string[] =>
  new FacilityTable(read(ref, parseGroupFile).table).records().map(({ id }) => id);

test('cuts a large group twice: every facility is in one cell by place, and in one by kind', () => {
  const group = groupInParts();
  assert.ok(group.cut);
  assert.equal(group.index, undefined);
  const all = FACILITIES.map(({ id }) => id).sort();
  for (const ref of [group, group.cut.kinds]) {
    const cells = cellsIn(ref);
    assert.deepEqual(
      cells.map(({ first }) => first),
      cells.map((_, number) => number),
    );
    assert.ok(cells.every((cell) => idsIn(cell).length === cell.count && cell.count <= 256));
    assert.deepEqual(cells.flatMap(idsIn).sort(), all);
  }
});

test('reads a rare kind from one cell', () => {
  const { cut } = groupInParts();
  assert.ok(cut);
  const cells = cellsIn(cut.kinds, 0, ['ctr']);
  assert.equal(cells.length, 1);
  assert.equal(cells[0]?.count, 80);
});

test('names the cell of each id, and all cells of each word', () => {
  const group = groupInParts();
  assert.ok(group.cut);
  const cells = cellsIn(group);
  const found = (terms: FileRef, term: string): number[] => {
    const { firsts, paths, sha256 } = read(terms, parseTermsFile);
    const at = firsts.filter((first) => first <= term).length - 1;
    const block = read({ path: paths[at] ?? '', sha256: sha256[at] } as FileRef, parseTermBlock);
    let cell = 0;
    return (block.cells[block.terms.indexOf(term)] ?? []).map((step) => (cell += step));
  };
  for (const [number, cell] of cells.entries())
    for (const id of idsIn(cell).slice(0, 3)) assert.deepEqual(found(group.cut.ids, id), [number]);
  const withWord = cells.flatMap((cell, number) =>
    new FacilityTable(read(cell.ref, parseGroupFile).table)
      .records()
      .some(({ name }) => name.includes('Lilas'))
      ? [number]
      : [],
  );
  assert.deepEqual(found(group.cut.words, 'lilas'), withWord);
});

test('refuses lists and terms that do not hold together', () => {
  const group = groupInParts();
  const list = JSON.parse(texts.get(group.path) ?? '') as Record<string, unknown[]>;
  for (const column of ['paths', 'sha256', 'counts', 'boxes', 'cells'])
    assert.equal(parseCellsFile({ ...list, [column]: list[column]?.slice(1) }).value, undefined, column);
  assert.equal(parseCellsFile({ ...list, boxes: list['boxes']?.map(() => [3, 2, 1, 0]) }).value, undefined);
  assert.equal(parseCellsFile({ ...list, paths: list['paths']?.map(() => '../a') }).value, undefined);
  const terms = { format: 'passerelle-terms/1', firsts: ['b', 'a'], paths: ['a.json', 'b.json'] };
  const sha256 = ['0'.repeat(64), '0'.repeat(64)];
  assert.equal(parseTermsFile({ ...terms, sha256 }).value, undefined);
  assert.equal(parseTermBlock({ terms: ['b', 'a'], cells: [[0], [0]] }).value, undefined);
  assert.equal(parseTermBlock({ terms: ['a'], cells: [[0.5]] }).value, undefined);
});

test('knows every file of a large group as its own where the record of a folder is lost', () => {
  const place = workplace();
  place.write('site/feed.json', JSON.stringify(manifest));
  for (const [path, text] of texts) place.write(`site/${path}`, text);
  place.write('site/photo.json', '{}');
  const { files } = readRecord(place.at('site'));
  assert.deepEqual(Object.keys(files).sort(), ['feed.json', ...texts.keys()].sort());
  place.remove();
});
