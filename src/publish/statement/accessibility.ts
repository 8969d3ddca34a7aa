/** The page of a published folder that says how accessible the widgets are, criterion by criterion. */
import { link, list, lines, markup, type Markup, type Piece } from '../fragments/markup.js';
import { countsOf, STATUSES, type Claim, type Standard, type Status } from './claims.js';
import { FAULTS, FOR_PEOPLE } from './faults.js';
import { dateIn, pageOf, sayIn, waysToTell, type PageInput, type Say } from './page.js';
import { PROOFS } from './proofs.js';
import { REASONS } from './reasons.js';
import { RGAA } from './rgaa.js';
import type { Told } from './told.js';
import { WCAG } from './wcag.js';

export const STANDARDS: readonly Standard[] = [RGAA, WCAG];

/** Of one criterion, and behind a count of several. */
const STATUS_WORDS: Readonly<Record<Status, { readonly one: Told; readonly many: Told }>> = {
  met: {
    one: { fr: 'Tenu par nos essais', en: 'Held by our tests' },
    many: { fr: 'tenus par nos essais', en: 'held by our tests' },
  },
  'not-met': {
    one: { fr: 'Non tenu', en: 'Not met' },
    many: { fr: 'non tenus', en: 'not met' },
  },
  'not-applicable': {
    one: { fr: 'Sans objet', en: 'Does not apply' },
    many: { fr: 'sans objet', en: 'that do not apply' },
  },
  'not-tested': {
    one: { fr: 'Pas encore vérifié', en: 'Not tested yet' },
    many: { fr: 'pas encore vérifiés', en: 'not tested yet' },
  },
};

const THEMES: readonly Told[] = [
  { fr: 'Images', en: 'Pictures' },
  { fr: 'Cadres', en: 'Frames' },
  { fr: 'Couleurs', en: 'Colours' },
  { fr: 'Sons et vidéos', en: 'Sound and video' },
  { fr: 'Tableaux', en: 'Tables' },
  { fr: 'Liens', en: 'Links' },
  { fr: 'Scripts', en: 'Scripts' },
  { fr: 'Éléments obligatoires', en: 'What a page must have' },
  { fr: 'Structure', en: 'Structure' },
  { fr: 'Présentation', en: 'Looks' },
  { fr: 'Formulaires', en: 'Forms' },
  { fr: 'Navigation', en: 'Navigation' },
  { fr: 'Consultation', en: 'Reading' },
];
const PRINCIPLES: readonly Told[] = [
  { fr: 'Perceptible', en: 'Perceivable' },
  { fr: 'Utilisable', en: 'Operable' },
  { fr: 'Compréhensible', en: 'Understandable' },
  { fr: 'Robuste', en: 'Robust' },
];

/** What holds a claim, or why it is none. */
function by({ proofs, fault, reason }: Claim, say: Say): string | undefined {
  if (reason) return say(REASONS[reason].told);
  if (fault) return say(FAULTS[fault].told);
  return proofs.length === 0
    ? undefined
    : proofs.map((name) => say(PROOFS[name].tries)).join(say({ fr: ' ; ', en: '; ' }));
}

function claimItem(claim: Claim, say: Say): Markup {
  const { number, level, status, subject } = claim;
  const why = by(claim, say);
  return markup`<li data-status="${status}"><strong>${number}</strong>${level && ` (${level})`} ${say(subject)}. <strong>${say(STATUS_WORDS[status].one)}</strong>.${why && markup` <span class="by">${why}</span>`}</li>`;
}

function counted({ name, claims }: Standard, say: Say): Markup {
  const counts = countsOf(claims);
  const parts = STATUSES.map((status) => `${String(counts[status])} ${say(STATUS_WORDS[status].many)}`);
  const of = say({ fr: 'critères', en: 'criteria' });
  return markup`<strong>${name}</strong>${say({ fr: ' : ', en: ': ' })}${claims.length} ${of}, ${parts.join(', ')}.`;
}

