import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import Holidays from 'date-holidays';
import {
  isHoliday,
  knowsYear,
  parseHolidays,
  type HolidayCalendar,
} from '../../../src/domain/hours/holidays.js';

function calendarOf(...codes: string[]): HolidayCalendar {
  const { value, issues } = parseHolidays(codes);
  assert.deepEqual(issues, []);
  assert.ok(value);
  return value;
}

function daysOf(calendar: HolidayCalendar, year: number): string[] {
  const days: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += 86_400_000) {
    const day = new Date(at);
    if (isHoliday(calendar, year, day.getUTCMonth() + 1, day.getUTCDate()))
      days.push(day.toISOString().slice(0, 10));
  }
  return days;
}

const COMPARED: readonly (readonly [string[], Holidays])[] = [
  [['FR'], new Holidays('FR')],
  [['FR-57', 'good-friday'], new Holidays('FR', '57')],
  [['BE'], new Holidays('BE')],
];

describe('parseHolidays', () => {
  for (const [codes, oracle] of COMPARED) {
    it(`has the public holidays of ${codes.join(' ')} from 2020 to 2035, as date-holidays has them`, () => {
      const calendar = calendarOf(...codes);
      for (let year = 2020; year <= 2035; year++) {
        const theirs = oracle
          .getHolidays(year)
          .filter(({ type }) => type === 'public')
          .map(({ date }) => date.slice(0, 10));
        assert.deepEqual(daysOf(calendar, year), [...new Set(theirs)].sort());
      }
    });
  }

  it('has the ten legal days of Belgium in 2026', () => {
    const days = ['01-01', '04-06', '05-01', '05-14', '05-25', '07-21', '08-15', '11-01', '11-11', '12-25'];
    assert.deepEqual(
      daysOf(calendarOf('BE'), 2026),
      days.map((day) => `2026-${day}`),
    );
  });

  it('adds 26 December in the three departments of the east, and Good Friday only where it is told', () => {
    for (const code of ['FR-57', 'FR-67', 'FR-68']) {
      assert.equal(isHoliday(calendarOf(code), 2026, 12, 26), true);
      assert.equal(isHoliday(calendarOf(code), 2026, 4, 3), false);
      assert.equal(isHoliday(calendarOf(code, 'good-friday'), 2026, 4, 3), true);
    }
    assert.equal(isHoliday(calendarOf('FR'), 2026, 12, 26), false);
  });

  it('adds the days an employer chose, in their year only', () => {
    const calendar = calendarOf('BE', '2026-11-02');
    assert.equal(isHoliday(calendar, 2026, 11, 2), true);
    assert.equal(isHoliday(calendar, 2027, 11, 2), false);
  });

  it('names each code it does not know and gives no calendar', () => {
    const { value, issues } = parseHolidays(['BE', 'XX', '2026-02-30', 'good-friday', 'constructor']);
    assert.equal(value, undefined);
    assert.deepEqual(
      issues.map(({ code, path }) => [code, path[0]]),
      [
        ['holidays-unknown-code', 1],
        ['holidays-unknown-code', 2],
        ['holidays-good-friday', 3],
        ['holidays-unknown-code', 4],
      ],
    );
    assert.deepEqual(
      parseHolidays([]).issues.map(({ code }) => code),
      ['holidays-no-calendar'],
    );
  });

  it('takes days alone for a calendar of the years they name', () => {
    const calendar = calendarOf('2026-12-08', '2026-12-25', '2028-02-29');
    assert.deepEqual(daysOf(calendar, 2026), ['2026-12-08', '2026-12-25']);
    assert.deepEqual(daysOf(calendar, 2028), ['2028-02-29']);
    assert.deepEqual(
      [2026, 2027, 2028].map((year) => knowsYear(calendar, year)),
      [true, false, true],
    );
    assert.equal(knowsYear(calendarOf('BE', '2026-12-08'), 2050), true);
  });
});
