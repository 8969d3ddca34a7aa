import type { CountryCode } from 'libphonenumber-js/max';

/**
 * What the library does not know of numbering plans. Its own data, the `max` metadata of libphonenumber-js 1.13.16,
 * was looked at on 2026-12-01 for what is said here of it.
 */

/**
 * The departments and collectivities that dial each other and the mainland with ten digits from 0 on, though each
 * has a country code of its own. Source: Arcep, decision 2018-0881 as amended, annex 1 (the national numbering
 * plan), section 2.3; and the library's data, where these have numbers of nine digits after the 0.
 */
const FRANCE: readonly CountryCode[] = ['FR', 'RE', 'YT', 'GP', 'BL', 'MF', 'GF', 'MQ'];

/**
 * Collectivities with short numbers of their own. They are asked for only where the postcode says that the place
 * is there: six digits that a place in Lyon gives are a number with digits lost, not one of Nouméa. Source of the
 * first three digits: Insee, official geographic code.
 */
const BY_POSTCODE: Readonly<Record<string, CountryCode>> = { 975: 'PM', 986: 'WF', 987: 'PF', 988: 'NC' };

/**
 * First digits, after the 0, that the library also takes for the mainland's, though the plan gives them to an
 * overseas department. Source: as for FRANCE; they are the fixed numbers of the departments named here.
 */
const OVERSEAS: Readonly<Record<string, CountryCode>> = {
  262: 'RE',
  263: 'RE',
  269: 'YT',
  590: 'GP',
  594: 'GF',
  596: 'MQ',
};

/** The overseas department that a French number of nine digits is of; undefined for the mainland. */
export function overseasOf(national: string): CountryCode | undefined {
  return OVERSEAS[national.slice(0, 3)];
}

/**
 * Countries to ask whether they know a number written at home in one of them: the country, then its territories
 * that dial in the same way. Other territories (those of the Netherlands, of Denmark …) have plans of their own, in
 * which a number with digits lost would ring somewhere else: their numbers are written with + and the code.
 */
export function askedFor(country: CountryCode, postcode = ''): readonly CountryCode[] {
  const there = country === 'FR' ? BY_POSTCODE[postcode.slice(0, 3)] : undefined;
  const family = isFrench(country) ? [country, ...FRANCE.filter((each) => each !== country)] : [country];
  return there === undefined ? family : [...family, there];
}

/** True for the countries that share the French plan of ten digits. */
export function isFrench(country: CountryCode): boolean {
  return country === 'PM' || FRANCE.includes(country);
}

/**
 * Numbers of Saint-Pierre-et-Miquelon as they are dialled from the rest of France: 0508 and six digits, of which the
 * country code +508 keeps the six. Source: as for FRANCE. The library takes them for the mainland's.
 */
export const SAINT_PIERRE = /^0?508(\d{6})$/;

/**
 * Nine digits that the library calls no number, and that are none: they are set aside for films, books and
 * examples. To be checked by a person; the source named is Arcep, decision 2018-0881 as amended.
 */
export const FRENCH_EXAMPLES = /^63998\d{4}$/;

/**
 * French special numbers, 08 and eight digits: free, shared or charged. The library calls some of them invalid and
 * makes the others international, where they seldom answer. Source: Arcep, decision 2018-0881 as amended, annex 1,
 * section 2.4 (special numbers).
 */
export const FRENCH_SPECIAL = /^8\d{8}$/;

/**
 * Kinds of numbers, in the library's words, that answer at home only or cost more from abroad. They are dialled as
 * people of the country dial them. Belgium's 078 is of the same sort and has another word there.
 */
export function isForHome(country: string, type: string | undefined, national: string): boolean {
  if (country === 'BE' && national.startsWith('78')) return true;
  return type === 'TOLL_FREE' || type === 'PREMIUM_RATE' || type === 'SHARED_COST';
}
