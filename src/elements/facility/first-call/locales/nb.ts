import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Hvem som svarer',
  who_any: 'Noen i teamet, eller en telefonsvarer. Du kan ringe igjen en annen gang.',
  who_ambulatory: 'Ofte resepsjonen eller sekretæren. De sier hvordan du får en første time.',
  'who_harm-reduction': 'Noen i teamet. Ofte kan du også komme uten å ringe, i åpningstiden.',
  who_stay: 'Ofte resepsjonen eller noen i teamet. De sier hvordan du ber om en plass.',
  'who_health-beds': 'Noen i teamet. De sier hvem som må søke.',
  'who_social-housing':
    'Noen på stedet. Noen ganger får du et annet nummer, til tjenesten som kjenner de ledige plassene.',
  who_peers: 'Ofte en som selv har vært gjennom det, eller en telefonsvarer.',
  asked: 'Hva de kan spørre om',
  asked_any: 'Hvorfor du ringer. Noen få ord er nok.',
  asked_ambulatory: 'Hvorfor du ringer, og når du kan komme. Noen få ord er nok.',
  'asked_harm-reduction': 'Hva du trenger: utstyr, stell, et sted å hvile. Du trenger ikke å ville slutte.',
  asked_stay: 'Hva du leter etter, hvor du bor nå, behandlingene dine, og om noen allerede følger deg opp.',
  'asked_health-beds': 'Hvor du sover, og hvilken hjelp du trenger.',
  'asked_social-housing': 'Hvor du er, med hvem, og hvor du kan sove i natt.',
  asked_peers:
    'Hva de kan kalle deg: et fornavn er nok, det ekte eller et annet. Du trenger ikke å fortelle livet ditt.',
  yours_title: 'Hva du kan holde for deg selv',
  yours:
    'Navnet ditt, ved et første spørsmål. Og alt du ikke har lyst til å si: «Det vil jeg helst ikke svare på» er nok.',
  bound_title: 'Hva det binder deg til',
  bound: 'Ingenting. Du kan legge på, tenke deg om, ringe igjen, eller ringe et annet sted.',
  begin_title: 'For å begynne',
  begin: 'Én setning er nok: «Hei, jeg vil gjerne vite hvordan det fungerer hos dere.»',
  language_title: 'Hvis de ikke snakker språket ditt',
  language: 'Si først hvilket språk du snakker, og spør om noen kan tolke.',
  minor_title: 'Hvis du er under 18 år',
  minor: 'Du kan ringe selv. Spør hva foreldrene dine får vite, før du sier navnet ditt.',
  deaf_title: 'Hvis du hører dårlig, eller ikke hører',
  deaf_mail: 'Du kan skrive til dette stedet på e-post.',
  deaf_voice: 'Noen kan ringe for deg, og be om at de svarer skriftlig.',
  deaf_urgent: 'I en nødsituasjon, skriftlig:',
  deaf_114: '114 svarer også i appen «Urgence 114» og på faks.',
  cover_title: 'Hvis du ikke har helsedekning',
  cover: 'Si det når du ringer. Spør hva som er gratis, og hvem som kan hjelpe deg med papirene.',
  csapa_FR:
    'I Frankrike er et behandlingssenter for avhengighet (CSAPA) gratis. For ulovlige rusmidler kan du være anonym der.',
  pass_FR:
    'I Frankrike har mange sykehus en tjeneste for tilgang til helsehjelp (PASS). Den er til for dette, og hjelper også med å søke rettigheter, som statlig medisinsk hjelp (AME).',
  source: 'Kilde: {{source}}. Lest {{date}}.',
};
export default strings;
