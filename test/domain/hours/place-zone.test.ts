import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { territoryOf, type Address } from '../../../src/domain/directory/territory.js';
import { facilityZone } from '../../../src/domain/hours/facility.js';
import { zoneOfPlace } from '../../../src/domain/hours/place-zone.js';

const fr = (postcode: string, city = ''): Address => ({ country: 'FR', postcode, ...(city && { city }) });

/** Postcodes, with the CEDEX codes that the national register has, and where they are. */
const TERRITORIES: readonly (readonly [Address, string | undefined])[] = [
  [fr('57000', 'Metz'), 'FR'],
  [fr('01440'), 'FR'],
  [fr('20000', 'Ajaccio'), 'FR'],
  [fr('97110'), 'GP'],
  [fr('97164', 'Pointe-à-Pitre Cedex'), 'GP'],
  [fr('97004', 'POINTE A PITRE CEDEX'), 'GP'],
  [fr('97085', 'JARRY CEDEX'), 'GP'],
  [fr('97095', 'SAINT BARTHELEMY CEDEX'), 'BL'],
  [fr('97051', 'SAINT MARTIN CEDEX'), 'MF'],
  [fr('97261', 'FORT DE FRANCE CEDEX'), 'MQ'],
  [fr('97306', 'CAYENNE CEDEX'), 'GF'],
  [fr('97405', 'ST DENIS CEDEX'), 'RE'],
  [fr('97743', 'ST DENIS CEDEX 9'), 'RE'],
  [fr('97743'), 'RE'],
  [fr('97743', 'Saint-Denis'), 'RE'],
  [fr('97826', 'LE PORT CEDEX'), 'RE'],
  [fr('97851', 'ST PIERRE CEDEX'), 'RE'],
  [fr('97867', 'ST PAUL CEDEX'), 'RE'],
  [fr('97899', 'ST LOUIS CEDEX'), 'RE'],
  [fr('97701', 'ST DENIS CEDEX 9'), 'RE'],
  [fr('97133', 'Saint-Barthélemy'), 'BL'],
  [fr('97133'), 'BL'],
  [fr('97701', 'Gustavia'), 'BL'],
  [fr('97150', 'Saint-Martin'), 'MF'],
  [fr('97801', 'Marigot'), 'MF'],
  [fr('97500'), 'PM'],
  [fr('97600'), 'YT'],
  [fr('98600'), 'WF'],
  [fr('98714'), 'PF'],
  [fr('98800'), 'NC'],
  [fr('98000'), 'MC'],
  [fr('97 400'), 'RE'],
  [fr('F-97400'), 'RE'],
  [fr('FR-97400'), 'RE'],
  [fr('974'), 'RE'],
  [fr('97900'), undefined],
  [{ country: 'FR', region: 'La Réunion' }, 'RE'],
  [{ country: 'FR', region: 'FR-974' }, 'RE'],
  [{ country: 'FR', region: 'Moselle' }, 'FR'],
  [{ country: 'FR', lat: -20.88, lon: 55.45 }, 'RE'],
  [{ country: 'FR', lat: 49.12, lon: 6.18 }, 'FR'],
  [{ country: 'FR' }, 'FR'],
  [{ country: 'RE', postcode: '97400' }, 'RE'],
  [{ country: 'BE', postcode: '9740' }, 'BE'],
];

