import type { LanguageRules } from './rules.js';

const PERSON = 'persona que consume, persona con una adicción';

/** Things that may be clean. */
const THINGS =
  '(?:material|materiales|jeringas?|jeringuillas?|agujas?|pipas?|kits?|estéril|estériles|agua|ropa|lavar|lavarse|ducha|duchas|sábanas?|manos?|piel|heridas?)';

/** Places may be clean too, when they are what the verb speaks of. */
const NOT_A_PLACE =
  '(?<!(?:habitación|habitaciones|lugar|espacio|sitio|camas?|cocina) (?:(?:debe|deben|tiene que|puede|va a) )?)';

/** What stands before a noun for a person. */
const NOUN =
  '(?:un|una|unos|unas|el|la|los|las|al|del|este|estos|estas|ese|esos|otros?|otras?|muchos|algunos|ser|es|joven|jóvenes|antiguos?|ex)[ -]';

export const es: LanguageRules = {
  names: ['alcohólicos anónimos', 'adictos anónimos', '\\p{L}+ adictos anónimos'],
  abbreviations: ['p\\. ?ej\\.', 'ej\\.', 'sra?\\.', 'dra?\\.', 'prof\\.', 'uds?\\.', 'av\\.', 'avda\\.'],
  beforeFigures: ['tel\\.', 'tfno\\.', 'núm\\.', 'aprox\\.', 'máx\\.', 'mín\\.'],
  words: [
    { pattern: 'toxicóman[oa]s?', instead: PERSON },
    { pattern: '(?:ex)?(?:drogadict|drogodependient)(?:[oa]s?|es?)', instead: PERSON },
    { pattern: '(?:drogatas?|drogotas?)', instead: PERSON },
    { pattern: '(?:yonquis?|yonkis?|junkies?)', instead: PERSON },
    { pattern: '(?:heroin|cocain|morfin|opi)óman[oa]s?', instead: 'persona que consume heroína, cocaína…' },
    { pattern: `(?:${NOUN}|ex)adict[oa]s?(?! (?:al?|a la) )`, instead: PERSON },
    { pattern: `${NOUN}drogad[oa]s?`, instead: PERSON },
    {
      pattern: `(?:${NOUN}|ex)alcohólic[oa]s?(?! anónimos)`,
      instead: 'persona con un problema de alcohol',
    },
    {
      pattern: `(?:${NOUN}borrach[oa]s?|borrachín|borrachines)`,
      instead: 'persona con un problema de alcohol',
    },
    {
      pattern: 'abuso de (?:sustancias|drogas|alcohol|estupefacientes|medicamentos)',
      instead: 'consumo',
      severity: 'warning',
    },
    {
      pattern: '(?:recaídas?|recaer|recayó|recaído)',
      instead: 'volver a consumir',
      severity: 'warning',
    },
    {
      pattern: `${NOT_A_PLACE}(?:estar|estoy|está|estás|están|estamos|seguir|sigo|mantenerse|mantenerte|permanecer|quedar|llev[oa]s?|volver a estar) (?:siempre |totalmente |completamente )?(?:limpi|suci)[oa]s?`,
      instead: 'sin consumir, que ha dejado de consumir',
      unless: THINGS,
    },
    { pattern: 'limpi[oa]s? (?:de drogas|desde hace)', instead: 'sin consumir', unless: THINGS },
    {
      pattern: '(?:orinas?|análisis|pruebas?|tests?|controles|control)(?: de orina)? (?:limpi|suci)[oa]s?',
      instead: 'negativo o positivo',
    },
  ],
};
