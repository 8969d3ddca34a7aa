import fc from 'fast-check';
import type { LocalePack } from '../../../src/domain/content/model.js';
import { CONDITION_IDS } from '../../../src/domain/directory/condition.js';
import { Directory } from '../../../src/domain/directory/directory.js';
import { GOALS, SETTINGS, type Facility, type SettingId } from '../../../src/domain/directory/facility.js';
import { buildIndex } from '../../../src/domain/directory/index-build.js';
import { buildLexicon, type Lexicon } from '../../../src/domain/directory/lexicon.js';
import { readWords } from '../../../src/domain/directory/words.js';
import { NO_FILTERS, type Filters, type Near, type Query } from '../../../src/domain/directory/query.js';
import { encodeTable } from '../../../src/domain/directory/table-build.js';

/** The same cases at every run. */
export const SEED = 1979;

export const KINDS: Readonly<Record<string, SettingId>> = {
  ctr: 'residential-collective',
  ct: 'residential-collective',
  'host-family': 'residential-individual',
  csapa: 'ambulatory',
  caarud: 'harm-reduction',
  clinic: 'other',
};

const LABELS: Readonly<Record<string, readonly [label: string, abbreviation?: string]>> = {
  ctr: ['Centre thérapeutique résidentiel', 'CTR'],
  ct: ['Communauté thérapeutique', 'CT'],
  'host-family': ['Famille d’accueil'],
  csapa: ['Centre de soins en addictologie', 'CSAPA'],
  caarud: ['Accueil et réduction des risques', 'CAARUD'],
  clinic: ['Clinique'],
};

export const PACK: LocalePack = {
  locale: 'fr',
  kinds: Object.fromEntries(
    Object.entries(LABELS).map(([id, [label, abbreviation]]) => [
      id,
      {
        setting: KINDS[id] ?? 'other',
        label,
        summary: '',
        body: [],
        ask: [],
        ...(abbreviation !== undefined && { abbreviation }),
      },
    ]),
  ),
  settings: {},
  synonyms: [
    { words: ['cure', 'postcure', 'post-cure'], kinds: ['ctr', 'ct'] },
    { words: ['salle de consommation'], kinds: ['caarud'] },
    { words: ['femme', 'entre femmes'], kinds: [], asks: ['women'] },
    { words: ['ce soir', 'dormir'], kinds: [], situations: ['shelter'] },
  ],
  terms: {},
  languages: { ar: 'arabe', 'pt-BR': 'portugais (Brésil)' },
  helplines: {},
};

export const LEXICON = buildLexicon(PACK);
/** A language without a word: every word of a query stands for itself. */
export const NO_LEXICON: Lexicon = {
  phrases: new Map(),
  words: new Map(),
  asks: new Map(),
  languages: new Map(),
  situations: new Map(),
  longest: 1,
};

/** Facilities in the order of the directory's numbers: setting after setting. */
export function inGroups(facilities: readonly Facility[]): Facility[] {
  return SETTINGS.flatMap((setting) => facilities.filter(({ kind }) => (KINDS[kind] ?? 'other') === setting));
}

/** A directory as a publisher's files make it, through JSON. */
export function directoryOf(facilities: readonly Facility[]): Directory {
  const groups = SETTINGS.flatMap((setting) => {
    const own = facilities.filter(({ kind }) => (KINDS[kind] ?? 'other') === setting);
    return own.length > 0 ? [{ setting, table: encodeTable(own), index: buildIndex(own) }] : [];
  });
  return new Directory(KINDS, JSON.parse(JSON.stringify(groups)) as typeof groups);
}

/** The hours of the cases are the state itself. */
export function statusOf({ hours }: Facility): 'open' | 'on-call' | 'closed' | 'unknown' {
  return hours === 'open' || hours === 'on-call' || hours === 'closed' ? hours : 'unknown';
}

export function queryOf(change: Partial<Query>): Query {
  return {
    text: '',
    words: readWords(LEXICON),
    filters: NO_FILTERS,
    scope: { settings: SETTINGS },
    statusOf,
    ...change,
  };
}

export function facility(id: string, change: Partial<Facility> = {}): Facility {
  return { id, name: id, kind: 'csapa', country: 'FR', ...change };
}

const WORDS =
  'source,sources,sourire,relais,relias,envol,étoile,horizon,pont,porte,les,de,d’accueil,csapa,centre';
const TOWNS = 'Metz,Nancy,Saint-Dié,Porte,Liège';
const NETWORKS = ['alpha', 'relais nord'];
const LANGUAGES = ['fr', 'ar', 'nl'];
const SUBSTANCES = ['alcohol', 'opioids', 'any'];

