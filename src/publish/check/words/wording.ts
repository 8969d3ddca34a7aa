import { isEasier } from '../../../domain/content/locale.js';
import type { Severity } from '../../../domain/issue.js';
import { ar } from './ar.js';
import { de } from './de.js';
import { en } from './en.js';
import { es } from './es.js';
import { fr } from './fr.js';
import { nb } from './nb.js';
import { nl } from './nl.js';
import { pt } from './pt.js';
import type { LanguageRules } from './rules.js';
import { sentenceSplitter, type Splitter } from './sentences.js';

const LANGUAGES: Readonly<Record<string, LanguageRules>> = { fr, en, nl, es, de, pt, nb, no: nb, nn: nb, ar };

/** Languages that have a list of words. */
export const LISTED_LANGUAGES: readonly string[] = ['fr', 'en', 'nl', 'es', 'de', 'pt', 'nb', 'ar'];

/** Most words in a sentence that visitors read. */
export const LONGEST = 25;

/** The same where a locale is in easier language. */
export const LONGEST_EASIER = 15;

/** Words of the start of a sentence that a message shows. */
const SHOWN = 6;

/**
 * A fault in a text: a word that stigmatises, with another for it, a sentence that is too long, or an abbreviation that
 * easier language does not explain.
 */
export type WordingFinding =
  | {
      readonly code: 'stigmatising-word';
      readonly severity: Severity;
      readonly args: { readonly value: string; readonly instead: string };
    }
  | {
      readonly code: 'sentence-too-long';
      readonly severity: Severity;
      readonly args: { readonly value: string; readonly count: number; readonly limit: number };
    }
  | {
      readonly code: 'abbreviation-unexplained';
      readonly severity: Severity;
      readonly args: { readonly value: string };
    };

interface CompiledRule {
  readonly match: RegExp;
  readonly unless: RegExp | undefined;
  readonly instead: string;
  readonly severity: Severity;
}

interface Compiled {
  readonly words: readonly CompiledRule[];
  readonly names: readonly RegExp[];
  readonly split: Splitter;
}

/** A pattern of whole words: accents and combining marks belong to the word they stand in. */
function wholeWords(pattern: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${pattern})(?![\\p{L}\\p{M}\\p{N}])`, flags);
}

const compiled = new Map<string, Compiled>();

function rulesOf(locale: string): Compiled {
  const language = locale.toLowerCase().split(/[-_]/)[0] ?? '';
  const known = compiled.get(language);
  if (known) return known;
  const rules = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : undefined;
  const made: Compiled = {
    words: (rules?.words ?? []).map((rule) => ({
      match: wholeWords(rule.pattern, rule.exactCase ? 'gu' : 'giu'),
      unless: rule.unless === undefined ? undefined : wholeWords(rule.unless, 'iu'),
      instead: rule.instead,
      severity: rule.severity ?? 'error',
    })),
    names: (rules?.names ?? []).map((name) => wholeWords(name, 'giu')),
    split: sentenceSplitter(language, rules?.abbreviations ?? [], rules?.beforeFigures ?? []),
  };
  compiled.set(language, made);
  return made;
}

/** One sign for what is typed in several ways; marks on Arabic letters and invisible hyphens taken away. */
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00AD\u0640\u064B-\u0652\u200B-\u200F]/g, '')
    .replace(/[\u2018\u2019\u02BC]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[^\S\n]/g, ' ');
}

const ABBREVIATION = /(?<![\p{L}\p{M}\p{N}])\p{Lu}{2,}(?![\p{L}\p{M}\p{N}])/gu;

/** True where an abbreviation stands in brackets after what it means, or before its meaning in brackets or after a colon. */
function isExplained(abbreviation: string, text: string): boolean {
  return new RegExp(`\\p{L}[»”"']? \\(${abbreviation}\\)|(?<!\\p{L})${abbreviation} ?(?:\\(|: )`, 'u').test(
    text,
  );
}

/**
 * What is at fault in the wording of a text: each stigmatising word once, and each sentence over 25 words.
 * A language without a list has its sentences checked only. A locale in easier language has 15 words a sentence, and
 * explains each abbreviation in the text where it stands.
 *
 * @param locale BCP 47 code
 * @param explained abbreviations that are explained beside the text
 */
export function checkWording(
  text: string,
  locale: string,
  explained: readonly string[] = [],
): WordingFinding[] {
  const { words, names, split } = rulesOf(locale);
  const written = plain(text);
  const limit = isEasier(locale) ? LONGEST_EASIER : LONGEST;
  let unnamed = written;
  for (const name of names) unnamed = unnamed.replace(name, '\u2026');
  const findings: WordingFinding[] = [];
  const suspects = words.filter(({ match }) => unnamed.search(match) !== -1);
  const told = new Set<string>();
  for (const sentence of suspects.length > 0 ? split(unnamed) : []) {
    for (const { match, unless, instead, severity } of suspects) {
      if (unless?.test(sentence.text)) continue;
      for (const [value] of sentence.text.matchAll(match)) {
        if (told.has(value.toLowerCase())) continue;
        told.add(value.toLowerCase());
        findings.push({ code: 'stigmatising-word', severity, args: { value, instead } });
      }
    }
  }
  for (const { text: sentence, words: count } of split(written)) {
    if (count <= limit) continue;
    const value = `${sentence.trim().split(/\s+/).slice(0, SHOWN).join(' ')}…`;
    findings.push({ code: 'sentence-too-long', severity: 'error', args: { value, count, limit } });
  }
  for (const value of isEasier(locale) ? new Set(written.match(ABBREVIATION)) : []) {
    if (explained.includes(value) || isExplained(value, written)) continue;
    findings.push({ code: 'abbreviation-unexplained', severity: 'warning', args: { value } });
  }
  return findings;
}
