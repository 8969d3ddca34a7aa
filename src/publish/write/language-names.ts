import type { LocalePack } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';

/** A pack with the names of the languages that the facilities speak, so that no page has to look them up. */
export function withLanguageNames(pack: LocalePack, facilities: readonly Facility[]): LocalePack {
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
