import type { StringsLike } from '../../i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  shared: 'On a shared computer, nothing is kept here. What you copy or print may be seen by others.',
  copy: 'Copy as text',
  copied: 'Copied.',
  by_hand: 'This browser does not copy. Here is the text, to copy yourself.',
  share: 'Send',
  code: 'Code to photograph',
  code_note: 'The phone that photographs it reads this name and number, nothing else:',
  print: 'Print',
  link: 'Link to these filters',
  link_note: 'This link holds the filters that were chosen. It holds neither your words nor your position.',
  address: 'Address',
  hours: 'Hours',
};
export default strings;
