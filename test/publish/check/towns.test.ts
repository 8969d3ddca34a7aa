import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkTowns } from '../../../src/publish/check/towns.js';
import { Faults } from '../../../src/publish/faults/fault.js';
import { readDirectoryText } from '../../../src/publish/read/directory-csv.js';
import type { Facility } from '../../../src/domain/directory/facility.js';

const HEAD = 'id,name,kind,country,postcode,city,lat,lon,phone';

function check(...rows: string[]): { readonly told: string[]; readonly facilities: readonly Facility[] } {
  const faults = new Faults();
  const text = [HEAD, ...rows.map((row, at) => `q${at},Lieu ${at},ctr,${row},03 87 00 00 00`)].join('\n');
  const placed = readDirectoryText(text, { today: '2026-12-01' }, faults);
  const { faults: found, kept } = checkTowns(placed.facilities, new Set());
  return {
    told: found.map(({ issue, place }) => `${place.line} ${issue.severity} ${issue.code}`),
    facilities: kept.map(({ facility }) => facility),
  };
}

describe('checkTowns', () => {
  it('says nothing of a point in its town, a CEDEX code, or a town that nobody knows', () => {
    const { told, facilities } = check(
      'FR,57000,Metz,49.11,6.2',
      'FR,57045,Metz Cedex 1,49.11,6.2',
      'FR,75011,Paris,48.86,2.38',
      'FR,97400,Saint-Denis,-20.88,55.45',
      'BE,4000,Luik,50.64,5.57',
      'CH,1003,Lausanne,46.52,6.63',
      'FR,57000,Nulle-Part-Ailleurs,49.1,6.2',
    );
    assert.deepEqual(told, []);
    assert.equal(facilities[0]?.lat, 49.11);
  });

  it('warns of a point far from its town, with its line, and puts the place at its town', () => {
    const { told, facilities } = check('FR,57000,Metz,48.69,6.18', 'FR,57000,Metz,6.18,49.12');
    assert.deepEqual(told, ['2 warning point-far', '3 warning point-far']);
    for (const { lat, lon, precision } of facilities) {
      assert.ok(Math.abs((lat ?? 0) - 49.12) < 0.02 && Math.abs((lon ?? 0) - 6.17) < 0.02);
      assert.equal(precision, 'city');
    }
  });

  it('puts a place without a point at its town, where only one can be meant', () => {
    const { told, facilities } = check(
      'FR,57000,METZ,,',
      'FR,,Saint-Martin,,',
      'FR,93200,Saint-Denis,,',
      'FR,97400,Saint-Denis,,',
    );
    assert.deepEqual(told, []);
    const [metz, unclear, paris, reunion] = facilities;
    assert.ok(Math.abs((metz?.lat ?? 0) - 49.12) < 0.02);
    assert.equal(unclear?.lat, undefined);
    assert.ok(Math.abs((paris?.lat ?? 0) - 48.94) < 0.05);
    assert.ok((reunion?.lat ?? 0) < -20);
  });

  it('warns of a postcode that is not written as in its country, and of a town that its postcode does not know', () => {
    const { told } = check(
      'FR,570000,Metz,49.11,6.2',
      'BE,40000,Liège,50.64,5.57',
      'FR,69001,Metz,49.11,6.2',
    );
    assert.deepEqual(told.sort(), [
      '2 warning postcode-written',
      '3 warning postcode-written',
      '4 warning town-postcode',
    ]);
  });
});
