import { isDate } from '../../../domain/content/fields.js';
import { NAMING_LANGUAGES } from './countries.js';
import { codeText, wordKey } from './word-key.js';

/** A date as a feed has it. */
export interface ReadDate {
  readonly date: string;
  /** True where the text could also mean another day: who wrote it has to look. */
  readonly doubtful: boolean;
}

/** Spreadsheets count days from here; the numbers taken for dates are those of 1954 to 2064. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;
const FIRST_SERIAL = 20_000;
const LAST_SERIAL = 60_000;

let months: Map<string, string> | undefined;

/** `decembre` → `12`, whole or shortened. */
function monthNames(): Map<string, string> {
  if (months) return months;
  months = new Map();
  for (const language of NAMING_LANGUAGES)
    for (const form of ['long', 'short'] as const) {
      const written = new Intl.DateTimeFormat(language, { month: form, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1)
        months.set(wordKey(written.format(Date.UTC(2026, month, 15))), String(month + 1).padStart(2, '0'));
    }
  return months;
}

const two = (figures: string): string => figures.padStart(2, '0');
const whole = (year: string): string =>
  year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;

/**
 * Reads a date as spreadsheets and people write it: 31/12/2025, 31.12.2025, 31-12-25, 31 décembre 2025, 12/2025, an
 * instant of ISO 8601, the number of days that a spreadsheet counts. The day comes before the month, but in the
 * United States.
 *
 * @returns undefined when it is no date of the calendar
 */
export function readDate(written: string, country: string | undefined): ReadDate | undefined {
  const text = codeText(written).replace(/(?<=\d)[T ]+\d{1,2}[:h]\d{2}.*$/, '');
  const sure = (date: string): ReadDate | undefined => (isDate(date) ? { date, doubtful: false } : undefined);
  if (isDate(text)) return sure(text);
  const iso = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (iso) {
    const [, year = '', month = '', day] = iso;
    return sure([year, two(month), ...(day === undefined ? [] : [two(day)])].join('-'));
  }
  const figures = /^(\d{1,2})\s?[-/. ]\s?(\d{1,2})\s?[-/. ]\s?(\d{4}|\d{2})$/.exec(text);
  if (figures) return inOrder(figures, country);
  const monthly = /^(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (monthly) return sure(`${monthly[2] ?? ''}-${two(monthly[1] ?? '')}`);
  const serial = Number(text.replace(',', '.'));
  if (/^\d{5}(?:[.,]\d+)?$/.test(text) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL)
    return {
      date: new Date(DAY_ZERO + Math.floor(serial) * DAY).toISOString().slice(0, 10),
      doubtful: true,
    };
  return inWords(wordKey(text), sure);
}

function inOrder(figures: RegExpExecArray, country: string | undefined): ReadDate | undefined {
  const [, first = '', second = '', year = ''] = figures;
  const dayFirst = `${whole(year)}-${two(second)}-${two(first)}`;
  const monthFirst = `${whole(year)}-${two(first)}-${two(second)}`;
  const [usual, other] = country === 'US' ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  if (!isDate(usual)) return isDate(other) ? { date: other, doubtful: true } : undefined;
  /* Where people write the day first, nobody doubts it. */
  return { date: usual, doubtful: country === 'US' && isDate(other) && usual !== other };
}

/** `31 decembre 2025`, `1er mars 2025`, `decembre 2025`, `december 31 2025`. */
function inWords(key: string, sure: (date: string) => ReadDate | undefined): ReadDate | undefined {
  const match =
    /^(?:(\d{1,2})(?:er|st|nd|rd|th)? )?(?:de )?(\p{L}+)(?: (\d{1,2})(?:st|nd|rd|th)?)? (?:de )?(\d{4})$/u.exec(
      key,
    );
  const month = monthNames().get(match?.[2] ?? '');
  if (!match || month === undefined) return undefined;
  const day = match[1] ?? match[3];
  return sure([match[4] ?? '', month, ...(day === undefined ? [] : [two(day)])].join('-'));
}
