import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { directoryOf, facility } from './made.js';

/** Whose number is shown for `asking`, and as what. */
function lent(asking: Partial<Facility>, ...others: readonly Facility[]): string | undefined {
  const one = facility('asking', asking);
  const lender = directoryOf([one, ...others]).lender(one);
  return lender && `${lender.as} ${lender.facility.id}`;
}

const called = (id: string, change: Partial<Facility> = {}): Facility =>
  facility(id, { phone: '03 87 00 00 00', ...change });

describe('whose number is shown for a place that has none', () => {
  it('is that of the first linked one that has a number', () => {
    const asking = { linked_to: ['asking', 'nowhere', 'silent', 'second', 'first'], organisation: 'Essai' };
    const others = [facility('silent'), called('first', { organisation: 'Essai' }), called('second')];
    assert.equal(lent(asking, ...others), 'linked second');
  });

  it('is else that of the same operator, however it is written', () => {
    const others = [facility('silent', { organisation: 'Essai' }), called('same', { organisation: 'ESSAI' })];
    assert.equal(lent({ organisation: 'Essaï', linked_to: ['silent'] }, ...others), 'operator same');
    assert.equal(lent({ organisation: 'Essai' }, called('other', { organisation: 'Essais' })), undefined);
    assert.equal(lent({}, called('other')), undefined);
  });

  it('is that of the nearest, where the points are known, and never of another country', () => {
    const at = { organisation: 'Essai', lat: 49, lon: 6 };
    const far = called('far', { ...at, lat: 45 });
    const near = called('near', { ...at, lat: 49.2 });
    const abroad = called('abroad', { ...at, country: 'BE' });
    const nowhere = called('nowhere', { organisation: 'Essai' });
    assert.equal(lent(at, nowhere, far, abroad, near), 'operator near');
    assert.equal(lent({ organisation: 'Essai' }, nowhere, far, near), 'operator nowhere');
    assert.equal(lent(at, abroad), undefined);
  });

  it('is nobody’s for a place that can be called, written to or read about', () => {
    for (const own of [{ phone: '1' }, { email: 'a@b.example' }, { website: 'https://a.example/' }])
      assert.equal(lent({ ...own, linked_to: ['other'] }, called('other')), undefined);
  });
});
