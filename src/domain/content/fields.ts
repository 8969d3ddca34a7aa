import * as v from 'valibot';
import { isDialled, isPhone } from '../directory/phone.js';
import { issue, type Issue, type PathStep, type Result, type Severity } from '../issue.js';
import { isPlain, isSeen, MOST_LETTERS } from './readable.js';

/** Absolute addresses that a link may have. */
const LINK = /^(?:https:\/\/[\p{L}\p{N}.-]+(?::\d+)?(?:[/?#][^\s"<>\\^`{|}]*)?|tel:\+?\d[\d.-]*\d)$/u;

/** One address, and a subject where there is one: nothing that copies a message to others or writes it. */
const MAIL_LINK = /^mailto:([^?]*)(?:\?subject=(?:[\w.~!'()*-]|%(?!0[ad])[\da-f]{2})*)?$/i;

/** Letters of an address at most: no server takes longer ones. */
const LONGEST_LINK = 2000;

/** ISO 8601 day, month or year. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** True for an absolute `https:`, `mailto:` or `tel:` address: what a page may link to. */
export function isLink(text: string): boolean {
  if (text.length > LONGEST_LINK) return false;
  const [, mail] = text.startsWith('mailto:') ? (MAIL_LINK.exec(text) ?? []) : [];
  return mail === undefined ? LINK.test(text) : isEmail(mail);
}

/** True for the address of a site: places of care still have sites without encryption, and a link may lead there. */
export function isSite(text: string): boolean {
  return /^https?:/.test(text) && isLink(text.replace(/^http:/, 'https:'));
}

/** True for a day, month or year that the calendar has. */
export function isDate(text: string): boolean {
  if (!DATE.test(text)) return false;
  const [year, month = '01', day = '01'] = text.split('-');
  const date = new Date(`${year ?? ''}-${month}-${day}`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

export { isPhone, isPlain };

/** An address that may follow `mailto:` as it is: none of the signs that have a meaning there. */
const EMAIL = /^[^\s"<>\\@:;,?#&%()[\]]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** RFC 5321, 4.5.3.1: letters of an address at most. */
const LONGEST_EMAIL = 254;

/** True for one email address and nothing around it. */
export function isEmail(text: string): boolean {
  return text.length <= LONGEST_EMAIL && isPlain(text) && EMAIL.test(text);
}

/** True for where corrections may go: one email address, or the `https:` address of a form that a browser can read. */
export function isCorrections(text: string): boolean {
  if (!isPlain(text)) return false;
  if (isEmail(text)) return true;
  if (!text.startsWith('https:') || !isLink(text)) return false;
  try {
    return new URL(text).protocol === 'https:';
  } catch {
    return false;
  }
}

/** True for a language tag (BCP 47) of the usual shape that every browser takes. */
export function isLocale(tag: string): boolean {
  if (!/^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*(?:-x(?:-[A-Za-z\d]{1,8})+)?$/.test(tag)) return false;
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * The entries of an object, which inherit nothing: the library goes through all names that it finds on them, and a script
 * of the page may have added names to every object.
 */
export function entries<Entries extends v.ObjectEntries>(given: Entries): Entries {
  const bare = Object.create(null) as Entries;
  return Object.assign(bare, given);
}

/** An object with these entries; others are kept. */
export function object<Entries extends v.ObjectEntries>(given: Entries) {
  return v.looseObject(entries(given));
}

/** A text that passes a test; the code is that of the issue when it does not. */
function textThat(test: (text: string) => boolean, code: string) {
  return v.pipe(v.string(), v.check(test, code));
}

/** A text that matches a pattern. */
export function textLike(pattern: RegExp, code: string) {
  return textThat((each) => pattern.test(each), code);
}

export const text = v.pipe(
  v.string(),
  v.check((each) => each.length <= MOST_LETTERS, 'text-long'),
  v.check(isPlain, 'text-characters'),
  v.check(isSeen, 'empty'),
);
export const id = textLike(/^[a-z\d][a-z\d._-]{0,99}$/i, 'id');
export const date = textThat(isDate, 'date');
export const day = textThat((each) => each.length === 10 && isDate(each), 'day');
export const phone = textThat(isPhone, 'phone');
export const dialled = textThat(isDialled, 'dialled');
export const country = textLike(/^[A-Z]{2}$/, 'country');
export const web = textThat((each) => each.startsWith('https:') && isLink(each), 'web-address');
export const site = textThat(isSite, 'site-address');
export const email = textThat(isEmail, 'email');
export const corrections = textThat(isCorrections, 'corrections-address');
export const locale = textThat(isLocale, 'locale');
export const count = v.pipe(
  v.number(),
  v.check((each) => Number.isSafeInteger(each) && each >= 0, 'count'),
);

/** How a file of a feed is named in another. */
export const fileRef = {
  /* A bare file name: a feed cannot send the page elsewhere. */
  path: textLike(/^[a-z\d][a-z\d._-]*$/i, 'file-name'),
  sha256: textLike(/^[\da-f]{64}$/, 'sha256'),
};

export const publisher = object({
  name: text,
  url: v.exactOptional(web),
  email: v.exactOptional(email),
});
export const licence = object({
  name: text,
  url: v.exactOptional(web),
  attribution: v.exactOptional(text),
});

const SHOWN = 60;

/** A value as a message may show it: short, and its kind when it is no plain value. */
export function shown(value: unknown): string {
  const said =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? 'list'
        : value === null || typeof value !== 'object'
          ? String(value)
          : 'object';
  return said.length > SHOWN ? `${said.slice(0, SHOWN)}…` : said;
}

/** A plain object: neither null nor a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Collects the issues of one value while its parts are taken one by one. */
export class Findings {
  readonly issues: Issue[] = [];

  add(code: string, path: readonly PathStep[], args: Issue['args'] = {}, severity?: Severity): void {
    this.issues.push(issue(code, path, args, severity));
  }

  /** The value when it fits the schema; otherwise undefined and its issues under `path`. */
  take<S extends v.GenericSchema>(
    schema: S,
    value: unknown,
    path: readonly PathStep[],
  ): v.InferOutput<S> | undefined {
    const result = v.safeParse(schema, value);
    if (result.success) return result.output;
    for (const each of result.issues) {
      const where = [...path, ...(each.path ?? []).map((step) => step.key as PathStep)];
      if (each.kind !== 'schema') this.add(each.message, where, { value: shown(each.input) });
      else if (each.input === undefined) this.add('missing', where);
      else
        this.add(each.type === 'picklist' ? 'choice' : 'type', where, {
          value: shown(each.input),
          expected: each.expected ?? '',
        });
    }
    return undefined;
  }

  /** Entries of a list that fit; the others are dropped with an issue each. Absent is an empty list. */
  list<T>(
    value: unknown,
    path: readonly PathStep[],
    take: (entry: unknown, at: PathStep[]) => T | undefined,
  ): T[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) {
      this.add('type', path, { value: shown(value), expected: 'list' });
      return [];
    }
    return value.flatMap((entry, index) => {
      const taken = take(entry, [...path, index]);
      return taken === undefined ? [] : [taken];
    });
  }

  /** Entries of a record whose key and value fit; the others are dropped with an issue each. */
  record<T>(
    value: unknown,
    path: readonly PathStep[],
    keys: v.GenericSchema<string>,
    take: (entry: unknown, at: PathStep[], key: string) => T | undefined,
  ): Record<string, T> {
    const kept: Record<string, T> = {};
    if (value === undefined) return kept;
    if (!isRecord(value)) {
      this.add('type', path, { value: shown(value), expected: 'object' });
      return kept;
    }
    for (const [key, entry] of Object.entries(value)) {
      const at = [...path, key];
      /* A name that every object answers to would be found where nothing was written. */
      if (key in Object.prototype) this.add('id', at, { value: key });
      if (key in Object.prototype || this.take(keys, key, at) === undefined) continue;
      const taken = take(entry, at, key);
      if (taken !== undefined) kept[key] = taken;
    }
    return kept;
  }

  result<T>(value: T | undefined): Result<T> {
    return { value, issues: this.issues };
  }
}
