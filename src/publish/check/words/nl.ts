import type { LanguageRules } from './rules.js';

const PERSON = 'iemand die drugs gebruikt, iemand met een verslaving';

/** Things that may be clean. */
const THINGS =
  '(?:materiaal|spuit|spuiten|naalden?|pijp|pijpen|steriel|steriele|water|kleren|kleding|was|wassen|douche|lakens?|bed|bedden|kamers?|keuken|handen|huid|wonde?)';

/** Words after which the one before stands alone: the noun and not an adjective. */
const AFTER =
  '(?= (?:en|of|die|dat|is|wordt|was|kan|heeft|had|moet|wil|mag|krijgt|komt|gaat|blijft|met|zonder|in|op|aan|van|voor|door|bij|uit|te|om|zelf|niet|als|ook|zich|hij|zij|ze)(?!\\p{L})|\\P{L}*$|[^\\p{L} -])';

export const nl: LanguageRules = {
  names: ['anonieme alcoholisten', 'anonieme verslaafden'],
  abbreviations: [
    'bijv\\.',
    'bv\\.',
    'b\\. ?v\\.',
    'd\\.w\\.z\\.',
    'm\\.a\\.w\\.',
    'o\\. ?a\\.',
    'evt\\.',
    'dhr\\.',
    'mevr\\.',
    'mw\\.',
    'drs?\\.',
  ],
  beforeFigures: ['ca\\.', 'nr\\.', 'tel\\.', 'max\\.', 'min\\.'],
  words: [
    { pattern: '(?:ex-)?\\p{L}*verslaafden', instead: PERSON },
    { pattern: `(?:ex-)?\\p{L}*verslaafde${AFTER}`, instead: PERSON },
    { pattern: '(?:junks?|junk(?:ie|ies|y))(?! ?(?:food|mail))', instead: PERSON },
    { pattern: 'drugsverslaafde', instead: PERSON },
    {
      pattern: '(?:alcoholist|alcoholisten|alcoholiste|alcoholicus|alcoholici|alcoholieker|alcoholiekers)',
      instead: 'iemand met een alcoholprobleem',
    },
    { pattern: '(?:dronkaards?|zuiplap(?:pen)?|zatlap(?:pen)?)', instead: 'iemand met een alcoholprobleem' },
    {
      pattern: '(?:drugs?|middelen|alcohol|medicijn)misbruik(?:ers?)?',
      instead: 'drugsgebruik, alcoholgebruik',
      severity: 'warning',
    },
    {
      pattern: '(?:terugval(?:len)?|hervallen|teruggevallen|herval)',
      instead: 'opnieuw gebruiken',
      severity: 'warning',
    },
    { pattern: 'clean', instead: 'die niet meer gebruikt, zonder te gebruiken', unless: THINGS },
    {
      pattern: '(?:schone|vuile|propere) (?:urine|plas|test|testen|urinetests?|stalen|staal)',
      instead: 'negatief of positief',
    },
  ],
};
