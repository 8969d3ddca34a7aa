import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { announcedPlaces, type Announced } from '../../../src/domain/directory/announced.js';

const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);
const on = (day: string, count = 3): Announced | undefined =>
  announcedPlaces({ places_free: count, places_as_of: '2026-03-12' }, noonOf(day));

describe('announcedPlaces', () => {
  it('counts for seven days, then fades, and is gone after thirty', () => {
    assert.deepEqual(on('2026-03-12'), { count: 3, on: '2026-03-12', days: 0, isFaded: false });
    assert.deepEqual(on('2026-03-19'), { count: 3, on: '2026-03-12', days: 7, isFaded: false });
    assert.deepEqual(on('2026-03-20'), { count: 3, on: '2026-03-12', days: 8, isFaded: true });
    assert.deepEqual(on('2026-04-11'), { count: 3, on: '2026-03-12', days: 30, isFaded: true });
    assert.equal(on('2026-04-12'), undefined);
  });

  it('changes with the day, not with the hour', () => {
    const announced = { places_free: 1, places_as_of: '2026-03-12' };
    const days = (at: string): number | undefined => announcedPlaces(announced, Date.parse(at))?.days;
    assert.equal(days('2026-03-12T00:00:00Z'), 0);
    assert.equal(days('2026-03-12T23:59:59Z'), 0);
    assert.equal(days('2026-03-13T00:00:00Z'), 1);
  });

  it('keeps "none" as a fact', () => {
    assert.equal(on('2026-03-13', 0)?.count, 0);
  });

  it('takes the day of a place where it is tomorrow already, and no later one', () => {
    assert.equal(on('2026-03-11')?.days, 0);
    assert.equal(on('2026-03-10'), undefined);
  });

  it('says nothing where nothing was announced, or nobody says when', () => {
    const now = noonOf('2026-03-12');
    assert.equal(announcedPlaces({}, now), undefined);
    assert.equal(announcedPlaces({ places_free: 2 }, now), undefined);
    assert.equal(announcedPlaces({ places_as_of: '2026-03-12' }, now), undefined);
    assert.equal(announcedPlaces({ places_free: 2, places_as_of: '2026-03' }, now), undefined);
    assert.equal(announcedPlaces({ places_free: 2, places_as_of: '2026-13-45' }, now), undefined);
  });
});
