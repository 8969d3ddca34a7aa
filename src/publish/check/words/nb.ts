import type { LanguageRules } from './rules.js';

const PERSON = 'person som bruker rusmidler, person med rusavhengighet';

/** Things that may be clean. */
const THINGS =
  '(?:utstyr|utstyret|sprøyter?|sprøytene|nåler?|pipe|steril|sterilt|vann|klær|klærne|vask|vaske|dusj|dusje|seng|senger|sengetøy|rom|rommet|kjøkken|hender|hud|sår)';

export const nb: LanguageRules = {
  names: ['anonyme alkoholikere', 'anonyme narkomane'],
  abbreviations: ['f\\. ?eks\\.', 'bl\\. ?a\\.', 'dvs\\.', 'evt\\.', 'dr\\.'],
  beforeFigures: ['ca\\.', 'nr\\.', 'tlf\\.', 'kl\\.', 'maks\\.', 'min\\.', '\\p{N}{1,2}\\.'],
  words: [
    { pattern: '(?:eks-?)?\\p{L}*narkoman(?:e|en|er|ene|s)?', instead: PERSON },
    { pattern: '(?:eks-?)?\\p{L}*misbruker(?:e|en|ne|nes|ens|es)?', instead: PERSON },
    { pattern: 'junk(?:ie|ies|ier|iene|ien|y)', instead: PERSON },
    { pattern: '(?:pundere?|punderen|dophuer?|stoffvrak)', instead: PERSON },
    { pattern: 'alkoholiker(?:e|en|ne|nes)?', instead: 'person med alkoholproblem' },
    { pattern: '(?:fyllik|fylliken|fylliker|fyllefant)', instead: 'person med alkoholproblem' },
    {
      pattern: '(?:rus|stoff|rusmiddel|narkotika|alkohol|medikament)misbruk(?:et)?',
      instead: 'bruk av rusmidler, alkoholbruk',
      severity: 'warning',
    },
    { pattern: 'tilbakefall(?:et|ene)?', instead: 'bruke igjen', severity: 'warning' },
    {
      pattern:
        '(?:være|er|bli|blir|ble|blitt|vært|holde seg|holder seg|holde deg|forbli) (?:helt )?(?:ren|rene|clean)',
      instead: 'ikke bruke, ha sluttet',
      unless: THINGS,
    },
    { pattern: 'clean', instead: 'ikke bruke, ha sluttet', unless: THINGS },
    {
      pattern: '(?:rene?|skitne?|skitten) (?:urinprøver?|urinprøven|prøver?|tester?)',
      instead: 'negativ eller positiv',
    },
  ],
};
