import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Facility, Goal, SettingId } from '../../../src/domain/directory/facility.js';
import { NO_FILTERS, type Query, type QueryResult } from '../../../src/domain/directory/query.js';
import { readWords } from '../../../src/domain/directory/words.js';
import {
  directoryOf,
  facilities,
  facility,
  filters,
  LEXICON,
  near,
  NO_LEXICON,
  queryOf,
  SEED,
  statusOf,
  texts,
} from './made.js';
import { answersOf, fitting, keptQuery, openAnswer, ordered, settingIn, type Answer } from './oracle.js';
import { runs } from '../../helpers/sweep.js';

const countries = fc.option(fc.constantFrom('FR', 'BE'), { nil: undefined });
const scopes: fc.Arbitrary<Query['scope']> = fc.constantFrom(
  {},
  { settings: ['ambulatory' as const, 'other' as const] },
  { kinds: ['ctr', 'clinic'] },
  { network: 'alpha' },
  { settings: [], kinds: [] },
);
const queries: fc.Arbitrary<Query> = fc
  .record({
    text: texts,
    words: fc.constantFrom(readWords(LEXICON), readWords(NO_LEXICON)),
    near,
    country: countries,
    everywhere: fc.boolean(),
    now: fc.option(fc.constant(Date.UTC(2026, 11, 1)), { nil: undefined }),
    filters,
    scope: scopes,
  })
  .map(({ near: around, country, now, ...rest }) =>
    queryOf({
      ...rest,
      ...(around && { near: around }),
      ...(country !== undefined && { country }),
      ...(now !== undefined && { now }),
    }),
  );
const unfiltered = queries.map((query) => ({ ...query, filters: NO_FILTERS }));

function check(
  property: (all: readonly Facility[], query: Query, result: QueryResult) => void,
  over: fc.Arbitrary<Query>,
): void {
  fc.assert(
    fc.property(facilities, over, (all, query) =>
      property(all, keptQuery(all, query), directoryOf(all).search(query)),
    ),
    { seed: SEED, numRuns: runs(1500, 400) },
  );
}

/** What a person needs of a place: who does not say is listed after the others. */
const NEEDS = ['conditions', 'languages'];

/** The facilities that say yes to every filter but those named, or do not say whether they meet a need. */
function sayingYes(all: readonly Facility[], query: Query, ...but: readonly string[]): Facility[] {
  return fitting(all, query)
    .map((each) => each.facility)
    .filter((each) =>
      [...answersOf(each, query)].every(
        ([name, answer]) =>
          but.includes(name) || answer === 'yes' || (answer === 'unknown' && NEEDS.includes(name)),
      ),
    );
}

function tally<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

