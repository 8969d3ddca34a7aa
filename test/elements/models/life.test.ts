import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import '../../../src/elements/exit/index.js';
import { WISHES } from '../../../src/domain/content/model.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { silence } from '../../helpers/network.js';
import { MODELS_AR, MODELS_FR } from '../../fixtures/models.js';
import { PACK_FR } from '../../fixtures/pack.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { makeModels, mountModels, type ModelsAttributes, Reader } from './harness.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: ModelsAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  return mountModels(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

function withArabic(reviewed: boolean): FixtureFeed {
  return {
    locales: { fr: PACK_FR, ar: { ...PACK_FR, locale: 'ar', models: MODELS_AR } },
    edit: { 'feed.json': put(['locales', 'ar', 'reviewed'], reviewed) },
  };
}

describe('the life of the models on their page', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    assert.deepEqual(heard.errors, []);
  });

  it('waits in grey blocks of the real shape', async () => {
    const element = makeModels({ feed: await serveFeed({ server: silence }), country: 'FR' });
    container.append(element);
    const reader = new Reader(element);
    await until(() => reader.all('.waiting').length > 0, 'the grey blocks');
    assert.equal(reader.all('.waiting .face').length, WISHES.length);
    assert.isNotNull(element.querySelector('a[href^="tel:"]'));
  });

  it('moves nothing below it when it has come', async () => {
    const element = makeModels({ feed: await serveFeed({ server: silence }), country: 'FR' });
    container.append(element);
    await until(() => element.renderRoot.querySelector('.waiting') !== null, 'the grey blocks');
    const waiting = element.getBoundingClientRect().height;
    element.remove();
    const reader = await setup();
    assert.equal(reader.element.getBoundingClientRect().height, waiting);
  });

  it('says that there is no text, with a number to call', async () => {
    const reader = await setup({}, { edit: { 'fr.json': put(['models'], undefined) } });
    assert.include(reader.text, 'Il n’y a pas encore de texte ici');
    assert.isNotNull(reader.find('[part~="help"] .call'));
  });

  it('says what is missing, with a number to call, and tries again', async () => {
    let broken = true;
    const reader = await setup(
      {},
      { server: () => (broken ? new Response('', { status: 500 }) : undefined) },
    );
    assert.include(reader.text, 'Les informations ne s’affichent pas');
    assert.isNotEmpty(reader.all('a[href^="tel:"]'));
    broken = false;
    await reader.press('Réessayer');
    await reader.reads('Et vous, que voulez-vous ?');
  });

  it('drops a line that is not as it should be, and says so to the webmaster', async () => {
    const reader = await setup(
      { goal: 'stop' },
      {
        edit: { 'fr.json': put(['models', 'wishes', 'stop', 'stay'], [{ _$litType$: 1 }, 'Un lieu calme.']) },
      },
    );
    assert.include(reader.text, 'Un lieu calme.');
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-entries')));
  });

  it('shows no models when one of the wishes cannot be read', async () => {
    const reader = await setup({}, { edit: { 'fr.json': put(['models', 'wishes', 'reduce'], null) } });
    assert.include(reader.text, 'Il n’y a pas encore de texte ici');
    assert.isTrue(heard.warnings.some((line) => line.includes('feed-entries')));
  });

  it('never shows a link that leads to a script', async () => {
    const finding = { text: 'Une revue.', source: 'Revue', url: 'javascript:alert(1)' };
    const reader = await setup(
      { goal: 'stop' },
      { edit: { 'fr.json': put(['models', 'wishes', 'stop', 'research'], [finding]) } },
    );
    await reader.press('Ce que dit la recherche');
    assert.deepEqual(reader.all('.findings a'), []);
  });

  it('forgets the wish with the rest of the page', async () => {
    const reader = await setup();
    await reader.choose('stop');
    await reader.press('CSAPA');
    journey.clear();
    await reader.settle();
    assert.isUndefined(reader.chosen);
    assert.deepEqual(reader.titles, []);
  });

  it('keeps the wish when it is moved and when the language changes', async () => {
    const reader = await setup({}, withArabic(true));
    await reader.choose('reduce');
    const aside = document.createElement('aside');
    container.append(aside);
    aside.append(reader.element);
    container.lang = 'ar';
    await reader.reads(MODELS_AR.wishes.reduce.title);
    assert.equal(reader.chosen, 'reduce');
    await until(() => reader.find('.frame').getAttribute('dir') === 'rtl', 'the direction');
  });

  it('says over a translation that nobody has reviewed it', async () => {
    const draft = await setup({ lang: 'ar' }, withArabic(false));
    assert.equal(draft.all('.draft').length, 1);
    draft.element.remove();
    const reviewed = await setup({ lang: 'ar' }, withArabic(true));
    assert.deepEqual(reviewed.all('.draft'), []);
    reviewed.element.remove();
    const publishers = await setup({}, { edit: { 'feed.json': put(['locales', 'fr', 'reviewed'], false) } });
    assert.deepEqual(publishers.all('.draft'), []);
  });

  it('marks texts in another language than the page, says which, and shows the helplines', async () => {
    const reader = await setup({ lang: 'en', goal: 'reduce' });
    assert.include(reader.text, 'Text in French');
    assert.isNotEmpty(reader.all('[part~="help"] a[href^="tel:"]'));
    const unmarked = reader
      .all('.opening, .wish, .ground, .part li, .care-title, .notice')
      .filter((each) => !each.closest('[lang="fr"]') && !each.querySelector('[lang="fr"]'));
    assert.deepEqual(unmarked, []);
    assert.deepEqual(reader.all('.draft'), []);
  });

  it('offers a way out where the page has none', async () => {
    const reader = await setup();
    assert.equal(reader.all('[part~="leave"]').length, 1);
    reader.element.remove();
    const exit = document.createElement('passerelle-exit');
    container.append(exit);
    const second = await setup();
    assert.deepEqual(second.all('[part~="leave"]'), []);
  });

  it('tells nobody what was chosen', async () => {
    const told: string[] = [];
    const note = (event: Event): void => void told.push(`${event.type} ${JSON.stringify(event)}`);
    const names = ['passerelle-ready', 'passerelle-error', 'passerelle-select', 'change', 'input'];
    const reader = await setup();
    names.forEach((name) => document.addEventListener(name, note));
    const before = `${location.href} ${document.title} ${JSON.stringify({ ...localStorage, ...sessionStorage })}`;
    const asked: string[] = [];
    const real = window.fetch.bind(window);
    window.fetch = (input, init) => {
      asked.push(new Request(input, init).url);
      return real(input, init);
    };
    for (const wish of WISHES) await reader.choose(wish);
    await until(
      () => document.querySelector('[data-passerelle-status]')?.textContent !== '',
      'the announcement',
    );
    window.fetch = real;
    names.forEach((name) => document.removeEventListener(name, note));
    const said = document.querySelector('[data-passerelle-status]')?.textContent ?? '';
    const after = `${location.href} ${document.title} ${JSON.stringify({ ...localStorage, ...sessionStorage })}`;
    assert.equal(after, before);
    assert.deepEqual(heard.warnings, []);
    for (const line of [...told, ...asked, said, reader.element.outerHTML])
      for (const wish of WISHES)
        assert.isFalse(line.includes(wish) || line.includes(MODELS_FR.wishes[wish].label), line);
  });
});
