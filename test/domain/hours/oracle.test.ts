import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { parseHolidays } from '../../../src/domain/hours/holidays.js';
import { parseHours } from '../../../src/domain/hours/parse.js';
import { parseSessions, sessionsFrom } from '../../../src/domain/hours/sessions.js';
import { statusAt } from '../../../src/domain/hours/status.js';
import { FULL, runs } from '../../helpers/sweep.js';
import { REALISTIC, scheduleText } from './schedules.js';

// A zone that none of the places below is in by default: the process's own must not matter.
process.env['TZ'] = 'Pacific/Auckland';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2025, 0, 1);
const END = Date.UTC(2028, 0, 1);
const INSTANTS = runs(10_000, 1500);
/** The next change is asked of every fiftieth instant: it costs the oracle many times a state. */
const EVERY = 50;
const HORIZON = 15 * DAY;
/** Schedules made from the grammar, for each place. */
const MADE = runs(10, 3);

const PLACES = [
  { zone: 'Europe/Paris', country: 'fr', state: '', holidays: ['FR'] },
  { zone: 'Europe/Brussels', country: 'be', state: '', holidays: ['BE'] },
  { zone: 'America/Toronto', country: 'fr', state: '', holidays: ['FR'] },
  { zone: 'Asia/Kolkata', country: 'be', state: '', holidays: ['BE'] },
  { zone: 'Pacific/Auckland', country: 'fr', state: '', holidays: ['FR'] },
] as const;

interface Answer {
  readonly states: string;
  readonly changes: readonly (number | null)[];
}

async function ask(zone: string, question: object): Promise<readonly Answer[]> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./oracle.mjs', import.meta.url))], {
    env: { ...process.env, TZ: zone },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(question));
  let answer = '';
  for await (const chunk of child.stdout.setEncoding('utf8')) answer += String(chunk);
  return JSON.parse(answer) as Answer[];
}

/** Wall time of a zone as if it were UTC, worked out here without the code under test. */
function wallOf(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return (at) => Date.parse(`${format.format(at).replace(' ', 'T')}Z`);
}

/** Instants at which the clocks of a zone are put forward or back. */
function jumpsOf(wall: (at: number) => number): number[] {
  const jumps: number[] = [];
  for (let at = START - 30 * DAY; at < END + 30 * DAY; at += HOUR) {
    if (wall(at) - at !== wall(at - HOUR) - (at - HOUR)) jumps.push(at);
  }
  return jumps;
}

describe('statusAt, beside npm opening_hours', { concurrency: 2 }, () => {
  PLACES.forEach(({ zone, country, state, holidays }, place) => {
    it(`tells the same states and changes in ${zone}`, async () => {
      const wall = wallOf(zone);
      const jumps = jumpsOf(wall);
      const made = fc.sample(scheduleText, { numRuns: MADE, seed: 20_260_329 + place });
      // Each is asked in one place at least.
      const texts = [...REALISTIC.filter((_text, at) => FULL || at % PLACES.length === place), ...made];

      const random = fc.sample(
        fc.nat((END - START) / MINUTE).map((minutes) => START + minutes * MINUTE),
        { numRuns: INSTANTS, seed: 7 + place },
      );
      random.sort((a, b) => a - b);
      // Kolkata has no such night: its clock must run through those of Paris without a jump.
      const nights = jumps.length > 0 ? jumps : [Date.UTC(2026, 2, 29, 1), Date.UTC(2026, 9, 25, 1)];
      const blocks = nights
        .filter((at) => at >= Date.UTC(2026, 0) && at < Date.UTC(2027, 0))
        .map((jump) => Array.from({ length: 481 }, (_, minute) => jump + (minute - 240) * MINUTE));
      const around = blocks.flatMap((block) => {
        const jump = block[240] ?? 0;
        return Array.from({ length: 432 }, (_, step) => jump + (step - 216) * 10 * MINUTE);
      });
      const instants = [...random, ...blocks.flat(), ...around];

      const cases = texts.map((text) => ({ text, country, state }));
      const answers = await ask(zone, { instants, every: EVERY, horizon: HORIZON, cases });
      const calendar = parseHolidays(holidays).value;
      assert.ok(calendar);

      // What an overnight range leaves to the next day is looked up by the library 24 hours back, which after a
      // night of 23 or 25 hours can be another day than the day before: there it is not a witness.
      const blind = instants.map((at) => Math.floor(wall(at - DAY) / DAY) !== Math.floor(wall(at) / DAY) - 1);
      assert.ok(blind.filter(Boolean).length < instants.length / 50);

      let changesAsked = 0;
      let changesCompared = 0;
      let changesInNights = 0;
      texts.forEach((text, index) => {
        const schedule = parseHours(text).value;
        const answer = answers[index];
        assert.ok(schedule && answer, text);
        const overnight = schedule.rules.some((rule) => rule.ranges.some(({ to }) => to > 1440));
        const ours = instants.map((at) => statusAt(schedule, calendar, at, zone));

        instants.forEach((at, position) => {
          if (overnight && blind[position]) return;
          const expected = answer.states[position] === '1' ? 'open' : 'closed';
          const where = `${text} at ${new Date(at).toISOString()}`;
          assert.equal(ours[position]?.state, expected, where);
        });

        // The library jumps from one written time to the next, and misses or misplaces those that the clock skips
        // or repeats: away from such nights it is asked itself, in them its states are read minute by minute.
        answer.changes.forEach((theirs, asked) => {
          const at = instants[asked * EVERY];
          if (at === undefined || asked * EVERY >= INSTANTS) return;
          const mine = ours[asked * EVERY]?.changesAt;
          changesAsked += 1;
          const ends = [mine ?? at + HORIZON, theirs === null || theirs < 0 ? at + HORIZON : theirs];
          const margin = overnight ? 2 * DAY : 2 * HOUR;
          const unsure = jumps.some((jump) =>
            overnight || theirs === -1
              ? jump > at - margin && jump < Math.max(...ends) + margin
              : [at, ...ends].some((end) => Math.abs(end - jump) <= margin),
          );
          if (unsure) return;
          changesCompared += 1;
          assert.equal(mine ?? null, theirs, `next change of ${text} after ${new Date(at).toISOString()}`);
        });

        blocks.forEach((block, night) => {
          const first = INSTANTS + night * block.length;
          const states = answer.states.slice(first, first + block.length);
          block.forEach((at, minute) => {
            const next = [...states].findIndex((other, later) => later > minute && other !== states[minute]);
            const seen = next < 0 ? block.length : next + 1;
            if (overnight && blind.slice(first + minute, first + seen).some(Boolean)) return;
            const mine = ours[first + minute]?.changesAt;
            const where = `next change of ${text} after ${new Date(at).toISOString()}`;
            if (next >= 0) {
              assert.equal(mine, block[next], where);
              changesInNights += 1;
            } else assert.ok(mine === undefined || mine > (block.at(-1) ?? 0), where);
          });
        });
      });
      assert.ok(
        changesCompared > changesAsked * 0.75,
        `${changesCompared} of ${changesAsked} changes compared`,
      );
      assert.ok(!FULL || changesInNights > 1000, `${changesInNights} changes compared in the nights`);
    });
  });
});

