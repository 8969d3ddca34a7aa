import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'En ferdig skrevet e-post åpnes. Du leser den og sender den selv, eller lar være: ingenting sendes uten deg. Den som får den, ser adressen din.',
  by_form:
    'Et skjema åpnes i en ny fane, på {{host}}. Det får vite hvilken side det gjelder og hva du velger her, ingenting om deg.',
  choose: 'Hva er feil?',
  address: 'Adressen',
  phone: 'Telefonnummeret',
  hours: 'Åpningstidene',
  website: 'Nettstedet',
  closed: 'Stedet er lagt ned',
  other: 'Noe annet',
  subject: 'Feil på en side',
  sheet: 'Side',
  wrong: 'Skal rettes',
  said: 'Listen sier',
  right: 'Det riktige',
};
export default strings;
