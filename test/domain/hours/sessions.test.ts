import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseHolidays } from '../../../src/domain/hours/holidays.js';
import { facilitySessions, parseSessions, sessionsFrom } from '../../../src/domain/hours/sessions.js';

/** The next sessions as lines a person can compare. */
function next(text: string, instant: string, count = 1, zone = 'Europe/Brussels', codes = ['BE']): string[] {
  const sessions = parseSessions(text).value;
  assert.ok(sessions, text);
  const calendar = parseHolidays(codes).value;
  return sessionsFrom(sessions, calendar, Date.parse(instant), zone, count).map(({ from, to, label }) =>
    [new Date(from).toISOString(), new Date(to).toISOString().slice(11, 16), label].filter(Boolean).join(' '),
  );
}

describe('parseSessions', () => {
  it('leaves a plain sentence to be read by people', () => {
    for (const text of ['', 'Le mardi à 19 h.', 'Sans rendez-vous, le jeudi', 'Mon groupe, à 14:00-16:00'])
      assert.deepEqual(parseSessions(text), { value: undefined, issues: [] });
  });

  it('warns of a rule that it cannot read to its end, at the character where it leaves it', () => {
    const unread: readonly (readonly [string, number])[] = [
      ['Th[1]', 5],
      ['Th[0] 14:00-16:00', 2],
      ['Th[6] 14:00-16:00', 2],
      ['Th[1] 14:00', 6],
      ['Th[1] 14h-16h', 6],
      ['Th[1] 14:00-16:00 chez nous', 18],
      ['Th[1] 14:00-16:00; Fr', 21],
      ['Th[1] 24:00-26:00', 6],
      ['Th 14:00-16:00 "open', 15],
    ];
    for (const [text, at] of unread) {
      const { value, issues } = parseSessions(text);
      assert.equal(value, undefined, text);
      assert.deepEqual(
        issues.map(({ code, args, severity }) => ({ code, args, severity })),
        [{ code: 'sessions-unread', args: { text, at }, severity: 'warning' }],
      );
    }
  });

  it('answers whatever the text', () => {
    const pieces = fc.constantFrom('Th', '[1]', '[-1', ']', '-', ',', ' ', '14:00-16:00', ';', '"', 'PH off');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 10 }), fc.string(), (parts, noise) => {
        for (const text of [parts.join(''), noise]) {
          const { value, issues } = parseSessions(text);
          assert.ok(!(value && issues.length > 0));
        }
      }),
      { numRuns: 3000, seed: 3 },
    );
  });
});

describe('sessionsFrom', () => {
  it('says the first Thursday of the month, and the one after', () => {
    assert.deepEqual(next('Th[1] 14:00-16:00 "consultation"', '2026-11-27T10:00Z', 2), [
      '2026-12-03T13:00:00.000Z 15:00 consultation',
      '2027-01-07T13:00:00.000Z 15:00 consultation',
    ]);
  });

  it('keeps a session until it is over', () => {
    const text = 'Th[1] 14:00-16:00';
    assert.deepEqual(next(text, '2026-12-03T14:59:59.999Z'), ['2026-12-03T13:00:00.000Z 15:00']);
    assert.deepEqual(next(text, '2026-12-03T15:00Z'), ['2027-01-07T13:00:00.000Z 15:00']);
    assert.deepEqual(next('Sa 22:00-02:00', '2026-11-29T00:30Z'), ['2026-11-28T21:00:00.000Z 01:00']);
  });

  it('counts from the end of the month too, also of the shortest', () => {
    assert.deepEqual(next('Th[-1] 14:00-16:00', '2028-02-20T10:00Z'), ['2028-02-24T13:00:00.000Z 15:00']);
    assert.deepEqual(next('Tu[-1] 14:00-16:00', '2028-02-20T10:00Z'), ['2028-02-29T13:00:00.000Z 15:00']);
    assert.deepEqual(next('Tu[5] 14:00-16:00', '2028-02-20T10:00Z'), ['2028-02-29T13:00:00.000Z 15:00']);
    assert.deepEqual(next('Mo[5] 14:00-16:00', '2026-12-01T10:00Z'), ['2027-03-29T12:00:00.000Z 14:00']);
  });

  it('adds the sessions of several rules, those of a day in their order', () => {
    assert.deepEqual(next('Th 18:00-19:00 "groupe"; Th[1] 14:00-16:00 "a"', '2026-12-03T08:00Z', 3), [
      '2026-12-03T13:00:00.000Z 15:00 a',
      '2026-12-03T17:00:00.000Z 18:00 groupe',
      '2026-12-10T17:00:00.000Z 18:00 groupe',
    ]);
  });

  it('leaves public holidays out where it is told', () => {
    assert.deepEqual(next('Th[1] 14:00-16:00', '2025-12-20T10:00Z'), ['2026-01-01T13:00:00.000Z 15:00']);
    assert.deepEqual(next('Th[1] 14:00-16:00; PH off', '2025-12-20T10:00Z'), [
      '2026-02-05T13:00:00.000Z 15:00',
    ]);
  });

  it('tells the time of the place, in summer and in winter', () => {
    assert.deepEqual(next('Su 10:00-11:00', '2026-03-28T10:00Z'), ['2026-03-29T08:00:00.000Z 09:00']);
    assert.deepEqual(next('Su 10:00-11:00', '2026-10-24T10:00Z'), ['2026-10-25T09:00:00.000Z 10:00']);
    assert.deepEqual(next('Su 02:30-04:00', '2026-03-28T10:00Z'), ['2026-03-29T01:00:00.000Z 02:00']);
  });

  it('finds none in a zone that does not exist', () => {
    assert.deepEqual(next('Su 10:00-11:00', '2026-03-28T10:00Z', 1, 'Europe/Nowhere'), []);
  });
});

describe('facilitySessions', () => {
  const base = { id: 'a', name: 'A', kind: 'csapa', country: 'BE' };
  const at = Date.parse('2026-11-27T10:00Z');

  it('reads those of a facility in its own zone', () => {
    const [first] = facilitySessions({ ...base, sessions: 'Th[1] 14:00-16:00' }, at, 1) ?? [];
    assert.equal(first?.from, Date.parse('2026-12-03T14:00+01:00'));
  });

  it('has none for a plain sentence, nothing at all, and a country of several clocks', () => {
    assert.equal(facilitySessions({ ...base, sessions: 'Une fois par mois' }, at, 1), undefined);
    assert.equal(facilitySessions(base, at, 1), undefined);
    assert.equal(facilitySessions({ ...base, country: 'CA', sessions: 'Th 14:00-16:00' }, at, 1), undefined);
  });
});