/** A standard, with a title for each part: the first number of its criteria. */
function standardPart({ name, source, checked_on, claims }: Standard, input: PageInput): Markup {
  const say = sayIn(input.language);
  const titles = claims.length > 100 ? THEMES : PRINCIPLES;
  const parts = titles.map((title, at) => {
    const inside = claims.filter(({ number }) => number.split('.')[0] === String(at + 1));
    return markup`<h3>${at + 1}. ${say(title)}</h3>
<ul class="claims">
${lines(inside.map((claim) => claimItem(claim, say)))}
</ul>`;
  });
  const state = say({ fr: 'État le', en: 'State on' });
  const uncompared = say({
    fr: 'Numéros et sujets n’ont pas encore été comparés à ce texte par une personne.',
    en: 'No person has compared numbers and subjects with that text yet.',
  });
  return markup`<h2>${name}</h2>
<p>${say({ fr: 'Source : ', en: 'Source: ' })}${link(source, source)}. ${state} ${dateIn(input.language, checked_on)}. ${uncompared}</p>
${lines(parts)}`;
}

const title = (words: string): Markup => markup`<h2>${words}</h2>`;
const paragraph = (...pieces: readonly Piece[]): Markup => markup`<p>${pieces}</p>`;

export function accessibilityPage(input: PageInput): string {
  const { language, version, contact } = input;
  const say = sayIn(language);
  const faults = Object.values(FAULTS).map(
    ({ told, meanwhile, seen_on }) =>
      markup`${say(told)} ${say(meanwhile)} (${say({ fr: 'Vu le', en: 'Seen on' })} ${dateIn(language, seen_on)}.)`,
  );
  const people = FOR_PEOPLE.map(
    ({ told, done }) =>
      markup`${say(told)}${say({ fr: ' : ', en: ': ' })}<strong>${done ? `${done.by}, ${dateIn(language, done.on)}` : say({ fr: 'pas fait', en: 'not done' })}</strong>.`,
  );
  const tests = Object.values(PROOFS).map(
    ({ tries, file }) => markup`<dt>${say(tries)}</dt>\n<dd><code>${file}</code></dd>`,
  );
  return pageOf('accessibility', input, [
    paragraph(
      say({
        fr: `Où en sont les widgets de Passerelle ${version}, critère par critère, et ce qui ne va pas encore. Cette page ne remplace pas la déclaration d’accessibilité du site qui les affiche.`,
        en: `Where the widgets of Passerelle ${version} stand, criterion by criterion, and what does not work yet. This page does not stand for the accessibility statement of the site that shows them.`,
      }),
    ),
    paragraph(
      say({
        fr: 'Personne n’a encore mené d’audit : tout ce qui est dit « tenu » l’est par des essais automatiques, et ne dit pas plus que ce qu’ils essaient. Un critère qu’aucun essai ne montre est dit « pas encore vérifié ».',
        en: 'Nobody has carried out an audit yet: all that is said to be “held” is held by automatic tests, and says no more than what they try. A criterion that no test shows is said to be “not tested yet”.',
      }),
    ),
    list(STANDARDS.map((standard) => counted(standard, say))),
    title(say({ fr: 'Ce qui ne va pas', en: 'What fails' })),
    list(faults),
    title(say({ fr: 'Ce que seules des personnes peuvent vérifier', en: 'What only people can find out' })),
    list(people),
    title(say({ fr: 'Quelque chose vous gêne ?', en: 'Is something in your way?' })),
    waysToTell(contact, say),
    ...STANDARDS.map((standard) => standardPart(standard, input)),
    title(say({ fr: 'Les essais', en: 'The tests' })),
    paragraph(
      say({
        fr: 'Chacun tourne à chaque changement du projet, et dit dans quel fichier il se trouve.',
        en: 'Each runs at every change of the project, and says in which file it stands.',
      }),
    ),
    markup`<dl>\n${lines(tests)}\n</dl>`,
  ]);
}
