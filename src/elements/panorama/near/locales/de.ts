import type { StringsLike } from '../../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  ask: 'Wie viele in meiner Nähe?',
  waiting: 'Ihr Standort wird gesucht',
  refused: 'Ihr Standort ist nicht verfügbar. In der Liste können Sie in der Nähe einer Stadt suchen.',
  forget: 'Meinen Standort vergessen',
  place: '{{number}} weniger als {{distance}} von {{place}} entfernt.',
  place_none: 'Keine weniger als {{distance}} von {{place}} entfernt.',
  point: '{{number}} weniger als {{distance}} von dem Punkt entfernt, den diese Website gewählt hat.',
  point_none: 'Keine weniger als {{distance}} von dem Punkt entfernt, den diese Website gewählt hat.',
  you: '{{number}} weniger als {{distance}} von Ihnen entfernt.',
  you_none: 'Keine weniger als {{distance}} von Ihnen entfernt.',
  unplaced_one: 'Und {{number}}, von der nicht bekannt ist, wo genau sie liegt.',
  unplaced_other: 'Und {{number}}, von denen nicht bekannt ist, wo genau sie liegen.',
  nowhere_one: 'Wo genau sie liegt, ist nicht bekannt. Fragen Sie nach.',
  nowhere_other: 'Wo genau sie liegen, ist nicht bekannt. Fragen Sie nach.',
};
export default strings;
