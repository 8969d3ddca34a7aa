import { isRecord } from '../../../domain/content/fields.js';
import type { PathStep } from '../../../domain/issue.js';
import type { Faults, Locate, Place } from '../../faults/fault.js';
import { nearestName } from '../../faults/nearest-name.js';
import type { Column, Line } from './action-csv.js';
import type { Skeleton } from './skeletons.js';

/** The texts of one sheet in one locale, as they are written. */
export interface Words {
  readonly locale: string;
  readonly file: string;
  readonly value: unknown;
  readonly locate: Locate;
}

/** One `actions/<id>.yaml` with its figures, and the words of the publisher's own locale. */
export interface ActionSource {
  readonly skeleton: Skeleton;
  readonly lines: readonly Line[];
  /** File of the lines. */
  readonly csv: string;
  readonly own: Words | undefined;
}

interface Spot {
  readonly file: string;
  readonly place: Place;
}

type Path = readonly PathStep[];

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

type Tell = (column: Column, code: string, args: Readonly<Record<string, string | number>>) => void;

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

export function dig(value: unknown, path: Path): unknown {
  let at = value;
  for (const step of path) {
    if (!isRecord(at) || !Object.hasOwn(at, step)) return undefined;
    at = at[step];
  }
  return at;
}

/** Words given alone are the label. */
function worded(value: unknown): unknown {
  return isRecord(value) || value === undefined ? value : { label: value };
}

/** A year that YAML reads as a number. */
function dated(value: unknown): unknown {
  return typeof value === 'number' && Number.isInteger(value) ? String(value) : value;
}

function plain(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

function given(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));
}

class Weaver {
  readonly borrowed: string[] = [];
  private readonly spots = new Map<string, Spot>();
  private readonly source: ActionSource;
  private readonly words: Words;
  private readonly own: Words | undefined;
  private readonly faults: Faults;

  constructor(source: ActionSource, words: Words, faults: Faults) {
    this.source = source;
    this.words = words;
    this.own = source.own?.locale === words.locale ? undefined : source.own;
    this.faults = faults;
  }

  weave(): unknown {
    const { value } = this.source.skeleton;
    const partners = this.partners(value['partners']);
    const at = (key: string): Path => [key];
    return given({
      id: this.source.skeleton.id,
      organisation: value['organisation'],
      contact: value['contact'],
      year: dated(value['year']),
      source: this.origin(value['source']),
      communes: value['communes'],
      department: value['department'],
      funding: value['funding'],
      facts: value['facts'],
      sites: value['sites'],
      sites_counted_by: value['sites_counted_by'],
      calendar: value['calendar'],
      ...Object.fromEntries(TEXTS.map((key) => [key, this.say(at(key), at(key))])),
      ...Object.fromEntries(LISTS.map((key) => [key, this.lines(at(key), at(key))])),
      objectives: Object.fromEntries(
        AIMS.map((key) => [key, this.lines(['objectives', key], ['objectives', key])]),
      ),
      ...Object.fromEntries(
        NAMED.map((key) => [
          key,
          Array.isArray(value[key])
            ? list(value[key]).map((id, rank) => this.named(id, [key, rank], [key]))
            : value[key],
        ]),
      ),
      dates: this.dates(value['dates'], ['dates'], ['dates']),
      axes: this.axes(value['axes']),
      partners,
      groups: this.groups(value['groups'], partners),
    });
  }

  find(path: Path): Spot {
    for (let length = path.length; length > 0; length -= 1) {
      const spot = this.spots.get(JSON.stringify(path.slice(0, length)));
      if (spot) return spot;
    }
    const { file, locate } = this.source.skeleton;
    return { file, place: locate(path) };
  }

  private mark(path: Path, file: string, place: Place): void {
    this.spots.set(JSON.stringify(path), { file, place });
  }

  private origin(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const lang = this.source.own?.locale ?? this.words.locale;
    return { ...value, ...(value['title'] !== undefined && { title: { text: value['title'], lang } }) };
  }

  /** A text of this locale; else that of the publisher's own, marked with its language. */
  private say(path: Path, where: Path, spare?: string): unknown {
    const { words, own } = this;
    const read = (from: Words): unknown => {
      const key = where.at(-1);
      return key === 'label' || key === 'text'
        ? dig(worded(dig(from.value, where.slice(0, -1))), [key])
        : dig(from.value, where);
    };
    this.mark(path, words.file, words.locate(where));
    const said = read(words);
    if (said !== undefined) return said;
    const theirs = own ? (read(own) ?? spare) : undefined;
    if (theirs === undefined) return own ? undefined : spare;
    if (typeof theirs !== 'string') return undefined;
    this.borrowed.push(where.filter((step) => step !== 'label').join('.'));
    return { text: theirs, lang: own?.locale };
  }

  private lines(path: Path, where: Path): unknown {
    const { words, own } = this;
    const said = dig(words.value, where);
    this.mark(path, words.file, words.locate(where));
    if (said !== undefined) {
      const all = Array.isArray(said) ? (said as readonly unknown[]) : [said];
      all.forEach((_, rank) => {
        this.mark([...path, rank], words.file, words.locate(Array.isArray(said) ? [...where, rank] : where));
      });
      return all;
    }
    const theirs = own && dig(own.value, where);
    if (theirs === undefined) return undefined;
    this.borrowed.push(where.join('.'));
    const texts = Array.isArray(theirs) ? (theirs as readonly unknown[]) : [theirs];
    return texts.flatMap((text) => (typeof text === 'string' ? [{ text, lang: own?.locale }] : []));
  }