describe('Directory.search', () => {
  it('finds what a reading of every facility finds, in its order, as typed and with typos forgiven', () => {
    let forgiven = 0;
    check((all, query, { hits, undisclosed, total }) => {
      const { countries: kept } = query.filters;
      const inCountry = fitting(all, query).filter(
        ({ facility: { country } }) => kept.length === 0 || kept.includes(country),
      );
      const expected = ordered(inCountry, query);
      assert.equal(total, expected.length);
      const own = [hits, undisclosed].map((list) => list.map(({ ref }) => ref));
      const says = (item: (typeof expected)[number]): boolean =>
        ![...answersOf(item.facility, query).values()].includes('unknown');
      assert.deepEqual(own, [
        expected.filter(says).map(({ ref }) => ref),
        expected.filter((item) => !says(item)).map(({ ref }) => ref),
      ]);
      if (expected.some(({ fit }) => fit >= 5)) forgiven += 1;
    }, unfiltered);
    assert.ok(forgiven > 10, `only ${forgiven} cases had a typo`);
  });

  it('tells the distance of each facility that has a point, and of no other', () => {
    check((all, query, { hits, undisclosed }) => {
      const expected = new Map(fitting(all, query).map(({ ref, km }) => [ref, km]));
      for (const { ref, km } of [...hits, ...undisclosed]) {
        const own = expected.get(ref) ?? NaN;
        assert.equal(km === undefined, Number.isNaN(own));
        if (km !== undefined) assert.ok(Math.abs(km - own) < 0.001);
      }
    }, unfiltered);
  });

  it('puts each facility that fits in the list, among those that do not say, or in the count of those ruled out', () => {
    check((all, query, { hits, undisclosed, excluded, total }) => {
      assert.equal(hits.length + undisclosed.length + excluded, total);
      const lists = {
        yes: new Set(hits.map(({ ref }) => ref)),
        unknown: new Set(undisclosed.map(({ ref }) => ref)),
      };
      for (const { ref, facility: each } of fitting(all, query)) {
        const answers = [...answersOf(each, query).values()];
        const answer: Answer = answers.includes('no')
          ? 'no'
          : answers.includes('unknown')
            ? 'unknown'
            : 'yes';
        assert.equal(lists.yes.has(ref), answer === 'yes');
        assert.equal(lists.unknown.has(ref), answer === 'unknown');
      }
    }, queries);
  });

  it('counts for each choice what it would leave given all the other filters', () => {
    check((all, query, { facets }) => {
      const but = (name: string): Facility[] => sayingYes(all, query, name);
      assert.deepEqual(facets.settings, tally<SettingId>(but('settings').map(settingIn)));
      assert.deepEqual(facets.kinds, tally(but('kinds').map(({ kind }) => kind)));
      assert.deepEqual(facets.goals, tally<Goal>(but('goals').flatMap(({ goals = [] }) => goals)));
      assert.equal(facets.goals_unknown, but('goals').filter(({ goals }) => !goals).length);
      const harm = but('harm_reduction').map(({ harm_reduction }) => harm_reduction);
      assert.deepEqual(facets.harm_reduction, {
        yes: harm.filter((value) => value === 'yes').length,
        unknown: harm.filter((value) => value === undefined).length,
      });
      assert.deepEqual(facets.countries, tally(but('countries').map(({ country }) => country)));
      assert.deepEqual(facets.networks, tally(but('networks').flatMap(({ network }) => network ?? [])));
      assert.deepEqual(facets.languages, tally(but('languages').flatMap(({ languages = [] }) => languages)));
      const substances = but('substances').map((each) => each.substances ?? []);
      const named = substances.flatMap((terms) => (terms.includes('any') ? [] : terms));
      const any = substances.filter((terms) => terms.includes('any')).length;
      const forEach = [...tally(named)].map(([term, count]) => [term, count + any] as const);
      assert.deepEqual(facets.substances, new Map(any > 0 ? [...forEach, ['any', any]] : forEach));
      const open = but('open_now').map((each) => openAnswer(each, statusOf));
      assert.deepEqual(facets.open_now, {
        yes: open.filter((answer) => answer === 'yes').length,
        unknown: open.filter((answer) => answer === 'unknown').length,
      });
    }, queries);
  });

  it('offers at most three next steps where there is no hit, each of which finds what it announces', () => {
    const steps = new Set<string>();
    fc.assert(
      fc.property(facilities, queries, (all, query) => {
        const directory = directoryOf(all);
        const { hits, widen } = directory.search(query);
        if (hits.length > 0) return assert.deepEqual(widen, []);
        assert.ok(widen.length <= 3);
        for (const { step, count, query: wider } of widen) {
          steps.add(step);
          assert.ok(count > 0);
          assert.equal(directory.search(wider).hits.length, count);
          assert.equal(wider.scope, query.scope);
        }
        const anything = directory.search({
          ...query,
          text: '',
          filters: NO_FILTERS,
          near: { lat: 0, lon: 0 },
        });
        assert.equal(widen.length > 0, anything.total > 0);
      }),
      { seed: SEED, numRuns: runs(1500, 300) },
    );
    assert.deepEqual([...steps].sort(), [
      'filters',
      'goals',
      'harm-reduction',
      'kinds',
      'open-now',
      'radius',
      'words',
    ]);
  });

  it('widens the radius first to the smallest that finds something, then to everywhere', () => {
    const directory = directoryOf([facility('far', { lat: 49, lon: 6 })]);
    const widened = (lat: number): unknown[] => {
      const asked = queryOf({ near: { lat, lon: 6, radius_km: 20 } });
      return directory.search(asked).widen.map(({ step, km }) => [step, km]);
    };
    assert.deepEqual(widened(49.3), [['radius', 50]]);
    assert.deepEqual(widened(49.8), [['radius', 100]]);
    assert.deepEqual(widened(50.5), [['radius', 200]]);
    assert.deepEqual(widened(59), [['radius', undefined]]);
  });

  it('does not work out which of many facilities are open, unless that is asked for', () => {
    const many = Array.from({ length: 2500 }, (_, at) => facility(`f${at}`, { hours: 'open' }));
    const directory = directoryOf(many);
    assert.equal(directory.search(queryOf({})).facets.open_now, undefined);
    const open = directory.search(queryOf({ filters: { ...NO_FILTERS, open_now: true } }));
    assert.equal(open.hits.length, 2500);
    assert.deepEqual(open.facets.open_now, { yes: 2500, unknown: 0 });
  });

  it('forgives one typo in a word of four letters, none in a shorter one', () => {
    const directory = directoryOf([facility('a', { name: 'Le Pont' }), facility('b', { name: 'Gué' })]);
    const found = (text: string): number[] => directory.search(queryOf({ text })).hits.map(({ ref }) => ref);
    for (const text of ['pnt', 'ponnt', 'pomt', 'opnt']) assert.deepEqual(found(text), [0], text);
    for (const text of ['pt', 'pmtt', 'gur', 'gu é']) assert.deepEqual(found(text), [], text);
  });

  it('finds facilities by their network', () => {
    const directory = directoryOf([facility('a', { network: 'Dianova' }), facility('b')]);
    assert.deepEqual(directory.search(queryOf({ text: 'dianova' })).hits, [{ ref: 0 }]);
  });

  it('speaks of nothing outside care for addiction unless the webmaster asks for it', () => {
    const directory = directoryOf([
      facility('a'),
      facility('b', { kind: 'clinic' }),
      facility('c', { kind: 'unheard-of' }),
    ]);
    assert.equal(directory.search(queryOf({ scope: {} })).total, 1);
    assert.equal(directory.search(queryOf({ scope: { settings: ['other'] } })).total, 2);
  });

  it('gives each facility back by its number and by its id', () => {
    fc.assert(
      fc.property(facilities, (all) => {
        const directory = directoryOf(all);
        all.forEach((each, ref) => {
          assert.deepEqual(directory.record(ref), each);
          assert.deepEqual(directory.byId(each.id), each);
        });
        assert.equal(directory.count, all.length);
        assert.equal(directory.byId('nowhere'), undefined);
      }),
      { seed: SEED },
    );
  });
});
