import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { isNear, nearSignature, signature } from '../../../src/domain/directory/near-spelling.js';
import { SEED } from './made.js';
import { damerau } from './oracle.js';

/** Few letters, so that words meet. */
const words = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '5'), maxLength: 7 });
const pairs = fc.oneof(
  fc.tuple(words, words),
  fc.tuple(words, fc.nat(7), fc.nat(3), words).map(([word, at, how, other]): [string, string] => {
    const letter = other[0] ?? 'a';
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (how === 0) return [word, start + letter + end];
    if (how === 1) return [word, start + end.slice(1)];
    return [
      word,
      how === 2 ? start + letter + end.slice(1) : start + (end[1] ?? '') + (end[0] ?? '') + end.slice(2),
    ];
  }),
);

describe('isNear', () => {
  it('is a Damerau distance of at most one', () => {
    let near = 0;
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        assert.equal(isNear(a, b), damerau(a, b) <= 1, `${a} ${b}`);
        assert.equal(isNear(b, a), isNear(a, b));
        if (isNear(a, b)) near += 1;
      }),
      { seed: SEED, numRuns: 20_000 },
    );
    assert.ok(near > 2000 && near < 18_000);
  });
});

describe('nearSignature', () => {
  it('lets every pair of near words through', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        if (isNear(a, b)) assert.ok(nearSignature(signature(a), signature(b)), `${a} ${b}`);
      }),
      { seed: SEED, numRuns: 20_000 },
    );
  });

  it('holds back words that differ by more than two letters', () => {
    assert.equal(nearSignature(signature('metz'), signature('nancy')), false);
    assert.equal(nearSignature(signature('metz'), signature('mets')), true);
  });
});
