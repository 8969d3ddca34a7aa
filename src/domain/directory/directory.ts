import { FacetCounter, passesAllButOpen } from './facets.js';
import { SETTINGS, type Facility, type SettingId } from './facility.js';
import type { GroupFile } from './files.js';
import { NO, OPEN_BIT, PLACE_BIT, scopeOf, settingOf, UNKNOWN, verdictsOf } from './filters.js';
import { unitsOf, type Unit } from './lexicon.js';
import { distance } from './nearest.js';
import { byDistance, byFit, byOpening, toHit, type Ranked } from './order.js';
import { Places } from './places.js';
import type { Query, QueryResult } from './query.js';
import { FacilityTable } from './table.js';
import { EXACT, EXACT_NAME, MISS, TextIndex } from './text-index.js';
import { widen } from './widen.js';

/** Facilities whose state is worked out only to be counted, at most. */
const MOST_STATES = 2000;

/** The ways to reach a facility. */
const REACH = ['phone', 'email', 'website', 'contact'] as const;

interface Group {
  readonly table: FacilityTable;
  readonly index: TextIndex;
  /** Number of its first facility in the directory. */
  readonly start: number;
}

/** How one facility stands to a query. */
interface Candidate {
  readonly group: Group;
  readonly row: number;
  readonly fit: number;
  readonly km: number;
  /** Bits of the filters that rule it out. */
  no: number;
  /** Bits of the filters to which it gives no answer. */
  unknown: number;
}

/** Facilities in memory, ready to be searched. Facilities are numbered from 0, group after group. */
export class Directory {
  /** Every kind of the feed, with its setting. */
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly count: number;
  private readonly groups: readonly Group[];
  private ids: Map<string, number> | undefined;

  constructor(kinds: Readonly<Record<string, SettingId>>, files: readonly GroupFile[]) {
    this.kinds = kinds;
    let start = 0;
    this.groups = files.map((file) => {
      const group = { table: new FacilityTable(file.table), index: new TextIndex(file.index), start };
      start += group.table.count;
      return group;
    });
    this.count = start;
  }

  /** The facility of a number that a search gave. */
  record(ref: number): Facility {
    const group = this.groups.findLast(({ start }) => start <= ref) as Group;
    return group.table.record(ref - group.start);
  }

  byId(id: string): Facility | undefined {
    if (!this.ids) {
      this.ids = new Map();
      for (const { table, start } of this.groups) {
        for (let row = 0; row < table.count; row++) this.ids.set(table.text('id', row), start + row);
      }
    }
    const ref = this.ids.get(id);
    return ref === undefined ? undefined : this.record(ref);
  }

  /** Towns and postcodes where the facilities are. */
  places(): Places {
    return new Places(this.groups.map(({ table }) => table));
  }

  /** Finds, counts and orders. Typos are forgiven when the words as they stand find nothing. */
  search(query: Query): QueryResult {
    const result = this.run(query);
    if (result.hits.length > 0) return result;
    return { ...result, widen: widen(query, (other) => this.run(other).hits.length) };
  }

  private run(query: Query): QueryResult {
    let candidates = this.candidates(query, unitsOf(query.text, query.lexicon, false), false);
    if (candidates.length === 0 && query.text.trim() !== '') {
      candidates = this.candidates(query, unitsOf(query.text, query.lexicon, true), true);
    }
    const facets = new FacetCounter(this.kinds);
    this.judgeOpen(query, candidates, facets);
    for (const group of this.groups) {
      const own = candidates.filter((each) => each.group === group);
      facets.add(
        group.table,
        own.map(({ row }) => row),
        own.map(({ no, unknown }) => no | unknown),
      );
    }
    const fitting = candidates.filter(({ no }) => no === 0);
    const order = query.near ? byDistance : query.text.trim() === '' ? byOpening : byFit;
    const list = (from: readonly Candidate[]): QueryResult['hits'] =>
      order(from.map((each) => this.ranked(each, query.country))).map(toHit);
    return {
      hits: list(fitting.filter(({ unknown }) => unknown === 0)),
      undisclosed: list(fitting.filter(({ unknown }) => unknown !== 0)),
      excluded: candidates.length - fitting.length,
      total: candidates.length,
      facets: facets.result(),
      widen: [],
    };
  }

