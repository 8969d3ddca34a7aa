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
  return locale.split(/[-_]x[-_]/i, 1)[0] ?? '';
}

/**
 * The locale in which to show a feed: the one wanted (`fr-BE`), else the same language with less said about
 * place or script (`fr`), else the same language elsewhere (`fr-CA`), else the publisher's own, which is the
 * first. Empty when nothing is available. A way of writing is kept before a place (`fr-x-simple` for
 * `fr-BE-x-simple`), and nobody gets one who did not ask for it.
 */
export function pickLocale(wanted: string, available: readonly string[]): string {
  const plain = plainLocale(wanted);
  const way = wanted.slice(plain.length);
  const places = plain.split(/[-_]/);
  const nearer = places.map((_, at) => places.slice(0, places.length - at).join('-'));
  for (const tag of [...nearer.map((each) => each + way), ...nearer]) {
    const same = available.find((each) => each.toLowerCase() === tag.toLowerCase().replaceAll('_', '-'));
    if (same !== undefined) return same;
  }
  const usual = available.filter((each) => plainLocale(each) === each);
  const language = (places[0] ?? '').toLowerCase();
  return (
    usual.find((each) => each.toLowerCase().split('-')[0] === language) ?? usual[0] ?? available[0] ?? ''
  );
}
