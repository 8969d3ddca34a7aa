import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import type { LocalePack } from '../../../src/domain/content/model.js';
import { put, type FixtureFeed } from '../../helpers/feed.js';
import { QUESTIONNAIRE } from '../../fixtures/questionnaire.js';
import { until } from '../../helpers/until.js';
import { FEED, GROUP, PACK, Page, type Visitor } from './harness.js';

const USUAL = 'Français courant';
const OFFER = 'Français plus facile';
const DANGER = 'Quelqu’un est en danger ?';

const [danger, wish, ...others] = QUESTIONNAIRE.questions;
if (!danger || !wish) throw new Error('the questionnaire has questions');

const PACK_EASIER: LocalePack = {
  ...PACK,
  locale: 'fr-x-simple',
  questionnaires: [
    {
      ...QUESTIONNAIRE,
      questions: [
        { ...danger, title: { me: DANGER, someone: DANGER } },
        { ...wish, title: { me: 'Que voulez-vous ?', someone: 'Que veut-elle ?' } },
        ...others,
      ],
    },
  ],
};
const EASIER: FixtureFeed = {
  locales: { ...FEED.locales, 'fr-x-simple': PACK_EASIER },
  edit: { 'feed.json': put(['locales', 'fr-x-simple', 'reviewed'], false) },
};

let page: Page;

describe('the orientation in easier language', () => {
  afterEach(() => page.leave());

  async function setup(lang: string, feed: FixtureFeed = EASIER): Promise<Visitor> {
    page = new Page(lang);
    return page.show({ country: 'FR' }, feed);
  }

  it('asks in easier French on a page in easier French, and says that nobody has tried it', async () => {
    const visitor = await setup('fr-x-simple');
    assert.equal(visitor.title, DANGER);
    assert.include(visitor.words(), 'ne l’ont pas encore essayé');
    assert.equal(visitor.find('.frame').lang, 'fr-x-simple');
    assert.deepEqual(visitor.all('.frame bdi[lang]'), []);
    assert.include(visitor.words(), 'Vos réponses', 'the interface stays French');
  });

  it('asks in the usual French on any other page in French, and where the feed has none', async () => {
    for (const [lang, feed] of [
      ['fr', EASIER],
      ['fr-BE', EASIER],
      ['fr-x-simple', {}],
    ] as const) {
      const visitor = await setup(lang, feed);
      assert.equal(visitor.title, 'Y a-t-il un danger en ce moment ?', lang);
      assert.deepEqual(visitor.all('.draft'), [], lang);
      page.leave();
    }
    page = new Page();
  });

  it('is one press away from the first screen on, and keeps the answers', async () => {
    const visitor = await setup('fr');
    assert.equal(visitor.find('.top [part="easier"]').textContent?.trim(), OFFER);
    await visitor.press(OFFER);
    await visitor.titled(DANGER);
    await visitor.answer('Rien de tout cela');
    await visitor.titled('Que voulez-vous ?');
    await visitor.tick('Je veux réduire');
    await visitor.press(USUAL);
    await visitor.titled('Qu’est-ce que vous voulez ?');
    assert.deepEqual(visitor.ticked, ['Je veux réduire']);
    assert.equal(visitor.focused?.getAttribute('part') ?? 'easier', 'easier');
    await visitor.press(OFFER);
    await visitor.titled('Que voulez-vous ?');
  });

  it('is not offered on the page that follows a danger, where nothing but the numbers counts', async () => {
    const visitor = await setup('fr');
    await visitor.answer('Je pense au suicide');
    await until(() => visitor.all('.stop').length > 0, 'the numbers');
    assert.deepEqual(visitor.all('[part="easier"]'), []);
  });

  it('is offered beside the leads', async () => {
    const visitor = await setup('fr');
    await visitor.through(...GROUP);
    await visitor.concluded();
    await visitor.press(OFFER);
    await until(() => visitor.words().includes('ne l’ont pas encore essayé'), 'the line');
    assert.isAbove(visitor.leads.length, 0);
  });

  it('stays when the answers are erased, and goes when the page is left', async () => {
    const visitor = await setup('fr');
    await visitor.press(OFFER);
    await visitor.titled(DANGER);
    await visitor.answer('Rien de tout cela');
    visitor.find('.erase').click();
    await visitor.titled(DANGER);
    assert.deepEqual(journey.choices, { easier: true });
    journey.clear();
    await visitor.titled('Y a-t-il un danger en ce moment ?');
  });
});
