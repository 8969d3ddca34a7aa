import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cellsOf, cellsOfAll, nearWords } from '../../../src/domain/directory/term-cells.js';

const BLOCK = { terms: ['lila', 'lilas', 'lille', 'metz'], cells: [[2], [1, 3], [0, 9], [4, 0]] };

test('gives the cells of a term, or of all that begin so', () => {
  assert.deepEqual(cellsOf(BLOCK, 'lilas', false), [1, 4]);
  assert.deepEqual(cellsOf(BLOCK, 'lil', false), []);
  assert.deepEqual(cellsOf(BLOCK, 'lil', true), [0, 1, 2, 4, 9]);
});

test('keeps to the cells in which all words stand, and passes over a word that leaves none', () => {
  assert.deepEqual(
    cellsOfAll([
      [1, 2, 3],
      [2, 3, 4],
    ]),
    [2, 3],
  );
  assert.deepEqual(cellsOfAll([[1, 2, 3], [9], [2, 9]]), [9]);
  assert.deepEqual(cellsOfAll([[1, 2], [], [2]]), [2]);
  assert.deepEqual(cellsOfAll([]), []);
});

test('gives the words that are one typo away', () => {
  assert.deepEqual(nearWords(['glycine', 'glycines', 'lilas', 'tilleuls'], 'glicines'), ['glycines']);
  assert.deepEqual(nearWords(['glycines'], 'metz'), []);
});
