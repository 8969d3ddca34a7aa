import { isRecord } from '../../../domain/content/fields.js';
import type { Faults } from '../../faults/fault.js';
import { FigureWeaver } from './action-figures.js';
import { SheetWords, type ActionSource, type Path, type Spot, type Words } from './action-words.js';
import { given, list } from './written-values.js';

/** A sheet before it is checked, where each of its values stands, and the words that its locale lacks. */
export interface WovenAction {
  readonly value: unknown;
  readonly borrowed: readonly string[];
  find(path: Path): Spot;
}

/** Parts that are a list of ids in the sheet and a record of words in each locale. */
export const NAMED = ['stages', 'road', 'moments', 'themes', 'types', 'publics', 'categories'] as const;
/** Texts of the whole sheet, and lists of them. */
const TEXTS = [
  'title',
  'summary',
  'programme',
  'chained_with',
  'contributes_to',
  'level',
  'frequency',
] as const;
const LISTS = ['context', 'principles', 'duties', 'evaluation'] as const;
const AIMS = ['general', 'specific', 'operational'] as const;

/** A year that YAML reads as a number. */
function dated(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
}

/**
 * A sheet with its figures and its words in one locale.
 *
 * @param words the texts of the locale
 * @param faults those of lines that belong nowhere, which are the same in every locale
 */
export function weaveAction(source: ActionSource, words: Words, faults: Faults): WovenAction {
  const said = new SheetWords(source, words);
  const { id, value } = source.skeleton;
  const partners = wovenPartners(value['partners'], source, said);
  const figures = new FigureWeaver(source, said, partners, faults);
  const woven = given({
    id,
    organisation: value['organisation'],
    contact: value['contact'],
    year: dated(value['year']),
    source: origin(value['source'], said),
    communes: value['communes'],
    department: value['department'],
    funding: value['funding'],
    facts: value['facts'],
    sites: value['sites'],
    sites_counted_by: value['sites_counted_by'],
    calendar: value['calendar'],
    ...Object.fromEntries(TEXTS.map((key) => [key, said.say([key], [key])])),
    ...Object.fromEntries(LISTS.map((key) => [key, said.lines([key], [key])])),
    objectives: Object.fromEntries(
      AIMS.map((key) => [key, said.lines(['objectives', key], ['objectives', key])]),
    ),
    ...Object.fromEntries(
      NAMED.map((key) => [
        key,
        Array.isArray(value[key])
          ? list(value[key]).map((each, rank) => said.named(each, [key, rank], [key]))
          : value[key],
      ]),
    ),
    dates: withDates(value['dates'], ['dates'], ['dates'], said),
    axes: wovenAxes(value['axes'], said),
    partners,
    groups: figures.groups(value['groups']),
  });
  return { value: woven, borrowed: said.borrowed, find: (path) => said.find(path) };
}

/** Where the action is written of: a title, in the language of the sheet. */
function origin(value: unknown, said: SheetWords): unknown {
  if (!isRecord(value)) return value;
  const title = value['title'] !== undefined && { title: { text: value['title'], lang: said.sheetLanguage } };
  return { ...value, ...title };
}

/** Entries with days, each with its words. */
function withDates(value: unknown, path: Path, where: Path, said: SheetWords): unknown {
  if (!Array.isArray(value)) return value;
  return list(value).map((each, rank) =>
    isRecord(each)
      ? said.named(each['id'], [...path, rank], where, {
          start: dated(each['start']),
          end: dated(each['end']),
        })
      : each,
  );
}

function wovenAxes(value: unknown, said: SheetWords): unknown {
  if (!Array.isArray(value)) return value;
  return list(value).map((each, rank) => {
    if (!isRecord(each)) return each;
    const path = ['axes', rank];
    const where = ['axes', String(each['id'])];
    return said.named(each['id'], path, ['axes'], {
      about: said.lines([...path, 'about'], [...where, 'about']),
      steps: withDates(each['steps'], [...path, 'steps'], [...where, 'steps'], said),
    });
  });
}

/** Written by type, as a list of ids each. */
function wovenPartners(value: unknown, source: ActionSource, said: SheetWords): unknown {
  if (!isRecord(value)) return value;
  const { file, locate } = source.skeleton;
  let rank = 0;
  return Object.entries(value).flatMap(([type, ids]) =>
    list(ids).map((id, at) => {
      const path = ['partners', rank++];
      said.mark(path, file, locate(['partners', type, at]));
      said.mark([...path, 'id'], file, locate(['partners', type, at]));
      said.mark([...path, 'type'], file, locate(['partners', type]));
      return said.named(id, path, ['partners'], { type });
    }),
  );
}
