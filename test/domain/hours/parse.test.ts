import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { HOLIDAY, parseHours } from '../../../src/domain/hours/parse.js';
import { scheduleText } from './schedules.js';

describe('parseHours', () => {
  it('reads days, times and state of each rule', () => {
    const { value, issues } = parseHours('Mo-We,PH 09:00-12:00,18:00-08:00; Su off');
    assert.deepEqual(issues, []);
    assert.deepEqual(value?.rules, [
      {
        days: 0b0000111 | HOLIDAY,
        ranges: [
          { from: 540, to: 720 },
          { from: 1080, to: 1920 },
        ],
        open: true,
        additional: false,
        fallback: false,
      },
      { days: 0b1000000, ranges: [{ from: 0, to: 1440 }], open: false, additional: false, fallback: false },
    ]);
  });

  it('carries a range of weekdays over Sunday', () => {
    assert.equal(parseHours('Sa-Mo 10:00-12:00').value?.rules[0]?.days, 0b1100001);
    assert.equal(parseHours('Tu-Mo 10:00-12:00').value?.rules[0]?.days, 0b1111111);
  });

  it('keeps a comma after a fallback rule inside the fallback', () => {
    const rules = parseHours('Mo 09:00-12:00 || Mo off, Tu 10:00-11:00; We off').value?.rules;
    assert.deepEqual(
      rules?.map(({ additional, fallback }) => [additional, fallback]),
      [
        [false, false],
        [false, true],
        [true, true],
        [false, false],
      ],
    );
  });

  it('reads every schedule of its grammar', () => {
    fc.assert(
      fc.property(scheduleText, (text) => {
        assert.deepEqual(parseHours(text).issues, []);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it('refuses what is outside the subset, at the character where it leaves it', () => {
    const outside: readonly (readonly [string, number])[] = [
      ['', 0],
      ['Mo-Fr', 5],
      ['Apr-Sep Mo 10:00-12:00', 0],
      ['week 1-10 Mo 10:00-12:00', 0],
      ['Mo 10:00-12:00 "by appointment"', 15],
      ['Mo sunrise-12:00', 3],
      ['Mo[1] 10:00-12:00', 2],
      ['SH off', 0],
      ['PH Mo 10:00-12:00', 3],
      ['Mo 9:00-12:00', 3],
      ['Mo 10:00+', 3],
      ['Mo 10:70-12:00', 3],
      ['Mo 24:00-26:00', 3],
      ['Mo 18:00-48:01', 3],
      ['Mo 10:00-12:00, 25:00-26:00', 16],
      ['Mo 10:00-12:00;', 15],
      ['24/7, PH off', 4],
      ['Mo 10:00-12:00 offline', 15],
      ['mo 10:00-12:00', 0],
      ['Mo unknown', 3],
    ];
    for (const [text, at] of outside) {
      const { value, issues } = parseHours(text);
      assert.equal(value, undefined, text);
      assert.deepEqual(
        issues.map(({ code, args, severity }) => ({ code, args, severity })),
        [{ code: 'hours-outside-subset', args: { text, at }, severity: 'error' }],
      );
    }
  });

  it('answers with a schedule or an issue whatever the text', () => {
    const pieces = fc.constantFrom(
      'Mo',
      '-',
      'PH',
      ' ',
      ',',
      ';',
      '||',
      '24/7',
      '10:00',
      '-12:00',
      'off',
      '"',
      'é',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), fc.string(), (parts, noise) => {
        for (const text of [parts.join(''), noise]) {
          const { value, issues } = parseHours(text);
          assert.equal(value === undefined, issues.length === 1);
          const at = Number(issues[0]?.args['at'] ?? 0);
          assert.ok(at >= 0 && at <= text.length);
        }
      }),
      { numRuns: 3000, seed: 2 },
    );
  });
});
