import { assert } from '@open-wc/testing';
import { INTERFACE_LOCALES } from '../../../src/core/i18n/strings.js';
import { journey } from '../../../src/core/page/journey.js';
import '../../../src/elements/feed/index.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { PACK_EN, PACK_FR } from '../../fixtures/pack.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { makeFinder, mountFinder, Visitor, type FinderAttributes } from './harness.js';
import { plain } from '../../helpers/page-object.js';

const PART = 'residential-collective.json';
const MISSING = 'Une partie de la liste n’a pas pu être lue. Il y a peut-être d’autres lieux.';

let container: HTMLElement;
let heard: Watch;

async function setup(attributes: FinderAttributes = {}, feed: FixtureFeed = {}): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

describe('the life of a finder on its page', () => {
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

  // Norwegian has the shortest words on the buttons, German and Dutch the longest.
  for (const lang of ['fr', 'de', 'nl', 'nb', 'ar'])
    it(`leaves room to type in ${lang}, whatever the width and the letters of the page`, async () => {
      const visitor = await setup();
      const field = visitor.find('.field');
      container.lang = lang;
      await until(() => visitor.find('.frame').lang === lang, lang);
      for (const letters of [16, 20, 32])
        for (const width of [480, 639, 641, 700, 801, 1100]) {
          container.style.cssText = `font-size: ${letters}px; inline-size: ${width}px`;
          const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(field);
          // Firefox leaves the padding of a field out of its clientWidth.
          const room = field.offsetWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
          // The name of a town is read in seven letters of the page.
          assert.isAbove(room, 7 * letters, `letters of ${letters} px, ${width} px wide`);
        }
    });

  it('follows the language of the page, and turns right to left', async () => {
    const visitor = await setup({ near: 'Metz' });
    container.lang = 'ar';
    await visitor.reads('مكان');
    const frame = visitor.find('.frame');
    assert.equal(frame.getAttribute('dir'), 'rtl');
    assert.equal(frame.getAttribute('lang'), 'ar');
    const card = visitor.card('Centre du Quai');
    assert.equal(card.querySelector('.name bdi')?.getAttribute('lang'), 'fr');
    assert.equal(card.querySelector('.kind bdi')?.getAttribute('lang'), 'fr');
    container.lang = 'nl';
    await visitor.reads('11 plekken');
    assert.equal(frame.getAttribute('dir'), 'ltr');
    container.lang = 'en';
    await visitor.reads('11 places');
    await visitor.reads('Addiction care centre');
  });

  for (const [what, broken] of [
    ['missing', () => new Response('', { status: 404 })],
    ['altered', () => new Response('{}')],
  ] as const)
    it(`shows what it can read when a part of the list is ${what}, and has the rest once it is there`, async () => {
      let served = false;
      const visitor = await setup(
        { limit: '50' },
        { server: (path) => (served || path !== PART ? undefined : broken()) },
      );
      const before = visitor.names.length;
      assert.isAbove(before, 0);
      assert.equal(plain(visitor.find('.missing span').textContent ?? ''), MISSING);
      assert.equal(visitor.find('.missing').getAttribute('role'), 'status');
      assert.lengthOf(
        heard.warnings.filter((line) => line.includes(PART)),
        1,
      );
      // Still out of reach: what there is stays, and the visitor can ask again.
      await visitor.press('Réessayer');
      await visitor.settle();
      assert.lengthOf(visitor.names, before);
      served = true;
      await visitor.press('Réessayer');
      await until(() => visitor.all('.missing').length === 0, 'the whole list');
      await visitor.settle();
      assert.isAbove(visitor.names.length, before);
    });

  it('says that the list is not whole where nothing was found', async () => {
    const visitor = await setup(
      {},
      { server: (path) => (path === PART ? new Response('', { status: 404 }) : undefined) },
    );
    await visitor.search('xyzzyx');
    assert.equal(plain(visitor.find('.missing span').textContent ?? ''), MISSING);
  });

  it('draws its cards in turns, grey blocks in the place of those that come', async () => {
    const finder = makeFinder({ feed: await serveFeed(), country: 'FR' });
    const counts: (readonly [cards: number, blocks: number])[] = [];
    const look = new MutationObserver(() => {
      const of = (selector: string): number => finder.renderRoot.querySelectorAll(selector).length;
      const now = [of('[part~="card"]'), of('.coming')] as const;
      if (now[0] > 0 && now.join() !== counts.at(-1)?.join()) counts.push(now);
    });
    container.append(finder);
    look.observe(finder.renderRoot, { childList: true, subtree: true });
    await until(() => counts.length > 0, 'a card');
    await finder.updateComplete;
    look.disconnect();
    assert.deepEqual(counts, [
      [3, 7],
      [6, 4],
      [9, 1],
      [10, 0],
    ]);
  });

  it('is complete at once when it leaves the page while its cards are drawn, and draws the others on its return', async () => {
    const finder = makeFinder({ feed: await serveFeed(), country: 'FR' });
    container.append(finder);
    // The blocks stand for some turns only: to look now and then would miss them.
    let left = false;
    const look = new MutationObserver(() => {
      if (!finder.renderRoot.querySelector('.coming')) return;
      look.disconnect();
      finder.remove();
      left = true;
    });
    look.observe(finder.renderRoot, { childList: true, subtree: true });
    await until(() => left, 'a block');
    await finder.updateComplete;
    assert.isBelow(finder.renderRoot.querySelectorAll('[part~="card"]').length, 10);
    container.append(finder);
    await finder.updateComplete;
    assert.equal(finder.renderRoot.querySelectorAll('[part~="card"]').length, 10);
  });

  it('names languages as the pack does, and as the browser does where the page speaks another language', async () => {
    const put = { languages: { fr: 'langue des cigognes' } };
    const visitor = await setup({ near: 'Metz' }, { locales: { fr: { ...PACK_FR, ...put }, en: PACK_EN } });
    assert.include(visitor.card('Centre du Quai').textContent, 'langue des cigognes');
    container.lang = 'en';
    await visitor.reads('French');
    assert.notInclude(visitor.text, 'cigognes');
  });

  it('says numbers and plurals in each language', async () => {
    const visitor = await setup({ near: 'Metz' });
    const lines: Record<string, string> = {};
    for (const lang of INTERFACE_LOCALES) {
      container.lang = lang;
      await until(() => visitor.find('.frame').lang === lang, lang);
      await visitor.settle();
      lines[lang] = visitor.count;
    }
    assert.deepEqual(lines, {
      en: '11 places, by distance from Metz',
      nl: '11 plekken, op afstand van Metz',
      ar: '11 مكاناً، حسب البعد عن Metz',
      es: '11 lugares, por distancia desde Metz',
      pt: '11 locais, por distância a partir de Metz',
      nb: '11 steder, etter avstand fra Metz',
      de: '11 Anlaufstellen, nach Entfernung von Metz',
      fr: '11 lieux, par distance depuis Metz',
    });
  });

  it('keeps words, filters and list when the language changes', async () => {
    const visitor = await setup();
    await visitor.search('centre');
    const before = visitor.names;
    container.lang = 'en';
    await visitor.reads('places');
    assert.equal(visitor.box.value, 'centre');
    assert.deepEqual(visitor.names, before);
  });

  it('takes over a feed element that comes late', async () => {
    const feed = document.createElement('passerelle-feed');
    const finder = makeFinder({ country: 'FR' });
    container.append(finder);
    const visitor = await new Visitor(finder).ready();
    await visitor.reads('Liste de départ, incomplète');
    feed.setAttribute('src', await serveFeed());
    container.append(feed);
    feed.append(finder);
    await visitor.reads('Centre du Verger');
    assert.notInclude(visitor.text, 'Liste de départ');
    feed.remove();
  });

  it('takes over the feed element that stands alone on the page', async () => {
    const visitor = await mountFinder(container, { country: 'FR' });
    const feed = document.createElement('passerelle-feed');
    feed.setAttribute('src', await serveFeed());
    container.prepend(feed);
    await visitor.reads('Centre du Verger');
    feed.remove();
    await visitor.reads('Liste de départ');
  });

  it('keeps the visitor’s search when it is moved', async () => {
    const visitor = await setup();
    await visitor.search('prairie');
    const aside = document.createElement('aside');
    container.append(aside);
    aside.append(visitor.finder);
    await visitor.settle();
    assert.deepEqual(visitor.names, ['Communauté de la Prairie']);
    await visitor.search('verger');
    assert.deepEqual(visitor.names, ['Centre du Verger']);
  });

  it('shows the facilities that another widget leads to, with the focus on their number', async () => {
    const visitor = await setup();
    await visitor.search('verger');
    journey.ask({ type: 'show-facilities', facilities: { goals: ['reduce'] } });
    await visitor.settle();
    assert.equal(visitor.box.value, '');
    assert.include(visitor.names, 'Centre du Verger');
    assert.isTrue(visitor.focused?.classList.contains('count-line'));
    const both = visitor.count;
    journey.ask({ type: 'show-facilities', facilities: { settings: ['harm-reduction'] } });
    await visitor.settle();
    assert.notEqual(visitor.count, both);
    assert.deepEqual(visitor.names, ['La Halte de la gare']);
    journey.clear();
    await visitor.settle();
    assert.isAbove(visitor.names.length, 1);
  });

  it('shows the facilities that were asked for before it came, once', async () => {
    journey.ask({ type: 'show-facilities', facilities: { goals: ['reduce'] } });
    journey.ask({ type: 'show-facilities', facilities: { settings: ['harm-reduction'] } });
    const visitor = await setup();
    await visitor.settle();
    assert.deepEqual(visitor.names, ['La Halte de la gare']);
    assert.isTrue(visitor.focused?.classList.contains('count-line'));
    visitor.finder.remove();
    const later = await setup();
    assert.isAbove(later.names.length, 1);
  });

  it('shows again what is asked for again', async () => {
    const visitor = await setup();
    const facilities = { settings: ['harm-reduction'] as const };
    for (const time of ['first', 'second']) {
      await visitor.search('verger');
      journey.ask({ type: 'show-facilities', facilities });
      await visitor.settle();
      assert.deepEqual(visitor.names, ['La Halte de la gare'], time);
    }
  });

  it('keeps the visitor’s search when something else is chosen on the page', async () => {
    const visitor = await setup();
    await visitor.search('verger');
    journey.choose({ facility: 'quai', leads: 'Mes pistes' });
    await visitor.settle();
    assert.deepEqual(visitor.names, ['Centre du Verger']);
    journey.clear();
  });

  it('shows the facilities asked for while it still loads', async () => {
    const finder = makeFinder({ feed: await serveFeed(), country: 'FR' });
    container.append(finder);
    journey.ask({ type: 'show-facilities', facilities: { settings: ['harm-reduction'] } });
    const visitor = await new Visitor(finder).ready();
    await visitor.settle();
    assert.deepEqual(visitor.names, ['La Halte de la gare']);
    journey.clear();
  });

  it('shows the way out where the page has none of its own', async () => {
    const visitor = await setup();
    const leave = (): HTMLElement[] => visitor.all('[part~="leave"]');
    assert.lengthOf(leave(), 1);
    const exit = document.createElement('passerelle-exit');
    container.append(exit);
    await visitor.search('');
    assert.lengthOf(leave(), 0);
  });

  it('is known to the page as long as it stands there', async () => {
    assert.isFalse(journey.has('finder'));
    const visitor = await setup();
    assert.isTrue(journey.has('finder'));
    visitor.finder.remove();
    assert.isFalse(journey.has('finder'));
  });

  it('can be removed while it loads, and come back', async () => {
    const finder = makeFinder({ feed: await serveFeed(), country: 'FR' });
    container.append(finder);
    finder.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    container.append(finder);
    await Promise.resolve();
    finder.remove();
    container.append(finder);
    const visitor = await new Visitor(finder).ready();
    await visitor.reads('Centre du Verger');
  });

  it('lives twice on a page, each with its own search', async () => {
    const feed = await serveFeed();
    const one = await mountFinder(container, { feed, country: 'FR' });
    const two = await mountFinder(container, { feed, country: 'FR', settings: 'ambulatory' });
    await one.search('prairie');
    assert.deepEqual(one.names, ['Communauté de la Prairie']);
    assert.sameMembers(two.names, ['Centre du Quai', 'Consultation du Rivage']);
    assert.lengthOf(document.querySelectorAll('[data-passerelle-status]'), 1);
  });

  it('works where it is pasted inside a paragraph', async () => {
    const paragraph = document.createElement('p');
    const finder = makeFinder({ feed: await serveFeed(), country: 'FR' });
    paragraph.append(finder);
    container.append(paragraph);
    const visitor = await new Visitor(finder).ready();
    assert.isAbove(visitor.cards.length, 0);
  });

  it('shows what the webmaster wrote until it works, and again when it cannot', async () => {
    const finder = makeFinder({ feed: await serveFeed({ spoil: { 'directory.json': () => '{' } }) });
    finder.textContent = '0 800 23 13 13';
    const hidden = (): boolean =>
      finder.renderRoot.querySelector('.fallback')?.hasAttribute('hidden') === true;
    container.append(finder);
    await finder.updateComplete;
    assert.isFalse(hidden());
    const visitor = await new Visitor(finder).ready();
    assert.isFalse(hidden());
    await visitor.reads('Réessayer');
    assert.isAbove(visitor.all('a[href^="tel:"]').length, 0);
    assert.lengthOf(heard.warnings, 1);
    finder.setAttribute('feed', await serveFeed());
    await visitor.reads('Centre du Verger');
    assert.isTrue(hidden());
  });

  it('tries again when asked to', async () => {
    let down = true;
    const feed = await serveFeed({
      server: (path) =>
        down && path === 'directory.json' ? new Response('down', { status: 503 }) : undefined,
    });
    const visitor = await mountFinder(container, { feed, country: 'FR' });
    await visitor.reads('Réessayer');
    down = false;
    await visitor.press('Réessayer');
    await visitor.reads('Centre du Verger');
  });

  it('ignores attributes that mean nothing, with one line each on the console', async () => {
    const visitor = await setup({
      radius: 'abc',
      limit: '-3',
      kinds: 'unknown-kind',
      settings: 'nowhere',
      goals: 'win',
      network: 'no-such-network',
      near: 'Nulle-Part-sur-Rien',
    });
    assert.lengthOf(visitor.cards, 10);
    const lines = heard.warnings.map((line) => /\((.*)\)$/.exec(line)?.[1]);
    assert.sameMembers(lines, [
      'radius="abc"',
      'limit="-3"',
      'kinds="unknown-kind"',
      'settings="nowhere"',
      'goals="win"',
      'network="no-such-network"',
      'Nulle-Part-sur-Rien',
    ]);
  });

  it('says that the list is only a start, or old, and whose it is', async () => {
    const old = await setup(
      {},
      { edit: { 'feed.json': (json) => ({ ...(json as object), expires: '2026-01-02' }) } },
    );
    await old.reads('Informations du');
    await old.reads('Fédération d’essai, CC BY 4.0');
    assert.isAbove(old.cards.length, 0);
    const start = await mountFinder(container, { country: 'FR' });
    await start.reads('Liste de départ, incomplète');
  });

  it('works its hours out again when the minute has passed', async () => {
    const visitor = await setup();
    const status = (): string => plain(visitor.card('La Halte').querySelector('.status')?.textContent ?? '');
    assert.match(status(), /^Ouvert jusqu’à 18 h/);
    visitor.finder.now = Date.UTC(2026, 10, 23, 20);
    visitor.finder.requestUpdate();
    await visitor.settle();
    assert.match(status(), /^Fermé, ouvre demain à 10 h/);
  });

  it('has its heading where the page’s outline asks for it', async () => {
    const visitor = await setup({ heading: '3' });
    assert.equal(visitor.find('.title').localName, 'h3');
    assert.equal(visitor.find('.card-title').localName, 'h4');
  });
});
