import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { facilityStatus, numberlessRota, statusesFrom } from '../../../src/domain/hours/facility.js';

const BASE: Facility = { id: 'a', name: 'A', kind: 'csapa', country: 'FR' };
/** A Tuesday, 12:00 in Paris. */
const NOON = Date.parse('2026-07-21T12:00+02:00');
const hours = (time: string): number => Date.parse(`2026-07-21T${time}+02:00`);

describe('facilityStatus', () => {
  it('is open in the zone of the country, until the next change', () => {
    assert.deepEqual(facilityStatus({ ...BASE, hours: 'Mo-Fr 09:00-17:00' }, NOON), {
      state: 'open',
      zone: 'Europe/Paris',
      changesAt: hours('17:00'),
    });
  });

  it('prefers its own zone to the country’s', () => {
    const facility: Facility = {
      ...BASE,
      country: 'CA',
      time_zone: 'America/Toronto',
      hours: 'Tu 06:00-07:00',
    };
    assert.deepEqual(facilityStatus(facility, NOON), {
      state: 'open',
      zone: 'America/Toronto',
      changesAt: hours('13:00'),
    });
  });

  it('tells the hours of an overseas place by its own clock', () => {
    const there: Facility = { ...BASE, postcode: '97400', hours: 'Mo-Fr 09:00-15:00' };
    // Noon in Paris is two in the afternoon in Saint-Denis.
    assert.deepEqual(facilityStatus(there, NOON), {
      state: 'open',
      zone: 'Indian/Reunion',
      changesAt: hours('13:00'),
    });
    assert.equal(facilityStatus({ ...there, postcode: '97826', city: 'Le Port Cedex' }, NOON).state, 'open');
  });

  it('reads holidays from its own calendar', () => {
    const facility: Facility = { ...BASE, country: 'BE', hours: 'Mo-Fr 09:00-17:00; PH off' };
    assert.equal(facilityStatus({ ...facility, holidays: ['BE'] }, NOON).state, 'closed');
    assert.deepEqual(facilityStatus(facility, NOON), {
      state: 'open',
      zone: 'Europe/Brussels',
      changesAt: hours('17:00'),
      holidaysUnknown: true,
    });
  });

  it('is on call when it is closed and a number answers anyone', () => {
    const facility: Facility = {
      ...BASE,
      hours: 'Mo-Fr 14:00-17:00',
      on_call_hours: 'Mo-Fr 11:00-13:00',
      on_call_phone: '+33100000000',
      on_call_for: 'anyone',
    };
    assert.deepEqual(facilityStatus(facility, NOON), {
      state: 'on-call',
      zone: 'Europe/Paris',
      changesAt: hours('13:00'),
    });
    assert.equal(facilityStatus(facility, hours('15:00')).state, 'open');
    assert.equal(facilityStatus(facility, hours('15:00')).changesAt, hours('17:00'));
    assert.equal(facilityStatus(facility, hours('10:00')).changesAt, hours('11:00'));
    assert.equal(facilityStatus({ ...facility, on_call_for: 'residents' }, NOON).state, 'closed');
    const unreachable: Facility = { ...facility, on_call_phone: '' };
    assert.equal(facilityStatus(unreachable, NOON).state, 'closed');
    assert.equal(facilityStatus(unreachable, NOON).changesAt, hours('14:00'));
  });

  it('is unknown without hours, with hours it cannot read, and without a certain zone', () => {
    assert.deepEqual(facilityStatus(BASE, NOON), { state: 'unknown', zone: 'Europe/Paris' });
    assert.equal(facilityStatus({ ...BASE, hours: 'sur rendez-vous' }, NOON).state, 'unknown');
    assert.deepEqual(facilityStatus({ ...BASE, country: 'CA', hours: '24/7' }, NOON), { state: 'unknown' });
    assert.deepEqual(facilityStatus({ ...BASE, time_zone: 'Moon/Base', hours: '24/7' }, NOON), {
      state: 'unknown',
    });
    assert.deepEqual(facilityStatus({ ...BASE, postcode: '97900', hours: '24/7' }, NOON), {
      state: 'unknown',
    });
    assert.deepEqual(facilityStatus({ ...BASE, hours: '24/7' }, Number.NaN), { state: 'unknown' });
  });

  it('tells each of many facilities by its own hours, at each instant', () => {
    for (let round = 0; round < 3; round++) {
      for (let hour = 0; hour < 2400; hour++) {
        const from = String(hour % 23).padStart(2, '0');
        const to = `${String((hour % 23) + 1).padStart(2, '0')}:${String(Math.floor(hour / 23) % 60).padStart(2, '0')}`;
        const at = NOON + round * 3_600_000;
        const open = 12 + round === hour % 23 || (11 + round === hour % 23 && !to.endsWith(':00'));
        const status = facilityStatus({ ...BASE, hours: `${from}:00-${to}` }, at);
        assert.equal(status.state, open ? 'open' : 'closed', `${from}:00-${to} round ${round}`);
      }
    }
  });
});

