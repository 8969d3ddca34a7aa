import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import '../../../src/elements/finder/index.js';
import { Commands } from '../../fixtures/commands.js';
import { put, type FixtureFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { FEED, GROUP, Page, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let page: Page;

async function setup(
  screens: readonly (readonly string[])[] = GROUP,
  feed: FixtureFeed = {},
  attributes?: Readonly<Record<string, string>>,
): Promise<Visitor> {
  page = new Page();
  const visitor = await page.show(attributes, feed);
  await visitor.through(...screens);
  await until(() => visitor.all('.lead').length > 0, 'the leads');
  return visitor;
}

const NONE = [[], [], [], [], [], []] as const;
const SAFER = [[], ['Je veux prendre moins de risques'], [], [], [], []] as const;

describe('the leads of passerelle-orientation', () => {
  afterEach(() => page.leave());

  it('say how many they are and what they are not', async () => {
    const visitor = await setup();
    assert.equal(visitor.title, '2 pistes à discuter');
    assert.equal(visitor.focused, visitor.find('.title'));
    assert.include(visitor.words('.intro'), 'Ce n’est pas un avis médical, et rien n’est décidé.');
    assert.include(visitor.words('.aside'), 'Aucun professionnel du soin n’a encore relu ces questions.');
  });

  it('each have their reasons: the questions with the answers given', async () => {
    const visitor = await setup();
    const reasons = visitor
      .all('.lead')
      .map((lead) => [...lead.querySelectorAll('.reasons li')].map((each) => plain(each.textContent)));
    assert.deepEqual(reasons, [
      [
        'Qu’est-ce que vous voulez ? Je veux arrêter',
        'Où pourriez-vous vivre un temps ? Je veux bien vivre en groupe',
      ],
      ['Qu’est-ce que vous voulez ? Je veux arrêter'],
    ]);
  });

  it('say so when no answer speaks for them', async () => {
    const visitor = await setup(NONE);
    assert.include(visitor.words('.reasons'), 'Aucune de vos réponses ne pèse ici.');
  });

  it('say what would put another lead first, on the first one only', async () => {
    const visitor = await setup();
    assert.deepEqual(
      visitor.all('.turns li').map((each) => plain(each.innerText)),
      [
        'Qu’est-ce que vous voulez ? Je veux réduire La première piste serait alors : Des rendez-vous près de chez vous.',
        'Qu’est-ce que vous voulez ? Je veux prendre moins de risques La première piste serait alors : Un accueil sans condition.',
      ],
    );
    assert.lengthOf(visitor.all('.lead:not(.first) .turns'), 0);
  });

  it('come after the notices, which have the numbers of their situations', async () => {
    const visitor = await setup();
    const [first, second] = visitor.all('.notice');
    assert.include(plain(first?.innerText), 'Alcool tous les jours : n’arrêtez pas d’un coup');
    assert.isTrue(first?.matches('.care'));
    assert.equal(first?.querySelector('a')?.getAttribute('href'), 'tel:15');
    assert.include(plain(second?.innerText), 'naloxone');
    assert.isFalse(second?.matches('.care'));
    const order = visitor.all('.notice, .lead').map((each) => each.className.split(' ')[0]);
    assert.deepEqual(order, ['notice', 'notice', 'card', 'card']);
  });

  it('leave the numbers of a notice to the choice of a country', async () => {
    const visitor = await setup(GROUP, {}, {});
    assert.lengthOf(visitor.all('.notice a'), 0);
    assert.include(visitor.words('.notice'), 'Choisissez votre pays, plus bas, pour voir les numéros.');
    assert.lengthOf(visitor.all('.help select'), 1);
  });

  it('say how such a place works, in the words of the kinds', async () => {
    const visitor = await setup();
    const fold = visitor.find('.lead details') as HTMLDetailsElement;
    fold.open = true;
    assert.include(plain(fold.innerText), 'Centre thérapeutique résidentiel (CTR)');
    assert.include(plain(fold.innerText), 'On y vit longtemps, en groupe');
  });

  it('come with the questions that the answers give rise to, and with all other leads', async () => {
    const visitor = await setup();
    await visitor.concluded();
    assert.include(visitor.words('.asks'), 'Puis-je venir avec un enfant ?');
    assert.deepEqual(
      visitor.all('.others li').map((each) => plain(each.innerText)),
      [
        'Un logement à soi, avec une équipe qui passe Voir 1 lieu',
        'Des rendez-vous, et un toit Voir 3 lieux',
        'Un accueil sans condition Voir 1 lieu',
      ],
    );
  });

  it('have no score, no percentage and no rank but their number', async () => {
    const visitor = await setup();
    assert.notMatch(visitor.words('.main'), /%|score|niveau|meilleur|recommand|conseillée/i);
    assert.deepEqual(
      visitor.all('.rank').map((each) => plain(each.textContent)),
      ['Piste 1', 'Piste 2'],
    );
  });

  it('say so, and offer a number, where the list has no such place', async () => {
    const visitor = await setup(SAFER, { facilities: [] });
    await until(() => visitor.words('.lead').includes('pas encore de lieu'), 'no place');
    assert.lengthOf(visitor.all('[part~="see"]'), 0);
    assert.equal(visitor.find('.lead a').getAttribute('href'), 'tel:0800231313');
    assert.include(visitor.words('.others'), 'aucun lieu dans cette liste');
  });

  it('lead to the places without a count where the counts cannot be read', async () => {
    const visitor = await setup(GROUP, { spoil: { 'directory.json': () => '<!doctype html>' } });
    await until(() => page.heard.warnings.length > 0, 'a word to the webmaster');
    assert.equal(plain(visitor.find('.lead [part~="see"]').textContent), 'Voir les lieux');
  });

  it('open the finder of the page on the places of the lead', async () => {
    const visitor = await setup();
    await visitor.concluded();
    const finder = document.createElement('passerelle-finder');
    finder.setAttribute('feed', visitor.element.feed ?? '');
    page.container.append(finder);
    await until(() => finder.renderRoot.querySelectorAll('.place').length > 0, 'the list');
    const commands = new Commands();
    await visitor.press('Voir 5 lieux : Vivre un temps dans un lieu de soin, en groupe');
    assert.deepEqual(commands.facilities, { settings: ['residential-collective'] });
    commands.stop();
    await until(() => finder.renderRoot.querySelectorAll('.place').length === 5, 'five places');
    assert.lengthOf(visitor.all('passerelle-finder'), 0);
  });

  it('open a finder of their own where the page has none, which can be put away', async () => {
    const visitor = await setup();
    await visitor.concluded();
    await visitor.press('Voir 5 lieux : Vivre un temps dans un lieu de soin, en groupe');
    await until(() => visitor.all('passerelle-finder').length === 1, 'a finder');
    const finder = visitor.find('passerelle-finder');
    assert.equal(finder.getAttribute('heading'), '3');
    await until(() => finder.shadowRoot!.querySelectorAll('.place').length === 5, 'five places');
    await visitor.press('Fermer la liste des lieux');
    assert.lengthOf(visitor.all('passerelle-finder'), 0);
    assert.equal(visitor.focused, visitor.find('[part~="see"]'));
  });

  it('hand themselves to the journey in plain words, which erasing takes back', async () => {
    const visitor = await setup();
    assert.equal(
      plain(journey.choices.leads),
      'Pistes à discuter ' +
        'Piste 1 : Vivre un temps dans un lieu de soin, en groupe ' +
        'Parce que vous avez répondu : ' +
        '- Qu’est-ce que vous voulez ? Je veux arrêter ' +
        '- Où pourriez-vous vivre un temps ? Je veux bien vivre en groupe ' +
        'Piste 2 : Des rendez-vous près de chez vous ' +
        'Parce que vous avez répondu : ' +
        '- Qu’est-ce que vous voulez ? Je veux arrêter',
    );
    assert.notInclude(journey.choices.leads, 'Alcool');
    await visitor.press('Tout effacer');
    assert.isUndefined(journey.choices.leads);
  });

  it('can be kept on paper', async () => {
    const visitor = await setup();
    let printed = 0;
    const own = Object.getOwnPropertyDescriptor(window, 'print') as PropertyDescriptor;
    window.print = () => void (printed += 1);
    await visitor.press('Imprimer');
    Object.defineProperty(window, 'print', own);
    assert.equal(printed, 1);
  });

  it('print every fold open and no control', async () => {
    const visitor = await setup();
    const rules = [...(visitor.element.shadowRoot?.adoptedStyleSheets ?? [])].flatMap((sheet) => [
      ...sheet.cssRules,
    ]);
    const print = rules
      .filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
      .map((rule) => rule.cssText)
      .join('\n');
    assert.match(print, /button, \.no-print\s*{[^}]*display: none !important/);
    const controls = visitor.all('input, select, a.leave, .top, .keep');
    assert.isAbove(controls.length, 0);
    for (const each of controls) assert.isNotNull(each.closest('.no-print'), each.outerHTML);
    window.dispatchEvent(new Event('beforeprint'));
    assert.isTrue(visitor.all('details').every((fold) => (fold as HTMLDetailsElement).open));
    window.dispatchEvent(new Event('afterprint'));
    assert.isTrue(visitor.all('details').every((fold) => !(fold as HTMLDetailsElement).open));
  });

  it('say that the publisher’s own language is used, by marking the texts', async () => {
    page = new Page('en');
    const visitor = await page.show();
    for (let screen = 0; screen < 6; screen += 1) {
      visitor.find('[part~="continue"]').click();
      await visitor.element.updateComplete;
    }
    await until(() => visitor.all('.lead').length > 0, 'the leads');
    assert.equal(visitor.title, '1 lead to discuss');
    assert.equal(visitor.find('.lead-title bdi').lang, 'fr');
  });

  it('say that a translation has not been reviewed', async () => {
    const visitor = await setup(NONE, {
      locales: { en: FEED.locales!['en']!, fr: FEED.locales!['fr']! },
      edit: { 'feed.json': put(['locales', 'fr', 'reviewed'], false) },
    });
    assert.include(visitor.words('.aside'), 'personne ne l’a encore vérifiée');
  });
});

describe('the list of answers', () => {
  afterEach(() => page.leave());

  it('has every question with its answer', async () => {
    const visitor = await setup([
      [],
      ['Je veux réduire'],
      ['Je préfère ne pas répondre'],
      [],
      ['Alcool', 'Jeux ou écrans'],
      [],
    ]);
    await visitor.press('Mes réponses');
    assert.equal(visitor.title, 'Mes réponses');
    assert.equal(visitor.focused, visitor.find('.title'));
    assert.deepEqual(
      visitor.all('.answer > div').map((each) => plain(each.innerText)),
      [
        'Y a-t-il un danger en ce moment ? Pas de réponse',
        'Qu’est-ce que vous voulez ? Je veux réduire',
        'Où dormez-vous ? Je préfère ne pas répondre',
        'Où pourriez-vous vivre un temps ? Pas de réponse',
        'De quoi s’agit-il ? Alcool Jeux ou écrans',
        'De quoi faut-il tenir compte ? Pas de réponse',
      ],
    );
  });

  it('leads to each question and back to its row, then to the leads as they have become', async () => {
    const visitor = await setup();
    await visitor.press('Mes réponses');
    await visitor.press('Changer la réponse : Où pourriez-vous vivre un temps ?');
    assert.equal(visitor.title, 'Où pourriez-vous vivre un temps ?');
    assert.deepEqual(visitor.ticked, ['Je veux bien vivre en groupe']);
    await visitor.answer('Je dois rester chez moi');
    assert.equal(visitor.title, 'Mes réponses');
    assert.include(plain(visitor.focused?.ariaLabel), 'Où pourriez-vous vivre un temps ?');
    assert.include(visitor.words('.answers'), 'Je dois rester chez moi');
    await visitor.press('Voir les pistes');
    assert.deepEqual(visitor.leads, ['Des rendez-vous près de chez vous']);
    assert.notInclude(journey.choices.leads, 'en groupe');
  });

  it('leads back from a question that was left as it was', async () => {
    const visitor = await setup();
    await visitor.press('Mes réponses');
    await visitor.press('Changer la réponse : Où dormez-vous ?');
    await visitor.press('Retour');
    assert.equal(visitor.title, 'Mes réponses');
    assert.include(plain(visitor.focused?.ariaLabel), 'Où dormez-vous ?');
  });

  it('leads to the numbers when a danger is ticked, and then back', async () => {
    const visitor = await setup();
    await visitor.press('Mes réponses');
    await visitor.press('Changer la réponse : Y a-t-il un danger en ce moment ?');
    await visitor.answer('Je subis des violences');
    assert.equal(visitor.title, 'Appelez maintenant');
    await visitor.press('J’ai appelé');
    assert.equal(visitor.title, 'Mes réponses');
    assert.include(visitor.words('.answers'), 'Je subis des violences');
  });
});
