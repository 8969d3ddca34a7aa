import parsePhoneNumber, {
  getCountryCallingCode,
  isSupportedCountry,
  type CountryCode,
  type PhoneNumber,
} from 'libphonenumber-js/max';
import { shown as short } from '../../../domain/content/fields.js';
import { isPhone, telHref } from '../../../domain/directory/phone.js';
import { issue, type Issue } from '../../../domain/issue.js';
import {
  askedFor,
  FRENCH_EXAMPLES,
  FRENCH_SPECIAL,
  isForHome,
  isFrench,
  overseasOf,
  SAINT_PIERRE,
} from './numbering.js';
import { writingOf, type Writing } from './phone-writing.js';
import { LONGEST_SHORT, shortNumber } from './short-numbers.js';

/** A telephone number as a feed carries it. */
export interface ReadNumber {
  /** As visitors see it: the publisher's own writing where that is right, else as the country writes it. */
  readonly shown: string;
  /** The same in the way in which the library writes a number of that country. */
  readonly formatted: string;
  /** How to dial it, where that is not what is shown: `+33387000000`, `+15145550123;ext=12`. */
  readonly dialled?: string;
}

/** The number of one cell, and what is told of it. */
export interface PhoneResult {
  /** Undefined for what cannot be read as one number. */
  readonly number: ReadNumber | undefined;
  /**
   * `phone` {value, country} and `phone-several` {value} are errors; `phone-mended` {value, to} and
   * `short-number-unknown` {value, country} warnings. Their path is empty.
   */
  readonly issues: readonly Issue[];
}

/** Where and what for a number is written. */
export interface PhoneOptions {
  /** Where the number is written: ISO 3166-1 alpha-2. */
  readonly country: string;
  /** The postcode of the place: tells the small French collectivities, which have plans of their own. */
  readonly postcode?: string | undefined;
  /** True for a number that takes text messages. */
  readonly isText?: boolean;
}

/** Signs and words between two numbers of one cell. */
const BETWEEN = /\s*(?:[\/;,|\n]|\s[\p{Pd}+]\s|\s(?:ou|or|et|and|en|of|oder|und|o|y|e|i|puis|&)\s)\s*/iu;

const digits = (text: string): string => text.replace(/\D/g, '');

function parse(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  return parsePhoneNumber(text, { ...(country && { defaultCountry: country }), extract: false });
}

/** The number that the first of the countries knows. */
function knownIn(text: string, countries: readonly (CountryCode | undefined)[]): PhoneNumber | undefined {
  for (const country of countries) {
    const number = parse(text, country);
    if (!number) continue;
    const { countryCallingCode: code, nationalNumber: national } = number;
    if (code === '33' && (FRENCH_SPECIAL.test(national) || FRENCH_EXAMPLES.test(national))) return number;
    if (number.isValid()) return number;
  }
  return undefined;
}

/** Gives a number that the library takes for the mainland's to the department overseas that has it. */
function atHome(number: PhoneNumber): PhoneNumber {
  const { countryCallingCode: code, nationalNumber: national } = number;
  if (code !== '33') return number;
  const [, saintPierre] = SAINT_PIERRE.exec(national) ?? [];
  const there = saintPierre === undefined ? undefined : parse(saintPierre, 'PM');
  if (there?.isValid()) return there;
  const overseas = overseasOf(national);
  return (overseas && parse(`0${national}`, overseas)) ?? number;
}

/** Every way in which the digits of one writing may be meant; the first that is a number counts. */
function* meantBy(text: string): Generator<string> {
  const bare = text.replace(/[^\d+]/g, '').replace(/^\++(?=00)/, '');
  yield bare;
  // The library knows countries where a zero after the code belongs to the number, and where it does not.
  if (/^(?:\+|00|011)/.test(bare)) yield text.replace(/\(\s*0\s*\)/, '').replace(/[^\d+]/g, '');
  // Europe writes 00 for +, also before numbers of countries that dial another prefix.
  if (bare.startsWith('00')) yield `+${bare.slice(2)}`;
}

function numberIn(text: string, { country, postcode }: PhoneOptions): PhoneNumber | undefined {
  if (!/^\+?[\d\s().\/-]+$/.test(text)) return undefined;
  const own = isSupportedCountry(country) ? country : undefined;
  // Of a country that the library does not know, only numbers with a country's code can be read.
  const countries = own === undefined ? [undefined] : askedFor(own, postcode);
  for (const meant of meantBy(text)) {
    const number = knownIn(meant, countries);
    if (number) return atHome(number);
    // +33 before a number of a department overseas, which has a code of its own.
    const mainland = parse(meant, own);
    if (mainland?.countryCallingCode !== '33') continue;
    const overseas = knownIn(`0${mainland.nationalNumber}`, askedFor('FR'));
    if (overseas) return atHome(overseas);
  }
  return undefined;
}

/** True for a number of the country or of a territory that shares its plan: people there write it without a code. */
function isNear({ country: own, countryCallingCode: code }: PhoneNumber, country: string): boolean {
  if (!isSupportedCountry(country)) return false;
  if (code === getCountryCallingCode(country)) return true;
  return isFrench(country) && own !== undefined && isFrench(own);
}

/** True for a number that is dialled as the people of that country dial it, by those who are there. */
function staysHome(number: PhoneNumber, country: string): boolean {
  const { countryCallingCode: code, nationalNumber: national } = number;
  if (!isNear(number, country)) return false;
  return (code === '33' && FRENCH_SPECIAL.test(national)) || isForHome(country, number.getType(), national);
}

