import type { LanguageRules } from './rules.js';

const PERSON = 'personne qui consomme, personne concernée par une addiction';

/** Things that may be clean. */
const THINGS =
  '(?:matériels?|seringues?|aiguilles?|kits?|pipes?|pailles?|embouts?|stérile|eau|linge|draps?|douches?|laver|lavé|laverie|vêtements?|habits?|mains?|peau|plaie)';

/** Places may be clean too, when they are what the verb speaks of. */
const NOT_A_PLACE =
  '(?<!(?:lieux?|locaux|chambres?|lits?|cuisine|endroits?) (?:(?:doit|doivent|peut|peuvent|va|vont) )?)';

/** Who or what may be said to be an addict. */
const NOUN =
  "(?:une?|les?|la|l'|des|d'|aux?|du|ces?|cet|cette|mes|tes|ses|nos|vos|leurs|quelques|certaine?s|chaque|anciens|anciens?|anciennes?|ex|jeunes?|personnes?|père|mère|parents?|conjoint|conjointe|mari|femme|homme)[ -]?";

export const fr: LanguageRules = {
  names: ['alcooliques anonymes', 'toxicomanes anonymes', 'dépendants affectifs anonymes'],
  abbreviations: [
    'p\\. ?ex\\.',
    'ex\\.',
    'cf\\.',
    'c\\.?-?à\\.?-?d\\.',
    'mme\\.',
    'mm?\\.',
    'dr\\.',
    'pr\\.',
    'ste?\\.',
    'av\\.',
    'bd\\.',
  ],
  beforeFigures: ['env\\.', 'tél\\.', 'art\\.', 'no?\\.', 'max\\.', 'min\\.'],
  words: [
    { pattern: 'toxicomanes?', instead: PERSON },
    { pattern: 'toxicos?', instead: PERSON },
    { pattern: `${NOUN}tox`, instead: PERSON },
    { pattern: 'toxicomanies?', instead: 'addiction, usage de drogues', severity: 'warning' },
    {
      pattern: '(?:héroïno|cocaïno|morphino|opio|cannabino|pharmaco)manes?',
      instead: 'personne qui consomme de l’héroïne, de la cocaïne…',
    },
    { pattern: 'drogu(?:é|ée|és|ées)', instead: PERSON },
    { pattern: 'cam(?:é|és|ées)', instead: PERSON },
    { pattern: 'junk(?:ie|ies|y|ys)', instead: PERSON },
    { pattern: `${NOUN}addicts?(?! (?:à|aux?))`, instead: PERSON },
    {
      pattern: `${NOUN}alcooliques?(?! anonymes)`,
      instead: 'personne qui a un problème d’alcool, personne dépendante à l’alcool',
    },
    {
      pattern: '(?:alcoolos?|ivrognes?|poivrote?s?|pochtrone?s?|soûlarde?s?|soulards?)',
      instead: 'personne qui a un problème d’alcool',
    },
    {
      pattern: 'rechut(?:e|es|er|é|ée|ent|ez|ait|era)',
      instead: 'reprise de consommation, consommer à nouveau',
      severity: 'warning',
    },
    {
      pattern: "abus (?:de (?:substances?|drogues?|stupéfiants|produits|médicaments)|d'opioïdes)",
      instead: 'usage, consommation',
      severity: 'warning',
    },
    {
      pattern: `${NOT_A_PLACE}(?:être|rester|devenir|redevenir|redevenue?s?|devenue?s?|restée?s?|je suis|je reste|tu es|tu restes|on est|il est|elle est|ils sont|elles sont|nous sommes|vous êtes|vous restez|vous serez) (?:(?:enfin|toujours|encore|totalement|complètement|bien) )?(?:propres?(?! (?:à|aux?))|sales?)`,
      instead: 'sans consommer, qui a arrêté',
      unless: THINGS,
    },
    { pattern: 'propres? depuis', instead: 'qui ne consomme plus depuis', unless: THINGS },
    {
      pattern:
        '(?:urines?|tests?|analyses?|prélèvements?|dépistages?)(?: (?:urinaires?|salivaires?))?(?: (?:est|sont|était|reste|restent|revient|soit|soient))? (?:propres?(?! (?:à|aux?))|sales?)',
      instead: 'négatif ou positif',
    },
    { pattern: 'clean', instead: 'qui ne consomme plus, sans consommer', unless: THINGS },
  ],
};
