import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'Eine schon geschriebene E-Mail öffnet sich. Sie lesen sie und senden sie selbst, oder nicht: Ohne Sie geht nichts weg. Wer sie bekommt, sieht Ihre Adresse.',
  by_form:
    'Ein Formular öffnet sich in einem neuen Tab, auf {{host}}. Es erfährt, um welchen Eintrag es geht und was Sie hier wählen, nichts über Sie.',
  choose: 'Was stimmt nicht?',
  address: 'Die Adresse',
  phone: 'Die Telefonnummer',
  hours: 'Die Öffnungszeiten',
  website: 'Die Website',
  closed: 'Diese Anlaufstelle hat geschlossen',
  other: 'Etwas anderes',
  subject: 'Fehler in einem Eintrag',
  sheet: 'Eintrag',
  wrong: 'Zu berichtigen',
  said: 'Die Liste sagt',
  right: 'Richtig ist',
};
export default strings;
