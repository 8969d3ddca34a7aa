/** The short numbers of one country, which are dialled as they are written. */
export interface ShortNumbers {
  /** Those one may call. */
  readonly call: RegExp;
  /** Those that only take text messages. */
  readonly text?: RegExp;
  readonly source: string;
  /** ISO day on which the source was read; absent where a person has to check it still. */
  readonly checked_on?: string;
}

const GOOGLE = 'Google libphonenumber, short number metadata, as in the package google-libphonenumber 3.2.47';
const READ = { source: GOOGLE, checked_on: '2026-12-01' };

/**
 * Kept in the whole European Union for services of social value: missing children, victims of crime, children,
 * non-urgent medical help, emotional support, women victims of violence.
 */
const EUROPE = {
  call: /^116(?:000|006|016|111|117|123)$/,
  source:
    'European Commission, decision 2007/116/EC and those that amended it; 116016 is to be checked by a person',
};

/** France, with what its departments overseas share. */
const FRANCE: ShortNumbers = {
  call: /^(?:1[578]|11[02459]|116(?:00[06]|11[17])|118\d{3}|10\d\d|19[167]|3\d{3})$/,
  text: /^(?:114|[3-8]\d{4})$/,
  source: `${GOOGLE}; Arcep, decision 2022-1583, section 2.4.9, for 3000 to 3199`,
  checked_on: '2026-12-01',
};

/** By country, ISO 3166-1 alpha-2. */
export const SHORT_NUMBERS: Readonly<Record<string, ShortNumbers>> = {
  FR: FRANCE,
  BL: FRANCE,
  GF: FRANCE,
  GP: FRANCE,
  MF: FRANCE,
  MQ: FRANCE,
  PM: FRANCE,
  RE: FRANCE,
  YT: FRANCE,
  MC: { call: /^1(?:12|41|[578])$/, ...READ },
  NC: { call: /^(?:1(?:0(?:0[06]|1[02-46]|20|3[0-25]|42|5[058]|77|88)|[5-8])|3631|5[6-8]\d)$/, ...READ },
  PF: { call: /^1[578]$/, ...READ },
  WF: { call: /^1[578]$/, ...READ },
  BE: {
    call: /^(?:1(?:0[0-8]|16117|2(?:12|3[0-24])|313|414|5(?:1[05]|5[15]|66|95)|6(?:1[167]|36|6[16])|7(?:[07][017]|1[27-9]|22|33|65)|81[39])|11[02679]|1(?:1600|45)0|1(?:[2-4]9|78)9|1[2-4]0[47])$/,
    text: /^[2-9]\d{3}$/,
    ...READ,
  },
  CH: {
    call: /^1(?:0[78]\d\d|1(?:[278]|45|6(?:000|111))|4(?:[02-57]|1[0145])|6(?:00|[1-46])|8(?:02|1[189]|[25]0|7|8[08]|99))$/,
    text: /^[2-9]\d{2,4}$/,
    ...READ,
  },
  LU: { call: /^(?:11(?:[23]|6(?:000|111))|1(?:18|[25]\d|3)\d\d)$/, ...READ },
  CA: { call: /^(?:112|[2-8]11|9(?:11|88))$/, text: /^(?:988|[1-35-9]\d{4,5})$/, ...READ },
  US: { call: /^(?:112|[2-8]11|9(?:11|33|88))$/, text: /^(?:911|988|[2-9]\d{3,5})$/, ...READ },
  DE: { call: /^(?:11(?:[025]|6(?:00[06]|1(?:1[167]|23))|800\d)|118\d\d)$/, ...READ },
  AT: { call: /^1(?:1(?:2|6(?:00[06]|1(?:17|23)))|2[0238]|3[03]|4(?:[0-247]|5[05]|84))$/, ...READ },
  NL: {
    call: /^(?:1(?:1(?:2|6(?:00[06]|1(?:11|23)))|2(?:0[0-4]|3[34]|44)|3[03-9]\d|400|8(?:[02-9]\d|1[0-79]))|911|113)$/,
    text: /^[34]00\d$/,
    source: `${GOOGLE}; 113 is to be checked by a person`,
  },
  ES: {
    call: /^(?:0(?:1[0-267]|2[0148]|6[0-257]|8[058]|9[12])|11(?:2|6(?:000|111)|8\d\d)|1[3-9]\d\d|1(?:3[34]|77))$/,
    ...READ,
  },
  PT: {
    call: /^(?:1(?:0(?:45|5[01])|1(?:[2578]|600[06])|4(?:1[45]|4)|583|6(?:1[0236]|3[02]|9[169]))|1(?:1611|59)1|1[068]78|1[08]9[16]|1(?:0[1-38]|40|5[15]|6[258]|82)0)$/,
    ...READ,
  },
  IT: {
    call: /^(?:1(?:1(?:[2-57-9]|6(?:000|111))|3[39]|5(?:00|1[58]|2[25]|3[03]|44|[59])|60|8[67]|9(?:[01]|2[2-9]|4\d|696))|14\d)$/,
    ...READ,
  },
  NO: { call: /^1(?:1(?:[0239]|61(?:1[17]|23))|2[048]|4(?:12|[59])|7[57]|8\d\d|90)$/, ...READ },
  IE: { call: /^(?:11(?:2|6(?:00[06]|1(?:1[17]|23))|8\d\d)|999)$/, text: /^5[0137]\d{3}$/, ...READ },
  GB: { call: /^(?:1(?:0[015]|1(?:[129]|6(?:000|1(?:11|23))|8\d{3}))|999)$/, ...READ },
  MA: { call: /^1(?:[59]|77)$/, ...READ },
  TN: { call: /^19[078]$/, ...READ },
};

/** Members of the European Union of the table above, and what belongs to one. */
const IN_EUROPE: ReadonlySet<string> = new Set(
  'FR BL GF GP MF MQ PM RE YT BE LU DE AT NL ES PT IT IE'.split(' '),
);

/** What a short number is to a country: one of its own, none of its own, or nobody wrote its numbers down here. */
export type ShortNumberKind = 'known' | 'unknown' | 'no-table';

/** The most digits of a short number. */
export const LONGEST_SHORT = 6;

/**
 * Looks a short number up.
 *
 * @param digits two to six digits
 * @param country ISO 3166-1 alpha-2
 * @param isText true for a number that takes text messages
 */
export function shortNumber(digits: string, country: string, isText = false): ShortNumberKind {
  const table = SHORT_NUMBERS[country];
  if (!table) return 'no-table';
  const isKnown =
    table.call.test(digits) ||
    (isText && table.text?.test(digits) === true) ||
    (IN_EUROPE.has(country) && EUROPE.call.test(digits));
  return isKnown ? 'known' : 'unknown';
}
