import type { StringsLike } from '../../../core/i18n/strings.js';
import type reference from './fr.js';

const strings: StringsLike<typeof reference> = {
  outside: 'Ohne dort zu übernachten',
  stay: 'Mit Unterkunft',
  asked: 'Was von Ihnen verlangt wird',
  ask: 'Fragen an eine Anlaufstelle',
  research: 'Was die Forschung sagt',
  research_none: 'Wir haben keine sichere Quelle gefunden, die wir hier nennen können.',
  shown: 'Die passende Hilfe wird weiter unten beschrieben.',
  say_one: '{{number}} Anlaufstelle in dieser Liste sagt, dass sie dabei hilft.',
  say_other: '{{number}} Anlaufstellen in dieser Liste sagen, dass sie dabei helfen.',
  say_none: 'In dieser Liste sagt noch keine Anlaufstelle, dass sie dabei hilft.',
  unsaid_one: '{{number}} weitere sagt nichts dazu: Fragen Sie nach.',
  unsaid_other: '{{number}} weitere sagen nichts dazu: Fragen Sie nach.',
  fit: 'Diese Anlaufstellen passen oft:',
  fit_unsure: 'Um darüber zu sprechen, passen oft diese Anlaufstellen:',
  see_one: '{{number}} Anlaufstelle ansehen',
  see_other: '{{number}} Anlaufstellen ansehen',
  see_any: 'Eine Anlaufstelle suchen',
  no_places: 'Diese Liste hat noch keine passende Anlaufstelle. Sie können am Telefon darüber sprechen.',
  close_list: 'Liste der Anlaufstellen schließen',
  empty_title: 'Hier steht noch kein Text',
  empty_text:
    'Diese Website hat die Hilfen noch nicht beschrieben. Sie können mit jemandem darüber sprechen.',
};
export default strings;
