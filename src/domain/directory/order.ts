import { isFacilityOld } from '../content/freshness.js';
import { RESIDENTIAL, SETTINGS, type SettingId } from './facility.js';
import type { Found } from './found.js';
import { settingOf } from './filters.js';
import type { Group } from './group.js';
import type { Hit, Near, Query } from './query.js';

/** Facilities that one directory may hold: a place in the order and a number fit one double. */
const REFS = 2 ** 21;
/** Metres beyond any distance on earth: where facilities without a point stand. */
const NOWHERE = 60_000_000;
/** What is added to the metres of facilities that are not in the place itself. */
const OUTSIDE = 30_000_000;
/** Metres from one end of a town to the other, at most: beyond, it is another town of the same name. */
const TOWN = 30_000;
/** Orders that have few different places are counted out instead of sorted. */
const FEW_PLACES = 2 ** 17;
const MANY_ITEMS = 2 ** 10;

type Kinds = Readonly<Record<string, SettingId>>;

/** Rank of the setting of each code of the kind column. */
function settingRanks({ table }: Group, kinds: Kinds): Uint8Array {
  return Uint8Array.from(table.codes('kind').texts, (kind) => SETTINGS.indexOf(settingOf(kinds, kind)));
}

/** True for each code of the precision column that stands for more than one address. */
function approximateCodes({ table }: Group): readonly boolean[] {
  return table.codes('precision').texts.map((text) => text === 'city' || text === 'postcode');
}

/** Whether a row was asked of the place itself, or told by a source, in the last years. */
function recentRows({ table }: Group, now: number): (row: number) => boolean {
  const columns = (['verified_on', 'source_date'] as const).map((field) => {
    const { codes, texts } = table.codes(field);
    return { codes, recent: texts.map((date) => date !== '' && !isFacilityOld({ source_date: date }, now)) };
  });
  return (row) => columns.some(({ codes, recent }) => recent[codes[row] as number] === true);
}

/** By fit, then residential settings first, then the shorter name, then the publisher's order. */
function fitKeys({ group, rows, fits }: Found, kinds: Kinds): Float64Array {
  const ranks = settingRanks(group, kinds);
  const { codes } = group.table.codes('kind');
  const lengths = group.nameLengths();
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const rank = ranks[codes[row] as number] as number;
    keys[at] = ((fits[at] as number) * 16 + rank) * 256 + (lengths[row] as number);
  }
  return keys;
}

/**
 * How a list opens: residential places first, then what links to them; in each, the visitor's country before the
 * others, those that can be called before those that can be written to or read about, these before the others, what
 * was told in these years before what is older or undated, then by setting and in the publisher's order.
 */
function openingKeys({ group, rows }: Found, kinds: Kinds, { country, now }: Query): Float64Array {
  const ranks = settingRanks(group, kinds);
  const { codes } = group.table.codes('kind');
  const countries = group.table.codes('country');
  const home = countries.texts.map((text) => country === undefined || text === country);
  const reach = group.reach();
  const recent = now === undefined ? undefined : recentRows(group, now);
  const keys = new Float64Array(rows.length);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at] as number;
    const rank = ranks[codes[row] as number] as number;
    const linked = rank < RESIDENTIAL.length ? 0 : 2;
    const away = home[countries.codes[row] as number] === true ? 0 : 1;
    const old = recent && !recent(row) ? 1 : 0;
    keys[at] = (((linked + away) * 3 + (reach[row] as number)) * 2 + old) * 16 + rank;
  }
  return keys;
}

/**
 * By distance. A facility known only by its town comes after those of that town whose address is known; a
 * facility without a point comes last.
 *
 * @param addresses metres to the known addresses of each town, by its folded name
 */
function distanceKeys(
  { group, rows, km }: Found,
  addresses: ReadonlyMap<string, readonly number[]>,
  near: Near,
): Float64Array {
  const outside = outsideOf(group, near);
  const { codes } = group.table.codes('precision');
  const approximate = approximateCodes(group);
  return Float64Array.from(rows, (row, at) => {
    const own = km?.[at] ?? NaN;
    if (Number.isNaN(own)) return NOWHERE;
    const metres = Math.round(own * 1000);
    const before = outside(row);
    if (approximate[codes[row] as number] !== true) return before + metres;
    const known = addresses.get(group.town(row)) ?? [];
    let after = metres;
    for (const each of known) if (each <= metres + TOWN) after = Math.max(after, each + 1);
    return before + after;
  });
}

