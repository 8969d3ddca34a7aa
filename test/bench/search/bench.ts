/**
 * Measures the search of the page over a whole register, beside MiniSearch and a linear scan: in one process, on
 * the same queries, in turns. Prints figures and targets; the figures depend on the machine and never fail.
 *
 *   npx tsx test/bench/search/bench.ts [FILE.csv[.gz]]
 */
import { SETTINGS } from '../../../src/domain/directory/facility.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import type { GroupFile } from '../../../src/domain/directory/files.js';
import { interpret } from '../../../src/domain/directory/interpret.js';
import { buildLexicon } from '../../../src/domain/directory/lexicon.js';
import { Places } from '../../../src/domain/directory/places.js';
import { readWords } from '../../../src/domain/directory/words.js';
import { NO_FILTERS, type Near, type Query } from '../../../src/domain/directory/query.js';
import { benchNearest } from './nearest.js';
import { CLASSES, isRight, makeQueries, wordsOf } from './queries.js';
import { openRegister, type Register } from './register.js';
import { openMiniSearch, openScan, type Find } from './rivals.js';
import { ms, quantile, table, times } from './show.js';

const ROUNDS = 3;
/** Km around a town, as the finder has it. */
const AROUND = 50;

interface Contender {
  readonly name: string;
  readonly find: Find;
  readonly loadMs: number;
}

function openOurs(register: Register): Contender[] {
  const start = performance.now();
  const lexicon = buildLexicon(register.pack);
  const directory = new Directory(
    register.kinds,
    register.groups.map((json) => JSON.parse(json) as GroupFile),
  );
  const words = readWords(lexicon);
  const loadMs = performance.now() - start;
  const places = new Places(directory.tables);
  const placesMs = performance.now() - start - loadMs;
  const query = (text: string, near?: Near): Query => ({
    text,
    words,
    filters: NO_FILTERS,
    scope: { settings: SETTINGS },
    country: 'FR',
    statusOf: () => 'unknown',
    ...(near && { near }),
  });
  const refs = (asked: Query): number[] => directory.search(asked).hits.map(({ ref }) => ref);
  return [
    { name: 'passerelle', loadMs, find: (text) => refs(query(text)) },
    {
      name: 'passerelle, places first',
      loadMs: loadMs + placesMs,
      find: (typed) => {
        const { text, place } = interpret(typed, lexicon, places, 'FR');
        return refs(query(text, place && { lat: place.lat, lon: place.lon, radius_km: AROUND }));
      },
    },
  ];
}

const file = process.argv[2] ?? process.env['PASSERELLE_REGISTER'];
const register = openRegister(file);
const label = (kind: string): string => register.pack.kinds[kind]?.label ?? '';
const queries = makeQueries(register.facilities, label);
console.log(`${register.name}: ${register.facilities.length} facilities, ${queries.length} queries`);

const contenders: readonly Contender[] = [
  ...openOurs(register),
  { name: 'MiniSearch', ...openMiniSearch(register) },
  { name: 'linear scan', find: openScan(register), loadMs: 0 },
];
const spent = contenders.map(() => queries.map(() => new Array<number>(ROUNDS).fill(0)));
const answers = contenders.map(() => queries.map((): readonly number[] => []));
for (const { text } of queries.slice(0, 20)) for (const { find } of contenders) find(text);
for (let round = 0; round < ROUNDS; round++) {
  queries.forEach(({ text }, at) => {
    contenders.forEach((_, turn) => {
      const who = (turn + at + round) % contenders.length;
      const start = performance.now();
      const found = contenders[who]?.find(text) ?? [];
      (spent[who]?.[at] as number[])[round] = performance.now() - start;
      (answers[who] as (readonly number[])[])[at] = found.slice(0, 3);
    });
  });
}

const typical = spent.map((own) => own.map((rounds) => quantile(rounds, 0.5)));
const p95 = typical.map((own) => quantile(own, 0.95));
console.log(
  table(
    ['', 'load ms', 'p50 ms', 'p95 ms', ...CLASSES.map((kind) => `p95 ${kind}`)],
    contenders.map(({ name, loadMs }, who) => [
      name,
      ms(loadMs),
      ms(quantile(typical[who] ?? [], 0.5)),
      ms(p95[who] ?? 0),
      ...CLASSES.map((kind) =>
        ms(
          quantile(
            (typical[who] ?? []).filter((_, at) => queries[at]?.class === kind),
            0.95,
          ),
        ),
      ),
    ]),
  ),
);

const words = new Map<number, string[]>();
const right = (at: number, ref: number): boolean => {
  const facility = register.facilities[ref];
  const query = queries[at];
  if (!facility || !query) return false;
  const known = words.get(ref) ?? wordsOf(facility, label);
  words.set(ref, known);
  return isRight(query, known);
};
console.log(
  table(
    ['right top-1 / right in top-3 / empty, %', ...CLASSES],
    contenders.map(({ name }, who) => [
      name,
      ...CLASSES.map((kind) => {
        const own = (answers[who] ?? [])
          .map((refs, at) => ({ refs, at }))
          .filter(({ at }) => queries[at]?.class === kind);
        const share = (count: number): string => ((count / own.length) * 100).toFixed(1);
        const first = own.filter(({ refs, at }) => refs[0] !== undefined && right(at, refs[0])).length;
        const three = own.filter(({ refs, at }) => refs.some((ref) => right(at, ref))).length;
        return `${share(first)} / ${share(three)} / ${share(own.filter(({ refs }) => refs.length === 0).length)}`;
      }),
    ]),
  ),
);

const near = benchNearest(register);
console.log(
  table(['nearest 20 with a filter', 'p50 ms', 'p95 ms', 'scan p50', 'scan p95', 'ratio of p95'], near.rows),
);

const [ours = 0, , mini = 0, scan = 0] = p95;
console.log(
  table(
    ['target', 'at most', 'measured', ''],
    [
      ['p95 beside MiniSearch', 0.12, ours / mini],
      ['p95 beside a linear scan', 0.5, ours / scan],
      ['p95 with places first, beside MiniSearch', 0.12, (p95[1] ?? 0) / mini],
      ['p95 with places first, beside a linear scan', 0.5, (p95[1] ?? 0) / scan],
      ['nearest 20 beside a linear haversine', 0.4, near.ratio],
    ].map(([name, most, measured]) => [
      String(name),
      times(Number(most)),
      times(Number(measured)),
      Number(measured) <= Number(most) ? 'holds' : 'MISSED',
    ]),
  ),
);
