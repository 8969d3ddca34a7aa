import type { PathStep } from '../../../domain/issue.js';
import { isRecord } from '../../../domain/content/fields.js';
import type { Locate, Place } from '../../faults/fault.js';
import type { Line } from './action-csv.js';
import type { Skeleton } from './skeletons.js';
import { dig, given } from './written-values.js';

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

/** Where a value stands. */
export interface Spot {
  readonly file: string;
  readonly place: Place;
}

export type Path = readonly PathStep[];

/** What stands for words that a locale does not have. */
interface Spare {
  readonly label?: string | undefined;
  readonly text?: string | undefined;
}

/** Words given alone are the label. */
function worded(value: unknown): unknown {
  return isRecord(value) || value === undefined ? value : { label: value };
}

/**
 * The words of one sheet in one locale, those of the publisher's own in the place of those it lacks, and where each of
 * them stands. In every method, `path` is that of the woven sheet and `where` that of the file of words.
 */
export class SheetWords {
  /** Paths of the words that were taken from the publisher's own locale. */
  readonly borrowed: string[] = [];
  private readonly spots = new Map<string, Spot>();
  private readonly source: ActionSource;
  private readonly words: Words;
  private readonly own: Words | undefined;

  constructor(source: ActionSource, words: Words) {
    this.source = source;
    this.words = words;
    this.own = source.own?.locale === words.locale ? undefined : source.own;
  }

  /** The language of what the sheet itself says. */
  get sheetLanguage(): string {
    return this.source.own?.locale ?? this.words.locale;
  }

  /** Where a path of the woven sheet is written; the nearest thing around it when it is missing. */
  find(path: Path): Spot {
    for (let length = path.length; length > 0; length -= 1) {
      const spot = this.spots.get(JSON.stringify(path.slice(0, length)));
      if (spot) return spot;
    }
    const { file, locate } = this.source.skeleton;
    return { file, place: locate(path) };
  }

  /** Keeps where a path of the woven sheet is written. */
  mark(path: Path, file: string, place: Place): void {
    this.spots.set(JSON.stringify(path), { file, place });
  }

  /** A text of this locale; else that of the publisher's own, marked with its language. */
  say(path: Path, where: Path, spare?: string): unknown {
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

  /** A list of texts, in the same way. */
  lines(path: Path, where: Path): unknown {
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
  named(
    id: unknown,
    path: Path,
    where: Path,
    more: Readonly<Record<string, unknown>> = {},
    spare: Spare = {},
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
}
