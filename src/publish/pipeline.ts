import { existsSync, statSync } from 'node:fs';
import type { LocalePack } from '../domain/content/model.js';
import { SETTINGS, type SettingId } from '../domain/directory/facility.js';
import { checkCountries } from './check/countries.js';
import { checkCoverage } from './check/coverage.js';
import { checkFacilities, checkFacilityKinds, checkLinks } from './check/facilities.js';
import { checkFeed } from './check/feed.js';
import { checkKindsNamed, checkTables } from './check/guidance.js';
import { checkHelplines } from './check/helplines.js';
import { checkLandscape } from './check/landscape.js';
import { checkDirectoryLanguage, checkPackLanguage } from './check/language.js';
import { checkPathways } from './check/pathways.js';
import { checkPoints } from './check/points.js';
import { checkSynonyms, checkTerms } from './check/texts.js';
import { checkTowns } from './check/towns.js';
import type { Content } from './content.js';
import { Faults, isSound, START, withoutEchoes, type Fault } from './faults/fault.js';
import { BUILT_IN_FOLDER } from './read/built-in-folder.js';
import { completeLocales } from './read/complete-locale.js';
import type { Directory } from './read/directory-csv.js';
import { readDirectory } from './read/directory-folder.js';
import { readFeedYaml, type FeedYaml } from './read/feed-yaml.js';
import { ContentFiles, FolderFiles } from './read/files/content-files.js';
import { readGuideSources, type GuideSources } from './read/guides/guides.js';
import { readHelplines, type HelplinesYaml } from './read/helplines-yaml.js';
import { readKindSettings } from './read/kinds-yaml.js';
import { withLentFiles } from './read/lent.js';
import { readLocale, type LocaleSource } from './read/locale-folder.js';
import type { Wanted } from './read/wanted.js';
import { kindWords } from './read/words/kinds.js';
import { termWords } from './read/words/terms.js';

/** What a content folder says, before anybody asks whether it fits together. */
interface Folder {
  readonly files: ContentFiles;
  readonly feed: FeedYaml;
  readonly kinds: Readonly<Record<string, SettingId>>;
  readonly helplines: HelplinesYaml;
  /** What the guides have in all languages. */
  readonly guides: GuideSources;
  /** Each locale as it is written, the publisher's own first. */
  readonly texts: readonly LocaleSource[];
  readonly wanted: Wanted;
  /** Each locale, what it lacks taken from another. */
  readonly packs: readonly LocalePack[];
  readonly directory: Directory;
}

/** A content folder after reading and checking. */
export interface Checked {
  /** Every fault of every file: those of reading, then those of checking. */
  readonly faults: readonly Fault[];
  /** What there is to publish, without what is at fault; undefined when `feed.yaml` cannot be understood. */
  readonly content: Content | undefined;
  /** How many texts, in all languages, are those of the built-in pack. */
  readonly lent: number;
  /** Who keeps each facility that stands in a file of `directory/`: the name of the file, by the facility's id. */
  readonly keepers: ReadonlyMap<string, string>;
}

/**
 * The way of a content folder into what is published: read → check → write. `build` and the built-in pack go it to
 * its end, each with its own way of writing; `check` stops before the last step.
 *
 * @param now epoch milliseconds; only warnings depend on it, never what is written
 * @param tell is given the faults before anything is written
 * @param write is called only when there is no error
 * @param published ids of the facilities that were published last, where that is known
 * @returns what `write` gives; undefined when it was not called
 */
export function publish<Written>(
  dir: string,
  now: number,
  tell: (checked: Checked) => void,
  write: (content: Content) => Written,
  published: ReadonlySet<string> = new Set(),
): Written | undefined {
  const checked = readAndCheck(dir, now, { published });
  tell(checked);
  return checked.content && isSound(checked.faults) ? write(checked.content) : undefined;
}

/** What is read besides a content folder. */
export interface Around {
  /** Ids of the facilities that were published last, where that is known. */
  readonly published?: ReadonlySet<string>;
  /** Folder of the built-in pack, which lends its texts to the folders that ask for it. */
  readonly pack?: string;
}

/**
 * The first two steps: read → check. Every fault of every file is told in one run.
 *
 * @param now epoch milliseconds
 */
