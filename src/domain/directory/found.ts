import type { SettingId } from './facility.js';
import { areaOf } from './area.js';
import { judgeConditions } from './conditions.js';
import { scopeOf, verdictsOf } from './filters.js';
import { NO, PLACE_BIT, UNKNOWN } from './verdict.js';
import type { Group } from './group.js';
import { distance, KM_PER_DEGREE, ROUNDING } from './nearest.js';
import type { Match, Query } from './query.js';

/** Facilities of one group that are in scope and fit the words and the place, by column, in the order of rows. */
export interface Found {
  readonly group: Group;
  readonly rows: Uint32Array;
  /** How well the words fit, 0 the best. */
  readonly fits: Uint16Array;
  /** NaN without a point; undefined when no place was asked for. */
  readonly km: Float64Array | undefined;
  /** Bits of the filters that rule it out. */
  readonly no: Uint16Array;
  /** Bits of the filters to which it gives no answer. */
  readonly unknown: Uint16Array;
}

/** Every row that is let in: nobody asked for words. */
export const everything: Match = ({ table }, accept) => {
  const rows = new Uint32Array(table.count);
  let kept = 0;
  for (let row = 0; row < rows.length; row++) if (accept(row)) rows[kept++] = row;
  return { rows: rows.subarray(0, kept), fits: new Uint16Array(kept) };
};

/** Looks a query up in one group; the filter by opening hours is left to the caller. */
export function findIn(
  group: Group,
  query: Query,
  match: Match,
  kinds: Readonly<Record<string, SettingId>>,
): Found {
  const { table } = group;
  const { near } = query;
  const inScope = scopeOf(table, query.scope, kinds);
  const radius = near?.radius_km;
  const located = query.area && areaOf(table, query.area);
  const matched = match(group, located ? (row) => inScope(row) && located(row) !== NO : inScope);
  let { rows, fits } = matched;
  let km: Float64Array | undefined;
  if (near) {
    const all = new Float64Array(rows.length);
    let kept = 0;
    for (let at = 0; at < rows.length; at++) {
      const row = rows[at] as number;
      const lat = table.lat[row] as number;
      // Two points are no nearer than their parallels.
      if (radius !== undefined && Math.abs(lat - near.lat) * KM_PER_DEGREE > radius + ROUNDING) continue;
      const own = distance(near.lat, near.lon, lat, table.lon[row] as number);
      if (radius !== undefined && own > radius) continue;
      rows[kept] = row;
      fits[kept] = fits[at] as number;
      all[kept++] = own;
    }
    rows = rows.subarray(0, kept);
    fits = fits.subarray(0, kept);
    km = all.subarray(0, kept);
  }
  const no = new Uint16Array(rows.length);
  const unknown = new Uint16Array(rows.length);
  if (km && radius !== undefined) km.forEach((own, at) => (unknown[at] = Number.isNaN(own) ? PLACE_BIT : 0));
  if (located) rows.forEach((row, at) => (unknown[at] = located(row) === UNKNOWN ? PLACE_BIT : 0));
  judgeConditions(table, query.filters.conditions, { rows, no, unknown });
  for (const { bit, codes, answers } of verdictsOf(table, query.filters, kinds)) {
    for (let at = 0; at < rows.length; at++) {
      const answer = answers[codes[rows[at] as number] as number];
      if (answer === NO) no[at] = (no[at] as number) | bit;
      else if (answer === UNKNOWN) unknown[at] = (unknown[at] as number) | bit;
    }
  }
  return { group, rows, fits, km, no, unknown };
}
