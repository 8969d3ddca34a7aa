import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { contradict, endOf, endsBefore, startOf, timeline } from '../../../src/domain/action/periods.js';

const DAY = 24 * 3600 * 1000;
const FIRST = Date.UTC(2016, 0, 1);
const LAST = Date.UTC(2025, 11, 31);

const iso = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** A year, a month or a day. */
const date = fc
  .tuple(fc.integer({ min: 0, max: (LAST - FIRST) / DAY }), fc.constantFrom(4, 7, 10))
  .map(([day, length]) => iso(FIRST + day * DAY).slice(0, length));
const period = fc.record({ start: date, end: date }, { requiredKeys: [] });

/** The days that a date covers, counted one by one. */
function days(of: string): string[] {
  const all: string[] = [];
  for (let at = FIRST; at <= LAST; at += DAY) if (iso(at).startsWith(of)) all.push(iso(at));
  return all;
}

const runs = { numRuns: 60 };

describe('the dates of an action', () => {
  it('cover exactly the days that they name', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const covered = days(a);
        const other = days(b);
        assert.equal(startOf(a), startOf(covered[0] ?? ''));
        assert.ok(Math.abs(endOf(a) - endOf(covered.at(-1) ?? '')) < 1e-9);
        const met = covered.some((day) => other.includes(day));
        assert.equal(startOf(a) < endOf(b) && startOf(b) < endOf(a), met);
      }),
      runs,
    );
  });

  it('end before they start only when no day of the end comes after the start', () => {
    fc.assert(
      fc.property(date, date, (start, end) => {
        const over = (days(end).at(-1) ?? '') < (days(start)[0] ?? '');
        assert.equal(endsBefore({ start, end }), over);
      }),
      runs,
    );
    assert.equal(endsBefore({ start: '2020-07', end: '2020' }), false);
    assert.equal(endsBefore({ start: '2020-07' }), false);
  });

  it('contradict each other when no one period can be meant by all', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 4 }), (periods) => {
        const shared = (dates: readonly (string | undefined)[]): boolean => {
          const [first, ...others] = dates.flatMap((each) =>
            each === undefined ? [] : [new Set(days(each))],
          );
          return !first || [...first].some((day) => others.every((other) => other.has(day)));
        };
        const one = shared(periods.map(({ start }) => start)) && shared(periods.map(({ end }) => end));
        assert.equal(contradict(periods), !one);
      }),
      runs,
    );
  });

  it('of the sheet of CDPA 57 contradict each other, whichever way two of the three are told', () => {
    const [duration, aim, calendar] = [
      { start: '2020-04', end: '2020-12' },
      { start: '2020', end: '2021' },
      { start: '2020-07', end: '2021-07' },
    ];
    assert.equal(contradict([duration, calendar]), true);
    assert.equal(contradict([aim, calendar]), false);
    assert.equal(contradict([duration, aim]), true);
  });
});

describe('the line of time', () => {
  it('holds every bar, in whole months or whole years', () => {
    fc.assert(
      fc.property(fc.array(period, { maxLength: 5 }), (given) => {
        const periods = given.filter((each) => !endsBefore(each));
        const line = timeline(periods);
        const dated = periods.filter(({ start, end }) => start !== undefined || end !== undefined);
        assert.equal(line === undefined, dated.length === 0);
        if (!line) return;
        const named = endOf(line.end) - startOf(line.start);
        const [{ year, month = 1 } = { year: NaN }] = line.ticks;
        const from = year * 12 + month - 1;
        const length = line.ticks.length * (named > 18 ? 12 : 1);
        assert.ok(from <= startOf(line.start) && endOf(line.end) <= from + length);
        assert.equal(named > 18 ? from % 12 : length - named, 0);
        const months = (dates: readonly (string | undefined)[]): string[] =>
          dates.flatMap((each) => (each === undefined ? [] : days(each))).map((day) => day.slice(0, 7));
        const all = dated.flatMap(({ start, end }) => [
          ...months([start]).slice(0, 1),
          ...months([end]).slice(-1),
        ]);
        assert.deepEqual([line.start, line.end], [all.sort()[0], all.at(-1)]);
        line.bars.forEach((bar, at) => {
          const { start, end } = periods[at] ?? {};
          assert.equal(bar === undefined, start === undefined && end === undefined);
          if (!bar) return;
          assert.ok(bar.from >= 0 && bar.from < bar.to && bar.to <= 1);
          assert.deepEqual([bar.begins, bar.ends], [start !== undefined, end !== undefined]);
          if (start !== undefined) assert.ok(Math.abs(bar.from * length + from - startOf(start)) < 1e-6);
          if (end !== undefined) assert.ok(Math.abs(bar.to * length + from - endOf(end)) < 1e-6);
        });
      }),
    );
  });

  it('runs from July 2020 to July 2021 for CDPA 57, an unknown end to its edge', () => {
    const line = timeline([{ start: '2020-07' }, { start: '2021-06', end: '2021-07' }]);
    assert.deepEqual([line?.start, line?.end, line?.ticks.length], ['2020-07', '2021-07', 13]);
    assert.deepEqual(line?.bars, [
      { from: 0, to: 1, begins: true, ends: false },
      { from: 11 / 13, to: 1, begins: true, ends: true },
    ]);
    assert.deepEqual(line?.ticks[6], { year: 2021, month: 1 });
  });
});
