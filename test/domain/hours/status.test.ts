import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHolidays } from '../../../src/domain/hours/holidays.js';
import { parseHours } from '../../../src/domain/hours/parse.js';
import { statusAt, type HoursStatus } from '../../../src/domain/hours/status.js';
import { localParts, offsetAt, zoneOf } from '../../../src/domain/hours/zone.js';

function statusOf(text: string, instant: string, zone = 'Europe/Brussels', codes?: string[]): HoursStatus {
  const schedule = parseHours(text).value;
  assert.ok(schedule, text);
  return statusAt(schedule, codes && parseHolidays(codes).value, Date.parse(instant), zone);
}

function changeOf(status: HoursStatus): string | undefined {
  return status.changesAt === undefined ? undefined : new Date(status.changesAt).toISOString();
}

const OMBRAGE = 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00';

describe('statusAt', () => {
  it('keeps the nights, weekends and holidays of an on-call rule', () => {
    const at = (instant: string): string => statusOf(OMBRAGE, instant, 'Europe/Brussels', ['BE']).state;
    assert.equal(at('2026-07-21T12:00+02:00'), 'open');
    assert.equal(at('2026-07-22T07:59+02:00'), 'open');
    assert.equal(at('2026-07-22T08:00+02:00'), 'closed');
    assert.equal(at('2026-07-27T07:00+02:00'), 'open');
    assert.equal(at('2026-07-27T08:30+02:00'), 'closed');
  });

  it('closes the tempting rule on Monday before eight, as it is written', () => {
    const tempting = 'Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00';
    assert.equal(statusOf(tempting, '2026-07-27T07:00+02:00', 'Europe/Brussels', ['BE']).state, 'closed');
    assert.equal(statusOf(tempting, '2026-07-28T07:00+02:00', 'Europe/Brussels', ['BE']).state, 'open');
  });

  it('runs from a Friday evening to the Monday morning in one stretch', () => {
    const status = statusOf(OMBRAGE, '2026-07-24T20:00+02:00', 'Europe/Brussels', ['BE']);
    assert.equal(changeOf(status), '2026-07-27T06:00:00.000Z');
  });

  it('takes an employer’s replacement day for a holiday', () => {
    const noon = '2026-11-02T12:00+01:00';
    assert.equal(statusOf(OMBRAGE, noon, 'Europe/Brussels', ['BE']).state, 'closed');
    assert.equal(statusOf(OMBRAGE, noon, 'Europe/Brussels', ['BE', '2026-11-02']).state, 'open');
  });

  it('reads a holiday as an ordinary day without a calendar, and says so', () => {
    const status = statusOf(OMBRAGE, '2026-07-21T12:00+02:00');
    assert.equal(status.state, 'closed');
    assert.equal(status.holidaysUnknown, true);
    assert.equal(statusOf('Mo 10:00-12:00', '2026-07-21T12:00+02:00').holidaysUnknown, undefined);
  });

  it('knows the holidays that are named one by one, in their years only', () => {
    const days = ['2026-12-08', '2026-12-25'];
    const at = (instant: string): HoursStatus =>
      statusOf('Mo-Fr 09:00-17:00; PH off', instant, 'Europe/Madrid', days);
    assert.equal(at('2026-12-08T12:00+01:00').state, 'closed');
    assert.equal(at('2026-12-08T12:00+01:00').holidaysUnknown, undefined);
    assert.equal(at('2026-12-31T12:00+01:00').holidaysUnknown, undefined);
    assert.equal(at('2026-12-31T18:00+01:00').holidaysUnknown, true);
    assert.equal(at('2027-12-08T12:00+01:00').state, 'open');
    assert.equal(at('2027-12-08T12:00+01:00').holidaysUnknown, true);
  });

  it('turns on the minute at midnight, and on 29 February', () => {
    const at = (instant: string): string => statusOf('Tu 00:00-24:00', instant).state;
    assert.equal(at('2028-02-28T23:59:59.999+01:00'), 'closed');
    assert.equal(at('2028-02-29T00:00+01:00'), 'open');
    assert.equal(at('2028-02-29T23:59:59.999+01:00'), 'open');
    assert.equal(at('2028-03-01T00:00+01:00'), 'closed');
    const night = statusOf('Mo,Tu 18:00-08:00', '2028-02-29T23:00+01:00');
    assert.equal(changeOf(night), '2028-03-01T07:00:00.000Z');
  });

  it('finds no next change when there is none within fifteen days', () => {
    assert.deepEqual(statusOf('24/7', '2026-07-21T12:00Z'), { state: 'open' });
    assert.deepEqual(statusOf('off', '2026-07-21T12:00Z'), { state: 'closed' });
  });

  it('changes on whole minutes whatever the second', () => {
    const status = statusOf('Mo-Fr 09:00-17:00', '2026-07-21T16:59:59.999+02:00');
    assert.equal(status.state, 'open');
    assert.equal(changeOf(status), '2026-07-21T15:00:00.000Z');
  });

  it('skips the hour that does not come and opens at the jump', () => {
    const status = statusOf('Su 02:30-04:00', '2026-03-29T01:59+01:00');
    assert.equal(status.state, 'closed');
    assert.equal(changeOf(status), '2026-03-29T01:00:00.000Z');
    assert.equal(statusOf('Su 02:10-02:50', '2026-03-29T03:00+02:00').state, 'closed');
  });

  it('opens twice in the hour that comes twice', () => {
    const night = 'Su 02:15-02:45';
    assert.equal(changeOf(statusOf(night, '2026-10-25T00:00Z')), '2026-10-25T00:15:00.000Z');
    assert.equal(changeOf(statusOf(night, '2026-10-25T00:15Z')), '2026-10-25T00:45:00.000Z');
    assert.equal(changeOf(statusOf(night, '2026-10-25T00:45Z')), '2026-10-25T01:15:00.000Z');
    assert.equal(changeOf(statusOf(night, '2026-10-25T01:15Z')), '2026-10-25T01:45:00.000Z');
  });

  it('lasts until morning after the night that is an hour short or long', () => {
    // The first hour of the Monday: 24 hours before it is Saturday in spring, and Sunday an hour later in autumn.
    assert.equal(statusOf('Su 18:00-08:00', '2026-03-30T00:30+02:00').state, 'open');
    assert.equal(statusOf('Sa 18:00-08:00', '2026-03-30T00:30+02:00').state, 'closed');
    const long = statusOf('Sa 18:00-47:45', '2026-10-25T23:30+01:00');
    assert.equal(long.state, 'open');
    assert.equal(changeOf(long), '2026-10-25T22:45:00.000Z');
  });

  it('is unknown for a zone that does not exist and an instant that is no date', () => {
    for (const zone of ['', 'Europe/Nowhere', 'not a zone', '__proto__']) {
      assert.deepEqual(statusOf('24/7', '2026-07-21T12:00Z', zone), { state: 'unknown' });
    }
    assert.deepEqual(statusOf('24/7', 'never'), { state: 'unknown' });
  });
});

