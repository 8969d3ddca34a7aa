import fc from 'fast-check';

/** Schedules as facilities write them. */
export const REALISTIC: readonly string[] = [
  '24/7',
  '24/7; PH off',
  'Mo-Fr 09:00-17:00',
  'Mo-Fr 09:00-12:30,13:30-17:00; PH off',
  'Mo-Fr 09:00-12:00,14:00-18:00; Sa 10:00-12:00; PH,Su off',
  'Mo,We,Fr 13:30-20:00; Tu,Th 09:00-12:00; PH closed',
  'Mo-Fr 00:00-08:00,18:00-24:00; Sa,Su,PH 00:00-24:00',
  'Mo-Fr 18:00-08:00; Sa-Su,PH 00:00-24:00',
  'Mo-Su 20:00-02:30',
  'Fr-Su 22:00-05:00; Mo-Th 22:00-02:00; PH 22:00-06:00',
  'Sa-Mo 10:00-19:00; We off',
  'Mo-Fr 08:30-12:00, We 14:00-17:00, PH 10:00-11:00',
  '08:00-20:00; Sa 10:00-16:00; Su off',
  'Mo-Th 09:00-17:00 || Fr 09:00-12:00',
  'Tu 18:00-48:00; Su 02:15-02:45',
  'PH,Su 10:00-12:00; Mo-Sa 01:30-03:15',
];

const WEEKDAYS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'] as const;
const weekday = fc.constantFrom(...WEEKDAYS);
const days = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: weekday },
      { weight: 3, arbitrary: fc.tuple(weekday, weekday).map(([from, to]) => `${from}-${to}`) },
      { weight: 1, arbitrary: fc.constant('PH') },
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((list) => fc.constantFrom(',', ', ').map((comma) => list.join(comma)));

function clock(minutes: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
const from = fc.oneof(fc.constantFrom(0, 60, 120, 150, 1380), fc.nat(1439));
const to = fc.oneof(
  { weight: 4, arbitrary: fc.nat(1439) },
  { weight: 1, arbitrary: fc.constantFrom(0, 120, 150, 180, 1440, 2880) },
  { weight: 1, arbitrary: fc.integer({ min: 1441, max: 2879 }) },
);
const range = fc
  .tuple(from, to, fc.constantFrom('-', ' - '))
  .map(([start, end, dash]) => clock(start) + dash + clock(end));
const times = fc.array(range, { minLength: 1, maxLength: 3 }).map((list) => list.join(','));
const state = fc.constantFrom('open', 'off', 'closed');

const rule = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(days, times).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: times },
  { weight: 2, arbitrary: fc.tuple(days, fc.constantFrom('off', 'closed', 'open')).map((p) => p.join(' ')) },
  { weight: 2, arbitrary: fc.tuple(days, times, state).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: state },
  { weight: 1, arbitrary: fc.constant('24/7') },
);
const separator = fc.oneof(
  { weight: 4, arbitrary: fc.constant('; ') },
  { weight: 2, arbitrary: fc.constant(', ') },
  { weight: 1, arbitrary: fc.constant(' || ') },
);

/** Any schedule of the grammar of `parseHours`; a comma after `24/7`, which it does not know, becomes a semicolon. */
export const scheduleText: fc.Arbitrary<string> = fc
  .tuple(rule, fc.array(fc.tuple(separator, rule), { maxLength: 4 }))
  .map(([first, others]) => [first, ...others.flat()].join('').replaceAll('24/7, ', '24/7; '));
