import type { Facility } from '../../../domain/directory/facility.js';

/** What holds in one country only: shown with its facilities, and with where it was read. */
export interface NationalFact {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Only these kinds; without it, all. */
  readonly kinds?: readonly string[];
  /** In French, as it was published. */
  readonly source: string;
  /** ISO day on which the source was read. */
  readonly checked_on: string;
}

/**
 * By the key of its sentence. Not here, because no source at hand confirms it: that a CAARUD is free and anonymous by
 * law, what a team may tell the parents of a minor, who is entitled to the AME, and anything of another country.
 */
export const NATIONAL = {
  /** Ways to the 114 besides SMS; the number itself is the feed's. */
  deaf_114: {
    country: 'FR',
    source: 'cramif.fr, page sur le 114 ; informations.handicap.fr, article de janvier 2024',
    checked_on: '2026-12-01',
  },
  csapa_FR: {
    country: 'FR',
    kinds: ['csapa'],
    source:
      'Code de la santé publique, articles D. 3411-1 et suivants ; circulaire DGS/MC2/2008/79 du 28 février 2008 (ash.tm.fr, numéro 2549)',
    checked_on: '2026-11-27',
  },
  pass_FR: {
    country: 'FR',
    source: 'ash.tm.fr, numéro juridique 2964 ; news-assurances.com, fiche pratique sur les PASS',
    checked_on: '2026-12-01',
  },
} as const satisfies Readonly<Record<string, NationalFact>>;
export type NationalKey = keyof typeof NATIONAL;

/** True where a fact holds: never for a facility of another country. */
export function holds(key: NationalKey, { country, kind }: Facility): boolean {
  const fact: NationalFact = NATIONAL[key];
  return fact.country === country && (fact.kinds?.includes(kind) ?? true);
}
