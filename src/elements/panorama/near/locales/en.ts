import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'How many near me?',
  waiting: 'Finding your position',
  refused: 'Your position is not available. You can search near a town, in the list.',
  forget: 'Forget my position',
  place: '{{number}} within {{distance}} of {{place}}.',
  place_none: 'None within {{distance}} of {{place}}.',
  point: '{{number}} within {{distance}} of the point this site chose.',
  point_none: 'None within {{distance}} of the point this site chose.',
  you: '{{number}} within {{distance}} of you.',
  you_none: 'None within {{distance}} of you.',
  unplaced_one: 'And {{number}} whose exact place is not known.',
  unplaced_other: 'And {{number}} whose exact place is not known.',
  nowhere_one: 'Where it is exactly is not known, ask.',
  nowhere_other: 'Where they are exactly is not known, ask.',
};
export default strings;
