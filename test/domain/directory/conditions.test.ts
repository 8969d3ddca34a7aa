import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { CONDITION_IDS } from '../../../src/domain/directory/condition.js';
import { countConditions } from '../../../src/domain/directory/conditions.js';
import { NO_FILTERS } from '../../../src/domain/directory/query.js';
import { directoryOf, facilities, facility, filters, queryOf, SEED } from './made.js';
import { conditionAnswer } from './oracle.js';
import { runs } from '../../helpers/sweep.js';

describe('countConditions', () => {
  it('counts for each condition what it leaves of the list, once it is chosen as well', () => {
    fc.assert(
      fc.property(facilities, filters, (all, chosen) => {
        const directory = directoryOf(all);
        const { hits } = directory.search(queryOf({ filters: chosen }));
        const counts = countConditions(directory.tables, hits);
        for (const id of CONDITION_IDS.slice(0, 3)) {
          const expected = hits.filter(({ ref }) => conditionAnswer(directory.record(ref), id) === 'yes');
          assert.equal(counts.get(id) ?? 0, expected.length);
          const conditions = [...new Set([...chosen.conditions, id])];
          const narrowed = directory.search(queryOf({ filters: { ...chosen, conditions } }));
          assert.equal(narrowed.hits.length, expected.length);
        }
      }),
      { seed: SEED, numRuns: runs(1000, 300) },
    );
  });

  it('names no condition that nobody of the list speaks of', () => {
    const directory = directoryOf([facility('a', { publics: ['women'] }), facility('b', { kind: 'caarud' })]);
    const { hits } = directory.search(queryOf({}));
    assert.deepEqual([...countConditions(directory.tables, hits)], [['women', 1]]);
  });

  it('leaves those who do not say among those who do not say', () => {
    const directory = directoryOf([facility('a', { cost: 'free' }), facility('b')]);
    const asked = queryOf({ filters: { ...NO_FILTERS, conditions: ['free'] } });
    const { hits, undisclosed, excluded } = directory.search(asked);
    assert.deepEqual([hits.length, undisclosed.length, excluded], [1, 1, 0]);
  });
});
