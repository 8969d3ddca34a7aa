import { existsSync, statSync } from 'node:fs';
import * as v from 'valibot';
import { Findings, id, isRecord } from '../domain/content/fields.js';
import { parseHelplines } from '../domain/content/schema.js';
import type { LocalePack } from '../domain/content/model.js';
import type { Helpline } from '../domain/helplines/model.js';
import { SETTINGS, type Facility, type SettingId } from '../domain/directory/facility.js';
import { checkFacilities } from './check/facilities.js';
import { checkHelplines, type PlacedHelpline } from './check/helplines.js';
import { checkDirectoryLanguage, checkPackLanguage } from './check/language.js';
import { checkKindsNamed, checkTables } from './check/guidance.js';
import { checkPathways } from './check/pathways.js';
import { checkLandscape } from './check/landscape.js';
import { checkSynonyms, checkTerms } from './check/texts.js';
import { readHelplineNumbers } from './read/contacts/contacts.js';
import type { Content, FeedSource } from './content.js';
import { START, type Faults, type Locate } from './faults/fault.js';
import { readDirectory } from './read/directory-csv.js';
import { readFeedYaml } from './read/feed-yaml.js';
import { readText, readYamlFile } from './read/files/folder-files.js';
import { readGuideSources } from './read/guides/guides.js';
import { completeLocale, filledFrom, readLocale } from './read/locale-folder.js';

export const DIRECTORY_FILE = 'directory.csv';
export const KINDS_FILE = 'kinds.yaml';
export const HELPLINES_FILE = 'helplines.yaml';

/**
 * Reads and checks a publisher's folder: every fault of every file in one run.
 *
 * @param now epoch milliseconds; only warnings depend on it, never the content
 * @returns the content without what is at fault; undefined when `feed.yaml` cannot be understood
 */
export function readContent(dir: string, faults: Faults, now: number): Content | undefined {
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    faults.add(dir, START, 'no-folder');
    return undefined;
  }
  const { source, locales, locate } = readFeedYaml(dir, faults);
  const kinds = readKindSettings(dir, faults);
  const lines = readHelplines(dir, faults);
  const helplines = checkHelplines(lines.value, HELPLINES_FILE, lines.locate, faults, now);
  const guides = readGuideSources(dir, locales[0], faults);
  const texts = locales.map((locale) => readLocale(dir, locale, kinds, guides, faults));

  const csv = readText(dir, DIRECTORY_FILE, faults);
  if (csv?.encoding === 'windows-1252')
    faults.add(DIRECTORY_FILE, START, 'encoding-guessed', { value: csv.encoding }, 'warning');
  const today = new Date(now).toISOString().slice(0, 10);
  const placed = csv ? readDirectory(csv.text, DIRECTORY_FILE, faults, today) : [];
  checkDirectoryLanguage(placed, DIRECTORY_FILE, locales[0], faults);
  const facilities = checkFacilities(placed, DIRECTORY_FILE, kinds, faults);
  const settings = SETTINGS.filter((setting) => Object.values(kinds).includes(setting));
  const wanted = {
    kinds: Object.keys(kinds),
    settings,
    helplines: helplines.map((line) => line.id),
    guides,
  };
  const packs: LocalePack[] = [];
  for (const each of texts) {
    checkSynonyms(each, kinds, faults);
    checkPackLanguage(each, faults);
    packs.push(completeLocale(each, filledFrom(each.pack.locale, packs), wanted, faults));
  }
  checkTerms(packs, facilities, faults);
  texts.forEach((each) => checkKindsNamed(each, kinds, faults));
  texts.slice(0, 1).forEach((each) => checkTables(each, source?.countries ?? [], helplines, faults));
  texts.forEach((each, at) => checkPathways(each, kinds, at === 0, faults));
  if (guides.landscape) checkLandscape(guides.landscape, texts[0], kinds, faults);
  if (!source) return undefined;
  checkCountries(source, locate, helplines, facilities, faults);
  const named = packs.map((pack) => withLanguages(pack, facilities));
  return { source, packs: named, helplines, kinds, facilities };
}

/** A pack with the names of the languages that the facilities speak, so that no page has to look them up. */
function withLanguages(pack: LocalePack, facilities: readonly Facility[]): LocalePack {
  const codes = [...new Set(facilities.flatMap(({ languages }) => languages ?? []))].sort();
  if (codes.length === 0) return pack;
  const names = new Intl.DisplayNames([pack.locale], { type: 'language' });
  const nameOf = (code: string): string => {
    try {
      return names.of(code) ?? code;
    } catch {
      // A tag with more than language, script and region has no name.
      return code;
    }
  };
  return { ...pack, languages: Object.fromEntries(codes.map((code) => [code, nameOf(code)])) };
}

function readKindSettings(dir: string, faults: Faults): Record<string, SettingId> {
  const { value, locate } = readYamlFile(dir, KINDS_FILE, faults);
  const found = new Findings();
  const kinds = found.record(value, [], id, (entry, at) => found.take(v.picklist(SETTINGS), entry, at));
  faults.addIssues(KINDS_FILE, locate, found.issues);
  return kinds;
}

function readHelplines(
  dir: string,
  faults: Faults,
): { readonly value: readonly PlacedHelpline[]; readonly locate: Locate } {
  const { value, locate } = readYamlFile(dir, HELPLINES_FILE, faults);
  if (value === undefined) return { value: [], locate };
  const result = parseHelplines(withReadNumbers(value, locate, faults));
  faults.addIssues(HELPLINES_FILE, locate, result.issues);
  const written = Array.isArray(value) ? (value as readonly unknown[]) : [];
  let index = -1;
  const placed = (result.value ?? []).map((line): PlacedHelpline => {
    index = written.findIndex((each, at) => at > index && isRecord(each) && each['id'] === line.id);
    return { line, index };
  });
  return { value: placed, locate };
}

/** The entries with their numbers read; what is no list of entries is left to the check that follows. */
function withReadNumbers(value: unknown, locate: Locate, faults: Faults): unknown {
  if (!Array.isArray(value)) return value;
  return (value as readonly unknown[]).map((each, index) => {
    if (!isRecord(each)) return each;
    const { entry, issues } = readHelplineNumbers(each);
    faults.addIssues(HELPLINES_FILE, (path) => locate([index, ...path]), issues);
    return entry;
  });
}

/** Dangers for which each country of a feed has a number. */
const NEEDED = ['emergency', 'overdose', 'suicide', 'drugs'] as const;

function checkCountries(
  source: FeedSource,
  locate: Locate,
  helplines: readonly Helpline[],
  facilities: Content['facilities'],
  faults: Faults,
): void {
  source.countries.forEach((country, index) => {
    const own = helplines.filter((line) => line.country === country);
    const lacking = NEEDED.filter((situation) => !own.some((line) => line.situations.includes(situation)));
    for (const situation of lacking)
      faults.add('feed.yaml', locate(['countries', index]), 'helpline-lacking', { country, situation });
  });
  const elsewhere = new Set(facilities.map((each) => each.country));
  for (const country of source.countries) elsewhere.delete(country);
  if (elsewhere.size > 0)
    faults.add(
      'feed.yaml',
      locate(['countries']),
      'country-not-listed',
      { value: [...elsewhere].sort().join(', ') },
      'warning',
    );
}
