import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  who: 'Wie er opneemt',
  who_any: 'Iemand van het team, of een antwoordapparaat. U kunt op een ander moment terugbellen.',
  who_ambulatory: 'Vaak het onthaal of het secretariaat. Zij zeggen u hoe u een eerste afspraak krijgt.',
  'who_harm-reduction':
    'Iemand van het team. Vaak kunt u ook zonder bellen langskomen, tijdens de openingsuren.',
  who_stay: 'Vaak het onthaal of iemand van het team. Zij zeggen u hoe u een plaats vraagt.',
  'who_health-beds': 'Iemand van het team. Die zegt u wie de aanvraag moet doen.',
  'who_social-housing':
    'Iemand van de plek zelf. Soms krijgt u een ander nummer, dat van de dienst die de vrije plaatsen kent.',
  who_peers: 'Vaak iemand die het zelf heeft meegemaakt, of een antwoordapparaat.',
  asked: 'Wat men u kan vragen',
  asked_any: 'Waarom u belt. Een paar woorden zijn genoeg.',
  asked_ambulatory: 'Waarom u belt, en wanneer u kunt komen. Een paar woorden zijn genoeg.',
  'asked_harm-reduction':
    'Wat u nodig hebt: materiaal, zorg, een plek om op adem te komen. U hoeft niet te willen stoppen.',
  asked_stay: 'Wat u zoekt, waar u nu woont, uw behandelingen, en of iemand u al begeleidt.',
  'asked_health-beds': 'Waar u slaapt, en welke zorg u nodig hebt.',
  'asked_social-housing': 'Waar u bent, met wie, en waar u vannacht kunt slapen.',
  asked_peers:
    'Hoe men u mag noemen: een voornaam is genoeg, de echte of een andere. U hoeft uw leven niet te vertellen.',
  yours_title: 'Wat u voor u kunt houden',
  yours:
    'Uw naam, voor een eerste vraag. En alles wat u liever niet zegt: “Daar antwoord ik liever niet op” is genoeg.',
  bound_title: 'Waartoe het u verbindt',
  bound: 'Tot niets. U kunt ophangen, nadenken, terugbellen, of een andere plek bellen.',
  begin_title: 'Om te beginnen',
  begin: 'Eén zin is genoeg: “Hallo, ik zou graag weten hoe het bij u gaat.”',
  language_title: 'Als men uw taal niet spreekt',
  language: 'Zeg eerst welke taal u spreekt, en vraag of iemand kan vertalen.',
  minor_title: 'Als u jonger bent dan 18',
  minor: 'U kunt zelf bellen. Vraag voor u uw naam geeft wat men aan uw ouders zal zeggen.',
  deaf_title: 'Als u slecht of niet hoort',
  deaf_mail: 'U kunt deze plek een e-mail schrijven.',
  deaf_voice: 'Iemand kan voor u bellen, en vragen dat men u schriftelijk antwoordt.',
  deaf_urgent: 'In nood, schriftelijk:',
  deaf_114: 'Het 114 antwoordt ook via de app “Urgence 114” en per fax.',
  cover_title: 'Als u geen ziekteverzekering hebt',
  cover: 'Zeg het meteen aan de telefoon. Vraag wat gratis is, en wie u met de papieren kan helpen.',
  csapa_FR:
    'In Frankrijk is een zorgcentrum voor verslavingen (CSAPA) gratis. Voor illegale drugs kunt u er anoniem blijven.',
  pass_FR:
    'In Frankrijk hebben veel ziekenhuizen een dienst voor toegang tot zorg (PASS). Die is daarvoor bedoeld, en helpt ook om rechten aan te vragen, zoals de medische staatshulp (AME).',
  source: 'Bron: {{source}}. Gelezen op {{date}}.',
};
export default strings;
