import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { silence } from '../../helpers/network.js';
import { LANDSCAPE_AR } from '../../fixtures/landscape.js';
import { PANORAMA_PACK } from '../../fixtures/states/panorama.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { makePanorama, mountPanorama, type PanoramaAttributes, Reader } from './harness.js';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: PanoramaAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  const address = await serveFeed({ locales: { fr: PANORAMA_PACK }, ...feed });
  return mountPanorama(container, { feed: address, country: 'FR', ...attributes });
}

function withArabic(reviewed: boolean): FixtureFeed {
  return {
    locales: { fr: PANORAMA_PACK, ar: { ...PANORAMA_PACK, locale: 'ar', landscape: LANDSCAPE_AR } },
    edit: { 'feed.json': put(['locales', 'ar', 'reviewed'], reviewed) },
  };
}

describe('the life of the panorama on its page', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    journey.clear();
    assert.deepEqual(heard.errors, []);
  });

  it('waits in grey blocks, the webmaster’s own content in view', async () => {
    const element = makePanorama({ feed: await serveFeed({ server: silence }), country: 'FR' });
    container.append(element);
    const reader = new Reader(element);
    await until(() => reader.all('.waiting').length > 0, 'the grey blocks');
    assert.isNotNull(element.querySelector('a[href^="tel:"]'));
  });

  it('takes about as much room while it waits as when it has come', async () => {
    for (const width of ['328px', '1000px']) {
      container.style.inlineSize = width;
      const element = makePanorama({ feed: await serveFeed({ server: silence }), country: 'FR' });
      container.append(element);
      await until(() => element.renderRoot.querySelector('.waiting') !== null, 'the grey blocks');
      const waiting = element.getBoundingClientRect().height;
      element.remove();
      const reader = await mountPanorama(container, { country: 'FR' });
      assert.closeTo(reader.element.getBoundingClientRect().height, waiting, waiting / 10);
      reader.element.remove();
    }
  });

  it('says that there is no place, with a number to call', async () => {
    const reader = await setup({}, { edit: { 'fr.json': put(['kinds'], {}) } });
    assert.include(reader.text, 'Il n’y a pas encore de lieu à montrer ici');
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
    await reader.reads('Spécialisé');
  });

  it('tells the webmaster of a kind that is none, and shows the rest', async () => {
    const reader = await setup({ kind: 'ctrr' });
    assert.deepEqual(reader.all('.detail'), []);
    assert.isTrue(heard.warnings.some((line) => line.includes('attribute-invalid') && line.includes('ctrr')));
  });

  it('follows its kind attribute', async () => {
    const reader = await setup({ kind: 'ctr' });
    reader.element.setAttribute('kind', 'ct');
    await reader.settle();
    assert.equal(reader.find('.box.chosen').textContent?.includes('Communauté'), true);
  });

  it('keeps the kind when it is moved and when the language changes', async () => {
    const reader = await setup({ kind: 'ctr' }, withArabic(true));
    const aside = document.createElement('aside');
    container.append(aside);
    aside.append(reader.element);
    container.lang = 'ar';
    await reader.reads(LANDSCAPE_AR.title ?? '');
    assert.equal(reader.all('.box.chosen').length, 1);
    await until(() => reader.find('.frame').getAttribute('dir') === 'rtl', 'the direction');
  });

  it('says over a translation that nobody has reviewed it', async () => {
    const draft = await setup({ lang: 'ar' }, withArabic(false));
    assert.equal(draft.all('.draft').length, 1);
    draft.element.remove();
    const reviewed = await setup({ lang: 'ar' }, withArabic(true));
    assert.deepEqual(reviewed.all('.draft'), []);
  });

  it('marks each text that is not in the language of the page', async () => {
    const reader = await setup({ lang: 'en', kind: 'ctr' });
    await until(() => reader.text.includes('Works with'), 'the interface in English');
    const unmarked = reader
      .all('.fact p, .opening, .band p, .label > strong, .label > .short')
      .filter((each) => !each.closest('[lang="fr"]') && !each.querySelector('[lang="fr"]'))
      .filter((each) => each.textContent?.trim() !== 'Not known, ask');
    assert.deepEqual(unmarked, []);
  });

  it('forgets the kind, the comparison and what was unfolded with the rest of the page', async () => {
    const reader = await setup();
    await reader.choose('Centre thérapeutique');
    await reader.compareWith('Hébergement et réinsertion sociale');
    await reader.press('À lire');
    journey.clear();
    await reader.settle();
    assert.deepEqual(reader.all('.detail, .box.chosen, .unfold[aria-expanded="true"]'), []);
  });

  it('shows documents with what is not known of them, and the commitments with their source', async () => {
    const reader = await setup();
    await reader.press('À lire');
    assert.include(reader.text, 'Note d’essai : évolution et tendances');
    assert.include(
      reader.text,
      'Fédération d’essai, date non renseignée, adresse du document non renseignée',
    );
    assert.equal(reader.find('.documents a').getAttribute('href'), 'https://guide.example/');
    await reader.press('Ce que défend');
    assert.include(reader.text, 'Rendre ces lieux plus visibles. Relier les consultations et les séjours.');
    await reader.press('Ce qui change');
    assert.include(reader.text, 'Les demandes augmentent.');
  });

  it('tells nobody what was chosen', async () => {
    const told: string[] = [];
    const note = (event: Event): void =>
      void told.push(`${event.type} ${JSON.stringify((event as CustomEvent).detail)}`);
    const names = ['passerelle-ready', 'passerelle-error', 'passerelle-select', 'change', 'input'];
    const reader = await setup();
    names.forEach((name) => document.addEventListener(name, note));
    const before = `${location.href} ${document.title} ${JSON.stringify({ ...localStorage, ...sessionStorage })}`;
    await reader.choose('Communauté thérapeutique');
    await until(
      () => document.querySelector('[data-passerelle-status]')?.textContent !== '',
      'the announcement',
    );
    await reader.compareWith('Centre thérapeutique résidentiel');
    names.forEach((name) => document.removeEventListener(name, note));
    assert.deepEqual(told, []);
    const said = document.querySelector('[data-passerelle-status]')?.textContent ?? '';
    const after = `${location.href} ${document.title} ${JSON.stringify({ ...localStorage, ...sessionStorage })}`;
    assert.equal(after, before);
    for (const line of [said, reader.element.outerHTML]) assert.isFalse(/communauté|"ct"/i.test(line), line);
  });
});
