/**
 * Measures the search of the page over a whole register, beside MiniSearch, uFuzzy and a linear scan: in one process, on
 * the same queries, in turns. Prints figures and targets; the figures depend on the machine and never fail.
 *
 *   npx tsx test/bench/search/bench.ts [FILE.csv[.gz] [SEED]]
 */
import { SETTINGS, type Facility } from '../../../src/domain/directory/facility.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import type { GroupFile } from '../../../src/domain/directory/files.js';
import { answer } from '../../../src/domain/directory/answer.js';
import { buildLexicon } from '../../../src/domain/directory/lexicon.js';
import { buildGazetteer, buildSmallTowns } from '../../../src/domain/places/gazetteer-build.js';
import { Places } from '../../../src/domain/places/places.js';
import { placesOf } from '../../../src/publish/towns/places.js';
import { readWords } from '../../../src/domain/directory/words.js';
import { NO_FILTERS, type Query } from '../../../src/domain/directory/query.js';
import { benchNearest } from './nearest.js';
import { isRight, makeQueries, wordsOf } from './queries.js';
import { race, type Asked, type Contender } from './race.js';
import { openRegister, type Register } from './register.js';
import { openMiniSearch, openScan, openUFuzzy } from './rivals.js';
import { table, times } from './show.js';
import { makeTyped } from './typed.js';

const ROUNDS = 3;
/** Km around a town, as the finder has it. */
const AROUND = 50;

function openOurs(register: Register): Contender[] {
  const start = performance.now();
  const lexicon = buildLexicon(register.pack);
  const directory = new Directory(
    register.kinds,
    register.groups.map((json) => JSON.parse(json) as GroupFile),
  );
  const words = readWords(lexicon);
  const loadMs = performance.now() - start;
  const country = placesOf(['FR']);
  const gazetteer = buildGazetteer(country, '');
  const small = buildSmallTowns(country);
  const begun = performance.now();
  const places = new Places(directory.tables);
  places.addGazetteer(gazetteer);
  const placesMs = performance.now() - begun;
  if (small) places.addSmallTowns(small);
  const scope = { settings: SETTINGS };
  const statusOf = (): 'unknown' => 'unknown';
  const query = (text: string): Query => ({
    text,
    words,
    filters: NO_FILTERS,
    scope,
    country: 'FR',
    statusOf,
  });
  return [
    {
      name: 'passerelle, words alone',
      loadMs,
      find: (text) => directory.search(query(text)).hits.map(({ ref }) => ref),
    },
    {
      name: 'passerelle',
      loadMs: loadMs + placesMs,
      find: (text) => {
        const asking = {
          text,
          filters: NO_FILTERS,
          scope,
          country: 'FR',
          statusOf,
          radius_km: AROUND,
          placed: true,
        };
        const { hits, undisclosed } = answer(asking, directory, { words, places, whole: true }).result;
        return [...hits, ...undisclosed].map(({ ref }) => ref);
      },
    },
  ];
}

const [file = process.env['PASSERELLE_REGISTER'], seed] = process.argv.slice(2);
const register = openRegister(file);
const label = (kind: string): string => register.pack.kinds[kind]?.label ?? '';
const known = new Map<number, string[]>();
const wordsAt = (ref: number): string[] => {
  const own = known.get(ref) ?? wordsOf(register.facilities[ref] as Facility, label);
  known.set(ref, own);
  return own;
};
const queries: readonly Asked[] = [
  ...makeQueries(register.facilities, label).map((query) => ({
    class: query.class,
    text: query.text,
    isRight: (ref: number) => isRight(query, wordsAt(ref)),
  })),
  ...makeTyped(register.facilities, seed === undefined ? undefined : Number(seed)).map((query) => ({
    class: query.class,
    text: query.text,
    isRight: (ref: number) => query.isRight(register.facilities[ref] as Facility),
  })),
];
console.log(`${register.name}: ${register.facilities.length} facilities, ${queries.length} queries`);

const contenders: readonly Contender[] = [
  ...openOurs(register),
  { name: 'MiniSearch', ...openMiniSearch(register) },
  { name: 'uFuzzy', find: openUFuzzy(register), loadMs: 0 },
  { name: 'linear scan', find: openScan(register), loadMs: 0 },
];
const p95 = race(queries, contenders, ROUNDS);

const near = benchNearest(register);
console.log(
  table(['nearest 20 with a filter', 'p50 ms', 'p95 ms', 'scan p50', 'scan p95', 'ratio of p95'], near.rows),
);

const [alone = 0, ours = 0, mini = 0, , scan = 0] = p95;
console.log(
  table(
    ['target', 'at most', 'measured', ''],
    [
      ['p95 beside MiniSearch', 0.1, ours / mini],
      ['p95 of the words alone, beside a linear scan', 0.5, alone / scan],
      ['nearest 20 beside a linear haversine', 0.4, near.ratio],
    ].map(([name, most, measured]) => [
      String(name),
      times(Number(most)),
      times(Number(measured)),
      Number(measured) <= Number(most) ? 'holds' : 'MISSED',
    ]),
  ),
);
