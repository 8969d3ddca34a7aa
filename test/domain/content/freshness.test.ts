import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isFacilityOld } from '../../../src/domain/content/freshness.js';

const NOW = Date.UTC(2026, 11, 1);

describe('what is said of a facility', () => {
  it('is old five years after the last time anybody told it', () => {
    assert.equal(isFacilityOld({ source_date: '2021-12-01' }, NOW), true);
    assert.equal(isFacilityOld({ source_date: '2021-12-02' }, NOW), false);
    assert.equal(isFacilityOld({ source_date: '2009' }, NOW), true);
    assert.equal(isFacilityOld({ source_date: '2009', verified_on: '2026-10-05' }, NOW), false);
    assert.equal(isFacilityOld({ source_date: '2026-10', verified_on: '2009-10-05' }, NOW), false);
  });

  it('is not told as old where nobody knows when it was told', () => {
    assert.equal(isFacilityOld({}, NOW), false);
    assert.equal(isFacilityOld({ source_date: 'hiver' }, NOW), false);
  });
});
