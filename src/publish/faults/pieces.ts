import type { Issue } from '../../domain/issue.js';
import { isWorded, type Values, type Words } from '../words/words.js';
import { said } from './said.js';

type Args = Issue['args'];
type Pieces = (args: Args, words: Words) => Values;

/** The value of each argument as a terminal may show it. */
function saidOf(args: Args, ...names: readonly string[]): Values {
  return Object.fromEntries(names.map((name) => [name, said(args[name])]));
}

/** Kinds of values, as programs name them, by the words for who edits a file. */
const KINDS: Readonly<Record<string, string>> = {
  string: 'kind-string',
  number: 'kind-number',
  boolean: 'kind-boolean',
  Array: 'kind-list',
  list: 'kind-list',
  Object: 'kind-object',
  object: 'kind-object',
};

/** What a value may be: a kind, or one of some words. */
function expected(args: Args, words: Words): Values {
  const names = said(args['expected'])
    .replace(/^\(|\)$/g, '')
    .split(' | ');
  const kinds = names.map((name) => {
    const kind = KINDS[name];
    return kind === undefined ? name.replace(/^"|"$/g, '') : words(`parts:${kind}`);
  });
  return { kinds: kinds.join(kinds.length > 2 ? ', ' : words('parts:last-of-two')) };
}

/** Where what hours cannot say is written instead. */
function otherwise(args: Args, words: Words): string {
  return words(args['words'] === 'about' ? 'parts:otherwise-about' : 'parts:otherwise-admission');
}

/** Where a point lies, when it is near a town. */
function near(args: Args, words: Words): string {
  return args['there'] === undefined ? '' : words('parts:near', saidOf(args, 'there', 'foreign'));
}

/** Where reading stopped: arguments count signs from 0, people from 1. */
const sign = (args: Args): string => String(Number(args['at'] ?? 0) + 1);

/** A day of opening hours, as they write it; the day beside a holiday has words, since they write none. */
function dayIn(args: Args, name: string, words: Words): string {
  const day = said(args[name]);
  return isWorded(`parts:${day}`) ? words(`parts:${day}`) : day;
}

const PIECES: Readonly<Record<string, Pieces>> = {
  type: (args, words) => ({
    expectedHere: args['expected'] === undefined ? '' : words('parts:expected', expected(args, words)),
  }),
  choice: (args, words) => ({
    wordsHere: args['expected'] ? words('parts:words', expected(args, words)) : '',
  }),
  phone: (args, words) => ({
    ofCountry: args['country'] === undefined ? '' : words('parts:of-country', saidOf(args, 'country')),
  }),
  'point-swapped': (args, words) => ({ near: near(args, words) }),
  'point-outside': (args, words) => ({
    near: near(args, words),
    within:
      args['km'] === undefined || !(args['lat'] || args['lon'])
        ? ''
        : words('parts:within', saidOf(args, 'km')),
    withSigns: args['signs'] === undefined ? '' : words('parts:signs', saidOf(args, 'signs')),
  }),
  'point-far': (args, words) => ({
    ifSwapped:
      Number(args['swapped']) < Number(args['km']) ? words('parts:swapped', saidOf(args, 'swapped')) : '',
  }),
  'yaml-syntax': (args, words) => {
    const key = `yaml:${String(args['fault'])}`;
    return { yamlFault: words(isWorded(key) ? key : 'yaml:other') };
  },
  'lead-gap': (args, words) => ({ answers: said(args['value']) || words('parts:no-answer') }),
  'lead-elsewhere': (args, words) => ({ answers: said(args['value']) || words('parts:no-answer') }),
  'hours-unsayable': (args, words) => ({
    elsewhere: args['moves'] ? words('parts:move-to-sessions') : otherwise(args, words),
  }),
  'hours-outside-subset': (args, words) => ({ sign: sign(args), otherwise: otherwise(args, words) }),
  'sessions-unread': (args) => ({ sign: sign(args) }),
  'hours-night-gap': (args, words) => ({ day: dayIn(args, 'day', words), next: dayIn(args, 'next', words) }),
  'duplicate-column': (args, words) => ({
    whichColumn:
      args['line'] === undefined
        ? words('parts:column-never-differs')
        : words('parts:column-differs', saidOf(args, 'line')),
  }),
  'directory-spreadsheet': (args, words) => ({
    howToSave: words(
      /\.(xlsx|csv)$/.test(String(args['value'])) ? 'parts:save-or-import' : 'parts:save-only',
    ),
  }),
  'not-a-table': (args, words) => ({ value: words(`parts:table-${said(args['value'])}`) }),
};

/**
 * The pieces of a fault's sentence that depend on what it says: the column in which a value stands, the name that was most
 * likely meant, and what only its code has.
 */
export function piecesOf(code: string, args: Args, words: Words): Values {
  return {
    named: args['field'] === undefined ? '' : words('parts:named', saidOf(args, 'field')),
    meant: args['nearest'] === undefined ? '' : words('parts:meant', saidOf(args, 'nearest')),
    ...PIECES[code]?.(args, words),
  };
}
