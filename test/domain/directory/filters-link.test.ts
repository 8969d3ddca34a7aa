import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { chosenByHand, readFragment, writeFragment } from '../../../src/domain/directory/filters-link.js';
import { NO_FILTERS, type Facets } from '../../../src/domain/directory/query.js';
import { directoryOf, facility, filters, queryOf, SEED } from './made.js';

const offered: Facets = directoryOf([
  facility('a', { kind: 'ctr', network: 'alpha', languages: ['fr', 'ar'], substances: ['alcohol', 'any'] }),
  facility('b', { kind: 'csapa', country: 'BE', network: 'relais; nord, sud', languages: ['nl'] }),
  facility('c', { substances: ['opioids'] }),
]).search(queryOf({})).facets;

describe('the fragment with filters', () => {
  it('gives back of every filter what the list knows', () => {
    fc.assert(
      fc.property(filters, (chosen) => {
        const read = { ...NO_FILTERS, ...readFragment(writeFragment(chosen), offered) };
        const known = <T extends string>(all: readonly T[], is: ReadonlyMap<T, number>): T[] =>
          all.filter((each) => is.has(each)).sort();
        assert.deepEqual([...read.settings].sort(), known(chosen.settings, offered.settings));
        assert.deepEqual([...read.kinds].sort(), known(chosen.kinds, offered.kinds));
        assert.deepEqual([...read.countries].sort(), known(chosen.countries, offered.countries));
        assert.deepEqual([...read.languages].sort(), known(chosen.languages, offered.languages));
        assert.deepEqual([...read.substances].sort(), known(chosen.substances, offered.substances));
        assert.deepEqual([...read.goals].sort(), [...chosen.goals].sort());
        assert.deepEqual([...read.conditions].sort(), [...chosen.conditions].sort());
        assert.deepEqual([read.open_now, read.harm_reduction], [chosen.open_now, chosen.harm_reduction]);
      }),
      { seed: SEED },
    );
  });

  it('keeps a name whole that holds the signs between names', () => {
    const networks = ['relais; nord, sud'];
    const fragment = writeFragment({ ...NO_FILTERS, networks });
    assert.doesNotMatch(fragment.slice(1), /[; ]/);
    assert.deepEqual(readFragment(fragment, offered), { networks });
  });

  it('is empty where nothing was chosen', () => {
    assert.equal(writeFragment(NO_FILTERS), '');
  });

  it('ignores whatever the list does not know', () => {
    for (const fragment of [
      '',
      '#anchor',
      '#passerelle=',
      '#passerelle=goals:fly;kinds:__proto__,toString;conditions:<img>',
      '#passerelle=__proto__:a;constructor;text:metz;near:49,6;countries:%E0%A4%A',
      `#passerelle=${'languages:'.repeat(500)}`,
    ])
      assert.deepEqual(readFragment(fragment, offered), {}, fragment);
  });

  it('leaves out what the webmaster or another widget chose, as long as it stands', () => {
    const stop = { ...NO_FILTERS, goals: ['stop' as const], open_now: true };
    assert.deepEqual(chosenByHand(stop, { goals: ['stop'] }), { ...NO_FILTERS, open_now: true });
    assert.deepEqual(chosenByHand(stop, { goals: ['reduce'] }), stop);
  });
});
