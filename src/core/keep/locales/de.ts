import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared:
    'Auf einem gemeinsam genutzten Computer wird hier nichts gespeichert. Was Sie kopieren oder drucken, können andere sehen.',
  copy: 'Als Text kopieren',
  copied: 'Kopiert.',
  by_hand: 'Dieser Browser kopiert nicht. Hier ist der Text zum Kopieren.',
  share: 'Senden',
  code: 'Code zum Abfotografieren',
  code_note: 'Das Telefon, das ihn fotografiert, liest diesen Namen und diese Nummer, sonst nichts:',
  print: 'Drucken',
  link: 'Link zu diesen Filtern',
  link_note: 'Dieser Link enthält die gewählten Filter. Er enthält weder Ihre Worte noch Ihren Standort.',
  address: 'Adresse',
  hours: 'Öffnungszeiten',
};
export default strings;
