import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'Hoeveel in mijn buurt?',
  waiting: 'Uw positie wordt gezocht',
  refused: 'Uw positie is niet beschikbaar. In de lijst kunt u zoeken bij een stad.',
  forget: 'Mijn positie vergeten',
  place: '{{number}} op minder dan {{distance}} van {{place}}.',
  place_none: 'Geen enkele op minder dan {{distance}} van {{place}}.',
  point: '{{number}} op minder dan {{distance}} van het punt dat deze site koos.',
  point_none: 'Geen enkele op minder dan {{distance}} van het punt dat deze site koos.',
  you: '{{number}} op minder dan {{distance}} van u.',
  you_none: 'Geen enkele op minder dan {{distance}} van u.',
  unplaced_one: 'En {{number}} waarvan niet bekend is waar die precies is.',
  unplaced_other: 'En {{number}} waarvan niet bekend is waar ze precies zijn.',
  nowhere_one: 'Waar die precies is, is niet bekend. Vraag het na.',
  nowhere_other: 'Waar ze precies zijn, is niet bekend. Vraag het na.',
};
export default strings;