/** Addresses in countries of several clocks; undefined where what is known leaves a doubt. */
const ZONES: readonly (readonly [Address, string | undefined])[] = [
  [fr('57000'), 'Europe/Paris'],
  [fr('97400'), 'Indian/Reunion'],
  [fr('97826', 'LE PORT CEDEX'), 'Indian/Reunion'],
  [fr('97133'), 'America/St_Barthelemy'],
  [fr('97150'), 'America/Marigot'],
  [fr('97004', 'POINTE A PITRE CEDEX'), 'America/Guadeloupe'],
  [fr('97500'), 'America/Miquelon'],
  [fr('98714'), 'Pacific/Tahiti'],
  [fr('98742', 'Nuku-Hiva'), 'Pacific/Marquesas'],
  [fr('98755', 'Rikitea'), 'Pacific/Gambier'],
  [fr('98800'), 'Pacific/Noumea'],
  [fr('97900'), undefined],
  [{ country: 'RE' }, 'Indian/Reunion'],
  [{ country: 'PF' }, undefined],
  [{ country: 'BE' }, 'Europe/Brussels'],
  [{ country: 'DE' }, 'Europe/Berlin'],
  [{ country: 'ES', postcode: '28001' }, 'Europe/Madrid'],
  [{ country: 'ES', postcode: '08001' }, 'Europe/Madrid'],
  [{ country: 'ES', postcode: '35001' }, 'Atlantic/Canary'],
  [{ country: 'ES', postcode: '38001' }, 'Atlantic/Canary'],
  [{ country: 'ES', postcode: '52001' }, 'Africa/Ceuta'],
  [{ country: 'ES', region: 'Canarias' }, 'Atlantic/Canary'],
  [{ country: 'ES', lat: 28.47, lon: -16.25 }, 'Atlantic/Canary'],
  [{ country: 'ES' }, undefined],
  [{ country: 'PT', postcode: '1000-001' }, 'Europe/Lisbon'],
  [{ country: 'PT', postcode: '9000-001' }, 'Atlantic/Madeira'],
  [{ country: 'PT', postcode: '9500' }, 'Atlantic/Azores'],
  [{ country: 'PT', region: 'Açores' }, 'Atlantic/Azores'],
  [{ country: 'PT' }, undefined],
  [{ country: 'NL', postcode: '1012 AB' }, 'Europe/Amsterdam'],
  [{ country: 'NL' }, 'Europe/Amsterdam'],
  [{ country: 'NL', region: 'Bonaire' }, 'America/Kralendijk'],
  [{ country: 'NL', lat: 12.15, lon: -68.27 }, 'America/Kralendijk'],
  [{ country: 'BQ' }, 'America/Kralendijk'],
  [{ country: 'CA', postcode: 'H2X 1Y4' }, 'America/Toronto'],
  [{ country: 'CA', region: 'CA-QC' }, 'America/Toronto'],
  [{ country: 'CA', postcode: 'G4T 1A1' }, undefined],
  [{ country: 'CA', postcode: 'T2P 1J9' }, 'America/Edmonton'],
  [{ country: 'CA', postcode: 'V5K 0A1' }, 'America/Vancouver'],
  [{ country: 'CA', postcode: 'P9N 1A1' }, undefined],
  [{ country: 'CA' }, undefined],
  [{ country: 'US', region: 'US-NY' }, 'America/New_York'],
  [{ country: 'US', region: 'TX' }, undefined],
  [{ country: 'BR', region: 'BR-SP' }, 'America/Sao_Paulo'],
  [{ country: 'BR', region: 'AM' }, undefined],
  [{ country: 'AU', region: 'NSW' }, 'Australia/Sydney'],
  [{ country: 'AU', region: 'NSW', postcode: '2880' }, 'Australia/Broken_Hill'],
  [{ country: 'XX' }, undefined],
  [{ country: 'constructor' }, undefined],
  [{ country: '' }, undefined],
];

describe('territoryOf', () => {
  it('knows the territory of every French postcode, those of sorting offices too', () => {
    for (const [address, territory] of TERRITORIES)
      assert.equal(territoryOf(address), territory, JSON.stringify(address));
  });
});

describe('zoneOfPlace', () => {
  it('names a zone where the address leaves no doubt, and none elsewhere', () => {
    for (const [address, zone] of ZONES) assert.equal(zoneOfPlace(address), zone, JSON.stringify(address));
  });

  it('names only zones that Intl knows', () => {
    for (const [, zone] of ZONES)
      if (zone !== undefined)
        assert.doesNotThrow(() => new Intl.DateTimeFormat('en', { timeZone: zone }), zone);
  });

  it('is what a facility’s hours are told in, unless it names a zone of its own', () => {
    const facility = { id: 'a', name: 'A', kind: 'ctr', country: 'FR', postcode: '97400' };
    assert.equal(facilityZone(facility), 'Indian/Reunion');
    assert.equal(facilityZone({ ...facility, time_zone: 'Indian/Mayotte' }), 'Indian/Mayotte');
  });
});
