import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'Hvor mange nær meg?',
  waiting: 'Finner posisjonen din',
  refused: 'Posisjonen din er ikke tilgjengelig. I listen kan du søke nær en by.',
  forget: 'Glem posisjonen min',
  place: '{{number}} mindre enn {{distance}} fra {{place}}.',
  place_none: 'Ingen mindre enn {{distance}} fra {{place}}.',
  point: '{{number}} mindre enn {{distance}} fra punktet dette nettstedet har valgt.',
  point_none: 'Ingen mindre enn {{distance}} fra punktet dette nettstedet har valgt.',
  you: '{{number}} mindre enn {{distance}} fra deg.',
  you_none: 'Ingen mindre enn {{distance}} fra deg.',
  unplaced_one: 'Og {{number}} som vi ikke vet nøyaktig hvor ligger.',
  unplaced_other: 'Og {{number}} som vi ikke vet nøyaktig hvor ligger.',
  nowhere_one: 'Vi vet ikke nøyaktig hvor det ligger. Spør.',
  nowhere_other: 'Vi vet ikke nøyaktig hvor de ligger. Spør.',
};
export default strings;
