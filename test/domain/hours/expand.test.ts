import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandHours } from '../../../src/publish/read/hours.js';
import { messageOf } from '../../../src/publish/faults/messages.js';
import { wordsIn } from '../../../src/publish/words/words.js';
import { REALISTIC } from './schedules.js';

describe('expandHours', () => {
  it('leaves a text of the subset as it is', () => {
    for (const text of REALISTIC) assert.equal(expandHours(text, { country: 'FR' }).value, text);
  });

  it('rewrites what has only one meaning, and says so', () => {
    const meant: readonly (readonly [string, string])[] = [
      ['Mo-Fr 9:00-17:00', 'Mo-Fr 09:00-17:00'],
      ['mo-fr 09:00-17:00', 'Mo-Fr 09:00-17:00'],
      ['Monday 09.00-17.00', 'Mo 09:00-17:00'],
      ['lundi 9h-17h', 'Mo 09:00-17:00'],
      ['Mo–Fr 10:00–12:00', 'Mo-Fr 10:00-12:00'],
      ['Mo-Fr 09:00-17:00; jours fériés fermé', 'Mo-Fr 09:00-17:00; PH off'],
      ['Mo 10:00-12:00;', 'Mo 10:00-12:00'],
    ];
    for (const [text, to] of meant) {
      const { value, issues } = expandHours(text, { country: 'FR' });
      assert.equal(value, to);
      assert.deepEqual(
        issues.map(({ code, severity, args }) => ({ code, severity, args })),
        [{ code: 'hours-rewritten', severity: 'warning', args: { text, to } }],
      );
    }
  });

  it('leaves out what is valid and more than an ordinary week, and names the better column', () => {
    const unsayable = [
      'Mo-Fr 09:00-17:00 "sur rendez-vous"',
      '"by appointment"',
      'Mo-Fr 12:30-13:30 unknown',
      'Mo-Fr 09:00-17:00 || "sur rendez-vous"',
      'We[1] 14:00-16:00',
      'We[1,3] 14:00-16:00',
      'Su[-1] 10:00-12:00',
      'Mo-Fr 09:00-17:00, Sa[1] 09:00-12:00',
      'Mo-Fr 09:00-17:00; SH off',
      'SH Mo-Fr 10:00-12:00',
      'PH,SH off',
      'Mo-Fr sunrise-18:00',
      'sunrise-sunset',
      '(sunrise+01:00)-12:00',
      'Apr-Sep Mo 10:00-12:00',
      'Mo-Fr 09:00-17:00; Aug off',
      'Mo-Fr 09:00-17:00; Dec 25-Jan 02 off',
      'week 1-53/2 Mo 09:00-17:00',
      '2026 Mo-Fr 09:00-17:00',
      'easter off',
      'Mo-Fr 09:00-17:00; PH +1 day off',
      'Mo-Fr 09:00+',
      'Mo-Fr 10:00-16:00/90',
      'Mo 12:00',
    ];
    for (const text of unsayable)
      for (const country of ['FR', 'BE', 'LU', 'CA', 'IN']) {
        const { value, issues } = expandHours(text, { country });
        assert.equal(value, undefined, text);
        assert.deepEqual(
          issues.map(({ code, severity, args }) => [code, severity, args['text']]),
          [['hours-unsayable', 'warning', text]],
        );
        assert.match(issues.map((each) => messageOf(each, wordsIn('en'))).join(), /sessions|admission/);
      }
    const [first] = expandHours('We[1] 14:00-16:00').issues;
    assert.equal(first?.args['moves'], 'sessions');
  });

  it('leaves out what cannot be read or could mean two things', () => {
    const refused = [
      'Mo-Fr 9-5',
      'Di 10:00-12:00',
      'Ma-Do 10:00-12:00',
      'Mo-Fr',
      'du lundi au vendredi',
      'sur rendez-vous',
      'Mo-Fr 25:00-26:00',
      '',
      'ouvert quand la lumière est allumée',
    ];
    for (const text of refused) {
      const { value, issues } = expandHours(text, { country: 'FR' });
      assert.equal(value, undefined, text);
      assert.deepEqual(
        issues.map(({ code, severity, args }) => [code, severity, args['text']]),
        [['hours-outside-subset', 'warning', text]],
      );
    }
  });

  it('keeps what its library writes for programmers from the terminal', () => {
    const written: unknown[] = [];
    const { error, warn, info, log } = console;
    console.error = console.warn = console.info = console.log = (...words: unknown[]) => written.push(words);
    try {
      for (const text of ['Mo-Fr 09:00-17:00; SH off', 'SH 10:00-12:00', 'PH,SH off', '24/7; SH off', 'xx'])
        for (const country of ['FR', 'BE', 'IN', 'XX']) expandHours(text, { country });
    } finally {
      Object.assign(console, { error, warn, info, log });
    }
    assert.deepEqual(written, []);
  });

  it('warns of nights that stop at midnight while others last until morning', () => {
    const gaps = (text: string): unknown[] =>
      expandHours(text).issues.map(({ code, severity, args }) => [code, severity, args['day']]);
    assert.deepEqual(gaps('Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00'), [
      ['hours-night-gap', 'warning', 'Su'],
      ['hours-night-gap', 'warning', 'PH'],
    ]);
    assert.deepEqual(gaps('Mo-Su 18:00-08:00; Su 10:00-12:00'), [['hours-night-gap', 'warning', 'Sa']]);
    assert.deepEqual(gaps('Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00'), []);
    assert.deepEqual(gaps('Mo-Su 18:00-08:00'), []);
    const eve = [['hours-night-gap', 'warning', 'before-PH']];
    assert.deepEqual(gaps('Mo-Su 18:00-08:00; PH off'), eve);
    assert.deepEqual(gaps('Mo-Fr 18:00-08:00; PH off'), eve);
    assert.deepEqual(gaps('20:00-08:00; PH closed'), eve);
    assert.deepEqual(gaps('Mo-Su 22:00-02:00; PH 10:00-12:00'), eve);
    assert.deepEqual(gaps('Mo-Su,PH 18:00-08:00'), []);
    assert.deepEqual(gaps('Mo-Fr 09:00-17:00; PH off'), []);
    assert.deepEqual(gaps('24/7; PH off'), []);
  });
});
