/**
 * The places of France: communes, postcodes, departments and regions of the state's own list, by way of
 * `@etalab/decoupage-administratif`, each with the point of the town of its name and department in GeoNames. Where there
 * is none, the middle of what surrounds it stands for it.
 */
import { fold } from '../../domain/text.js';
import {
  thousandths,
  type Area,
  type Country,
  type Postcode,
  type Town,
} from '../../domain/places/gazetteer-build.js';
import { listFrance, type Commune, type Department, type Region } from './communes.js';
import { FORMER_REGIONS } from './former-regions.js';
import { townKey } from './town-key.js';
import type { CountryTown } from './towns.js';

/** Communes with fewer people are in the second file. */
const SMALL = 2000;
const COUNTRY = 'FR';

interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Territories whose communes GeoNames puts in no department, by the number that stands for one in postcodes. */
const TERRITORIES: Readonly<Record<string, string>> = {
  '975': 'PM',
  '977': 'BL',
  '978': 'MF',
  '986': 'WF',
  '987': 'PF',
  '988': 'NC',
};

/** A commune with where it is. */
interface Placed extends Commune {
  readonly point: Point;
  readonly around: boolean;
}

function middle(points: readonly Point[]): Point | undefined {
  if (points.length === 0) return undefined;
  const sum = points.reduce((all, { lat, lon }) => ({ lat: all.lat + lat, lon: all.lon + lon }), {
    lat: 0,
    lon: 0,
  });
  return { lat: sum.lat / points.length, lon: sum.lon / points.length };
}

function join<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const known = lists.get(key);
  if (known) known.push(item);
  else lists.set(key, [item]);
}

/** How the postcodes of a department begin. Those of Corsica do not begin with its numbers. */
function beginnings(department: string): readonly string[] {
  if (department === '2A') return ['200', '201'];
  if (department === '2B') return ['202', '206'];
  return [department];
}

/** Points by department and name: of the commune, or of the one that gave it its seat. */
function pointsOf(towns: readonly CountryTown[]): (commune: Commune) => Point | undefined {
  const points = new Map<string, Point>();
  for (const { name, department, lat, lon } of towns) {
    const key = `${department} ${townKey(name)}`;
    // The first of a name is the commune; a hamlet of that name comes after.
    if (!points.has(key)) points.set(key, { lat, lon });
  }
  for (const { name, department, lat, lon } of towns) {
    // "Paris 11 Popincourt", "Lyon 03": arrondissements by their number.
    const part = /^(Paris|Lyon|Marseille) (\d\d)\b/.exec(name);
    if (part) points.set(`${department} ${fold(part[1] as string)} ${Number(part[2])}`, { lat, lon });
  }
  return ({ nom, departement, type }) => {
    const part = type === 'arrondissement-municipal' ? /^(\S+) (\d+)/.exec(nom) : undefined;
    return points.get(`${departement} ${part ? `${fold(part[1] as string)} ${part[2]}` : townKey(nom)}`);
  };
}

/** @param listed towns of France and of its territories, as GeoNames lists them */
export function placesOfFrance(listed: readonly CountryTown[]): Country {
  const { communes: all, departments, regions } = listFrance();
  const { communes, parts } = placeCommunes(all, listed);
  const areas = areasOf(departments, regions, communes);
  const areaOf = new Map(departments.map(({ code }, at) => [code, at]));
  const large = communes
    .filter(({ population = 0, type }) => population >= SMALL || type === 'arrondissement-municipal')
    .sort((a, b) => order(a).localeCompare(order(b)));
  const towns = large.map((commune): Town => ({
    name: commune.nom,
    country: COUNTRY,
    ...commune.point,
    people: commune.population ?? 0,
    ...(commune.around && { around: true }),
    area: areaOf.get(commune.departement) ?? 0,
  }));
  const placeOf = new Map(large.map(({ code }, at) => [code, at]));
  return { towns, areas, postcodes: [{ country: COUNTRY, list: postcodesOf(communes, parts, placeOf) }] };
}

function order({ codesPostaux = [], nom }: Commune): string {
  return `${codesPostaux[0] ?? '99999'} ${nom}`;
}