  /** The facilities in scope that fit the words and the place, each with its answers to the filters. */
  private candidates(query: Query, units: readonly Unit[], forgiving: boolean): Candidate[] {
    const { near } = query;
    const found: Candidate[] = [];
    for (const group of this.groups) {
      const { table } = group;
      const inScope = scopeOf(table, query.scope, this.kinds);
      const verdicts = verdictsOf(table, query.filters, this.kinds);
      const fits = units.map((unit) => fitsOf(group, unit, forgiving));
      for (let row = 0; row < table.count; row++) {
        let fit = 0;
        for (const each of fits) {
          const own = each[row] as number;
          fit = own === MISS || fit === MISS ? MISS : fit + own;
        }
        if (fit === MISS || !inScope(row)) continue;
        let km = NaN;
        let unknown = 0;
        if (near) {
          km = distance(near.lat, near.lon, table.lat[row] as number, table.lon[row] as number);
          if (near.radius_km !== undefined && km > near.radius_km) continue;
          if (near.radius_km !== undefined && Number.isNaN(km)) unknown |= PLACE_BIT;
        }
        let no = 0;
        for (const { bit, codes, answers } of verdicts) {
          const answer = answers[codes[row] as number];
          if (answer === NO) no |= bit;
          else if (answer === UNKNOWN) unknown |= bit;
        }
        found.push({ group, row, fit, km, no, unknown });
      }
    }
    return found;
  }

  /** Asks for the state of facilities where it decides, or where there are few enough to count them. */
  private judgeOpen(query: Query, candidates: readonly Candidate[], facets: FacetCounter): void {
    const { open_now: wanted } = query.filters;
    const asked = candidates.filter(({ no, unknown }) =>
      wanted ? no === 0 : passesAllButOpen(no | unknown),
    );
    if (!wanted && asked.length > MOST_STATES) {
      facets.skipStates();
      return;
    }
    for (const candidate of asked) {
      const { table } = candidate.group;
      const known = table.text('hours', candidate.row) || table.text('on_call_hours', candidate.row);
      const state = known ? query.statusOf(table.record(candidate.row)) : 'unknown';
      const answer = state === 'unknown' ? 'unknown' : state === 'closed' ? 'no' : 'yes';
      if (passesAllButOpen(candidate.no | candidate.unknown)) facets.addState(answer);
      if (wanted && answer === 'no') candidate.no |= OPEN_BIT;
      if (wanted && answer === 'unknown') candidate.unknown |= OPEN_BIT;
    }
  }

  private ranked({ group, row, fit, km }: Candidate, country: string | undefined): Ranked {
    const { table, start } = group;
    const precision = table.text('precision', row);
    return {
      ref: start + row,
      fit,
      km,
      setting: SETTINGS.indexOf(settingOf(this.kinds, table.text('kind', row))),
      home: country === undefined || table.text('country', row) === country,
      reachable: REACH.some((field) => table.text(field, row) !== ''),
      nameLength: table.text('name', row).length,
      approximate: precision === 'city' || precision === 'postcode',
      city: table.text('city', row),
    };
  }
}

/** For each row of a group, how well one unit of the query fits: through a word of the facility, or its kind. */
function fitsOf({ table, index }: Group, unit: Unit, forgiving: boolean): Uint8Array {
  let fits: Uint8Array | undefined;
  for (const word of unit.words) {
    const own = new Uint8Array(table.count).fill(MISS);
    index.mark(word, own, forgiving);
    fits = fits ? fits.map((fit, row) => Math.max(fit, own[row] as number)) : own;
  }
  const all = fits ?? new Uint8Array(table.count).fill(EXACT_NAME);
  if (unit.kinds.size > 0) {
    const { codes, texts } = table.codes('kind');
    const named = texts.map((kind) => unit.kinds.has(kind));
    codes.forEach((code, row) => {
      if (named[code] === true && (all[row] as number) > EXACT) all[row] = EXACT;
    });
  }
  return all;
}
