import type { ConditionId } from '../../../src/domain/directory/condition.js';
import { RESIDENTIAL, SETTINGS, type Facility } from '../../../src/domain/directory/facility.js';
import { unitsOf } from '../../../src/domain/directory/lexicon.js';
import type { Query } from '../../../src/domain/directory/query.js';
import { fold, tokens } from '../../../src/domain/text.js';
import { KINDS } from './made.js';

/** Optimal string alignment: letters added, left out, changed, and neighbours swapped. */
export function damerau(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      let best = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, at(i - 2, j - 2) + 1);
      (rows[i] as number[])[j] = best;
    }
  }
  return at(a.length, b.length);
}

/** Great-circle km from the chord between two points of the sphere. */
export function chordKm(lat1: number, lon1: number, lat2: number, lon2: number): number {
  const vector = (lat: number, lon: number): [number, number, number] => {
    const [phi, lambda] = [(lat * Math.PI) / 180, (lon * Math.PI) / 180];
    return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
  };
  const [a, b] = [vector(lat1, lon1), vector(lat2, lon2)];
  const chord = Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
  return 2 * 6371.0088 * Math.asin(Math.min(1, chord / 2));
}

export type Answer = 'yes' | 'no' | 'unknown';

export function settingIn(facility: Facility): (typeof SETTINGS)[number] {
  return KINDS[facility.kind] ?? 'other';
}

/** What a facility says to each filter that is on. */
export function answersOf(facility: Facility, { filters, near, statusOf }: Query): Map<string, Answer> {
  const answers = new Map<string, Answer>();
  const say = (name: string, is: boolean): unknown => answers.set(name, is ? 'yes' : 'no');
  if (filters.settings.length > 0) say('settings', filters.settings.includes(settingIn(facility)));
  if (filters.kinds.length > 0) say('kinds', filters.kinds.includes(facility.kind));
  if (filters.countries.length > 0) say('countries', filters.countries.includes(facility.country));
  if (filters.goals.length > 0) {
    const { goals } = facility;
    answers.set(
      'goals',
      goals ? (goals.some((goal) => filters.goals.includes(goal)) ? 'yes' : 'no') : 'unknown',
    );
  }
  if (filters.networks.length > 0) {
    const { network } = facility;
    answers.set('networks', network ? (filters.networks.includes(network) ? 'yes' : 'no') : 'unknown');
  }
  const among = (own: readonly string[] | undefined, wanted: readonly string[]): Answer =>
    own ? (own.some((each) => wanted.includes(each)) ? 'yes' : 'no') : 'unknown';
  if (filters.languages.length > 0) answers.set('languages', among(facility.languages, filters.languages));
  if (filters.substances.length > 0)
    answers.set('substances', among(facility.substances, [...filters.substances, 'any']));
  if (filters.harm_reduction) answers.set('harm_reduction', facility.harm_reduction ?? 'unknown');
  if (filters.open_now) answers.set('open_now', openAnswer(facility, statusOf));
  if (filters.conditions.length > 0) {
    const said = filters.conditions.map((id) => conditionAnswer(facility, id));
    answers.set('conditions', said.includes('no') ? 'no' : said.includes('unknown') ? 'unknown' : 'yes');
  }
  if (near?.radius_km !== undefined) answers.set('place', facility.lat === undefined ? 'unknown' : 'yes');
  return answers;
}

/** What the publics of a made facility say to the first conditions. */
export function conditionAnswer({ publics = [] }: Facility, id: ConditionId): Answer {
  const yes = id === 'women' ? ['women', 'pregnant-women'] : id === 'men' ? ['men'] : ['pregnant-women'];
  const no = id === 'men' ? ['women', 'pregnant-women'] : ['men'];
  if (publics.some((term) => yes.includes(term))) return 'yes';
  return publics.length > 0 && publics.every((term) => no.includes(term)) ? 'no' : 'unknown';
}

export function openAnswer(facility: Facility, statusOf: Query['statusOf']): Answer {
  const state = statusOf(facility);
  return state === 'unknown' ? 'unknown' : state === 'closed' ? 'no' : 'yes';
}

/** True when a facility is in the webmaster's scope. */
export function inScope(facility: Facility, { kinds, settings, network }: Query['scope']): boolean {
  if (network !== undefined && facility.network !== network) return false;
  if (kinds && kinds.length > 0) return kinds.includes(facility.kind);
  const own = settingIn(facility);
  return settings && settings.length > 0 ? settings.includes(own) : own !== 'other';
}

