import type { LanguageRules } from './rules.js';

const PERSON = 'Person, die Drogen konsumiert; Mensch mit einer Abhängigkeit';
const ALCOHOL = 'Mensch mit einem Alkoholproblem';

/** After an adjective stands its noun, with a capital letter. */
const ALONE = '(?! \\p{Lu})';

/** Things that may be clean. */
const THINGS =
  '(?:Material|Spritzen?|Nadeln?|Pfeifen?|steril|steriles|Wasser|Kleidung|Wäsche|waschen|Dusche|Duschen|Hände|Haut|Wunden?)';

export const de: LanguageRules = {
  names: ['anonymen? alkoholiker', 'anonymen? spieler'],
  abbreviations: [
    'z\\. ?B\\.',
    'd\\. ?h\\.',
    'u\\. ?a\\.',
    'o\\. ?ä\\.',
    'bzw\\.',
    'ggf\\.',
    'evtl\\.',
    'hr\\.',
    'fr\\.',
    'dr\\.',
    'prof\\.',
    '\\p{N}{1,2}\\.(?= (?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez))',
  ],
  beforeFigures: ['ca\\.', '\\p{L}*str\\.', 'nr\\.', 'tel\\.', 'max\\.', 'min\\.', '\\p{N}{1,2}\\.'],
  words: [
    {
      pattern: `(?:Ex-)?(?:Süchtige|(?:Drogen|Alkohol|Heroin|Kokain|Spiel|Tabletten|Medikamenten)süchtige)[rnm]?${ALONE}`,
      instead: PERSON,
      exactCase: true,
    },
    {
      pattern: `(?:Ex-)?(?:Drogen|Heroin|Kokain|Opiat|Medikamenten)abhängige[rnm]?${ALONE}`,
      instead: PERSON,
      exactCase: true,
    },
    { pattern: `Alkoholabhängige[rnm]?${ALONE}`, instead: ALCOHOL, exactCase: true },
    { pattern: '(?:Fixer(?:s|n|in|innen)?)', instead: PERSON, exactCase: true },
    { pattern: 'junk(?:ie|ies|y|ys)', instead: PERSON },
    { pattern: '(?:giftler|drögeler|drögler)(?:s|n|in|innen)?', instead: PERSON },
    { pattern: 'alkoholiker(?:s|n|in|innen)?', instead: ALCOHOL },
    { pattern: '(?:säufer|trinker|saufbold|trunkenbold)(?:s|n|in|innen|e)?', instead: ALCOHOL },
    { pattern: 'trunksucht', instead: 'Alkoholabhängigkeit', severity: 'warning' },
    {
      pattern: '(?:drogen|alkohol|substanz|suchtmittel|medikamenten)missbrauchs?',
      instead: 'Drogenkonsum, Alkoholkonsum',
      severity: 'warning',
    },
    {
      pattern: '(?:rückfall|rückfalls|rückfälle|rückfällen|rückfällig|rückfällige[rn]?)',
      instead: 'erneuter Konsum, wieder konsumieren',
      severity: 'warning',
    },
    { pattern: 'clean', instead: 'ohne zu konsumieren', unless: THINGS },
    {
      pattern:
        '(?:saubere?[rsn]?|schmutzige?[rsn]?|dreckige?[rsn]?) (?:urin|urins|urinproben?|urintests?|proben?|tests?)',
      instead: 'negativ oder positiv',
    },
  ],
};
