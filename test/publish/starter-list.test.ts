import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { RESIDENTIAL, type Facility } from '../../src/domain/directory/facility.js';
import { readAndCheck } from '../../src/publish/pipeline.js';

const { content, faults } = readAndCheck(fileURLToPath(new URL('../../src/content', import.meta.url)), 0);
if (!content) throw new Error('the built-in pack cannot be read');
const { facilities, kinds, source, helplines } = content;

const isResidential = ({ kind }: Facility): boolean => RESIDENTIAL.some((setting) => kinds[kind] === setting);
const withBed = facilities.filter(isResidential);

function perCountry(list: readonly Facility[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { country } of list) counts[country] = (counts[country] ?? 0) + 1;
  return counts;
}

describe('the starter list', () => {
  it('has no error', () => {
    assert.deepEqual(
      faults.filter(({ issue }) => issue.severity === 'error'),
      [],
    );
  });

  it('has 106 places with a bed, 62 of them in France', () => {
    assert.equal(withBed.length, 106);
    assert.deepEqual(perCountry(withBed), {
      BE: 11,
      FR: 62,
      CH: 8,
      CA: 19,
      IT: 1,
      ES: 1,
      PT: 1,
      UY: 1,
      CL: 2,
    });
  });

  it('has 165 places in all, those one visits and those of the network besides', () => {
    assert.deepEqual(perCountry(facilities), {
      IN: 4,
      CA: 21,
      NO: 2,
      BE: 28,
      FR: 90,
      CH: 11,
      IT: 2,
      ES: 1,
      PT: 1,
      SE: 1,
      UY: 2,
      CL: 2,
    });
  });

  it('has a number for half of the places with a bed, and for three of four in France', () => {
    const called = withBed.filter(({ phone }) => phone);
    assert.equal(called.length, 54);
    assert.equal(perCountry(called)['FR'], 45);
  });

  it('names the source of every place', () => {
    assert.deepEqual(
      facilities.filter((facility) => !facility.source),
      [],
    );
  });

  it('has a number to call for each country of the feed', () => {
    for (const country of source.countries)
      assert.ok(
        helplines.some((line) => line.country === country && line.situations.includes('listening')),
        country,
      );
  });
});
