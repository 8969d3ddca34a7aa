import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  by_mail:
    'An email that is already written opens. You read it and send it yourself, or not: nothing leaves without you. Whoever gets it sees your address.',
  by_form:
    'A form opens in a new tab, on {{host}}. It learns which page this is about and what you choose here, nothing about you.',
  choose: 'What is wrong?',
  address: 'The address',
  phone: 'The telephone number',
  hours: 'The opening hours',
  website: 'The website',
  closed: 'This place has closed',
  other: 'Something else',
  subject: 'Error on a page',
  sheet: 'Page',
  wrong: 'To correct',
  said: 'The list says',
  right: 'What is right',
};
export default strings;
