/** The page of a published folder that lists what the widgets ask for, keep and send. */
import { list, markup, type Markup } from '../fragments/markup.js';
import { pageOf, sayIn, waysToTell, type PageInput, type Say } from './page.js';
import { KEPT, REQUESTS, SENT, type Request } from './traffic.js';
import type { Told } from './told.js';

const WHOSE: Readonly<Record<Request['whose'], Told>> = {
  widgets: { fr: 'Adresse : le dossier des widgets.', en: 'Address: the folder of the widgets.' },
  feed: { fr: 'Adresse : le dossier de la liste.', en: 'Address: the folder of the list.' },
  site: {
    fr: 'Adresse : celle que le site, la liste ou vous avez choisie.',
    en: 'Address: the one that the site, the list or you have chosen.',
  },
};

function asked({ id, whose, what, when }: Request, say: Say): Markup {
  return markup`<span data-request="${id}">${say(what)}</span>${say({ fr: ' : ', en: ': ' })}${say(when)}. <span class="by">${say(WHOSE[whose])}</span>`;
}

const title = (words: string): Markup => markup`<h2>${words}</h2>`;

export function auditPage(input: PageInput): string {
  const say = sayIn(input.language);
  const tell = (fr: string, en: string): Markup => markup`<p>${say({ fr, en })}</p>`;
  return pageOf('audit', input, [
    tell(
      'Les listes de cette page sont complètes : les essais du projet écoutent les widgets, et échouent dès que ceux-ci font autre chose. Il n’y a ni mesure d’audience, ni cookie, ni police, ni script d’un autre site.',
      'The lists of this page are complete: the tests of the project listen to the widgets, and fail as soon as these do anything else. There is no measuring of visits, no cookie, no font and no script of another site.',
    ),
    title(
      say({
        fr: 'Ce qu’ils demandent avant que vous ne fassiez quoi que ce soit',
        en: 'What they ask for before you do anything',
      }),
    ),
    list(REQUESTS.filter(({ unasked }) => unasked).map((each) => asked(each, say))),
    tell(
      'La liste est demandée sans cookie et sans dire de quelle page. Comme pour tout fichier, le serveur qui la donne voit l’adresse de votre connexion et l’heure.',
      'The list is asked for without cookies and without telling from which page. As with any file, the server that gives it sees the address of your connection and the time.',
    ),
    title(say({ fr: 'Ce qu’ils demandent quand vous agissez', en: 'What they ask for when you act' })),
    list(REQUESTS.filter(({ unasked }) => !unasked).map((each) => asked(each, say))),
    tell(
      '« Près de moi » demande votre position à l’appareil, qui vous demande votre accord ; elle reste dans la page et ne part nulle part. « Copier » met un texte dans le presse-papiers ; « Envoyer à » le confie à l’appareil.',
      '“Near me” asks the device for your position, which asks you first; it stays in the page and goes nowhere. “Copy” puts a text on the clipboard; “Send to” hands it to the device.',
    ),
    title(say({ fr: 'Ce qu’ils gardent sur votre appareil', en: 'What they keep on your device' })),
    tell(
      'Rien de ce que vous tapez ou choisissez : cela reste dans la mémoire de la page et s’en va avec elle. Une seule chose peut être gardée, si le site l’a voulu :',
      'Nothing of what you type or choose: it stays in the memory of the page and goes with it. One thing alone may be kept, where the site wants it:',
    ),
    list(
      KEPT.map(
        ({ what, until, name, asked: attribute }) =>
          markup`${say(what)}, ${say(until)}. ${say({ fr: 'Nom :', en: 'Name:' })} <code>${name}</code>${say({ fr: ' ; le site la demande par', en: '; the site asks for it by' })} <code>${attribute}</code>.`,
      ),
    ),
    tell(
      'L’historique et le cache du navigateur gardent que la page a été ouverte : les widgets n’y peuvent rien.',
      'The history and the cache of the browser keep that the page was opened: the widgets cannot help that.',
    ),
    title(say({ fr: 'Ce qu’un message envoie', en: 'What a message sends' })),
    tell(
      'Seulement quand vous appuyez sur « Envoyer », à l’adresse écrite sous le formulaire. Ce que vous laissez vide ne part pas :',
      'Only when you press “Send”, to the address written under the form. What you leave empty is not sent:',
    ),
    list(
      Object.entries(SENT).map(
        ([field, told]) =>
          markup`<code data-field="${field}">${field}</code>${say({ fr: ' : ', en: ': ' })}${say(told)}`,
      ),
    ),
    tell(
      'Et ce que le formulaire du site attend de lui-même, comme son numéro. Ni l’adresse de la page, ni un cookie, ni vos réponses à l’orientation si vous ne cochez pas la case.',
      'And what the form of the site expects by itself, such as its number. Neither the address of the page nor a cookie, nor your answers to the orientation unless you tick the box.',
    ),
    title(say({ fr: 'Ce que les widgets ne peuvent pas empêcher', en: 'What the widgets cannot prevent' })),
    tell(
      'Le site qui les affiche, ses autres scripts et les extensions de votre navigateur peuvent lire ce que vous tapez dans la page. Sur la page du relais, le site ne le voit pas.',
      'The site that shows them, its other scripts and the extensions of your browser can read what you type in the page. On the page of the relay the site does not see it.',
    ),
    title(say({ fr: 'Une question, un doute ?', en: 'A question, a doubt?' })),
    waysToTell(input.contact, say),
  ]);
}