describe('the on-call rule of nights, weekends and holidays, beside npm opening_hours', () => {
  const YEARS = FULL ? [2026, 2028] : [2028];
  const RULE = 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00';

  for (const [zone, country, codes] of [
    ['Europe/Brussels', 'be', ['BE']],
    ['Europe/Paris', 'fr', ['FR']],
  ] as const)
    it(`holds in each quarter of an hour of ${YEARS.join(' and of the leap year ')} in ${zone}, to the minute`, async () => {
      const schedule = parseHours(RULE).value;
      const calendar = parseHolidays(codes).value;
      assert.ok(schedule && calendar);
      const instants = YEARS.flatMap((year) =>
        Array.from({ length: (year === 2028 ? 366 : 365) * 96 }, (_, quarter) =>
          // Every other one lies a minute before the quarter: both sides of each change are asked.
          Math.floor(Date.UTC(year, 0) + quarter * 15 * MINUTE - (quarter % 2) * MINUTE),
        ),
      );
      const cases = [{ text: RULE, country, state: '' }];
      const [answer] = await ask(zone, { instants, every: 200, horizon: HORIZON, cases });
      assert.ok(answer);
      const ours = instants.map((at) => statusAt(schedule, calendar, at, zone));
      const wrong = instants.filter(
        (_, position) => ours[position]?.state !== (answer.states[position] === '1' ? 'open' : 'closed'),
      );
      assert.deepEqual(
        wrong.map((at) => new Date(at).toISOString()),
        [],
      );
      answer.changes.forEach((theirs, asked) => assert.equal(ours[asked * 200]?.changesAt ?? null, theirs));
    });
});

describe('sessionsFrom, beside npm opening_hours', () => {
  const TEXTS = [
    'Th[1] 14:00-16:00',
    'Th[-1] 14:00-16:00',
    'Tu[2],Fr[4] 09:30-11:00,13:00-14:30',
    'Mo[1,3] 18:00-20:30; PH off',
    'We[5] 10:00-12:00',
    'Tu-Th 10:00-12:00; PH off',
    'Sa[2] 22:00-24:00; Mo 12:00-13:00',
  ];

  for (const [zone, country, codes] of [
    ['Europe/Brussels', 'be', ['BE']],
    ['America/Toronto', 'fr', ['FR']],
  ] as const)
    it(`tells the same sessions from 2026 to 2028 in ${zone}`, async () => {
      const calendar = parseHolidays(codes).value;
      const every = FULL ? 15 : 45;
      const instants = Array.from(
        { length: (2 * 366 * 24 * 60) / every },
        (_, step) => step * every * MINUTE,
      ).map((ahead) => Date.UTC(2026, 0) + ahead);
      const cases = TEXTS.map((text) => ({ text, country, state: '' }));
      const answers = await ask(zone, { instants, every: instants.length, horizon: DAY, cases });
      TEXTS.forEach((text, index) => {
        const sessions = parseSessions(text).value;
        assert.ok(sessions && calendar, text);
        // One answer reaches 400 days ahead: several make the years.
        const all = [2025, 2026, 2027].flatMap((year) =>
          sessionsFrom(sessions, calendar, Date.UTC(year, 11, 1), zone, 1000).filter(
            ({ from }) => from < Date.UTC(year + 1, 11, 1),
          ),
        );
        const states = answers[index]?.states ?? '';
        let next = 0;
        instants.forEach((at, position) => {
          while ((all[next]?.to ?? Infinity) <= at) next++;
          const during = (all[next]?.from ?? Infinity) <= at;
          assert.equal(during, states[position] === '1', `${text} at ${new Date(at).toISOString()}`);
        });
        assert.ok(states.includes('1'), text);
      });
    });
});
