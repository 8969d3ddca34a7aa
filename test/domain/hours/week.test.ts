import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseHours } from '../../../src/domain/hours/parse.js';
import { weekOf } from '../../../src/domain/hours/week.js';

/** A week as lines a person can compare: `09:00` is 540. */
function tableOf(text: string): { days: string[]; holidays: string | undefined } {
  const schedule = parseHours(text).value;
  assert.ok(schedule, text);
  const { days, holidays } = weekOf(schedule);
  const line = (ranges: readonly { from: number; to: number }[]): string =>
    ranges.map(({ from, to }) => `${from}-${to}`).join(' ');
  return { days: days.map(line), holidays: holidays && line(holidays) };
}

describe('weekOf', () => {
  it('lists the ranges of each day, Monday first', () => {
    assert.deepEqual(tableOf('Mo-Th 09:00-12:00,14:00-18:00; Fr 09:00-12:00'), {
      days: [
        '540-720 840-1080',
        '540-720 840-1080',
        '540-720 840-1080',
        '540-720 840-1080',
        '540-720',
        '',
        '',
      ],
      holidays: undefined,
    });
  });

  it('keeps a night written as one range on the day it starts', () => {
    assert.deepEqual(tableOf('Fr,Sa 18:00-08:00').days, ['', '', '', '', '1080-1920', '1080-1920', '']);
  });

  it('ends a night at midnight where a later rule takes the next day', () => {
    assert.deepEqual(tableOf('Fr 18:00-08:00; Sa 10:00-12:00').days, [
      '',
      '',
      '',
      '',
      '1080-1440',
      '600-720',
      '',
    ]);
  });

  it('leaves a night on its morning where its evening is taken away', () => {
    assert.deepEqual(tableOf('Mo 18:00-08:00; Mo 22:00-24:00 off').days, [
      '1080-1320',
      '0-480',
      '',
      '',
      '',
      '',
      '',
    ]);
  });

  it('shows what is written in two halves in two halves', () => {
    const { days, holidays } = tableOf('Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00');
    assert.equal(days[1], '0-480 1080-1440');
    assert.equal(days[6], '0-1440');
    assert.equal(holidays, '0-1440');
  });

  it('gives holidays a row of their own', () => {
    assert.equal(tableOf('24/7; PH off').holidays, '');
    assert.equal(tableOf('Mo-Fr 09:00-17:00; PH 18:00-08:00').holidays, '1080-1920');
    assert.equal(tableOf('10:00-12:00, PH 14:00-16:00').holidays, '600-720 840-960');
    assert.equal(tableOf('Mo-Fr 10:00-12:00, PH 14:00-16:00').holidays, '840-960');
  });
});
