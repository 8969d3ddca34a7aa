/**
 * A number with its extension, as a publisher or a webmaster writes it: digits and the signs that stand between
 * them, then `poste 12`, `ext. 12`, `x12` or `#12`.
 */
const WRITTEN = /^(\+?[\d\s().\/\p{Pd}-]*\d\)?)(?:\s*[,;]?\s*(?:\p{L}{1,10}\.?|#)\s*[:=]?\s*(\d{1,7}))?$/u;

/** How a feed says to dial a number: as RFC 3966 writes it, without the signs that only help to read. */
const DIALLED = /^(\+?\d{2,15})(?:;ext=(\d{1,7}))?$/;

/** Letters of what is written at most: numbers of the French register have 20, with an extension 30. */
const LONGEST = 100;

/** ITU-T E.164: the most digits of a number with its country code. */
const MOST_DIGITS = 15;

/** From this many digits on a slash may stand inside one number (`04/222 22 22`); below it parts two short ones. */
const SLASH_FROM = 8;

interface Digits {
  /** With a `+` where one was written. */
  readonly number: string;
  readonly extension: string | undefined;
}

/** The digits of one written number; undefined for what is none, or more than one. */
function digitsOf(written: string): Digits | undefined {
  if (written.length > LONGEST) return undefined;
  const text = written
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .trim();
  const [, number = '', extension] = WRITTEN.exec(text) ?? [];
  // A zero in brackets is for those who do not dial the country's code; Italy's belongs to the number.
  const isAbroad = /^(?:\+|00)/.test(number) && !/^(?:\+|00)\s*39/.test(number);
  const dialled = (isAbroad ? number.replace(/\(\s*0\s*\)/, '') : number).replace(/[^\d+]/g, '');
  const count = dialled.replace(/^(?:\+|00|011)/, '').length;
  if (count < 2 || count > MOST_DIGITS || dialled.lastIndexOf('+') > 0) return undefined;
  if (/\s\/|\/\s/.test(number) || (number.includes('/') && count < SLASH_FROM)) return undefined;
  return { number: dialled, extension };
}

/** True for one telephone number, however it is spaced, with or without an extension. */
export function isPhone(text: string): boolean {
  return digitsOf(text) !== undefined;
}

/** True for a number in the form in which a feed says how to dial it: `+33387000000`, `3114`, `+15145550123;ext=12`. */
export function isDialled(text: string): boolean {
  return DIALLED.test(text);
}

/** True when both end alike: what is dialled is what is shown, whatever happened to one of the two. */
function isSameEnd(shown: Digits, dialled: Digits): boolean {
  const end = shown.number.replace('+', '').slice(-6);
  return dialled.number.endsWith(end) && (shown.extension ?? '') === (dialled.extension ?? '');
}

/** What to dial: what the feed says, else the number as it is written. Undefined for what is no number. */
function toDial(shown: string, dialled: string | undefined): Digits | undefined {
  const written = digitsOf(shown);
  const [, number = '', extension] = DIALLED.exec(dialled ?? '') ?? [];
  const told = { number, extension };
  return written && number !== '' && isSameEnd(written, told) ? told : written;
}

/**
 * The `tel:` address of a number; undefined for what is no number, which then gets no link.
 *
 * An extension follows after a comma, the pause that telephones know. RFC 3966 has `;ext=`, but Android dials its
 * letters as digits and an iPhone asks for a second tap.
 *
 * @param shown as the page shows it
 * @param dialled how the feed says to dial it; without it, the number is dialled as it is written
 */
export function telHref(shown: string, dialled?: string): string | undefined {
  const digits = toDial(shown, dialled);
  if (!digits) return undefined;
  return `tel:${digits.number}${digits.extension === undefined ? '' : `,${digits.extension}`}`;
}

/** The `sms:` address of a number; undefined for what is no number. */
export function smsHref(shown: string, dialled?: string): string | undefined {
  const digits = toDial(shown, dialled);
  return digits && `sms:${digits.number}`;
}

/** A number as it is shown, and how the feed says to dial it. */
export interface Callable {
  readonly phone?: string;
  readonly phone_dialled?: string;
}

/** True when two numbers ring at the same place: shown alike, or dialled alike. */
export function isSameNumber(one: Callable, other: Callable): boolean {
  const [a, b] = [digitsOf(one.phone ?? ''), digitsOf(other.phone ?? '')];
  if (!a || !b || a.extension !== b.extension) return false;
  const [dialled, called] = [one, other].map(({ phone = '', phone_dialled: told }) => toDial(phone, told));
  return a.number === b.number || dialled?.number === called?.number;
}
