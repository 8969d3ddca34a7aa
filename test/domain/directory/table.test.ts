import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  FACILITY_FIELDS,
  type Facility,
  type FacilityField,
} from '../../../src/domain/directory/facility.js';
import { encodeTable } from '../../../src/domain/directory/table-build.js';
import { FacilityTable } from '../../../src/domain/directory/table.js';
import { facility, SEED } from './made.js';

const text = fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom('0', 'true', 'null', '__proto__', ' '));
const term = text.map((value) => value.replaceAll(';', ',') || '-');
const VALUES = {
  text,
  number: fc.oneof(
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
  ),
  list: fc.array(term, { minLength: 1, maxLength: 3 }),
  flag: fc.constant(true),
};
const record = fc.record(
  Object.fromEntries(Object.entries(FACILITY_FIELDS).map(([field, type]) => [field, VALUES[type]])),
  { requiredKeys: ['id', 'name', 'kind', 'country'] },
) as unknown as fc.Arbitrary<Facility>;

describe('encodeTable and FacilityTable', () => {
  it('give every facility back as it was', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (all) => {
        const table = new FacilityTable(
          JSON.parse(JSON.stringify(encodeTable(all))) as ReturnType<typeof encodeTable>,
        );
        assert.equal(table.count, all.length);
        all.forEach((each, row) => assert.deepEqual(table.record(row), { ...each }));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  it('name the same texts by code as by cell, whether the column repeats itself or not', () => {
    fc.assert(
      fc.property(fc.array(record, { maxLength: 12 }), (all) => {
        const table = new FacilityTable(encodeTable([...all, ...all]));
        for (const field of Object.keys(FACILITY_FIELDS) as FacilityField[]) {
          const { codes, texts } = table.codes(field);
          assert.equal(texts[0], '');
          codes.forEach((code, row) => assert.equal(texts[code], table.text(field, row)));
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  it('leave out a column that nobody fills in, and keep 0 apart from unknown', () => {
    const file = encodeTable([facility('a', { places_free: 0 }), facility('b')]);
    assert.deepEqual(Object.keys(file.columns), ['id', 'name', 'kind', 'country', 'places_free']);
    const table = new FacilityTable(file);
    assert.equal(table.record(0).places_free, 0);
    assert.equal('places_free' in table.record(1), false);
    assert.ok(Number.isNaN(table.lat[0]));
  });
});
