import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { parseHours, type Schedule } from '../../../src/domain/hours/parse.js';
import { rotaGaps } from '../../../src/publish/check/rotas.js';
import { workplace } from '../folder.js';

const place = workplace();
after(() => place.remove());

function schedule(text: string): Schedule {
  const { value } = parseHours(text);
  assert.ok(value, text);
  return value;
}

const gaps = (hours: string, rota: string): string => rotaGaps(schedule(hours), schedule(rota));

describe('rotaGaps', () => {
  it('finds none where hours and rota meet', () => {
    const nights = 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00';
    assert.equal(gaps('Mo-Fr 08:00-18:00; PH off', nights), '');
    assert.equal(gaps('Mo-Fr 07:30-19:00; PH off', nights), '');
    assert.equal(gaps('24/7', 'Mo 10:00-12:00'), '');
  });

  it('names the hours that nobody answers, days alike together', () => {
    assert.equal(
      gaps('Mo-Fr 09:00-17:00; PH off', 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00'),
      'Mo-Fr 08:00-09:00,17:00-18:00',
    );
    assert.equal(
      gaps('Mo-Fr 08:00-18:00', 'Mo-Fr 18:00-08:00'),
      'Mo 00:00-08:00; Sa 08:00-24:00; Su 00:00-24:00',
    );
  });

  it('names the morning that the tempting rule closes', () => {
    assert.equal(
      gaps('Mo-Fr 08:00-18:00; PH off', 'Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00'),
      'Mo 00:00-08:00',
    );
  });

  it('names the holidays on which nobody answers', () => {
    assert.equal(
      gaps('Mo-Fr 08:00-18:00; PH off', 'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su 00:00-24:00'),
      'PH 08:00-18:00',
    );
  });
});

const HEADER =
  'id,name,kind,country,phone,hours,holidays,sessions,on_call_hours,on_call_phone,on_call_for,verified_on';
const NIGHTS = '"Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00"';

/** Rows of a directory with the lines that the check has for them. */
const TOLD: readonly (readonly [title: string, row: string, lines: readonly string[]])[] = [
  [
    'a rota that fills what the hours leave, confirmed',
    `a,A,ctr,FR,0353019001,Mo-Fr 08:00-18:00; PH off,FR,,${NIGHTS},0353019002,anyone,2026-10-02`,
    [],
  ],
  [
    'an hour that nobody answers',
    `a,A,ctr,FR,0353019001,Mo-Fr 08:00-17:00; PH off,FR,,${NIGHTS},0353019002,anyone,2026-10-02`,
    [
      'directory.csv:2:53 warning rota-gaps Neither "a" nor its rota answers at these hours: Mo-Fr 17:00-18:00. Check that it is meant.',
    ],
  ],
  [
    'a rule with two readings, and the one it gets',
    'a,A,ctr,FR,0353019001,,FR,,"Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00",0353019002,anyone,2026-10-02',
    [
      'directory.csv:2:28 warning hours-night-gap The hours "Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00" close at midnight at the end of Su: on Mo, 00:00-08:00 is closed, although other nights last until morning.',
      'directory.csv:2:28 warning hours-night-gap The hours "Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00" close at midnight at the end of PH: on the day after PH, 00:00-08:00 is closed',
    ],
  ],
  [
    'a rota that nobody has confirmed, and how it is read',
    `a,A,ctr,FR,0353019001,,FR,,${NIGHTS},0353019002,residents,`,
    [
      'directory.csv:2:28 info rota-unconfirmed The rota of "a" is read as Mo 00:00-08:00,18:00-24:00; Sa 00:00-24:00; Su 00:00-24:00; PH 00:00-24:00, and nobody has confirmed it (verified_on).',
    ],
  ],
  [
    'a rota without a number, and without saying for whom',
    `a,A,ctr,FR,0353019001,,FR,,${NIGHTS},,,2026-10-02`,
    ['directory.csv:2:82 warning rota-without-number', 'directory.csv:2:83 warning rota-for-whom'],
  ],
  [
    'sessions that start as a rule and go on as none',
    'a,A,ctr,FR,0353019001,,,Th[1] à 14 h,,,,',
    ['directory.csv:2:25 warning sessions-unread The sessions "Th[1] à 14 h" cannot be read from sign 7 on'],
  ],
  [
    'sessions in a country of several clocks',
    'a,A,ctr,CA,0353019001,,,Th[1] 14:00-16:00,,,,',
    ['directory.csv:2:1 warning zone-missing'],
  ],
  [
    'holidays given day by day',
    'a,A,ctr,FR,0353019001,Mo-Fr 08:00-18:00; PH off,2026-12-25;2027-12-25,,,,,',
    ['directory.csv:2:49 info holidays-days-only Holidays are known for 2026, 2027 only.'],
  ],
];

describe('check', () => {
  for (const [title, row, lines] of TOLD)
    it(`tells ${title}`, async () => {
      const { out } = await place.cli('check', place.content({ 'directory.csv': `${HEADER}\n${row}\n` }));
      const told = out.filter((line) => /rota-|sessions-|night|holidays-|zone-missing/.test(line));
      assert.equal(told.length, lines.length, told.join('\n'));
      lines.forEach((line, index) =>
        assert.ok(told[index]?.startsWith(line), `${told[index] ?? ''}\n${line}`),
      );
    });
});
