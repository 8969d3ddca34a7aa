import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { NO_FILTERS, type Query, type QueryResult } from '../../../src/domain/directory/query.js';
import { directoryOf, facility, queryOf } from './made.js';

const DIRECTORY = directoryOf([
  facility('metz', { lat: 49.12, lon: 6.17, city: 'Metz' }),
  facility('rouen', { lat: 49.44, lon: 1.1, goals: ['stop'] }),
  facility('arlon', { country: 'BE', lat: 49.68, lon: 5.81, city: 'Arlon', network: 'alpha' }),
  facility('mons', { country: 'BE', goals: ['use-safer'] }),
]);

function search(query: Partial<Query>): QueryResult {
  return DIRECTORY.search(queryOf({ country: 'FR', ...query }));
}

function ids({ hits }: QueryResult): string[] {
  return hits.map(({ ref }) => DIRECTORY.record(ref).id);
}

describe('the list of a country', () => {
  it('has its own places, and counts those of other countries apart', () => {
    const result = search({});
    assert.deepEqual(ids(result), ['metz', 'rouen']);
    const { away, total, excluded } = result;
    assert.deepEqual({ away, total, excluded }, { away: 2, total: 2, excluded: 0 });
  });

  it('has those of every country once they are asked for', () => {
    const result = search({ everywhere: true });
    assert.deepEqual(ids(result), ['metz', 'rouen', 'arlon', 'mons']);
    assert.equal(result.away, 0);
  });

  it('keeps nothing out for words, nor near a place across the border', () => {
    assert.deepEqual(ids(search({ text: 'arlon' })), ['arlon']);
    const luxembourg = { lat: 49.61, lon: 6.13 };
    assert.deepEqual(ids(search({ near: luxembourg })).slice(0, 2), ['arlon', 'metz']);
  });

  it('gives way to countries that are chosen by hand', () => {
    const result = search({ filters: { ...NO_FILTERS, countries: ['BE'] } });
    assert.deepEqual(ids(result), ['arlon', 'mons']);
    assert.equal(result.away, 0);
  });

  it('counts elsewhere only what passes the other filters', () => {
    const { away, excluded } = search({ filters: { ...NO_FILTERS, goals: ['stop', 'use-safer'] } });
    assert.deepEqual({ away, excluded }, { away: 1, excluded: 0 });
  });

  it('has every place where the country has none, and where nothing of it passes the filters', () => {
    assert.equal(search({ country: 'LU' }).hits.length, 4);
    assert.deepEqual(ids(search({ scope: { network: 'alpha' } })), ['arlon']);
    assert.deepEqual(ids(search({ filters: { ...NO_FILTERS, networks: ['alpha'] } })), []);
  });
});
