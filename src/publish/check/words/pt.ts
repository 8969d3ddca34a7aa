import type { LanguageRules } from './rules.js';

const PERSON = 'pessoa que consome, pessoa com uma dependência';

/** Things that may be clean. */
const THINGS =
  '(?:material|materiais|seringas?|agulhas?|cachimbos?|kits?|estéril|água|roupas?|lavar|duche|duches|banho|lençóis|mãos?|pele|feridas?)';

/** Places may be clean too, when they are what the verb speaks of. */
const NOT_A_PLACE =
  '(?<!(?:quartos?|lugar|espaço|sítio|camas?|cozinha) (?:(?:deve|devem|tem de|pode|vai) )?)';

/** What stands before a noun for a person. */
const NOUN =
  '(?:um|uma|uns|umas|o|a|os|as|ao|aos|do|dos|da|das|este|estes|esse|esses|outros?|muitos|alguns|é|ser|jovens?|antigos?|ex)[ -]';

export const pt: LanguageRules = {
  names: ['alcoólicos an[óô]nimos', 'adictos an[óô]nimos', '\\p{L}+ adictos an[óô]nimos'],
  abbreviations: ['p\\. ?ex\\.', 'ex\\.', 'sra?\\.', 'dra?\\.', 'prof\\.', 'av\\.'],
  beforeFigures: ['tel\\.', 'n\\.', 'aprox\\.', 'máx\\.', 'mín\\.'],
  words: [
    { pattern: '(?:ex-?)?toxicodependentes?', instead: PERSON },
    { pattern: 'toxic[óô]man[oa]s?', instead: PERSON },
    { pattern: 'drogad[oa]s?', instead: PERSON },
    { pattern: 'drogadit[oa]s?', instead: PERSON },
    { pattern: 'viciad[oa]s?', instead: PERSON },
    { pattern: 'junkies?', instead: PERSON },
    { pattern: '(?:hero|coca)in[óô]man[oa]s?', instead: 'pessoa que consome heroína, cocaína…' },
    { pattern: `${NOUN}adict[oa]s?(?! (?:ao?|à) )`, instead: PERSON },
    {
      pattern: `${NOUN}alcoólic[oa]s?(?! an[óô]nimos)`,
      instead: 'pessoa com um problema de álcool',
    },
    { pattern: `(?:${NOUN}bêbad[oa]s?|bebedolas)`, instead: 'pessoa com um problema de álcool' },
    {
      pattern: 'abuso de (?:substâncias|drogas|álcool|estupefacientes|medicamentos)',
      instead: 'consumo',
      severity: 'warning',
    },
    { pattern: '(?:recaídas?|recair|recaiu)', instead: 'voltar a consumir', severity: 'warning' },
    {
      pattern: `${NOT_A_PLACE}(?:estar|estou|está|estão|estamos|ficar|fiquei|ficou|manter-se|manter-me|continuar|continua|permanecer) (?:sempre |totalmente |completamente )?(?:limp|suj)[oa]s?`,
      instead: 'sem consumir, que deixou de consumir',
      unless: THINGS,
    },
    { pattern: 'limp[oa]s? (?:de drogas|há \\p{N}+)', instead: 'sem consumir', unless: THINGS },
    {
      pattern: '(?:urinas?|análises?|testes?|exames?)(?: (?:de|à) urina)? (?:limp|suj)[oa]s?',
      instead: 'negativo ou positivo',
    },
  ],
};