/** Communes with their points, and the names of those that are now parts of another one, by its code. */
function placeCommunes(
  all: readonly Commune[],
  listed: readonly CountryTown[],
): {
  readonly communes: readonly Placed[];
  readonly parts: ReadonlyMap<string, readonly string[]>;
} {
  const pointOf = pointsOf(listed);
  const seats = new Map(
    all.filter(({ chefLieu }) => chefLieu !== undefined).map((each) => [each.code, each]),
  );
  const parts = new Map<string, string[]>();
  for (const { chefLieu, nom, code } of seats.values()) {
    if (chefLieu !== undefined && chefLieu !== code) join(parts, chefLieu, nom);
  }
  const current = all.filter(
    ({ type }) => type === 'commune-actuelle' || type === 'arrondissement-municipal',
  );
  const found = new Map<Commune, Point>();
  for (const commune of current) {
    const seat = seats.get(commune.code);
    const point = pointOf(commune) ?? (seat && pointOf(seat));
    if (point) found.set(commune, point);
  }
  // From the nearest to the widest that surrounds it: its postcode, its arrondissement, its department.
  const rings: ((commune: Commune) => readonly string[])[] = [
    ({ codesPostaux = [] }) => codesPostaux,
    ({ codesPostaux = [] }) => codesPostaux.map((code) => code.slice(0, 4)),
    ({ arrondissement }) => (arrondissement === undefined ? [] : [`a${arrondissement}`]),
    ({ departement }) => [`d${departement}`],
  ];
  const middles = rings.map((ring) => {
    const points = new Map<string, Point[]>();
    for (const [commune, point] of found) for (const key of ring(commune)) join(points, key, point);
    const middles = new Map([...points].map(([key, own]) => [key, middle(own)]));
    return (commune: Commune): Point | undefined =>
      middle(ring(commune).flatMap((key) => middles.get(key) ?? []));
  });
  const territory = ({ departement }: Commune): Point | undefined =>
    middle(listed.filter(({ territory: code }) => code === TERRITORIES[departement]));
  const communes = current.flatMap((commune): Placed[] => {
    const own = found.get(commune);
    if (own) return [{ ...commune, point: own, around: false }];
    for (const around of [...middles, territory]) {
      const point = around(commune);
      if (point) return [{ ...commune, point, around: true }];
    }
    return [];
  });
  return { communes, parts };
}

function postcodesOf(
  communes: readonly Placed[],
  parts: ReadonlyMap<string, readonly string[]>,
  placeOf: ReadonlyMap<string, number>,
): Postcode[] {
  const sharing = new Map<string, Placed[]>();
  for (const commune of communes) for (const code of commune.codesPostaux ?? []) join(sharing, code, commune);
  return [...sharing]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([code, own]): Postcode => {
      // An arrondissement comes before the city that has its postcode as one of many.
      const size = (commune: Placed): number =>
        (commune.type === 'arrondissement-municipal' ? 1e9 : 0) + (commune.population ?? 0);
      const [largest] = [...own].sort((a, b) => size(b) - size(a));
      const town = largest && placeOf.get(largest.code);
      const point = middle(own.filter(({ around }) => !around).map((each) => each.point)) ??
        largest?.point ?? { lat: 0, lon: 0 };
      const small = own
        .filter((each) => each.codesPostaux?.[0] === code)
        .flatMap((each) => [...(placeOf.has(each.code) ? [] : [each.nom]), ...(parts.get(each.code) ?? [])])
        .sort();
      return { code, ...(town !== undefined && { town }), ...point, small };
    });
}

/** Departments in their own order, then regions, then the regions that were before 2016. */
function areasOf(
  departments: readonly Department[],
  regions: readonly Region[],
  communes: readonly Placed[],
): Area[] {
  const points = new Map<string, Point[]>();
  for (const { departement, point } of communes) join(points, departement, point);
  const middleOf = (codes: readonly string[]): { readonly lat: number; readonly lon: number } => {
    const { lat, lon } = middle(codes.flatMap((code) => points.get(code) ?? [])) ?? { lat: 0, lon: 0 };
    return { lat: thousandths(lat), lon: thousandths(lon) };
  };
  const area = (names: readonly string[], members: readonly string[], codes: readonly string[]): Area => ({
    country: COUNTRY,
    names,
    ...(codes.length > 0 && { codes }),
    postcodes: members.flatMap(beginnings),
    ...middleOf(members),
  });
  const own = new Set(departments.map(({ nom }) => nom));
  return [
    ...departments.map(({ code, nom }) => area([nom], [code], [code])),
    ...regions
      .filter(({ nom }) => !own.has(nom))
      .map(({ code, nom }) =>
        area(
          [nom],
          departments.filter(({ region }) => region === code).map((each) => each.code),
          nom === 'Corse' ? ['20'] : [],
        ),
      ),
    ...FORMER_REGIONS.map(({ name, departments: members }) => area([name], members, [])),
  ];
}