  /** What bears an id, with the words that stand under it. */
  private named(
    id: unknown,
    path: Path,
    where: Path,
    more: Readonly<Record<string, unknown>> = {},
    spare: { readonly label?: string | undefined; readonly text?: string | undefined } = {},
  ): Record<string, unknown> {
    const key = typeof id === 'string' || typeof id === 'number' ? String(id) : undefined;
    if (key === undefined) return given({ ...more, id });
    return given({
      ...more,
      id: key,
      label: this.say([...path, 'label'], [...where, key, 'label'], spare.label),
      text: this.say([...path, 'text'], [...where, key, 'text'], spare.text),
    });
  }

  private dates(value: unknown, path: Path, where: Path): unknown {
    if (!Array.isArray(value)) return value;
    return list(value).map((each, rank) =>
      isRecord(each)
        ? this.named(each['id'], [...path, rank], where, {
            start: dated(each['start']),
            end: dated(each['end']),
          })
        : each,
    );
  }

  private axes(value: unknown): unknown {
    if (!Array.isArray(value)) return value;
    return list(value).map((each, rank) => {
      if (!isRecord(each)) return each;
      const path = ['axes', rank];
      const where = ['axes', String(each['id'])];
      return this.named(each['id'], path, ['axes'], {
        about: this.lines([...path, 'about'], [...where, 'about']),
        steps: this.dates(each['steps'], [...path, 'steps'], [...where, 'steps']),
      });
    });
  }

  /** Written by type, as a list of ids each. */
  private partners(value: unknown): unknown {
    if (!isRecord(value)) return value;
    const { file, locate } = this.source.skeleton;
    let rank = 0;
    return Object.entries(value).flatMap(([type, ids]) =>
      list(ids).map((id, at) => {
        const path = ['partners', rank++];
        this.mark(path, file, locate(['partners', type, at]));
        this.mark([...path, 'id'], file, locate(['partners', type, at]));
        this.mark([...path, 'type'], file, locate(['partners', type]));
        return this.named(id, path, ['partners'], { type });
      }),
    );
  }

  private groups(value: unknown, partners: unknown): unknown {
    if (!Array.isArray(value)) return value;
    const ids = list(value).flatMap((each) => (isRecord(each) ? [String(each['id'])] : []));
    const lines = this.source.lines.flatMap((line) => {
      const { group = ids.length === 1 ? ids[0] : undefined } = line.cells;
      if (group !== undefined && ids.includes(String(group))) return [{ group: String(group), line }];
      const near = group === undefined ? undefined : nearestName(String(group), ids);
      this.tell(line, 'group', group === undefined ? 'missing' : 'unknown-group', {
        ...(group !== undefined && { value: group }),
        ...(near !== undefined && { nearest: near }),
      });
      return [];
    });
    return list(value).map((each, rank) => {
      if (!isRecord(each)) return each;
      const path = ['groups', rank];
      const where = ['groups', String(each['id'])];
      const written = list(each['indicators']).map((one, at) => {
        if (!isRecord(one)) return one;
        const { file, locate } = this.source.skeleton;
        const inside = [...path, 'indicators', at];
        const tell: Tell = (column, code, args) =>
          this.faults.add(file, locate([...inside, column]), code, args);
        return this.indicator(one, inside, partners, tell);
      });
      const read = lines.filter(({ group }) => group === each['id']);
      return this.named(each['id'], path, ['groups'], {
        shows: each['shows'],
        planned: this.say([...path, 'planned'], [...where, 'planned']),
        held: this.say([...path, 'held'], [...where, 'held']),
        indicators: [
          ...written,
          ...read.map(({ line }, at) =>
            this.line(line, [...path, 'indicators', written.length + at], partners),
          ),
        ],
      });
    });
  }

  private line(line: Line, path: Path, partners: unknown): unknown {
    const { csv } = this.source;
    this.mark(path, csv, line.place('id'));
    for (const column of Object.keys(line.cells) as Column[])
      this.mark([...path, column], csv, line.place(column));
    return this.indicator(line.cells, path, partners, (...told) => this.tell(line, ...told));
  }

  /** What a line counts; named after its partner, or by words of its own. */
  private indicator(
    cells: Readonly<Record<string, unknown>>,
    path: Path,
    partners: unknown,
    tell: Tell,
  ): unknown {
    const { id, partner, part_of, planned, held, value, unit } = cells;
    const figures = { part_of, planned, held, value, unit };
    const spare = { label: plain(cells['label']), text: plain(cells['note']) };
    if (typeof partner !== 'string') return this.named(id, path, ['indicators'], figures, spare);
    const known = list(partners).flatMap((each) => (isRecord(each) ? [each] : []));
    const ids = known.map((each) => String(each['id']));
    const its = known[ids.indexOf(partner)];
    if (!its) {
      const near = nearestName(partner, ids);
      tell('partner', 'unknown-partner', { value: partner, ...(near !== undefined && { nearest: near }) });
      return this.named(id, path, ['indicators'], figures, { ...spare, label: spare.label ?? partner });
    }
    const text = this.say([...path, 'text'], ['indicators', String(id), 'text'], spare.text);
    return given({ ...figures, id, label: its['label'], text });
  }

  private tell(line: Line, ...[column, code, args]: Parameters<Tell>): void {
    this.faults.add(this.source.csv, line.place(column), code, args);
  }
}

/** @param faults those of lines that belong nowhere, which are the same in every locale */
export function weaveAction(source: ActionSource, words: Words, faults: Faults): WovenAction {
  const weaver = new Weaver(source, words, faults);
  return { value: weaver.weave(), borrowed: weaver.borrowed, find: (path) => weaver.find(path) };
}
