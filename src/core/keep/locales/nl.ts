import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared:
    'Op een gedeelde computer wordt hier niets bewaard. Wat u kopieert of afdrukt, kunnen anderen zien.',
  copy: 'Kopiëren als tekst',
  copied: 'Gekopieerd.',
  by_hand: 'Deze browser kopieert niet. Hier is de tekst om zelf te kopiëren.',
  share: 'Versturen',
  code: 'Code om te fotograferen',
  code_note: 'De telefoon die hem fotografeert, leest deze naam en dit nummer, niets anders:',
  print: 'Afdrukken',
  link: 'Link naar deze filters',
  link_note: 'Deze link bevat de gekozen filters. Uw woorden en uw locatie staan er niet in.',
  address: 'Adres',
  hours: 'Openingsuren',
};
export default strings;
