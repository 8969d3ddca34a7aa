import type { Guidance, LocalePack } from '../../../domain/content/model.js';
import type { LocaleGuides } from './guides.js';
import type { LandscapeParts } from './landscape.js';

/**
 * The guides of a locale, those of another in the place of those it lacks, marked with their language.
 *
 * @param pack the locale, of which `read` are the guides
 * @param own the locale to fill from
 */
export function completeGuides(pack: LocalePack, read: LocaleGuides, own: LocalePack): Guidance {
  const { locale: lang } = own;
  const models = pack.models ?? (own.models && { lang, ...own.models });
  const completed = <T extends { readonly id: string }>(
    theirs: readonly T[] = [],
    its: readonly T[] = [],
  ): T[] => theirs.map((each) => its.find(({ id }) => id === each.id) ?? { lang, ...each });
  const questionnaires = completed(own.questionnaires, pack.questionnaires);
  const actions = completed(own.actions, pack.actions);
  const pathways = completed(own.pathways, pack.pathways);
  return {
    ...(models && { models }),
    ...(questionnaires.length > 0 && { questionnaires }),
    ...(actions.length > 0 && { actions }),
    ...(pathways.length > 0 && { pathways }),
    ...completeLandscape(pack, own, read.landscape),
  };
}

/**
 * The landscape of a locale, the words of the publisher's own in the place of those it lacks, marked with their
 * language.
 *
 * @param worded ids of the kinds that have words in the locale; undefined when it has no landscape at all
 */
function completeLandscape(
  pack: LandscapeParts,
  { locale: lang, ...own }: LandscapeParts & { readonly locale: string },
  worded: readonly string[] | undefined,
): LandscapeParts {
  const theirs = own.landscape;
  const landscape =
    worded && pack.landscape
      ? {
          ...pack.landscape,
          kinds: pack.landscape.kinds.map((kind) => {
            const whole = theirs?.kinds.find(({ id }) => id === kind.id);
            return whole && !worded.includes(kind.id) ? { lang, ...whole } : kind;
          }),
        }
      : theirs && { lang, ...theirs };
  const documents = own.documents?.map((document) => {
    const about = pack.documents?.find(({ id }) => id === document.id)?.about;
    return about === undefined ? { lang, ...document } : { ...document, about };
  });
  const commitments = pack.commitments ?? (own.commitments && { lang, ...own.commitments });
  return {
    ...(landscape && { landscape }),
    ...(documents && { documents }),
    ...(commitments && { commitments }),
  };
}
