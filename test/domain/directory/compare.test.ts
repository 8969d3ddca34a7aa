import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareBy } from '../../../src/domain/directory/compare.js';
import { facility } from './made.js';

describe('compareBy', () => {
  it('puts first what differs, then what is the same, then what nobody says', () => {
    const [a, b] = [
      facility('a', { waiting: 'six semaines', languages: ['fr', 'nl'], cost: 'free' }),
      facility('b', { languages: ['nl', 'fr'], cost: '5 €' }),
    ];
    assert.deepEqual(compareBy([a, b], ['accessibility', 'languages', 'waiting', 'cost']), [
      { field: 'waiting', is: 'different' },
      { field: 'cost', is: 'different' },
      { field: 'languages', is: 'same' },
      { field: 'accessibility', is: 'unknown' },
    ]);
  });

  it('tells 0 from unknown', () => {
    const all = [facility('a', { capacity: 0 }), facility('b'), facility('c', { capacity: 0 })];
    assert.deepEqual(compareBy(all, ['capacity']), [{ field: 'capacity', is: 'different' }]);
  });
});
