import { FacetCounter, passesAllButOpen } from './facets.js';
import type { Facility, SettingId } from './facility.js';
import type { GroupFile, GroupRef, IndexFile } from './files.js';
import { COUNTRY_BIT, keptOut, OPEN_BIT } from './verdict.js';
import { everything, findIn, type Found } from './found.js';
import { Group } from './group.js';
import { homeOf, keptTo } from './home.js';
import { lenderOf, type Lender } from './lender.js';
import { inOrder } from './order.js';
import type { Match, Query, QueryResult } from './query.js';
import type { FacilityTable } from './table.js';

/** Facilities whose state is worked out only to be counted, at most. */
const MOST_STATES = 2000;

/** Facilities in memory, ready to be searched. Facilities are numbered from 0, group after group. */
export class Directory {
  /** Every kind of the feed, with its setting. */
  readonly kinds: Readonly<Record<string, SettingId>>;
  /** How many are here: there may be more, see `unread`. */
  count = 0;
  /** Settings whose facilities could not be read: how many there are of them is not known here, and never 0. */
  readonly missing: readonly SettingId[];
  private readonly groups: Group[] = [];
  private readonly unreadByGroup = new Map<GroupRef, number>();
  private ids: Map<string, number> | undefined;
  private readonly lenders = new Map<string, Lender | undefined>();

  constructor(
    kinds: Readonly<Record<string, SettingId>>,
    files: readonly GroupFile[],
    missing: readonly SettingId[] = [],
  ) {
    this.kinds = kinds;
    this.missing = missing;
    files.forEach((file) => this.add(file));
  }

  /** Takes further facilities: those that are here keep their numbers. */
  add(file: GroupFile): void {
    const group = new Group(file, this.count);
    this.groups.push(group);
    this.count += group.table.count;
    this.ids = undefined;
    this.lenders.clear();
  }

  /** How many facilities of the kinds asked for were not read: whether they fit a query is not known here. */
  get unread(): number {
    return sumOf(this.unreadByGroup.values());
  }

  /** Tells how many of a group are left to be read. */
  leave(group: GroupRef, count: number): void {
    this.unreadByGroup.set(group, count);
  }

  /** Whether the facilities of a setting are here, and not yet what they are called, word by word. */
  lacksIndex(setting: SettingId): boolean {
    return this.groups.some((group) => group.setting === setting && group.takesIndex && !group.index);
  }

  /** Takes the words of a setting whose facilities are one group. */
  addIndex(setting: SettingId, index: IndexFile): void {
    const group = this.groups.find((each) => each.setting === setting && each.takesIndex);
    if (group) group.index = index;
  }

  /** True when at least one facility says when someone is there for anyone. */
  get tellsHours(): boolean {
    return this.groups.some(
      ({ table }) => table.has('hours') || table.codes('on_call_for').texts.includes('anyone'),
    );
  }

  /** The facility of a number that a search gave. */
  record(ref: number): Facility {
    let at = this.groups.length - 1;
    while ((this.groups[at] as Group).start > ref) at -= 1;
    const group = this.groups[at] as Group;
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

  /** The facilities of each setting; a large one is in several tables. */
  get tables(): readonly FacilityTable[] {
    return this.groups.map(({ table }) => table);
  }

  tablesOf(setting: SettingId): readonly FacilityTable[] {
    return this.groups.filter((group) => group.setting === setting).map(({ table }) => table);
  }

  /** Who answers for a facility that nobody can call, write to or read about. */
  lender(facility: Facility): Lender | undefined {
    const { id } = facility;
    if (!this.lenders.has(id)) this.lenders.set(id, lenderOf(facility, this.tables));
    return this.lenders.get(id);
  }

  /**
   * Finds, counts and orders. Typos are forgiven when the words as they stand find nothing. A list that nobody looks
   * around in is kept to the visitor's country, as long as anything of that country is in it.
   */
  search(query: Query): QueryResult {
    const home = homeOf(query);
    if (home === undefined) return this.searchIn(query);
    const kept = this.searchIn(query, keptTo(query, home));
    return kept.hits.length + kept.undisclosed.length > 0 ? kept : this.searchIn(query);
  }