export function readAndCheck(
  dir: string,
  now: number,
  { published = new Set(), pack = BUILT_IN_FOLDER }: Around = {},
): Checked {
  const { folder, faults: ofReading } = read(dir, now, pack);
  if (!folder) return { faults: ofReading, content: undefined, lent: 0, keepers: new Map() };
  const { content, faults: ofChecking } = check(folder, now, published);
  return {
    faults: [...ofReading, ...ofChecking],
    content,
    lent: folder.texts.reduce((sum, { lent }) => sum + lent, 0),
    keepers: folder.directory.keepers,
  };
}

/** Turns files into values. What cannot be read is told and left out; nothing is judged. */
function read(
  dir: string,
  now: number,
  pack: string,
): { readonly folder: Folder | undefined; readonly faults: readonly Fault[] } {
  const faults = new Faults();
  if (!existsSync(dir) || !statSync(dir).isDirectory()) {
    faults.add(dir, START, 'no-folder');
    return { folder: undefined, faults: faults.list };
  }
  const own = new FolderFiles(dir);
  const feed = readFeedYaml(own, faults);
  const files = feed.builtIn ? withLentFiles(own, feed.locales[0], pack) : new ContentFiles(own);
  const kinds = readKindSettings(files, faults);
  const helplines = readHelplines(files, feed.source?.countries ?? [], faults);
  const guides = readGuideSources(files, feed.locales[0], faults);
  const wanted: Wanted = {
    kinds: Object.keys(kinds),
    settings: SETTINGS.filter((setting) => Object.values(kinds).includes(setting)),
    helplines: helplines.lines.map(({ line }) => line.id),
  };
  const texts = feed.locales.map((locale) => readLocale(files, locale, { kinds, wanted, guides }, faults));
  const written = texts.map(({ pack }) => pack);
  const words = {
    kinds: kindWords(Object.keys(kinds), written),
    terms: termWords(written.map(({ terms }) => terms)),
  };
  const today = new Date(now).toISOString().slice(0, 10);
  const directory = readDirectory(dir, { today, words }, faults);
  const packs = completeLocales(texts, wanted);
  return {
    folder: { files, feed, kinds, helplines, guides, texts, directory, wanted, packs },
    faults: withoutEchoes(ofPublisher(faults.list, files)),
  };
}

/** Judges what was read: whether it fits together, and whether it is fit to be shown. */
function check(
  folder: Folder,
  now: number,
  published: ReadonlySet<string>,
): Pick<Checked, 'faults' | 'content'> {
  const { files, feed, kinds, guides, texts, wanted, packs } = folder;
  const { source } = feed;
  const helplines = folder.helplines.lines.map(({ line }) => line);
  const known = checkFacilityKinds(folder.directory.facilities, kinds);
  const pointed = checkPoints(known.kept);
  // A point that is told is not replaced: what else the row says may be what is wrong.
  const strays = new Set(pointed.kept.filter((each, at) => each !== known.kept[at]));
  const towned = checkTowns(pointed.kept, strays);
  const linked = checkLinks(towned.kept, folder.directory.ids, published);
  const facilities = linked.kept.map(({ facility }) => facility);
  const ofGuides = [
    ...texts
      .slice(0, 1)
      .flatMap((each) => checkTables(each, source?.countries ?? [], helplines, (file) => files.isLent(file))),
    ...texts.flatMap((each, at) => checkPathways(each, kinds, at === 0)),
    ...checkLandscape(guides.landscape, texts[0], kinds),
  ];
  const faults = [
    ...checkFeed(feed),
    ...checkHelplines(folder.helplines, feed, now),
    ...checkDirectoryLanguage(folder.directory.facilities, feed.locales[0]),
    ...known.faults,
    ...pointed.faults,
    ...towned.faults,
    ...linked.faults,
    ...checkFacilities(towned.kept),
    ...texts.flatMap((each) => checkSynonyms(each, kinds)),
    ...ofPublisher(texts.flatMap(checkPackLanguage), files),
    ...checkCoverage(texts, wanted, guides, files),
    ...checkTerms(packs, facilities),
    ...texts.flatMap((each) => checkKindsNamed(each, kinds)),
    ...ofPublisher(ofGuides, files),
    ...checkCountries(feed, helplines, facilities),
  ];
  return { faults, content: source && { source, packs, helplines, kinds, facilities } };
}

/**
 * Without the warnings of files that the built-in pack lends: its own people read them when it was built. It had no error
 * then, so that an error in one of them comes from what the publisher wrote beside it, and is told.
 */
function ofPublisher(faults: readonly Fault[], files: ContentFiles): readonly Fault[] {
  if (!files.lent) return faults;
  return faults.filter(({ file, issue }) => issue.severity === 'error' || !files.isLent(file));
}
