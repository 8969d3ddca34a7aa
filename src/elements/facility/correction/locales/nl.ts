import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'Er opent een e-mail die al geschreven is. U leest hem na en verstuurt hem zelf, of niet: er vertrekt niets zonder u. Wie hem krijgt, ziet uw adres.',
  by_form:
    'Er opent een formulier in een nieuw tabblad, op {{host}}. Het krijgt te weten om welke fiche het gaat en wat u hier kiest, niets over u.',
  choose: 'Wat klopt er niet?',
  address: 'Het adres',
  phone: 'De telefoon',
  hours: 'De openingsuren',
  website: 'De website',
  closed: 'Deze plek is gesloten',
  other: 'Iets anders',
  subject: 'Fout op een fiche',
  sheet: 'Fiche',
  wrong: 'Te verbeteren',
  said: 'De lijst zegt',
  right: 'Wat juist is',
};
export default strings;
