import type { LocalePack } from '../../domain/content/model.js';
import type { Facility } from '../../domain/directory/facility.js';

/**
 * Languages that people in the countries of the built-in list ask for, whether or not a facility says that it speaks
 * them: who does not say is offered. Chosen by hand from the first languages spoken by those who arrive there.
 */
const ASKED_FOR =
  'ar am bg bn cs de el en es fa ff fr hr hu hy it ka ku ln nl pl ps pt ro ru so sq sr sw ta ti tr uk ur vi wo zh'.split(
    ' ',
  );

/**
 * A pack with the names of the languages that the facilities speak and of those that people ask for, so that no page
 * has to look them up, and a search knows them.
 */
export function withLanguageNames(pack: LocalePack, facilities: readonly Facility[]): LocalePack {
  const codes = [
    ...new Set([...ASKED_FOR, ...facilities.flatMap(({ languages }) => languages ?? [])]),
  ].sort();
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
