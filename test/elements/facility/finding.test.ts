import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { SPARSE } from '../../fixtures/facilities.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { Page } from './harness.js';

const VERGER = 'Centre du Verger';
const HALTE = 'La Halte de la gare';

describe('how passerelle-facility finds its place', () => {
  let page: Page;

  beforeEach(() => (page = new Page()));

  afterEach(() => {
    page.leave();
    assert.deepEqual(page.heard.errors, []);
  });

  it('follows each choice made elsewhere on the page', async () => {
    await page.show({});
    journey.choose({ facility: 'verger' });
    await page.titled(VERGER);
    journey.choose({ facility: 'halte' });
    await page.titled(HALTE);
  });

  it('keeps to the place that its attribute names', async () => {
    await page.show({ facility: 'verger' });
    journey.choose({ facility: 'halte' });
    await page.sheet.updateComplete;
    assert.equal(page.title, VERGER);
  });

  it('leaves a linked place for the one chosen elsewhere on the page', async () => {
    journey.choose({ facility: 'verger' });
    await page.show({});
    await page.titled(VERGER);
    page.find('.linked button').click();
    await page.titled('Centre du Quai');
    journey.choose({ facility: 'halte' });
    await page.titled(HALTE);
    assert.deepEqual(page.all('button.quiet'), []);
  });

  it('leaves a linked place when the page names another', async () => {
    await page.show({ facility: 'verger' });
    page.find('.linked button').click();
    await page.titled('Centre du Quai');
    page.sheet.facility = 'halte';
    await page.titled(HALTE);
    assert.deepEqual(page.all('button.quiet'), []);
  });

  it('moves the focus to the title on the way to a linked place and on the way back', async () => {
    await page.show({ facility: 'verger' });
    const focused = (): Element | null | undefined => page.sheet.shadowRoot?.activeElement;
    page.find('.linked button').click();
    await page.titled('Centre du Quai');
    await until(() => focused() === page.find('.title'), 'focus on the linked title');
    page.find('button.quiet').click();
    await page.titled(VERGER);
    await until(() => focused() === page.find('.title'), 'focus on the first title');
  });

  it('takes no focus of its own accord', async () => {
    await page.show({ facility: 'verger' });
    await page.sheet.updateComplete;
    assert.isNull(page.sheet.shadowRoot?.activeElement ?? null);
  });

  it('draws only the last one asked for', async () => {
    await page.show({ facility: 'verger' });
    page.sheet.facility = 'halte';
    await page.sheet.updateComplete;
    page.sheet.facility = 'prairie';
    await page.titled(SPARSE.name);
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.equal(page.title, SPARSE.name);
  });

  it('shows the same place after it was moved on the page', async () => {
    await page.show({ facility: 'verger' });
    const section = document.createElement('section');
    page.container.append(section);
    section.append(page.sheet);
    await page.sheet.updateComplete;
    await page.titled(VERGER);
    assert.isNotEmpty(page.all('.sheet'));
  });

  it('keeps the webmaster’s own words in view when the id is not in the feed', async () => {
    await page.show({ facility: 'nowhere' });
    assert.lengthOf(page.all('[part~="help"]'), 1);
    assert.isFalse(page.find('.fallback').hidden);
    page.sheet.facility = 'verger';
    await page.titled(VERGER);
    assert.isTrue(page.find('.fallback').hidden);
  });

  it('tells the page why it does not work, and once that it does', async () => {
    const said: string[] = [];
    page.container.addEventListener('passerelle-ready', () => said.push('ready'));
    page.container.addEventListener('passerelle-error', (event) => said.push(event.code));
    page.place({ feed: await serveFeed(), country: 'FR', facility: 'nowhere' });
    await until(() => said.length > 0, 'an event');
    page.sheet.facility = 'verger';
    await page.titled(VERGER);
    page.sheet.facility = 'halte';
    await page.titled(HALTE);
    assert.deepEqual(said, ['facility-unknown', 'ready']);
  });

  it('uses the second level for one that is none, and tells the webmaster', async () => {
    await page.show({ facility: 'verger', heading: '9' });
    assert.equal(page.find('.title').localName, 'h2');
    assert.isTrue(page.heard.warnings.some((line) => line.includes('heading="9"')));
  });

  it('draws a place of the built-in list, and says that the list is only a start', async () => {
    page.place({ facility: 'ombrage-hebergement', country: 'FR' });
    await until(() => page.all('.sheet').length > 0, 'the sheet');
    assert.include(page.words('.sources'), 'liste de départ');
    await page.show({ facility: 'verger' });
    assert.notInclude(page.words('.sources'), 'liste de départ');
  });

  it('turns to Arabic with its page, the French words of the place still marked as French', async () => {
    await page.show({ facility: 'verger' });
    assert.deepEqual(page.all('bdi[lang], .prose[lang]'), []);
    page.container.lang = 'ar';
    await until(() => page.find('.frame').dir === 'rtl', 'right to left');
    await until(() => page.words('.brief').startsWith('باختصار'), 'Arabic');
    assert.notInclude(page.words('.hours').toLowerCase(), 'mardi');
    for (const part of ['.title bdi', '.head strong bdi', '.ask bdi', 'summary bdi', '.what .prose'])
      assert.equal(page.find(part).lang, 'fr', part);
  });

  it('marks as French only what an English feed takes over from French', async () => {
    page.container.lang = 'en';
    await page.show({ facility: 'verger' });
    assert.equal(page.find('.ask bdi').lang, 'fr');
    await page.show({ facility: 'quai' });
    assert.include(page.words('.ask'), 'When can I have a first appointment?');
    assert.deepEqual(page.all('.ask bdi'), []);
  });
});
