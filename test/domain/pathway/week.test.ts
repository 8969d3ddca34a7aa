import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { WEEKDAYS, type Weekday } from '../../../src/domain/pathway/model.js';
import { planWeek, proposeDays } from '../../../src/domain/pathway/week.js';

/** Every choice of some of the days, in their order. */
function choices(days: readonly Weekday[], count: number): Weekday[][] {
  if (count === 0) return [[]];
  return days.flatMap((day, at) => choices(days.slice(at + 1), count - 1).map((rest) => [day, ...rest]));
}

/** The least distance between two of the days, going round. */
function leastGap(all: readonly Weekday[], chosen: readonly Weekday[]): number {
  const at = chosen.map((day) => all.indexOf(day));
  return Math.min(...at.map((each, i) => (at[i + 1] ?? (at[0] ?? 0) + all.length) - each));
}

const MONDAY_TO_FRIDAY = WEEKDAYS.slice(0, 5);
const RULE = 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00';

describe('the days that are proposed', () => {
  it('are those that most would choose', () => {
    const days = [1, 2, 3, 4, 5].map((count) => proposeDays(MONDAY_TO_FRIDAY, count).join(' '));
    assert.deepEqual(days, ['We', 'Tu Th', 'Mo We Fr', 'Mo Tu Th Fr', 'Mo Tu We Th Fr']);
  });

  it('are as many as asked for, and no choice of as many is further apart', () => {
    for (let length = 1; length <= 7; length += 1) {
      const days = WEEKDAYS.slice(0, length);
      for (let count = 1; count <= length; count += 1) {
        const proposed = proposeDays(days, count);
        assert.equal(new Set(proposed).size, count);
        assert.deepEqual(
          proposed,
          days.filter((day) => proposed.includes(day)),
        );
        const best = Math.max(...choices(days, count).map((each) => leastGap(days, each)));
        assert.equal(leastGap(days, proposed), best);
      }
    }
  });

  it('are none or all when the number makes no sense', () => {
    assert.deepEqual(proposeDays(MONDAY_TO_FRIDAY, 0), []);
    assert.deepEqual(proposeDays(MONDAY_TO_FRIDAY, -2), []);
    assert.deepEqual(proposeDays(MONDAY_TO_FRIDAY, Number.NaN), []);
    assert.deepEqual(proposeDays(MONDAY_TO_FRIDAY, 9), MONDAY_TO_FRIDAY);
    assert.deepEqual(proposeDays([], 3), []);
  });
});

describe('the week of a contract', () => {
  const plan = planWeek(
    { days: MONDAY_TO_FRIDAY, on_call_hours: RULE },
    new Set<Weekday>(['Tu', 'Th', 'Su']),
  );

  it('has the chosen days at the centre, but none that the contract does not offer', () => {
    assert.deepEqual(
      plan.days.filter(({ centre }) => centre).map(({ day }) => day),
      ['Tu', 'Th'],
    );
    assert.deepEqual(
      plan.days.map(({ day }) => day),
      WEEKDAYS,
    );
  });

  it('has the telephone from 18 to 8 on working days, and all day on weekends and holidays, minute by minute', () => {
    const answers = (day: number, minute: number): boolean => day > 4 || minute < 8 * 60 || minute >= 18 * 60;
    plan.days.forEach(({ onCall }, day) => {
      for (let minute = 0; minute < 1440; minute += 1)
        assert.equal(
          onCall?.some(({ from, to }) => from <= minute && minute < to),
          answers(day, minute),
        );
    });
    assert.deepEqual(plan.holidays, [{ from: 0, to: 1440 }]);
  });

  it('says nothing of a telephone that nobody described, or whose hours cannot be read', () => {
    for (const hours of [{}, { on_call_hours: 'when needed' }]) {
      const { days, holidays } = planWeek({ days: MONDAY_TO_FRIDAY, ...hours }, new Set<Weekday>(['Mo']));
      assert.deepEqual(days[0], { day: 'Mo', centre: true, onCall: undefined });
      assert.equal(holidays, undefined);
    }
  });
});
