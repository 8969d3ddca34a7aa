import { plainLocale } from '../../domain/content/locale.js';
import type { LocalePack } from '../../domain/content/model.js';
import { completeGuides } from './guides/complete-guides.js';
import type { LocaleSource } from './locale-folder.js';
import type { Wanted } from './wanted.js';

/**
 * The pack of each locale, what it lacks filled with the publisher's own words, marked with their language. What a
 * variant lacks (`fr-x-simple`) is filled from the locale that it is a way of writing: the mark is then of the same
 * language, which pages do not show.
 *
 * @param texts of all locales, the publisher's own first
 */
export function completeLocales(texts: readonly LocaleSource[], wanted: Wanted): LocalePack[] {
  const packs: LocalePack[] = [];
  for (const each of texts) {
    const { locale } = each.pack;
    const plain = plainLocale(locale);
    const own = packs.find((pack) => plain !== locale && pack.locale === plain) ?? packs[0];
    packs.push(own ? completeLocale(each, own, wanted) : each.pack);
  }
  return packs;
}

/** Ids that the feed shows and for which a part of a pack has no words. */
export function withoutWords(pack: LocalePack, part: keyof Wanted, wanted: Wanted): readonly string[] {
  return wanted[part].filter((id) => !Object.hasOwn(pack[part], id));
}

/** @param own the locale to fill from */
function completeLocale({ pack, guides }: LocaleSource, own: LocalePack, wanted: Wanted): LocalePack {
  const lang = own.locale;
  const isVariant = plainLocale(pack.locale) !== pack.locale;
  const lacking = (part: keyof Wanted): readonly string[] => withoutWords(pack, part, wanted);
  return {
    ...pack,
    ...completeGuides(pack, guides, own),
    kinds: ordered(wanted.kinds, {
      ...pack.kinds,
      ...filled(lacking('kinds'), own.kinds, (each) => ({ lang, ...each })),
    }),
    settings: {
      ...pack.settings,
      ...filled(lacking('settings'), own.settings, (each) => ({ lang, ...each })),
    },
    synonyms: isVariant ? [...own.synonyms, ...pack.synonyms] : pack.synonyms,
    terms: { ...own.terms, ...pack.terms },
    helplines: { ...pack.helplines, ...filled(lacking('helplines'), own.helplines, (each) => each) },
  };
}

function filled<T>(
  ids: readonly string[],
  from: Readonly<Partial<Record<string, T>>>,
  mark: (entry: T) => T,
): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = from[id];
      return entry === undefined ? [] : [[id, mark(entry)] as const];
    }),
  );
}

function ordered<T>(ids: readonly string[], from: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const entry = from[id];
      return entry === undefined ? [] : [[id, entry] as const];
    }),
  );
}
