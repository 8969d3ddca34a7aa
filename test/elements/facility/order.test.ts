import { assert } from '@open-wc/testing';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { FACILITIES, FULL } from '../../fixtures/facilities.js';
import type { FixtureFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { comesFirst, Page } from './harness.js';
import { plain } from '../../helpers/page-object.js';

/** The fixture feed with one place changed. */
function changed(change: Partial<Facility>): FixtureFeed {
  return { facilities: FACILITIES.map((each) => (each.id === FULL.id ? { ...each, ...change } : each)) };
}

describe('what stands where on the sheet of passerelle-facility', () => {
  let page: Page;

  beforeEach(() => (page = new Page()));

  afterEach(() => {
    page.leave();
    assert.deepEqual(page.heard.errors, []);
  });

  const help = (): HTMLElement => {
    assert.lengthOf(page.all('[part~="help"]'), 1);
    return page.find('[part~="help"]');
  };

  it('gives the number of a line at the end when the place can be called', async () => {
    await page.show({ facility: 'verger' });
    assert.isTrue(comesFirst(page.find('.ask'), help()));
    assert.isTrue(comesFirst(page.find('.linked'), help()));
  });

  it('gives it before the facts when the place is closed', async () => {
    await page.show({ facility: 'verger' }, {}, Date.UTC(2026, 10, 24, 21));
    assert.equal(plain(page.find('[part~="status"]').textContent), 'Fermé, ouvre demain à 9 h');
    assert.isTrue(comesFirst(page.find('.reach'), help()));
    assert.isTrue(comesFirst(help(), page.find('.brief')));
  });

  it('gives it first when the place has no number, mail or site', async () => {
    await page.show({ facility: 'lits' });
    assert.isTrue(comesFirst(help(), page.find('.reach')));
    await page.show({ facility: 'marche' });
    assert.isTrue(comesFirst(help(), page.find('.reach')));
  });

  it('gives the numbers of the page’s country, not of the place’s', async () => {
    await page.show({ facility: 'verger', country: 'BE' });
    assert.deepEqual(
      [...help().querySelectorAll('a')].map((each) => each.getAttribute('href')),
      ['tel:112'],
    );
  });

  it('puts the card beside the facts where there is room, and above them where there is none', async () => {
    page.container.style.inlineSize = '1000px';
    await page.show({ facility: 'verger' });
    const box = (selector: string): DOMRect => page.find(selector).getBoundingClientRect();
    assert.isAtLeast(box('.side').left, box('.main').right);
    page.container.style.inlineSize = '360px';
    assert.isAtMost(box('.side').bottom, box('.main').top);
    page.container.style.inlineSize = '1000px';
    page.container.dir = 'rtl';
    page.container.lang = 'ar';
    await until(() => page.find('.frame').dir === 'rtl', 'right to left');
    assert.isAtMost(box('.side').right, box('.main').left);
  });

  it('shows the call without scrolling on a telephone', async () => {
    page.container.style.inlineSize = '328px';
    await page.show({ facility: 'verger' });
    const top = page.sheet.getBoundingClientRect().top;
    assert.isBelow(page.find('.reach .primary').getBoundingClientRect().bottom - top, 574);
  });

  it('says whose clock the hours are told by when it is not the visitor’s', async () => {
    const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
    await page.show({ facility: 'verger' }, changed({ time_zone: here }));
    assert.deepEqual(page.all('.zone'), []);
    await page.show({ facility: 'verger' }, changed({ time_zone: 'Asia/Kathmandu' }));
    assert.equal(plain(page.find('.zone').textContent), 'heure du lieu');
  });

  it('marks the day it is where the place stands', async () => {
    const marked = (): (string | null)[] =>
      page.all('.week tr').map((row) => row.getAttribute('aria-current'));
    // 18:30 UTC on Tuesday is Wednesday in Nepal, Tuesday in France.
    const evening = Date.UTC(2026, 10, 24, 18, 30);
    await page.show({ facility: 'verger' }, {}, evening);
    assert.equal(marked().indexOf('date'), 1);
    await page.show({ facility: 'verger' }, changed({ time_zone: 'Asia/Kathmandu' }), evening);
    assert.equal(marked().indexOf('date'), 2);
  });
});
