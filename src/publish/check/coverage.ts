import { plainLocale } from '../../domain/content/locale.js';
import type { LocalePack } from '../../domain/content/model.js';
import { LANDSCAPE_FACTS } from '../../domain/landscape/model.js';
import { Faults, START, type Fault } from '../faults/fault.js';
import { listed } from '../faults/listed.js';
import { withoutWords } from '../read/complete-locale.js';
import { GUIDE_LISTS, guideIds, type GuideList, type GuideSources } from '../read/guides/guides.js';
import { LANDSCAPE_FILE, LANDSCAPE_WORDS, type LandscapeParts } from '../read/guides/landscape.js';
import type { ContentFiles } from '../read/files/content-files.js';
import type { LocaleSource } from '../read/locale-folder.js';
import type { Wanted } from '../read/wanted.js';

/** What the publisher's own locale is told when a guide has no words in it. */
const LACKING: Readonly<Record<GuideList, string>> = {
  questionnaires: 'questionnaire-without-texts',
  actions: 'action-without-texts',
  pathways: 'pathway-without-texts',
};

/**
 * What each locale lacks. In the publisher's own a kind, a setting, a number or a guide without words is an error;
 * elsewhere the publisher's own words are shown, and it is a warning. Of a variant (`fr-x-simple`) nothing is told:
 * to say only some things in another way is what it is for. What a guide that the built-in pack lends lacks in one of
 * the pack's own languages is not the publisher's affair.
 *
 * @param texts of all locales, the publisher's own first
 * @param guides what the guides have in all languages
 */
export function checkCoverage(
  texts: readonly LocaleSource[],
  wanted: Wanted,
  guides: GuideSources,
  files: ContentFiles,
): readonly Fault[] {
  const [own, ...others] = texts;
  if (!own) return [];
  return [
    ...lacks(own, undefined, wanted, guides, files),
    ...others
      .filter(({ pack: { locale } }) => plainLocale(locale) === locale)
      .flatMap((each) => lacks(each, own.pack, wanted, guides, files)),
  ];
}

/** @param own the locale that the words are taken from; undefined for the publisher's own */
function lacks(
  { pack, guides: read }: LocaleSource,
  own: LocalePack | undefined,
  wanted: Wanted,
  guides: GuideSources,
  files: ContentFiles,
): readonly Fault[] {
  const faults = new Faults();
  const { locale } = pack;
  const tell = (file: string, code: string, args: Fault['issue']['args']): void =>
    faults.add(`${locale}/${file}`, START, code, { ...args, locale }, own ? 'warning' : 'error');
  const isOfPack = files.lent?.find(`${locale}/settings.yaml`) !== undefined;
  /** @param source file of what has no words here */
  const guide = (value: string, without: string, source = `${value}.yaml`): void => {
    if (isOfPack && files.isLent(source)) return;
    tell(`${value}.yaml`, own ? 'locale-lacks-guidance' : without, { value });
  };
  for (const part of ['kinds', 'settings', 'helplines'] as const) {
    const ids = withoutWords(pack, part, wanted);
    if (ids.length > 0) tell(part === 'kinds' ? part : `${part}.yaml`, `locale-lacks-${part}`, listed(ids));
  }
  const ids = guideIds(guides);
  for (const list of GUIDE_LISTS)
    for (const id of ids[list]) if (!read.worded[list].includes(id)) guide(`${list}/${id}`, LACKING[list]);
  if (own?.models && !pack.models) guide('models', '', `${own.locale}/models.yaml`);
  if (guides.landscape && !read.landscape) guide('landscape', 'landscape-without-texts');
  const isWritten = !files.isLent(`${locale}/${LANDSCAPE_FILE}`);
  const words = own && read.landscape && isWritten ? lackingWords(pack, own, read.landscape) : [];
  if (words.length > 0) tell(LANDSCAPE_FILE, 'landscape-words-lacking', listed(words));
  return faults.list;
}

/**
 * The words that the publisher's own landscape has and that of a locale lacks: `harm_reduction`, `chu.admission`,
 * `caut.BE`. A kind of which the locale says nothing is not among them: it is shown in the publisher's own.
 *
 * @param worded ids of the kinds that have words in the locale
 */
function lackingWords(
  { landscape }: LandscapeParts,
  own: LandscapeParts,
  worded: readonly string[],
): string[] {
  const theirs = own.landscape;
  if (!landscape || !theirs) return [];
  const kinds = theirs.kinds.filter(({ id }) => worded.includes(id));
  return [
    ...LANDSCAPE_WORDS.filter((key) => theirs[key] !== undefined && landscape[key] === undefined),
    ...kinds.flatMap((whole) => {
      const kind = landscape.kinds.find(({ id }) => id === whole.id);
      const facts = LANDSCAPE_FACTS.filter((fact) => whole[fact] !== undefined && kind?.[fact] === undefined);
      const countries = whole.counterparts.filter(
        ({ country, text }) =>
          text !== undefined &&
          !kind?.counterparts.some((each) => each.country === country && each.text !== undefined),
      );
      return [...facts, ...countries.map(({ country }) => country)].map((what) => `${whole.id}.${what}`);
    }),
  ];
}
