import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { QUESTIONNAIRE } from '../../fixtures/questionnaire.js';
import { until } from '../../helpers/until.js';
import { GROUP, Page, PACK, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let page: Page;

async function setup(attributes?: Readonly<Record<string, string>>): Promise<Visitor> {
  page = new Page();
  return page.show(attributes);
}

describe('the questions of passerelle-orientation', () => {
  afterEach(() => page.leave());

  it('start with the danger, nothing ticked, and say what comes and what becomes of the answers', async () => {
    const visitor = await setup();
    assert.equal(visitor.title, 'Y a-t-il un danger en ce moment ?');
    assert.deepEqual(visitor.ticked, []);
    const words = visitor.words('.aside');
    assert.include(words, 'Ensuite : 5 questions, 2 minutes environ. Vous pouvez toutes les passer.');
    assert.include(words, 'Vos réponses restent sur cet écran. Rien n’est enregistré ni envoyé.');
    assert.include(words, 'Pour vous repérer parmi les lieux d’aide. Ne remplace pas un avis médical.');
    assert.include(words, 'Aucun professionnel du soin n’a encore relu ces questions.');
  });

  it('name who has reviewed them, once somebody has', async () => {
    page = new Page();
    const reviewed = { ...QUESTIONNAIRE, reviewed: { by: 'Dr A. Exemple', on: '2026-11-02' } };
    const visitor = await page.show(undefined, {
      locales: { fr: { ...PACK, questionnaires: [reviewed] } },
    });
    assert.include(visitor.words('.aside'), 'Questions relues par Dr A. Exemple, le 2 novembre 2026.');
  });

  it('show the emergency numbers of the country beside the danger', async () => {
    const visitor = await setup();
    const links = visitor.all('.doubt a');
    assert.deepEqual(
      links.map((link) => [plain(link.textContent), link.getAttribute('href')]),
      [
        ['15', 'tel:15'],
        ['114 par SMS', 'sms:114'],
      ],
    );
  });

  it('show 112 and the choice of a country where the page names none', async () => {
    const visitor = await setup({});
    assert.include(visitor.words('.doubt'), 'dans l’Union européenne');
    const select = visitor.find('.doubt select') as HTMLSelectElement;
    select.value = 'BE';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => visitor.words('.doubt').includes('En cas de doute'), 'numbers');
    assert.deepEqual(
      visitor.all('.doubt a').map((link) => link.getAttribute('href')),
      ['tel:112'],
    );
  });

  it('come one a screen, in words and in a bar, with the focus on the new title', async () => {
    const visitor = await setup();
    await visitor.answer('Rien de tout cela');
    assert.equal(visitor.title, 'Qu’est-ce que vous voulez ?');
    assert.include(visitor.words('.progress'), 'Question 1 sur 5');
    assert.lengthOf(visitor.all('.bar .done'), 1);
    assert.equal(visitor.focused, visitor.find('.title'));
    await visitor.answer('Je veux réduire');
    assert.equal(visitor.title, 'Où dormez-vous ?');
    assert.include(visitor.words('.progress'), 'Question 2 sur 5');
    assert.equal(visitor.focused, visitor.find('.title'));
    assert.match(plain(visitor.focused?.textContent), /^Question 2 sur 5. Où dormez-vous/);
  });

  it('are answered by native controls whose whole row is the label, 48 px high', async () => {
    const visitor = await setup();
    assert.isTrue(visitor.all('.choice input').every((input) => input.matches('[type="checkbox"]')));
    await visitor.answer();
    assert.isTrue(visitor.all('.choice input').every((input) => input.matches('[type="radio"]')));
    for (const row of visitor.all('.choice')) {
      assert.equal(row.localName, 'label');
      assert.isAtLeast(row.getBoundingClientRect().height, 48);
    }
  });

  it('go on with Enter, and never send the form', async () => {
    const visitor = await setup();
    const form = visitor.find('form') as HTMLFormElement;
    assert.equal(form.method, 'dialog');
    form.requestSubmit();
    await visitor.titled('Qu’est-ce que vous voulez ?');
    assert.equal(visitor.all('button[type="submit"]').length, 1);
  });

  it('none is compulsory: all can be passed up to the leads', async () => {
    const visitor = await setup();
    await visitor.through([], [], [], [], [], []);
    await visitor.concluded();
    assert.deepEqual(visitor.leads, ['Des rendez-vous près de chez vous']);
  });

  it('always offer “I would rather not say”', async () => {
    const visitor = await setup();
    await visitor.answer();
    for (let screen = 0; screen < 3; screen += 1) {
      assert.equal(visitor.answers.at(-1), 'Je préfère ne pas répondre');
      await visitor.answer('Je préfère ne pas répondre');
    }
    assert.equal(visitor.title, 'De quoi s’agit-il ?');
    await visitor.press('Je préfère ne pas répondre');
    assert.equal(visitor.title, 'De quoi faut-il tenir compte ?');
  });

  it('keep the answers on the way back', async () => {
    const visitor = await setup();
    await visitor.through(['Rien de tout cela'], ['Je veux arrêter'], ['Je dors dehors']);
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, ['Je dors dehors']);
    assert.equal(visitor.focused, visitor.find('.title'));
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, ['Je veux arrêter']);
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, ['Rien de tout cela']);
    assert.lengthOf(visitor.all('.top button'), 0);
  });

  it('let an answer that stands alone clear the others, and be cleared by them', async () => {
    const visitor = await setup();
    await visitor.tick('Je subis des violences');
    await visitor.tick('Je pense au suicide');
    assert.deepEqual(visitor.ticked, ['Je pense au suicide', 'Je subis des violences']);
    await visitor.tick('Rien de tout cela');
    assert.deepEqual(visitor.ticked, ['Rien de tout cela']);
    await visitor.tick('Je subis des violences');
    assert.deepEqual(visitor.ticked, ['Je subis des violences']);
    await visitor.tick('Je subis des violences');
    assert.deepEqual(visitor.ticked, []);
  });

  it('say why they are asked', async () => {
    const visitor = await setup();
    await visitor.answer();
    const fold = visitor.find('details') as HTMLDetailsElement;
    assert.isFalse(fold.open);
    await visitor.press('Pourquoi cette question ?');
    assert.isTrue(fold.open);
    assert.include(visitor.words('details'), 'L’aide part de ce que vous voulez.');
  });

  it('speak of the person to someone who asks for another, throughout', async () => {
    const visitor = await setup();
    visitor.find('.someone').click();
    await visitor.element.updateComplete;
    assert.equal(visitor.title, 'Cette personne est-elle en danger en ce moment ?');
    assert.include(visitor.answers, 'Elle pense au suicide');
    await visitor.through(
      ['Rien de tout cela'],
      ['Elle veut arrêter'],
      ['Elle a un chez-soi'],
      ['Elle veut bien vivre en groupe'],
      ['Alcool'],
      ['Un enfant'],
    );
    await visitor.concluded();
    const words = visitor.words();
    assert.include(words, 'c’est elle qui choisit');
    assert.include(words, 'Elle veut bien vivre en groupe');
    assert.include(words, 'pas d’arrêt brutal');
    assert.include(words, 'Peut-elle venir avec un enfant ?');
    assert.notInclude(words, 'Je veux');
  });

  it('erase all on demand, with what the rest of the page has kept, but for the country', async () => {
    const visitor = await setup({});
    journey.choose({ country: 'FR', facility: 'verger' });
    visitor.find('.someone').click();
    await visitor.through(['Rien de tout cela'], ['Elle veut arrêter']);
    await visitor.press('Tout effacer');
    assert.equal(visitor.title, 'Y a-t-il un danger en ce moment ?');
    assert.equal(visitor.focused, visitor.find('.title'));
    assert.deepEqual(visitor.ticked, []);
    assert.deepEqual(journey.choices, { country: 'FR' });
    await visitor.answer();
    assert.deepEqual(visitor.ticked, []);
    assert.equal(visitor.title, 'Qu’est-ce que vous voulez ?');
  });

  it('forget everything when the page forgets', async () => {
    const visitor = await setup();
    await visitor.through(...GROUP);
    await visitor.concluded();
    journey.clear();
    await visitor.titled('Y a-t-il un danger en ce moment ?');
    assert.deepEqual(visitor.ticked, []);
    assert.isUndefined(journey.choices.leads);
  });

  it('keep the answers when the language of the page changes', async () => {
    const visitor = await setup();
    await visitor.through(['Rien de tout cela'], ['Je veux arrêter']);
    page.container.lang = 'en';
    await until(() => visitor.words().includes('Question 2 of 5'), 'English');
    await until(() => visitor.all('.choice bdi').length > 0, 'the texts marked as French');
    visitor.find('.top button').click();
    await visitor.element.updateComplete;
    assert.deepEqual(visitor.ticked, ['Je veux arrêter']);
    assert.equal(visitor.find('.choice bdi').lang, 'fr');
    assert.equal(visitor.find('#title bdi').lang, 'fr');
  });

  it('are those of the questionnaire that the page names', async () => {
    page = new Page();
    const other = { ...QUESTIONNAIRE, id: 'autre', questions: QUESTIONNAIRE.questions.slice(0, 2) };
    const feed = { locales: { fr: { ...PACK, questionnaires: [QUESTIONNAIRE, other] } } };
    const visitor = await page.show({ country: 'FR', questionnaire: 'autre' }, feed);
    assert.include(visitor.words('.aside'), '1 question');
    visitor.element.questionnaire = 'nothing';
    await until(() => visitor.words('.aside').includes('5 questions'), 'the first questionnaire');
    assert.include(page.heard.warnings.join(), 'questionnaire="nothing"');
  });

  it('stand at the level of heading that the page asks for', async () => {
    const visitor = await setup({ country: 'FR', heading: '4' });
    assert.equal(visitor.find('.title').localName, 'h4');
  });

  it('have a way out of the page, unless the page has its own', async () => {
    const visitor = await setup();
    assert.lengthOf(visitor.all('[part~="leave"]'), 1);
    const own = document.createElement('passerelle-exit');
    page.container.append(own);
    await visitor.answer();
    assert.lengthOf(visitor.all('[part~="leave"]'), 0);
  });

  it('say that there are none where the feed has none', async () => {
    page = new Page();
    const visitor = await page.show(undefined, { locales: { fr: { ...PACK, questionnaires: [] } } });
    assert.equal(visitor.title, 'Il n’y a pas encore de questions ici');
    assert.lengthOf(visitor.all('.help a[href^="tel:"]'), 2);
  });
});
