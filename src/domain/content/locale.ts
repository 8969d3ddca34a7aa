/**
 * The locale in which to show a feed: the one wanted (`fr-BE`), else the same language with less said about
 * place or script (`fr`), else the same language elsewhere (`fr-CA`), else the publisher's own, which is the
 * first. Empty when nothing is available.
 */
export function pickLocale(wanted: string, available: readonly string[]): string {
  const parts = wanted.toLowerCase().split(/[-_]/);
  for (let length = parts.length; length > 0; length -= 1) {
    const tag = parts.slice(0, length).join('-');
    const same = available.find((each) => each.toLowerCase() === tag);
    if (same !== undefined) return same;
  }
  const language = parts[0] ?? '';
  return available.find((each) => each.toLowerCase().split('-')[0] === language) ?? available[0] ?? '';
}
