import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Uten overnatting',
  stay: 'Med overnatting',
  asked: 'Hva du blir bedt om',
  ask: 'Spørsmål du kan stille et sted',
  research: 'Hva forskningen sier',
  research_none: 'Vi har ikke funnet noen sikker kilde å nevne her.',
  shown: 'Hjelpen som hører til, er beskrevet lenger ned.',
  say_one: '{{number}} sted i denne listen sier at det hjelper med dette.',
  say_other: '{{number}} steder i denne listen sier at de hjelper med dette.',
  say_none: 'Ingen steder i denne listen sier ennå at de hjelper med dette.',
  unsaid_one: '{{number}} til sier ikke noe om det: spør dem.',
  unsaid_other: '{{number}} til sier ikke noe om det: spør dem.',
  fit: 'Disse stedene passer ofte:',
  fit_unsure: 'For å snakke om det passer disse stedene ofte:',
  see_one: 'Se {{number}} sted',
  see_other: 'Se {{number}} steder',
  see_any: 'Finn et sted',
  no_places: 'Denne listen har ennå ikke noe sted som passer. Du kan snakke om det på telefon.',
  close_list: 'Lukk listen over steder',
  empty_title: 'Her er det ingen tekst ennå',
  empty_text: 'Dette nettstedet har ikke beskrevet hjelpen ennå. Du kan snakke med noen om det.',
};
export default strings;
