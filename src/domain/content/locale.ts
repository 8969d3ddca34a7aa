import { readLanguageTag } from './language-tag.js';

/** How a locale in easier language is named after its language: `fr-x-simple`, a private-use subtag of BCP 47. */
const EASIER = 'x-simple';

/** The locale in easier language of a language: `fr-x-simple` for `fr`. */
export function easierThan(locale: string): string {
  return `${locale}-${EASIER}`;
}

/** True for a locale in easier language: `fr-x-simple`, `fr-BE-x-simple`. */
export function isEasier(locale: string): boolean {
  return locale.toLowerCase().endsWith(`-${EASIER}`);
}

/**
 * What a locale is a way of writing: `fr` for `fr-x-simple`. A locale without a private-use subtag is written in no
 * other way, and is given back as it stands.
 */
export function plainLocale(locale: string): string {
  return locale.replace(/-x-.*/i, '');
}

/** Norwegian pages say `no`, or `nn`: bokmål is read by all. */
const NORWEGIAN: readonly string[] = ['no', 'nn', 'nb'];

/** The language of a tag, without place or way of writing; `nb` for all of Norwegian, empty for what is no tag. */
export function languageOf(tag: string): string {
  const [language = ''] = (readLanguageTag(tag) ?? '').split('-');
  return NORWEGIAN.includes(language) ? 'nb' : language;
}

/** True for two locales of one language: `fr-BE` and `fr-x-simple`. */
export function isSameLanguage(a: string, b: string): boolean {
  return languageOf(a) === languageOf(b);
}

/**
 * The locale in which to show a feed: the one wanted (`fr-BE`), else the same language with less said about
 * place or script (`fr`), else the same language elsewhere (`fr-CA`), else the publisher's own, which is the
 * first. Empty when nothing is available. A way of writing is kept before a place (`fr-x-simple` for
 * `fr-BE-x-simple`), and nobody gets one who did not ask for it.
 */
export function pickLocale(wanted: string, available: readonly string[]): string {
  const whole = (readLanguageTag(wanted) ?? '').toLowerCase();
  const plain = plainLocale(whole);
  const places = plain.split('-');
  for (const way of [whole.slice(plain.length), ''])
    for (let length = places.length; length > 0; length -= 1) {
      const tag = places.slice(0, length).join('-') + way;
      const same = available.find((each) => readLanguageTag(each)?.toLowerCase() === tag);
      if (same !== undefined) return same;
    }
  const usual = available.filter((each) => plainLocale(each) === each);
  return usual.find((each) => isSameLanguage(each, plain)) ?? usual[0] ?? available[0] ?? '';
}