  /** @param kept the query where it is kept to a country: what that alone rules out is not spoken of */
  private searchIn(asked: Query, kept?: Query): QueryResult {
    const query = kept ?? asked;
    const away = kept ? COUNTRY_BIT : 0;
    const found = this.find(query);
    const facets = new FacetCounter(this.kinds);
    this.judgeOpen(query, found, facets);
    for (const { group, rows, no, unknown } of found) {
      const failing = no.map((bits, at) => keptOut(bits, unknown[at] as number));
      facets.add(group.table, rows, failing);
    }
    const { hits, undisclosed } = inOrder(found, query, this.kinds);
    const total = found.reduce((sum, { no }) => sum + countWithout(no, away), 0);
    const counted = facets.result();
    return {
      hits,
      undisclosed,
      excluded: total - hits.length - undisclosed.length,
      total,
      away: kept ? sumOf(counted.countries.values()) - hits.length : 0,
      facets: counted,
      widen: hits.length > 0 ? [] : (asked.words?.widen(asked, (other) => this.countHits(other)) ?? []),
    };
  }

  /** How many facilities fit the words as they stand, no typo forgiven, and the place; filters aside. */
  countExact(query: Query): number {
    const { text, words } = query;
    if (!words) return 0;
    const match = words.match(text, false);
    return this.groups.reduce((sum, group) => sum + findIn(group, query, match, this.kinds).rows.length, 0);
  }

  /** How many facilities fit the words and the place, filters aside. */
  countFitting(query: Query): number {
    return this.find(query).reduce((sum, { rows }) => sum + rows.length, 0);
  }

  /** How many hits a query has. */
  private countHits(query: Query): number {
    const home = homeOf(query);
    if (home === undefined) return this.countIn(query).hits;
    const kept = this.countIn(keptTo(query, home));
    return kept.hits + kept.undisclosed > 0 ? kept.hits : this.countIn(query).hits;
  }

  private countIn(query: Query): { readonly hits: number; readonly undisclosed: number } {
    const found = this.find(query);
    if (query.filters.open_now) this.judgeOpen(query, found, new FacetCounter(this.kinds));
    let hits = 0;
    let undisclosed = 0;
    for (const { no, unknown } of found) {
      for (let at = 0; at < no.length; at++) {
        if (no[at] !== 0) continue;
        if (unknown[at] === 0) hits++;
        else undisclosed++;
      }
    }
    return { hits, undisclosed };
  }

  private find(query: Query): Found[] {
    const { text, words } = query;
    const findAll = (match: Match): Found[] =>
      this.groups.map((group) => findIn(group, query, match, this.kinds));
    if (!words || text.trim() === '') return findAll(everything);
    const found = findAll(words.match(text, false));
    return found.every(({ rows }) => rows.length === 0) ? findAll(words.match(text, true)) : found;
  }

  /** Asks for the state of facilities where it decides, or where there are few enough to count them. */
  private judgeOpen(query: Query, found: readonly Found[], facets: FacetCounter): void {
    const { open_now: wanted } = query.filters;
    // Whatever at most one filter keeps from the list counts for the choices of that filter.
    const isAsked = (no: number, unknown: number): boolean =>
      wanted ? no === 0 || isOneBit(keptOut(no, unknown)) : passesAllButOpen(keptOut(no, unknown));
    if (!wanted) {
      let asked = 0;
      for (const { no, unknown } of found) {
        for (let at = 0; at < no.length; at++) {
          if (isAsked(no[at] as number, unknown[at] as number)) asked++;
        }
      }
      if (asked > MOST_STATES) return facets.skipStates();
    }
    for (const { group, rows, no, unknown } of found) {
      rows.forEach((row, at) => {
        const [against, open] = [no[at] as number, unknown[at] as number];
        if (!isAsked(against, open)) return;
        const answer = this.openAnswer(group, row, query);
        if (passesAllButOpen(keptOut(against, open))) facets.addState(answer);
        if (wanted && answer === 'no') no[at] = against | OPEN_BIT;
        if (wanted && answer === 'unknown') unknown[at] = open | OPEN_BIT;
      });
    }
  }

  private openAnswer({ table }: Group, row: number, query: Query): 'yes' | 'no' | 'unknown' {
    if (table.text('hours', row) === '' && table.text('on_call_hours', row) === '') return 'unknown';
    const state = query.statusOf(table.record(row));
    return state === 'unknown' ? 'unknown' : state === 'closed' ? 'no' : 'yes';
  }
}

/** How many do not have this bit; all for no bit. */
function countWithout(all: Uint16Array, bit: number): number {
  let count = 0;
  for (const bits of all) if ((bits & bit) === 0) count++;
  return count;
}

function sumOf(counts: Iterable<number>): number {
  let sum = 0;
  for (const count of counts) sum += count;
  return sum;
}

function isOneBit(bits: number): boolean {
  return (bits & (bits - 1)) === 0;
}