/** Nights, weekends and holidays; for whom, and with which number, is told by each test. */
const ROTA: Facility = {
  ...BASE,
  country: 'BE',
  holidays: ['BE'],
  on_call_hours: 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00',
  on_call_phone: '+32470000000',
  on_call_for: 'residents',
};
/** Wednesday, the day after the national holiday. */
const NIGHT = Date.parse('2026-07-22T20:00+02:00');

describe('facilityStatus with all rotas', () => {
  it('counts a rota that answers some people only, which the list does not', () => {
    for (const on_call_for of ['residents', 'followed', 'anyone'] as const)
      assert.equal(facilityStatus({ ...ROTA, on_call_for }, NIGHT, 'all').state, 'on-call');
    const { on_call_for: _, ...unsaid } = ROTA;
    assert.equal(facilityStatus(unsaid, NIGHT, 'all').state, 'on-call');
    for (const facility of [ROTA, unsaid, { ...ROTA, on_call_for: 'followed' as const }])
      assert.equal(facilityStatus(facility, NIGHT).state, 'unknown');
  });

  it('never counts a rota without a number', () => {
    const { on_call_phone: _, ...mute } = ROTA;
    assert.equal(facilityStatus({ ...mute, on_call_for: 'anyone' }, NIGHT).state, 'unknown');
    assert.equal(facilityStatus({ ...mute, on_call_for: 'anyone' }, NIGHT, 'all').state, 'unknown');
  });

  it('tells whether a rota without a number runs, for those who have it', () => {
    const { on_call_phone: _, ...mute } = ROTA;
    assert.deepEqual(numberlessRota(mute, NIGHT), facilityStatus(ROTA, NIGHT, 'all'));
    assert.deepEqual(numberlessRota({ ...mute, hours: '24/7' }, NIGHT), facilityStatus(ROTA, NIGHT, 'all'));
    assert.equal(numberlessRota(ROTA, NIGHT), undefined);
    const { on_call_hours: __, ...none } = mute;
    assert.equal(numberlessRota(none, NIGHT), undefined);
  });

  it('closes between its hours what has nothing but a rota, and tells when it comes back', () => {
    assert.deepEqual(facilityStatus(ROTA, Date.parse('2026-07-22T12:00+02:00'), 'all'), {
      state: 'closed',
      zone: 'Europe/Brussels',
      changesAt: Date.parse('2026-07-22T18:00+02:00'),
    });
  });

  it('keeps a place with a number of its own unknown between them, and tells when the rota comes back', () => {
    const status = facilityStatus({ ...ROTA, phone: '+3280' }, Date.parse('2026-07-22T12:00+02:00'), 'all');
    assert.deepEqual([status.state, status.changesAt], ['unknown', Date.parse('2026-07-22T18:00+02:00')]);
  });
});

describe('statusesFrom', () => {
  it('tells what follows: open, then on call, then open again', () => {
    const facility: Facility = { ...ROTA, hours: 'Mo-Fr 08:00-18:00; PH off', phone: '+3280' };
    const told = statusesFrom(facility, Date.parse('2026-07-20T12:00+02:00'), 4).map(({ state, from }) => [
      state,
      new Date(from).toISOString(),
    ]);
    assert.deepEqual(told, [
      ['open', '2026-07-20T10:00:00.000Z'],
      ['on-call', '2026-07-20T16:00:00.000Z'],
      ['open', '2026-07-22T06:00:00.000Z'],
      ['on-call', '2026-07-22T16:00:00.000Z'],
    ]);
  });

  it('ends where nothing changes any more', () => {
    assert.equal(statusesFrom({ ...BASE, hours: '24/7' }, NOON, 4).length, 1);
    assert.equal(statusesFrom(BASE, NOON, 4).length, 1);
  });
});
