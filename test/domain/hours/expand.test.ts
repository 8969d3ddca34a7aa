import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { expandHours } from '../../../src/publish/hours.js';
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

  it('refuses what depends on the date, cannot be read or could mean two things', () => {
    const refused = [
      'Apr-Sep Mo 10:00-12:00',
      'sunrise-sunset',
      'Mo[1] 10:00-12:00',
      'Mo-Fr 10:00-18:00 "sur rendez-vous"',
      'Mo-Fr 12:30-13:30 unknown',
      'Mo-Fr 9-5',
      'Mo 09:00+',
      'Di 10:00-12:00',
      'Ma-Do 10:00-12:00',
      'Mo-Fr',
      'du lundi au vendredi',
      '',
      'ouvert quand la lumière est allumée',
    ];
    for (const text of refused) {
      const { value, issues } = expandHours(text, { country: 'FR' });
      assert.equal(value, undefined, text);
      assert.deepEqual(
        issues.map(({ code, severity, args }) => [code, severity, args['text']]),
        [['hours-outside-subset', 'error', text]],
      );
    }
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
  });
});