/** How well the words fit a facility, read letter by letter: the sum over the units, undefined for a miss. */
export function fitOf(facility: Facility, query: Query, forgiving: boolean): number | undefined {
  const name = tokens(facility.name);
  const { organisation = '', network = '', city = '', postcode = '' } = facility;
  const elsewhere = [organisation, network, city, postcode].flatMap(tokens);
  const wordFit = (word: string): number => {
    const near = (own: string): boolean => {
      const [short, long] = [word.length, own.length].sort();
      return (
        forgiving && !/\d/.test(word) && Number(long) >= 4 && Number(short) >= 3 && damerau(word, own) <= 1
      );
    };
    if (name.includes(word)) return 0;
    if (elsewhere.includes(word)) return 1;
    if (name.some((own) => own.startsWith(word))) return 2;
    if (elsewhere.some((own) => own.startsWith(word))) return 3;
    return [...name, ...elsewhere].some(near) ? 5 : Infinity;
  };
  let sum = 0;
  const units = query.words ? unitsOf(query.text, query.words.lexicon, forgiving) : [];
  for (const { words, kinds } of units) {
    const fit = Math.max(...words.map(wordFit));
    sum += kinds.size === 0 ? fit : kinds.has(facility.kind) ? 0 : Math.max(fit, 1);
  }
  return sum === Infinity ? undefined : sum;
}

/** The query among the facilities of the visitor's country, where it is kept to them. */
export function keptQuery(facilities: readonly Facility[], query: Query): Query {
  const { country, everywhere, near, text, filters } = query;
  if (country === undefined || everywhere || near || text.trim() !== '' || filters.countries.length > 0)
    return query;
  const kept: Query = { ...query, filters: { ...filters, countries: [country] } };
  const isListed = fitting(facilities, kept).some(
    ({ facility }) => ![...answersOf(facility, kept).values()].includes('no'),
  );
  return isListed ? kept : query;
}

export interface Fitting {
  readonly ref: number;
  readonly facility: Facility;
  readonly fit: number;
  readonly km: number;
}

/** The facilities that fit scope, words and place: as they stand, else with typos forgiven. */
export function fitting(facilities: readonly Facility[], query: Query): Fitting[] {
  const look = (forgiving: boolean): Fitting[] =>
    facilities.flatMap((facility, ref) => {
      const fit = fitOf(facility, query, forgiving);
      if (fit === undefined || !inScope(facility, query.scope)) return [];
      const { lat = NaN, lon = NaN } = facility;
      const km = query.near ? chordKm(query.near.lat, query.near.lon, lat, lon) : NaN;
      return km > (query.near?.radius_km ?? Infinity) ? [] : [{ ref, facility, fit, km }];
    });
  const found = look(false);
  return found.length === 0 && query.text.trim() !== '' ? look(true) : found;
}

const isApproximate = ({ precision }: Facility): boolean => precision === 'city' || precision === 'postcode';

/** The facilities in the order of a list, compared two by two. */
export function ordered(found: readonly Fitting[], query: Query): Fitting[] {
  const rank = ({ facility }: Fitting): number => SETTINGS.indexOf(settingIn(facility));
  const metres = ({ facility, km }: Fitting): number => {
    if (Number.isNaN(km)) return Infinity;
    const own = Math.round(km * 1000);
    if (!isApproximate(facility)) return own;
    const town = fold(facility.city ?? '');
    const addresses = found.filter(
      (other) => !isApproximate(other.facility) && fold(other.facility.city ?? '') === town && town !== '',
    );
    const farthest = addresses
      .map((other) => Math.round(other.km * 1000))
      // Beyond 30 km it is another town of the same name.
      .filter((value) => value <= own + 30_000);
    return Math.max(own, ...farthest.map((value) => value + 1));
  };
  const keys = (item: Fitting): number[] => {
    const { facility, fit } = item;
    if (query.near) return [metres(item)];
    if (query.text.trim() !== '') return [fit, rank(item), Math.min(facility.name.length, 255)];
    const other = facility.email ?? facility.website ?? facility.contact;
    const date = facility.source_date ?? '';
    return [
      RESIDENTIAL.includes(settingIn(facility)) ? 0 : 1,
      query.country === undefined || facility.country === query.country ? 0 : 1,
      facility.phone !== undefined ? 0 : other !== undefined ? 1 : 2,
      query.now === undefined || date >= '2021-12' ? 0 : 1,
      rank(item),
    ];
  };
  return found
    .map((item) => ({ item, own: [...keys(item), item.ref] }))
    .sort((a, b) => {
      const at = a.own.findIndex((value, place) => value !== b.own[place]);
      return at < 0 ? 0 : (a.own[at] as number) - (b.own[at] as number);
    })
    .map(({ item }) => item);
}
