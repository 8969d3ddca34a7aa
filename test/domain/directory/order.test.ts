import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Facility } from '../../../src/domain/directory/facility.js';
import type { Query } from '../../../src/domain/directory/query.js';
import { directoryOf, facility, queryOf, registers, SEED } from './made.js';
import { fitting, ordered } from './oracle.js';

function list(all: readonly Facility[], query: Partial<Query>): string[] {
  const directory = directoryOf(all);
  return directory.search(queryOf(query)).hits.map(({ ref }) => directory.record(ref).id);
}

const METZ = { lat: 49.12, lon: 6.17 };

describe('the order of a list', () => {
  it('opens on residential places, those of the visitor’s country and those one can call first', () => {
    const all = [
      facility('centre', { phone: '1' }),
      facility('abroad', { kind: 'ctr', country: 'BE', phone: '1' }),
      facility('family', { kind: 'host-family', phone: '1' }),
      facility('silent', { kind: 'ct' }),
      facility('read', { kind: 'ct', website: 'https://a.example/' }),
    ];
    const atHome = ['family', 'read', 'silent'];
    assert.deepEqual(list(all, { country: 'FR', everywhere: true }), [...atHome, 'abroad', 'centre']);
    assert.deepEqual(list(all, {}), ['abroad', ...atHome, 'centre']);
  });

  it('puts what was told in the last five years before what is older or undated, among those one reaches alike', () => {
    const all = [
      facility('undated', { phone: '1' }),
      facility('old', { phone: '1', source_date: '2010' }),
      facility('asked', { phone: '1', source_date: '2010', verified_on: '2026-10-01' }),
      facility('silent', { source_date: '2026-10' }),
      facility('recent', { phone: '1', source_date: '2022-01' }),
    ];
    const now = Date.UTC(2026, 11, 1);
    assert.deepEqual(list(all, { now }), ['asked', 'recent', 'undated', 'old', 'silent']);
  });

  it('puts the nearest first, and those without a point last', () => {
    const all = [
      facility('unknown'),
      facility('far', { lat: 48, lon: 6 }),
      facility('near', { lat: 49.1, lon: 6.2 }),
    ];
    assert.deepEqual(list(all, { near: METZ }), ['near', 'far', 'unknown']);
  });

  it('puts a facility known only by its town after every address of that town', () => {
    const all = [
      facility('town only', { ...METZ, city: 'Metz', precision: 'city' }),
      facility('postcode only', { ...METZ, city: 'METZ', precision: 'postcode' }),
      facility('other town', { lat: 49.2, lon: 6.17, city: 'Woippy' }),
      facility('edge of town', { lat: 49.15, lon: 6.2, city: 'Metz' }),
      facility('middle', { lat: 49.121, lon: 6.17, city: 'metz' }),
    ];
    const order = ['middle', 'edge of town', 'town only', 'postcode only', 'other town'];
    assert.deepEqual(list(all, { near: METZ }), order);
  });

  it('puts the word itself before a word that begins so, and a name before a town', () => {
    const all = [
      facility('begins', { name: 'Metzange' }),
      facility('town', { name: 'Envol', city: 'Metz' }),
      facility('long name', { name: 'Relais de Metz' }),
      facility('name', { name: 'Metz' }),
      facility('residential', { name: 'Maison Metz', kind: 'ctr' }),
    ];
    assert.deepEqual(list(all, { text: 'metz' }), ['residential', 'name', 'long name', 'town', 'begins']);
  });

  it('is the same for long lists, which are counted out instead of sorted', () => {
    const [all = []] = fc.sample(registers(2500, 2500), { seed: SEED, numRuns: 1 });
    const directory = directoryOf(all);
    for (const query of [
      queryOf({ country: 'BE', everywhere: true }),
      queryOf({ text: 'source' }),
      queryOf({ near: METZ }),
    ]) {
      const { hits } = directory.search(query);
      assert.ok(hits.length > 1024 || query.text !== '');
      assert.deepEqual(
        hits.map(({ ref }) => ref),
        ordered(fitting(all, query), query).map(({ ref }) => ref),
      );
    }
  });
});
