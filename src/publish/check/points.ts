import type { Facility } from '../../domain/directory/facility.js';
import { distance } from '../../domain/directory/nearest.js';
import { territoryOf } from '../../domain/directory/territory.js';
import type { Issue } from '../../domain/issue.js';
import { Faults } from '../faults/fault.js';
import { townKey } from '../towns/town-key.js';
import { TownGrid } from '../towns/town-grid.js';
import { allTowns, townsOf, type Town } from '../towns/towns.js';
import { DIRECTORY_FILE, type PlacedFacility } from '../read/directory-csv.js';
import type { Sifted } from './facilities.js';

/** How near to a known town a place of a country lies, in km: at least and at most. */
const NEAREST = 30;
const FARTHEST = 300;
/** How far from its towns a vast country goes on where nobody else is near, in km. */
const WILD = 1500;
/** A country's sparse regions are as far from a town as this many times its lonely towns are from the next one. */
const LONELY = 3;
/** Share of a country's towns that are less lonely. */
const MOST = 0.99;
/** Towns of one country around a point that is not in its own, in km: farther away, nothing is said of it. */
const AROUND = 100;

/** Where the places of one country, or of one of its territories, may lie. */
interface Scope {
  readonly grid: TownGrid;
  /** Km to the nearest town beyond which a point lies outside. */
  readonly limit: number;
  readonly named: ReadonlyMap<string, readonly Town[]>;
}

/** By country or territory: the towns are the same for every folder that is read. */
const scopes = new Map<string, Scope | undefined>();
let world: TownGrid | undefined;

/**
 * Finds points that are not in the country of their facility: farther from all its towns than its places are. The
 * French overseas territories, told by postcode, region or point, count each for itself, so that a place of La Réunion
 * is not in Metz; those of other countries count with their country. In a country that is its own mirror image, a
 * point is swapped when that alone brings it to the town it names. Countries without any known town are left alone,
 * but 0, 0 is nobody's point.
 *
 * @returns the faults, and every facility, without the point that is told: neither distances nor places are taken
 *   from it
 */
export function checkPoints(placed: readonly PlacedFacility[]): Sifted {
  const faults = new Faults();
  const kept = placed.map((each) => {
    const stray = strayPoint(each.facility);
    if (!stray) return each;
    faults.add(DIRECTORY_FILE, each.place('lat'), stray.code, stray.args, 'warning');
    const { lat: _, lon: __, precision: ___, ...facility } = each.facility;
    return { ...each, facility };
  });
  return { faults: faults.list, kept };
}

/** What is told of a point that cannot be that of its facility; undefined for any other. */
function strayPoint(facility: Facility): Pick<Issue, 'code' | 'args'> | undefined {
  const { lat, lon, country } = facility;
  if (lat === undefined || lon === undefined) return undefined;
  const scope = scopeOf(facility);
  const isNull = lat === 0 && lon === 0;
  const far = isNull || (scope !== undefined && !fits(scope, lat, lon) && !isWild(scope, lat, lon));
  const swapped = !isNull && scope !== undefined && isSwapped(scope, facility, far);
  if (!far && !swapped) return undefined;
  const found = swapped ? scope.grid.nearest(lon, lat, scope.limit) : undefined;
  const signs = isNull || swapped || !scope ? undefined : signsLost(scope, lat, lon);
  const there = isNull ? undefined : everywhere().nearest(lat, lon, AROUND);
  return {
    code: swapped ? 'point-swapped' : 'point-outside',
    args: {
      lat,
      lon,
      country,
      ...(scope && { km: Math.round(scope.limit) }),
      ...(found && { town: found.name }),
      ...(signs !== undefined && { signs }),
      ...(there && { there: there.name, foreign: there.country }),
    },
  };
}

/** Whether latitude and longitude, each taken for the other, make a point of the country. */
function isSwapped(scope: Scope, { city, lat = 0, lon = 0 }: Facility, far: boolean): boolean {
  if (Math.abs(lon) > 90 || !fits(scope, lon, lat)) return false;
  if (far) return true;
  const towns = scope.named.get(townKey(city ?? ''));
  if (!towns) return false;
  const kmTo = (north: number, east: number): number =>
    Math.min(...towns.map((town) => distance(north, east, town.lat, town.lon)));
  return kmTo(lat, lon) > scope.limit && kmTo(lon, lat) <= scope.limit;
}

/** Whether a point is in the emptiest part of a vast country: far from its towns, and no nearer to any other. */
function isWild(scope: Scope, lat: number, lon: number): boolean {
  if (scope.limit < FARTHEST || everywhere().nearest(lat, lon, FARTHEST, FARTHEST)) return false;
  return scope.grid.nearest(lat, lon, WILD, WILD) !== undefined;
}

function everywhere(): TownGrid {
  return (world ??= new TownGrid(allTowns()));
}

function scopeOf(facility: Facility): Scope | undefined {
  // A point that is in doubt cannot say in which territory it lies.
  const { lat: _, lon: __, ...address } = facility;
  const hasPart = address.postcode !== undefined || address.region !== undefined;
  const territory = hasPart ? territoryOf(address) : undefined;
  const isFrench = facility.country === 'FR' && territory !== undefined;
  const code = isFrench ? `FR ${territory}` : facility.country;
  if (!scopes.has(code)) scopes.set(code, makeScope(facility.country, isFrench ? territory : undefined));
  return scopes.get(code);
}

function fits({ grid, limit }: Scope, lat: number, lon: number): boolean {
  return grid.nearest(lat, lon, limit, limit) !== undefined;
}

/** The point that a lost minus sign leaves in the country, as text; undefined when there is none. */
function signsLost(scope: Scope, lat: number, lon: number): string | undefined {
  const signed = [
    [lat, -lon],
    [-lat, lon],
    [-lat, -lon],
  ] as const;
  return signed.find(([north, east]) => fits(scope, north, east))?.join(', ');
}

/** @param territory the only part that counts, by its own code; without it the country and all its territories */
function makeScope(country: string, territory: string | undefined): Scope | undefined {
  const towns =
    territory === undefined
      ? townsOf([country])
      : [...allTowns()].filter((town) => town.country === territory);
  if (towns.length === 0) return undefined;
  const grid = new TownGrid(towns);
  const gaps = towns
    .map((town) => {
      const next = grid.nearest(town.lat, town.lon, FARTHEST / LONELY, 0, town);
      return next ? distance(town.lat, town.lon, next.lat, next.lon) : FARTHEST / LONELY;
    })
    .slice(towns.length === 1 ? 1 : 0)
    .sort((a, b) => a - b);
  const lonely = gaps[Math.floor((gaps.length - 1) * MOST)] ?? 0;
  const named = new Map<string, Town[]>();
  for (const town of towns) {
    const key = townKey(town.name);
    const known = named.get(key);
    if (known) known.push(town);
    else named.set(key, [town]);
  }
  return { grid, limit: Math.min(FARTHEST, Math.max(NEAREST, lonely * LONELY)), named };
}