const word = fc.constantFrom(...WORDS.split(','));
const optional = <K extends keyof Facility>(
  field: K,
  values: fc.Arbitrary<Facility[K] & {}>,
): fc.Arbitrary<Partial<Facility>> =>
  fc.option(values, { nil: undefined }).map((value) => (value === undefined ? {} : { [field]: value }));

const point = fc.record({
  lat: fc.double({ min: 47, max: 50, noNaN: true }),
  lon: fc.double({ min: 4, max: 8, noNaN: true }),
});

const oneFacility: fc.Arbitrary<Omit<Facility, 'id'>> = fc
  .tuple(
    fc.array(word, { minLength: 1, maxLength: 4 }),
    fc.constantFrom(...Object.keys(KINDS)),
    fc.constantFrom('FR', 'BE'),
    fc.option(point, { nil: {} }),
    optional(
      'organisation',
      fc.array(word, { minLength: 1, maxLength: 2 }).map((all) => all.join(' ')),
    ),
    optional('city', fc.constantFrom(...TOWNS.split(','))),
    optional('postcode', fc.constantFrom('57000', '54000', '5400')),
    optional('network', fc.constantFrom(...NETWORKS)),
    optional('goals', fc.subarray([...GOALS], { minLength: 1 })),
    optional('harm_reduction', fc.constantFrom('yes' as const, 'no' as const)),
    optional('hours', fc.constantFrom('open', 'closed', 'on-call', 'by appointment')),
    fc.tuple(
      optional('precision', fc.constantFrom('address' as const, 'postcode' as const, 'city' as const)),
      optional('phone', fc.constant('03 87 00 00 00')),
      optional('publics', fc.subarray(['women', 'men', 'pregnant-women', 'adults'], { minLength: 1 })),
      optional('source_date', fc.constantFrom('2010', '2026-06')),
      optional('languages', fc.subarray(LANGUAGES, { minLength: 1 })),
      optional('substances', fc.subarray(SUBSTANCES, { minLength: 1 })),
    ),
  )
  .map(
    ([words, kind, country, at, ...rest]) =>
      Object.assign({ name: words.join(' '), kind, country }, at, ...rest.flat()) as Omit<Facility, 'id'>,
  );

/** Registers of a size, whose names, towns and words meet often. */
export function registers(minLength: number, maxLength: number): fc.Arbitrary<Facility[]> {
  const size = maxLength > 100 ? 'max' : 'medium';
  return fc
    .array(oneFacility, { minLength, maxLength, size })
    .map((all) => inGroups(all.map((each, at) => ({ ...each, id: `f${at}` }))));
}

export const facilities = registers(0, 30);

/** Whole words of the registers, beginnings of them, and words with a letter too few or too many. */
export const texts: fc.Arbitrary<string> = fc
  .array(
    fc
      .tuple(
        fc.constantFrom(...WORDS.split(','), ...TOWNS.split(','), '57000', 'alpha', 'cure', 'thérapeutique'),
        fc.nat(5),
        fc.nat(9),
      )
      .map(([whole, how, at]) => {
        if (how === 0) return whole.slice(0, 1 + at);
        if (how === 1) return whole.slice(0, at) + whole.slice(at + 1);
        return how === 2 ? `${whole.slice(0, at)}q${whole.slice(at)}` : whole;
      }),
    { maxLength: 3 },
  )
  .map((all) => all.join(' '));

export const filters: fc.Arbitrary<Filters> = fc.record({
  settings: fc.oneof(fc.constant([]), fc.subarray([...SETTINGS])),
  kinds: fc.oneof(fc.constant([]), fc.subarray(Object.keys(KINDS))),
  goals: fc.oneof(fc.constant([]), fc.subarray([...GOALS])),
  harm_reduction: fc.boolean(),
  countries: fc.oneof(fc.constant([]), fc.subarray(['FR', 'BE'])),
  networks: fc.oneof(fc.constant([]), fc.subarray(NETWORKS)),
  open_now: fc.boolean(),
  conditions: fc.oneof(fc.constant([]), fc.subarray(CONDITION_IDS.slice(0, 3))),
  languages: fc.oneof(fc.constant([]), fc.subarray(LANGUAGES)),
  substances: fc.oneof(fc.constant([]), fc.subarray(SUBSTANCES.slice(0, 2))),
});

export const near: fc.Arbitrary<Near | undefined> = fc.option(
  fc
    .tuple(point, fc.option(fc.double({ min: 1, max: 300, noNaN: true }), { nil: undefined }))
    .map(([at, radius_km]) => {
      return radius_km === undefined ? at : { ...at, radius_km };
    }),
  { nil: undefined },
);
