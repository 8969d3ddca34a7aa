import { assert } from '@open-wc/testing';
import { FeedController } from '../../../src/core/feed/controller.js';
import { PasserelleErrorEvent } from '../../../src/core/element/events.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { silence } from '../../helpers/network.js';
import { QUESTIONNAIRE } from '../../fixtures/questionnaire.js';
import { until } from '../../helpers/until.js';
import { FEED, Page, PACK, Visitor } from './harness.js';

const LIT = { _$litType$: 1, strings: ['<img src=x>'], values: [] };

let page: Page;

/** An element with a number to call inside, and the events that it fires. */
async function setup(
  feed: FixtureFeed = {},
  attributes: Readonly<Record<string, string>> = {},
): Promise<{ visitor: Visitor; fired: string[] }> {
  page = new Page();
  const element = document.createElement('passerelle-orientation');
  element.innerHTML = '<a href="tel:0800231313">0 800 23 13 13</a>';
  const fired: string[] = [];
  element.addEventListener('passerelle-ready', () => fired.push('ready'));
  element.addEventListener('passerelle-error', (event) =>
    fired.push(event instanceof PasserelleErrorEvent ? event.code : ''),
  );
  const all = { feed: await serveFeed({ ...FEED, ...feed }), country: 'FR', ...attributes };
  for (const [name, value] of Object.entries(all)) element.setAttribute(name, value);
  page.container.append(element);
  return { visitor: new Visitor(element), fired };
}

const titled = (visitor: Visitor): Promise<void> => until(() => visitor.all('.title').length > 0, 'a title');

describe('the life of passerelle-orientation', () => {
  const { slowAfter } = FeedController;

  afterEach(() => {
    page.leave();
    Object.assign(FeedController, { slowAfter });
  });

  it('keeps the webmaster’s own content in view until the first question is there', async () => {
    const { visitor, fired } = await setup();
    await visitor.element.updateComplete;
    const slot = visitor.find('.fallback');
    assert.isFalse(slot.hidden);
    await titled(visitor);
    assert.isTrue(slot.hidden);
    assert.deepEqual(fired, ['ready']);
  });

  it('gives a number when it takes long', async () => {
    Object.assign(FeedController, { slowAfter: 30 });
    const { visitor } = await setup({ server: silence });
    await until(() => visitor.all('[part~="help"]').length > 0, 'a number');
    assert.include(visitor.words(), 'Vous pouvez déjà appeler');
    assert.lengthOf(visitor.all('.waiting'), 1);
  });

  it('gives a number and another try when the feed cannot be read', async () => {
    let answers = false;
    const { visitor, fired } = await setup({
      server: () => (answers ? undefined : new Response('', { status: 500 })),
    });
    await titled(visitor);
    assert.equal(visitor.title, 'Les informations ne s’affichent pas');
    assert.isAbove(visitor.all('[part~="help"] a').length, 0);
    assert.isFalse(visitor.find('.fallback').hidden);
    assert.deepEqual(fired, ['feed-status']);
    answers = true;
    await visitor.press('Réessayer');
    await visitor.titled('Y a-t-il un danger en ce moment ?');
    assert.deepEqual(fired, ['feed-status', 'ready']);
  });

  it('leaves out what is no questionnaire, and says so to the webmaster', async () => {
    const { visitor } = await setup({
      edit: { 'fr.json': put(['questionnaires', 0, 'questions', 1, 'title'], LIT) },
    });
    await titled(visitor);
    assert.notInclude(visitor.words(), '[object');
    assert.include(page.heard.warnings.join(), 'feed-entries');
    assert.deepEqual(page.heard.errors, []);
  });

  it('draws hostile words as words', async () => {
    const hostile = '<img src=x onerror=alert(1)>';
    const { visitor } = await setup({
      edit: {
        'fr.json': put(['questionnaires', 0, 'questions', 0, 'title'], { me: hostile, someone: hostile }),
      },
    });
    await titled(visitor);
    assert.equal(visitor.title, hostile);
    assert.lengthOf(visitor.all('img'), 0);
  });

  it('says that there is nothing to ask where the questions do not ask about danger', async () => {
    const questions = QUESTIONNAIRE.questions.slice(1);
    const { visitor } = await setup({
      locales: { fr: { ...PACK, questionnaires: [{ ...QUESTIONNAIRE, questions }] } },
    });
    await titled(visitor);
    assert.equal(visitor.title, 'Il n’y a pas encore de questions ici');
  });

  it('keeps the answers when it is moved on the page', async () => {
    const { visitor } = await setup();
    await titled(visitor);
    await visitor.through(['Rien de tout cela'], ['Je veux arrêter']);
    const elsewhere = document.createElement('div');
    page.container.append(elsewhere);
    elsewhere.append(visitor.element);
    await visitor.element.updateComplete;
    await visitor.titled('Où dormez-vous ?');
    await visitor.press('Retour');
    assert.deepEqual(visitor.ticked, ['Je veux arrêter']);
  });

  it('adds nothing to the history, so that Back does not return to a page that was left by the exit', async () => {
    const { visitor } = await setup();
    await titled(visitor);
    const { length } = window.history;
    const state: unknown = window.history.state;
    const { href } = window.location;
    for (let screen = 0; screen < 4; screen += 1) await visitor.press('Continuer');
    await visitor.press('Retour');
    assert.equal(window.history.length, length);
    assert.equal(window.history.state, state);
    assert.equal(window.location.href, href);
  });

  it('starts anew with another questionnaire', async () => {
    const other = { ...QUESTIONNAIRE, id: 'autre' };
    const { visitor } = await setup({
      locales: { fr: { ...PACK, questionnaires: [QUESTIONNAIRE, other] } },
    });
    await titled(visitor);
    await visitor.through(['Rien de tout cela'], ['Je veux arrêter']);
    visitor.element.questionnaire = 'autre';
    await visitor.titled('Y a-t-il un danger en ce moment ?');
    assert.deepEqual(visitor.ticked, []);
  });

  it('stands beside another one without sharing its answers', async () => {
    const { visitor } = await setup();
    await titled(visitor);
    const second = await page.show();
    await visitor.through(['Rien de tout cela'], ['Je veux arrêter']);
    assert.equal(second.title, 'Y a-t-il un danger en ce moment ?');
    assert.deepEqual(second.ticked, []);
  });

  it('tells the webmaster about an attribute that means nothing', async () => {
    const { visitor } = await setup({}, { heading: '9', country: 'France' });
    await titled(visitor);
    const said = page.heard.warnings.join();
    assert.include(said, 'heading="9"');
    assert.include(said, 'country="France"');
    assert.include(visitor.words('.doubt'), '112');
  });
});
