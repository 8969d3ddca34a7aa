import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { type FixtureFeed, serveFeed } from '../../helpers/feed.js';
import { EASIER, MODELS_EASIER } from '../../fixtures/easier.js';
import { MODELS_FR } from '../../fixtures/models.js';
import { PACK_EN, PACK_FR } from '../../fixtures/pack.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { mountModels, type Reader } from './harness.js';

const USUAL = 'Français courant';
const OFFER = 'Français plus facile';
const UNTRIED = 'les personnes à qui ce texte s’adresse ne l’ont pas encore essayé';

let container: HTMLElement;
let heard: Watch;

async function setup(lang = 'fr', feed: FixtureFeed = EASIER): Promise<Reader> {
  container.lang = lang;
  return mountModels(container, { feed: await serveFeed(feed), country: 'FR' });
}

describe('models in easier language', () => {
  beforeEach(() => {
    container = document.createElement('div');
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    journey.clear();
    heard.stop();
    assert.deepEqual(heard.errors, []);
    assert.deepEqual(heard.warnings, []);
  });

  it('are drawn on a page in easier French, and say that nobody has tried them', async () => {
    const reader = await setup('fr-x-simple');
    await reader.reads(MODELS_EASIER.title);
    assert.include(reader.text, UNTRIED);
    assert.equal(reader.all('.draft').length, 1);
    assert.equal(reader.find('.frame').lang, 'fr-x-simple');
    assert.deepEqual(reader.all('.frame [lang]'), [], 'nothing is marked as another language');
    assert.include(reader.text, 'Prendre moins de risques');
  });

  it('say nothing of trials once the publisher has had them tried', async () => {
    const reader = await setup('fr-x-simple', { ...EASIER, edit: {} });
    await reader.reads(MODELS_EASIER.title);
    assert.deepEqual(reader.all('.draft'), []);
  });

  it('are the usual ones on any other page in French', async () => {
    for (const lang of ['fr', 'fr-BE', 'fr-x-other']) {
      const reader = await setup(lang);
      assert.include(reader.text, MODELS_FR.title, lang);
      assert.deepEqual(reader.all('.draft'), [], lang);
      reader.element.remove();
    }
  });

  it('are the usual ones, unmarked and without the line, where the feed has none', async () => {
    for (const locales of [
      { fr: PACK_FR, en: PACK_EN },
      {
        fr: PACK_FR,
        'fr-x-simple': { ...PACK_FR, locale: 'fr-x-simple', models: { ...MODELS_FR, lang: 'fr' } },
      },
    ]) {
      const reader = await setup('fr-x-simple', { ...EASIER, locales, edit: {} });
      assert.include(reader.text, MODELS_FR.title);
      assert.deepEqual(reader.all('.draft, .frame [lang]'), []);
      reader.element.remove();
    }
  });

  it('are one press away on a page in French, and one back, where the keyboard was', async () => {
    const reader = await setup('fr-BE');
    await reader.choose('reduce');
    const button = reader.button(OFFER);
    button.focus();
    button.click();
    await reader.reads(MODELS_EASIER.title);
    assert.include(reader.text, UNTRIED);
    assert.equal(reader.chosen, 'reduce');
    assert.include(reader.text, MODELS_EASIER.wishes.reduce.title);
    assert.equal(reader.root.activeElement, reader.button(USUAL));
    await reader.press(USUAL);
    await reader.reads(MODELS_FR.title);
    assert.equal(reader.root.activeElement, reader.button(OFFER));
    assert.equal(reader.find('.frame').lang, 'fr-BE');
  });

  it('are offered by nothing where the feed has none in the language of the page', async () => {
    const english = await setup('en');
    assert.notInclude(english.text, 'asier');
    english.element.remove();
    const none = await setup('fr', {});
    assert.notInclude(none.text, OFFER);
  });

  it('can be left for the usual ones on a page in easier French', async () => {
    const reader = await setup('fr-x-simple');
    await reader.press(USUAL);
    await reader.reads(MODELS_FR.title);
    assert.equal(reader.find('.frame').lang, 'fr');
  });

  it('are switched for all widgets of the page, and forgotten with the visitor’s choices', async () => {
    const first = await setup();
    const second = await setup();
    await first.press(OFFER);
    await second.reads(MODELS_EASIER.title);
    journey.clear();
    for (const reader of [first, second]) await reader.reads(MODELS_FR.title);
  });

  it('are stored nowhere, and announced once', async () => {
    const state = (): string =>
      `${location.href} ${document.title} ${document.cookie} ${JSON.stringify({ ...localStorage, ...sessionStorage })}`;
    const before = state();
    const reader = await setup();
    await reader.press(OFFER);
    await reader.reads(MODELS_EASIER.title);
    const said = (): string | null | undefined =>
      document.querySelector('[data-passerelle-status]')?.textContent;
    await until(() => said() === OFFER, 'the announcement');
    assert.equal(state(), before);
  });

  it('are not offered on paper, where the line stays', async () => {
    const reader = await setup('fr-x-simple');
    await reader.reads(MODELS_EASIER.title);
    assert.isTrue(reader.button(USUAL).classList.contains('no-print'));
    assert.isFalse(reader.find('.draft').classList.contains('no-print'));
  });
});
