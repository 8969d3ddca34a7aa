import type { FacilityField, SettingId } from './facility.js';
import { ANY_SUBSTANCE, type Filters, type Scope } from './query.js';
import type { FacilityTable } from './table.js';
import { DIMENSIONS, NO, UNKNOWN, YES, type Dimension } from './verdict.js';
import { hasOwn } from '../own.js';

export const COLUMN: Readonly<Record<Dimension, FacilityField>> = {
  settings: 'kind',
  kinds: 'kind',
  goals: 'goals',
  harm_reduction: 'harm_reduction',
  countries: 'country',
  networks: 'network',
  languages: 'languages',
  substances: 'substances',
};

type Kinds = Readonly<Record<string, SettingId>>;

/** The setting of a kind; a kind that the feed does not name is not care that it vouches for. */
export function settingOf(kinds: Kinds, kind: string): SettingId {
  return (hasOwn(kinds, kind) ? kinds[kind] : undefined) ?? 'other';
}

/** What a list in a cell says of some terms, of which one is enough. */
function answerOf(text: string, wanted: readonly string[]): number {
  if (text === '') return UNKNOWN;
  return text.split(';').some((term) => wanted.includes(term)) ? YES : NO;
}

function answer(dimension: Dimension, text: string, filters: Filters, kinds: Kinds): number {
  switch (dimension) {
    case 'settings':
      return filters.settings.includes(settingOf(kinds, text)) ? YES : NO;
    case 'kinds':
      return filters.kinds.includes(text) ? YES : NO;
    case 'goals':
      return answerOf(text, filters.goals);
    case 'harm_reduction':
      return text === 'yes' ? YES : text === 'no' ? NO : UNKNOWN;
    case 'countries':
      return filters.countries.includes(text) ? YES : NO;
    case 'networks':
      if (text === '') return UNKNOWN;
      return filters.networks.includes(text) ? YES : NO;
    case 'languages':
      return answerOf(text, filters.languages);
    case 'substances':
      return answerOf(text, [...filters.substances, ANY_SUBSTANCE]);
  }
}

function isOn(dimension: Dimension, filters: Filters): boolean {
  const value = filters[dimension];
  return typeof value === 'boolean' ? value : value.length > 0;
}

/** For one table and one filter that is on: the answer of each code of its column. */
export interface Verdicts {
  readonly bit: number;
  readonly codes: Uint32Array;
  readonly answers: Uint8Array;
}

/** The filters that are on, ready to be asked row by row. */
export function verdictsOf(table: FacilityTable, filters: Filters, kinds: Kinds): Verdicts[] {
  return DIMENSIONS.flatMap((dimension, at) => {
    if (!isOn(dimension, filters)) return [];
    const { codes, texts } = table.codes(COLUMN[dimension]);
    return [
      {
        bit: 1 << at,
        codes,
        answers: Uint8Array.from(texts, (text) => answer(dimension, text, filters, kinds)),
      },
    ];
  });
}

/** For each code of the kind and network columns, whether the webmaster's scope lets it in. */
export function scopeOf(table: FacilityTable, scope: Scope, kinds: Kinds): (row: number) => boolean {
  const { codes, texts } = table.codes('kind');
  const kindIn = texts.map((kind) => {
    if (scope.kinds && scope.kinds.length > 0) return scope.kinds.includes(kind);
    const setting = settingOf(kinds, kind);
    return scope.settings && scope.settings.length > 0
      ? scope.settings.includes(setting)
      : setting !== 'other';
  });
  const { network } = scope;
  const networks = network ? table.codes('network') : undefined;
  return (row) =>
    kindIn[codes[row] as number] === true &&
    (networks === undefined || networks.texts[networks.codes[row] as number] === network);
}