/** As people of the country of a number write it. */
function formatOf(number: PhoneNumber, country: string): string {
  if (!isNear(number, country)) return number.formatInternational();
  if (number.country === 'PM' && number.nationalNumber.length === 6)
    return `0508 ${(number.nationalNumber.match(/../g) ?? []).join(' ')}`;
  return number.formatNational();
}

/** True when the digits are those that people of the country, or callers from abroad, write. */
function isWrittenRight(typed: string, number: PhoneNumber, format: string): boolean {
  const { number: international, nationalNumber: national, countryCallingCode: code } = number;
  if (typed.startsWith('+')) return typed === international;
  const home = [digits(number.formatNational()), ...(format.startsWith('+') ? [] : [digits(format)])];
  if (code === '1') home.push(national, `1${national}`);
  return home.includes(typed) || (number.country === 'PM' && typed === national);
}

const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** What was written, or else what stands for it, with its extension. */
function readNumber(writing: Writing, options: PhoneOptions): PhoneResult | undefined {
  const { number: text, extension, extensionText } = writing;
  const number = numberIn(text, options);
  if (!number) return undefined;
  const typed = text.replace(/[^\d+]/g, '');
  const format = formatOf(number, options.country);
  const isHome = staysHome(number, options.country);
  const isInternational = typed.startsWith('+');
  /* In North America the code is also what one dials at home. */
  const isToBeTurned = isHome && isInternational && number.countryCallingCode !== '1';
  const isMended = writing.isMended || isToBeTurned || !isWrittenRight(typed, number, format);
  const isBare = /^\+?\d+$/.test(text);
  const own = isBare && isInternational ? number.formatInternational() : isBare ? format : tidy(text);
  const base = isMended ? format : own;
  const told =
    isHome && !(isInternational && !isToBeTurned) ? digits(isMended ? format : text) : number.number;
  return resultOf({
    shown: [base, extensionText].filter(Boolean).join(' '),
    formatted: [format, extensionText].filter(Boolean).join(' '),
    dialled: extension === undefined ? told : `${told};ext=${extension}`,
    isMended,
  });
}

/** A short number, which is dialled as it is written; undefined for what is none of the country's. */
function readShort(writing: Writing, options: PhoneOptions): PhoneResult | undefined {
  const { number: text, extension } = writing;
  const code = digits(text);
  if (extension !== undefined || !/^[\d\s.-]+$/.test(text)) return undefined;
  if (code.length < 2 || code.length > LONGEST_SHORT) return undefined;
  const kind = shortNumber(code, options.country, options.isText);
  if (kind === 'unknown') return undefined;
  const shown = tidy(text);
  const read = resultOf({ shown, formatted: shown, dialled: code, isMended: writing.isMended });
  if (kind === 'known') return read;
  if (numberIn(text, options)) return undefined;
  const args = { value: shown, country: options.country };
  return { ...read, issues: [...read.issues, issue('short-number-unknown', [], args, 'warning')] };
}

interface Outcome {
  readonly shown: string;
  readonly formatted: string;
  readonly dialled: string;
  readonly isMended: boolean;
}

function resultOf({
  shown,
  formatted,
  dialled,
  isMended,
}: Outcome): PhoneResult & { readonly number: ReadNumber } {
  const isPlain = telHref(shown) === telHref(shown, dialled);
  return {
    number: { shown, formatted, ...(!isPlain && { dialled }) },
    issues: isMended ? [issue('phone-mended', [], { to: shown }, 'warning')] : [],
  };
}

function readOne(writing: Writing, options: PhoneOptions): PhoneResult | undefined {
  return readShort(writing, options) ?? readNumber(writing, options);
}

/** The pieces of a cell that may each be a number: between signs and words, or the two halves of a long run. */
function piecesOf(raw: string): readonly string[] {
  const run = digits(raw);
  if (/^[\d\s.-]+$/.test(raw) && run.length >= 14 && run.length % 2 === 0)
    return [run.slice(0, run.length / 2), run.slice(run.length / 2)];
  return raw.split(BETWEEN).filter((part) => /\d/.test(part));
}

/** True when a cell holds several numbers, each readable alone, and not one that only looks so. */
function isSeveral(raw: string, options: PhoneOptions): boolean {
  const pieces = piecesOf(raw);
  if (pieces.length < 2) return false;
  const readable = pieces.filter((piece) => readOne(writingOf(piece), options));
  if (readable.length === pieces.length) return true;
  return readable.length > 0 && readOne(writingOf(raw), options) === undefined;
}

/**
 * Reads the telephone number of one cell with libphonenumber, asked for the country and then for its territories.
 * Short numbers and those that answer at home only are dialled as they are written. What leaves no doubt is mended
 * and warned of: a lost first zero, `(0)` after the country's code, `00` for `+`, words before the number. Two
 * numbers, digits too few or too many, and numbers that nobody has are errors.
 */
export function readPhone(raw: string, options: PhoneOptions): PhoneResult {
  const value = short(tidy(raw));
  if (isSeveral(raw, options)) return { number: undefined, issues: [issue('phone-several', [], { value })] };
  const read = readOne(writingOf(raw), options);
  if (!read?.number || !isPhone(read.number.shown))
    return { number: undefined, issues: [issue('phone', [], { value, country: options.country })] };
  return {
    number: read.number,
    issues: read.issues.map((each) =>
      each.code === 'phone-mended' ? issue(each.code, [], { ...each.args, value }, each.severity) : each,
    ),
  };
}

/** True for a `tel:` link that rings somewhere: one with a country's code is a number of that country. */
export function isCallable(href: string): boolean {
  const number = href.replace(/^tel:/i, '').replace(/[.-]/g, '');
  if (!number.startsWith('+')) return true;
  const read = parse(number, undefined);
  return read?.number === number && read.isValid();
}
