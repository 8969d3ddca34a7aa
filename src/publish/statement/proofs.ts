/** The tests by which claims of accessibility are held: where each stands, how it is called, and what it tries. */
import type { Told } from './told.js';

export interface Proof {
  /** A file of the project with tests. */
  readonly file: string;
  /** The title of a test in it, or its beginning, letter by letter. */
  readonly title: string;
  /** What is tried, for who reads the statement. */
  readonly tries: Told;
}

const FORM = 'test/elements/contact/form.test.ts';
const STATES = 'test/elements/states.test.ts';
const WAY = 'test/e2e/whole-way-chromium.test.ts';
const JOURNEY = 'test/e2e/journey.test.ts';

export const PROOFS = {
  axe: {
    file: STATES,
    title: 'breaks no success criterion of WCAG 2.2 AA that axe can tell',
    tries: {
      fr: 'le contrôleur axe-core, sur chaque état de chaque widget',
      en: 'the checker axe-core, on every state of every widget',
    },
  },
  narrow: {
    file: STATES,
    title: 'stands in ${least} px, in French and in Arabic',
    tries: {
      fr: 'chaque état dans 320 px de large, en français et en arabe',
      en: 'every state in a width of 320 px, in French and in Arabic',
    },
  },
  spaced: {
    file: STATES,
    title: 'cuts no text and keeps its targets when the reader spaces it out',
    tries: {
      fr: 'chaque état avec un texte espacé, et des cibles d’au moins 24 px',
      en: 'every state with text spaced out, and targets of at least 24 px',
    },
  },
  enlarged: {
    file: STATES,
    title: 'leaves nothing out of its place in 360 px, with letters of 32 px, in French and in Arabic',
    tries: {
      fr: 'chaque état dans 360 px de large avec des lettres de 32 px, en français et en arabe',
      en: 'every state in a width of 360 px with letters of 32 px, in French and in Arabic',
    },
  },
  contrast: {
    file: 'test/elements/contrast.test.ts',
    title: 'describeContrast(FIVE)',
    tries: {
      fr: 'le contraste mesuré de chaque texte, sur des pages claires, sombres et colorées',
      en: 'the measured contrast of every text, on light, dark and coloured pages',
    },
  },
  ground: {
    file: 'test/core/theme/ground.test.ts',
    title: 'and can be read before it has: text and ground are of one source',
    tries: {
      fr: 'texte et fond pris de la même source, quoi que la page demande',
      en: 'text and ground taken from one source, whatever the page asks for',
    },
  },
  'keyboard-way': {
    file: WAY,
    title: 'is gone by keyboard alone, with the focus always seen',
    tries: {
      fr: 'tout le chemin, du souhait au message envoyé, au clavier seul',
      en: 'the whole way, from a wish to a message sent, by keyboard alone',
    },
  },
  'keyboard-finder': {
    file: JOURNEY,
    title: 'reaches everything by keyboard, in reading order and in view',
    tries: {
      fr: 'tout ce que la recherche contient, atteint au clavier, dans l’ordre, visible, et quitté',
      en: 'all that the finder holds, reached by keyboard, in order, in view, and left again',
    },
  },
  'keyboard-form': {
    file: FORM,
    title: 'is gone through by keyboard in the order of the page, past the field that nobody sees',
    tries: { fr: 'le formulaire, parcouru au clavier', en: 'the form, gone through by keyboard' },
  },
  tree: {
    file: WAY,
    title: 'reads as its snapshots say',
    tries: {
      fr: 'ce qu’une aide technique reçoit à chaque étape, gardé comme texte et comparé',
      en: 'what assistive technology is given at each step, kept as a text and compared',
    },
  },
  names: {
    file: FORM,
    title: 'names and describes every control',
    tries: { fr: 'l’étiquette de chaque champ du formulaire', en: 'the label of each field of the form' },
  },
  errors: {
    file: FORM,
    title: 'is said at the field in words that a screen reader ties to it',
    tries: {
      fr: 'chaque erreur dite au champ, avec un exemple, et liée à lui',
      en: 'each error told at its field, with an example, and tied to it',
    },
  },
  summary: {
    file: FORM,
    title: 'is summed up in a list that takes the focus and comes into view',
    tries: {
      fr: 'le résumé des erreurs, qui reçoit le focus',
      en: 'the summary of errors, which takes the focus',
    },
  },
  'typed-once': {
    file: 'test/e2e/contact.test.ts',
    title: 'the text stays, and goes at the next try',
    tries: {
      fr: 'un message refusé, qui reste écrit pour l’essai suivant',
      en: 'a message that was refused, which stays written for the next try',
    },
  },
  frame: {
    file: 'test/elements/contact/framed.test.ts',
    title: 'shows the page of the relay for the facility, in the language at hand, beside the telephone',
    tries: { fr: 'le titre du cadre du relais', en: 'the title of the relay’s frame' },
  },
  said: {
    file: JOURNEY,
    title: 'says one thing for each settled query, and nothing while the visitor types',
    tries: { fr: 'ce qui est annoncé pendant une recherche', en: 'what is announced during a search' },
  },
  region: {
    file: 'test/core/page/live-region.test.ts',
    title: 'are said once the page is quiet, and only the last one',
    tries: { fr: 'les messages d’état, dits une seule fois', en: 'messages of state, said once' },
  },
  language: {
    file: 'test/elements/language.test.ts',
    title: 'has widgets in ${speaks} for',
    tries: {
      fr: 'la langue des widgets, prise de la page, même écrite de travers',
      en: 'the language of the widgets, taken from the page, even where it is oddly written',
    },
  },
  parts: {
    file: 'test/elements/panorama/life.test.ts',
    title: 'marks each text that is not in the language of the page',
    tries: { fr: 'chaque texte d’une autre langue, marqué', en: 'each text of another language, marked' },
  },
  place: {
    file: 'test/elements/facility/facility.test.ts',
    title: 'marks the place’s own words with the publisher’s language',
    tries: {
      fr: 'les mots d’un lieu, marqués de leur langue',
      en: 'the words of a place, marked with their language',
    },
  },
  direction: {
    file: 'test/core/i18n/locale.test.ts',
    title: 'runs from right to left in Arabic alone',
    tries: { fr: 'le sens de lecture de chaque langue', en: 'the reading direction of each language' },
  },
  headings: {
    file: 'test/elements/finder/life.test.ts',
    title: 'has its heading where the page’s outline asks for it',
    tries: { fr: 'le niveau des titres, réglé par la page', en: 'the level of titles, set by the page' },
  },
  questions: {
    file: 'test/elements/orientation/flow.test.ts',
    title: 'stand at the level of heading that the page asks for',
    tries: { fr: 'le titre de chaque question', en: 'the title of each question' },
  },
  picture: {
    file: 'test/elements/panorama/picture.test.ts',
    title: 'says in words each link that it draws, of each kind, and draws each that it says',
    tries: {
      fr: 'le dessin du panorama, dit en toutes lettres',
      en: 'the drawing of the panorama, told in words',
    },
  },
  lines: {
    file: 'test/elements/panorama/picture.test.ts',
    title: 'has nothing for assistive technology in its lines',
    tries: {
      fr: 'les traits du panorama, tus aux aides techniques',
      en: 'the lines of the panorama, kept from assistive technology',
    },
  },
  bars: {
    file: 'test/elements/action/figures.test.ts',
    title: 'are read by a screen reader as what they say: the bars are for eyes only',
    tries: {
      fr: 'les barres d’une fiche action, doublées par des mots',
      en: 'the bars of an action sheet, doubled by words',
    },
  },
  'map-list': {
    file: 'test/elements/finder/map.test.ts',
    title: 'takes no place in the order of focus but for its buttons, and says that the list has all of it',
    tries: { fr: 'la carte, dont la liste contient tout', en: 'the map, all of which is in the list' },
  },
  quiet: {
    file: 'test/elements/models/choices.test.ts',
    title: 'keep the focus where the keyboard is',
    tries: { fr: 'un choix, qui ne déplace pas le focus', en: 'a choice, which does not move the focus' },
  },
  'own-accord': {
    file: 'test/elements/facility/finding.test.ts',
    title: 'takes no focus of its own accord',
    tries: {
      fr: 'la fiche, qui ne prend pas le focus d’elle-même',
      en: 'the sheet, which takes no focus by itself',
    },
  },
  listens: {
    file: 'test/elements/privacy.test.ts',
    title: 'keeps nothing and sends nothing because a widget is drawn',
    tries: { fr: 'qu’aucune fenêtre ne s’ouvre d’elle-même', en: 'that no window opens by itself' },
  },
  unheard: {
    file: 'test/e2e/fragments.test.ts',
    title: 'is not heard beside ${name}',
    tries: {
      fr: 'ce qui est caché, caché aussi aux aides techniques',
      en: 'what is hidden, hidden from assistive technology too',
    },
  },
  fragments: {
    file: 'test/publish/fragments/fragments.test.ts',
    title: 'is plain HTML that a parser reads without a word',
    tries: { fr: 'le HTML publié, lu sans une erreur', en: 'the published HTML, read without an error' },
  },
  builder: {
    file: 'test/e2e/builder.test.ts',
    title: 'can be used by anybody, ${colorScheme} and ${String(width)} px wide',
    tries: {
      fr: 'axe-core, sur la page qui fait les lignes à coller',
      en: 'axe-core, on the page that makes the lines to paste',
    },
  },
  pages: {
    file: 'test/e2e/statement.test.ts',
    title: 'can be read by anybody, ${colorScheme} and ${String(width)} px wide',
    tries: {
      fr: 'axe-core, et 320 px de large, sur ces pages',
      en: 'axe-core, and a width of 320 px, on these pages',
    },
  },
  'pages-html': {
    file: 'test/publish/statement/pages.test.ts',
    title: 'is plain HTML that a parser reads without a word',
    tries: {
      fr: 'le HTML de ces pages : langue, titre, erreurs',
      en: 'the HTML of these pages: language, title, errors',
    },
  },
} as const satisfies Readonly<Record<string, Proof>>;

export type ProofName = keyof typeof PROOFS;
