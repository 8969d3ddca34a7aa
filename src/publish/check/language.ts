import { isRecord } from '../../domain/content/fields.js';
import type { LocalePack } from '../../domain/content/model.js';
import type { FacilityField } from '../../domain/directory/facility.js';
import type { PathStep } from '../../domain/issue.js';
import { Faults, type Fault, type Place } from '../faults/fault.js';
import { DIRECTORY_FILE, type PlacedFacility } from '../read/directory-csv.js';
import type { LocaleSource } from '../read/locale-folder.js';
import { checkWording, type WordingFinding } from './words/wording.js';

/** Keys whose values nobody reads as prose: codes and ids, addresses, conditions, titles and names of others. */
const NOT_PROSE: ReadonlySet<string> = new Set([
  'abbreviation',
  'because',
  'by',
  'calendar',
  'communes',
  'contact',
  'currency',
  'department',
  'facts',
  'days',
  'fields',
  'checked_on',
  'countries',
  'country',
  'date',
  'form',
  'href',
  'id',
  'kind',
  'lang',
  'language',
  'lead',
  'legal',
  'links',
  'locale',
  'organisation',
  'part_of',
  'next',
  'on_call_hours',
  'publisher',
  'references',
  'reviewed',
  'role',
  'setting',
  'shows',
  'sites',
  'sites_counted_by',
  'situations',
  'source',
  'sources',
  'src',
  'to',
  'to_check',
  'tone',
  'type',
  'unit',
  'url',
  'when',
  'who',
]);

/** Parts of a pack by id, which elsewhere are lists of ids. */
const PARTS: ReadonlySet<string> = new Set(['kinds', 'settings']);

/** Columns of `directory.csv` that hold the publisher's own sentences. */
const PROSE_COLUMNS = [
  'summary',
  'contact',
  'sessions',
  'on_entry',
  'on_use',
  'admission',
  'waiting',
  'cost',
  'accessibility',
] as const satisfies readonly FacilityField[];

/** A text that visitors read, and its path from the root of the value. */
export interface PlacedText {
  readonly text: string;
  readonly path: readonly PathStep[];
}

/**
 * Every text of a pack that visitors read, whatever the parts it has. The spans of a paragraph are one text.
 * What people type (`synonyms`) is left out: it is matched, never shown.
 */
export function proseOf(value: unknown, path: readonly PathStep[] = []): PlacedText[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each, index) => proseOf(each, [...path, index]));
  if (!isRecord(value)) return [];
  /* Borrowed from another locale, where it is read. */
  if (path.length > 2 && typeof value['lang'] === 'string') return [];
  if (isTextBlock(value)) return [{ text: spanText(value), path }];
  return Object.entries(value).flatMap(([key, each]) =>
    isProse(key, each, path) ? proseOf(each, [...path, key]) : [],
  );
}

function isProse(key: string, value: unknown, path: readonly PathStep[]): boolean {
  if (path.length === 0) return key !== 'synonyms' && key !== 'locale';
  /* What stands right under a part is the publisher's id: it may be any word. */
  if (path.length === 1 && isRecord(value)) return true;
  if (path.length === 1 && path[0] === 'terms') return true;
  /* What others published bears the title that they chose. */
  if (path[0] === 'documents' && key === 'title') return false;
  const isIds = Array.isArray(value) && value.every((each) => typeof each === 'string');
  return !NOT_PROSE.has(key) && !(PARTS.has(key) && isIds);
}

function isTextBlock(value: Record<string, unknown>): boolean {
  return (value['type'] === 'paragraph' || value['type'] === 'heading') && Array.isArray(value['children']);
}

function spanText(span: unknown): string {
  if (!isRecord(span)) return '';
  if (typeof span['text'] === 'string') return span['text'];
  return Array.isArray(span['children']) ? span['children'].map(spanText).join('') : '';
}

/**
 * Tells the stigmatising words and the long sentences of a locale's texts, each at its own place; in easier language,
 * the abbreviations that are not explained too.
 */
export function checkPackLanguage(source: LocaleSource): readonly Fault[] {
  const faults = new Faults();
  for (const { text, path } of proseOf(source.written)) {
    const wording = checkWording(text, source.pack.locale, explainedBeside(path, source.pack));
    addWording(wording, source.fileOf(path), source.locate(path), faults);
  }
  return faults.list;
}

/** Abbreviations that the page explains beside a text: that of a kind by its label, those of the models by their words. */
function explainedBeside([part, id]: readonly PathStep[], { kinds, models }: LocalePack): readonly string[] {
  if (part === 'kinds')
    return Object.hasOwn(kinds, String(id)) ? [kinds[String(id)]?.abbreviation ?? ''] : [];
  return part === 'models' ? (models?.words.map(({ word }) => word) ?? []) : [];
}

/**
 * The same for what the directory says in sentences. Names of places, organisations and sources are those that
 * their owners chose.
 *
 * @param locale the publisher's own
 */
export function checkDirectoryLanguage(
  placed: readonly PlacedFacility[],
  locale: string | undefined,
): readonly Fault[] {
  const faults = new Faults();
  if (locale === undefined) return [];
  for (const { facility, place } of placed)
    for (const column of PROSE_COLUMNS) {
      const text = facility[column];
      if (text === undefined) continue;
      addWording(checkWording(text, locale).map(inOwnWords), DIRECTORY_FILE, place(column), faults);
    }
  return faults.list;
}

/** How long its sentences are is a facility's own affair: they are copied as it says them, and never stop a feed. */
function inOwnWords(finding: WordingFinding): WordingFinding {
  return finding.code === 'sentence-too-long' ? { ...finding, severity: 'warning' } : finding;
}

function addWording(findings: readonly WordingFinding[], file: string, place: Place, faults: Faults): void {
  for (const { code, args, severity } of findings) faults.add(file, place, code, args, severity);
}
