import { shown } from '../../domain/content/fields.js';
import { FACILITY_FIELDS, type FacilityField } from '../../domain/directory/facility.js';
import { issue, type Issue } from '../../domain/issue.js';
import { nearestName } from '../faults/nearest-name.js';
import { readChoice, readFree, readYesNo } from './words/choices.js';
import { readCountry } from './words/countries.js';
import { readDate } from './words/dates.js';
import { readKind, type KindWords } from './words/kinds.js';
import { isOfTerms, readTerms, type FeedWords } from './words/terms.js';
import { readLanguage } from './words/languages.js';
import { codeText, wordKey } from './words/word-key.js';

/** What a cell says, before anybody asks whether it fits its field. */
export type Cell = string | number | boolean | readonly string[];

/** What has to be known of the rest to read one cell. */
export interface CellContext {
  /** The code of the country of the row, when it has one. */
  readonly country: string | undefined;
  readonly words: FeedWords;
}

/** A cell that was read: no value when it is empty or cannot be read, and what there is to tell of it. */
export interface CellRead {
  readonly value: Cell | undefined;
  readonly issues: readonly Issue[];
}

const NOTHING: CellRead = { value: undefined, issues: [] };

/** Reads one cell, as the format or as a spreadsheet and its people write it. */
export function readCell(field: FacilityField, written: string, context: CellContext): CellRead {
  const text = written.trim();
  if (text === '') return NOTHING;
  const known = (value: Cell): CellRead => ({ value, issues: [] });
  const mended = (code: string, value: string): CellRead => ({
    value,
    issues: [issue(code, [field], { value: shown(text), to: value, field }, 'warning')],
  });
  const unreadable = (code: string): CellRead => ({
    value: undefined,
    issues: [issue(code, [field], { value: shown(text), field })],
  });
  switch (field) {
    case 'id':
      return known(codeText(text));
    case 'country':
      return known(readCountry(text));
    case 'kind':
      return readKindCell(text, context.words.kinds, known);
    case 'postcode': {
      const { country } = context;
      const code = codeText(text).replace(/^(\d{4,})[.,]0$/, '$1');
      return country === 'FR' && /^\d{4}$/.test(code) ? mended('postcode-mended', `0${code}`) : known(code);
    }
    case 'website': {
      const address = codeText(text);
      if (/^https?:\/\//i.test(address))
        return known(address.replace(/^https?/i, (each) => each.toLowerCase()));
      return /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/?#]\S*)?$/u.test(address)
        ? mended('website-mended', `http://${address}`)
        : known(text);
    }
    case 'places_as_of':
    case 'verified_on':
    case 'source_date': {
      const read = readDate(text, context.country);
      if (!read) return known(text);
      return read.doubtful ? mended('date-read', read.date) : known(read.date);
    }
    case 'harm_reduction':
      return known(readYesNo(codeText(text)) ?? text);
    case 'precision':
    case 'on_call_for':
      return known(readChoice(field, text));
    case 'cost':
      return known(readFree(text) ?? text);
    case 'languages':
      return known(entries(text, /[;,|/\n]|\s(?:et|and|en|und|&)\s/u).map(readLanguage));
    case 'goals':
      return known(entries(text, /[;,|\n]/).map((each) => readChoice(field, each)));
    case 'linked_to':
    case 'holidays':
      return known(entries(text, /[;,|\n]/).map(codeText));
    default:
  }
  const { terms } = context.words;
  switch (FACILITY_FIELDS[field]) {
    case 'text':
      return known(isOfTerms(field) ? (terms.get(wordKey(text)) ?? text) : text);
    case 'list': {
      const list = entries(text, /[;\n]/);
      return known(isOfTerms(field) ? [...new Set(list.flatMap((each) => readTerms(each, terms)))] : list);
    }
    case 'number': {
      const number = readNumber(text);
      return number === undefined ? unreadable('number') : known(number);
    }
    case 'flag': {
      const answer = readYesNo(codeText(text));
      if (answer === undefined) return unreadable('flag');
      return answer === 'yes' ? known(true) : NOTHING;
    }
  }
}

function entries(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((each) => each.trim())
    .filter(Boolean);
}

/** Digits with a dot or a comma for decimals, and spaces between thousands; undefined for anything else. */
function readNumber(written: string): number | undefined {
  const text = codeText(written)
    .replace(/°$/, '')
    .replace(/[\u2212\u2013]/, '-');
  if (!/^[+-]?(?:\d+|\d{1,3}(?: \d{3})+)(?:[.,]\d+)?$/.test(text)) return undefined;
  return Number(text.replaceAll(' ', '').replace(',', '.'));
}

/** A text that no kind bears, and that can be no id either, is told with the nearest that there is. */
function readKindCell(text: string, words: KindWords, known: (value: Cell) => CellRead): CellRead {
  const kind = readKind(text, words);
  if (kind !== undefined) return known(kind);
  const code = codeText(text);
  if (/^[a-z\d][a-z\d._-]{0,99}$/i.test(code)) return known(code);
  const near = nearestName(text, [...words.keys()]);
  const args = { value: shown(text), ...(near !== undefined && { nearest: words.get(near) ?? near }) };
  return { value: undefined, issues: [issue('unknown-kind', ['kind'], args)] };
}