/** What the order adds for facilities that are outside a place that is told by its postcodes. */
function outsideOf({ table }: Group, { postcodes }: Near): (row: number) => number {
  if (!postcodes) return () => 0;
  const { codes, texts } = table.codes('postcode');
  const inside = texts.map((code) => postcodes.some((beginning) => code.startsWith(beginning)));
  return (row) => (inside[codes[row] as number] === true ? 0 : OUTSIDE);
}

function addressesByTown(found: readonly Found[]): Map<string, readonly number[]> {
  const addresses = new Map<string, Set<number>>();
  for (const { group, rows, km } of found) {
    const { codes } = group.table.codes('precision');
    const approximate = approximateCodes(group);
    rows.forEach((row, at) => {
      const metres = Math.round((km?.[at] ?? NaN) * 1000);
      const town = group.town(row);
      if (approximate[codes[row] as number] === true || town === '' || Number.isNaN(metres)) return;
      const known = addresses.get(town);
      if (known) known.add(metres);
      else addresses.set(town, new Set([metres]));
    });
  }
  return new Map([...addresses].map(([town, metres]) => [town, [...metres]]));
}

/** Places of the items once they are in order; equals stay in theirs. Keys are whole numbers from 0. */
function sortedPlaces(keys: Float64Array): ArrayLike<number> {
  let most = 0;
  for (const key of keys) most = Math.max(most, key);
  if (keys.length < MANY_ITEMS || most >= FEW_PLACES) {
    const packed = keys.map((key, at) => key * REFS + at).sort();
    return packed.map((value) => value - Math.floor(value / REFS) * REFS);
  }
  const next = new Uint32Array(most + 2);
  for (const key of keys) next[key + 1] = (next[key + 1] as number) + 1;
  for (let key = 1; key < next.length; key++) next[key] = (next[key] as number) + (next[key - 1] as number);
  const places = new Uint32Array(keys.length);
  keys.forEach((key, at) => {
    places[next[key] as number] = at;
    next[key] = (next[key] as number) + 1;
  });
  return places;
}

function hitOf(ref: number, km: number | undefined, approximate: boolean): Hit {
  if (km === undefined || Number.isNaN(km)) return approximate ? { ref, approximate } : { ref };
  return approximate ? { ref, km, approximate } : { ref, km };
}

/**
 * The facilities that no filter rules out, in order: by distance from the place asked for, else by how well the
 * words fit, else as a list opens; those that answer every filter, and those that leave one open.
 */
export function inOrder(
  found: readonly Found[],
  query: Query,
  kinds: Kinds,
): { readonly hits: readonly Hit[]; readonly undisclosed: readonly Hit[] } {
  const addresses = query.near ? addressesByTown(found) : new Map<string, readonly number[]>();
  const keysOf = (each: Found): Float64Array => {
    if (query.near) return distanceKeys(each, addresses, query.near);
    return query.text.trim() === '' ? openingKeys(each, kinds, query) : fitKeys(each, kinds);
  };
  const total = found.reduce((sum, { rows }) => sum + rows.length, 0);
  const keys = new Float64Array(total);
  const groups = new Uint8Array(total);
  const places = new Uint32Array(total);
  let size = 0;
  found.forEach((each, number) => {
    const own = keysOf(each);
    for (let at = 0; at < own.length; at++) {
      if (each.no[at] !== 0) continue;
      keys[size] = own[at] as number;
      groups[size] = number;
      places[size++] = at;
    }
  });
  const approximate = found.map(({ group }) => approximateCodes(group));
  const precision = found.map(({ group }) => group.table.codes('precision').codes);
  const hits: Hit[] = [];
  const undisclosed: Hit[] = [];
  const order = sortedPlaces(keys.subarray(0, size));
  for (let at = 0; at < size; at++) {
    const item = order[at] as number;
    const number = groups[item] as number;
    const place = places[item] as number;
    const { group, rows, km, unknown } = found[number] as Found;
    const row = rows[place] as number;
    const code = precision[number]?.[row] ?? 0;
    const hit = hitOf(group.start + row, km?.[place], approximate[number]?.[code] === true);
    (unknown[place] === 0 ? hits : undisclosed).push(hit);
  }
  return { hits, undisclosed };
}