describe('zones', () => {
  it('tell the wall clock at an instant', () => {
    assert.deepEqual(localParts(Date.parse('2026-12-31T23:10Z'), 'Asia/Kolkata'), {
      year: 2027,
      month: 1,
      day: 1,
      weekday: 4,
      minute: 280,
    });
    assert.equal(localParts(0, 'Europe/Nowhere'), undefined);
    assert.equal(offsetAt(Date.parse('2026-01-15T00:00Z'), 'America/Toronto'), -5 * 3_600_000);
  });

  it('are certain for countries of one clock only', () => {
    const listed = [];
    for (const first of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      for (const second of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
        const country = first + second;
        const zone = zoneOf(country);
        if (zone === undefined) continue;
        listed.push(country);
        const { timeZones } = new Intl.Locale('und', { region: country }) as unknown as {
          timeZones: string[];
        };
        const own = timeZones.map(
          (each) => new Intl.DateTimeFormat('en', { timeZone: each }).resolvedOptions().timeZone,
        );
        const named = new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone;
        assert.deepEqual(own, [named], country);
      }
    }
    assert.ok(listed.length > 30);
    assert.deepEqual(
      [zoneOf('FR'), zoneOf('BE'), zoneOf('NO')],
      ['Europe/Paris', 'Europe/Brussels', 'Europe/Oslo'],
    );
    for (const none of ['CA', 'US', 'ES', 'PT', '', 'fr', '.*', 'Paris', '('])
      assert.equal(zoneOf(none), undefined);
  });
});
