import { assert } from '@open-wc/testing';
import '../../../src/elements/contact/index.js';
import '../../../src/elements/facility/index.js';
import '../../../src/elements/on-call/index.js';
import type { Facility } from '../../../src/domain/directory/facility.js';
import { FACILITIES, FULL, SPARSE } from '../../fixtures/facilities.js';
import { feedFiles } from '../../helpers/feed.js';
import { make, TestPage } from '../../helpers/mount.js';
import { serve } from '../../helpers/network.js';
import { replace } from '../../helpers/surroundings.js';
import { until } from '../../helpers/until.js';
import { mountFinder } from '../finder/harness.js';

let made = 0;

/** A feed that is published again: its files have other names then, as `build` gives them. */
async function published(): Promise<{
  readonly address: string;
  /** @param lost files that the server has not: all but feed.json for true */
  readonly again: (facilities: readonly Facility[], lost?: string | true) => Promise<void>;
}> {
  const host = `anew-${++made}.example`;
  let version = 1;
  let files = new Map<string, string>();
  let isLost: string | boolean = false;
  const again = async (facilities: readonly Facility[], lost: string | boolean = false): Promise<void> => {
    const own = version;
    files = await feedFiles({
      facilities,
      divided: true,
      edit: { 'feed.json': (json) => ({ ...(json as object), version: own }) },
    });
    isLost = lost;
    version += 1;
  };
  await again(FACILITIES);
  serve(host, (path) => {
    const text = isLost === path || (isLost === true && path !== 'feed.json') ? undefined : files.get(path);
    return text === undefined ? undefined : new Response(text);
  });
  return { address: `https://${host}/feed.json`, again };
}

const without = (id: string): readonly Facility[] => FACILITIES.filter((each) => each.id !== id);

/** Comes back to the page after two minutes. */
async function comeBack(): Promise<void> {
  const now = Date.now() + 120_000;
  const restore = replace(Date, 'now', () => now);
  document.dispatchEvent(new Event('visibilitychange'));
  await new Promise((resolve) => setTimeout(resolve, 100));
  restore();
}

describe('a widget of a page that was left open', () => {
  let page: TestPage;

  beforeEach(() => (page = new TestPage()));

  afterEach(() => {
    page.leave();
    assert.deepEqual(page.heard.errors, []);
  });

  it('no longer lists a place that was withdrawn, and shows the number that was corrected', async () => {
    const { address, again } = await published();
    const visitor = await mountFinder(page.container, { feed: address, country: 'FR', near: 'Thionville' });
    assert.include(visitor.names, SPARSE.name);
    await again(
      without(SPARSE.id).map((each) =>
        each.id === FULL.id ? { ...each, phone: '03 53 01 90 55', phone_dialled: '+33353019055' } : each,
      ),
    );
    await comeBack();
    await until(() => !visitor.names.includes(SPARSE.name), 'the place to go');
    const call = visitor.card(FULL.name).querySelector('a[href^="tel:"]');
    assert.equal(call?.getAttribute('href'), 'tel:+33353019055');
  });

  it('keeps what the visitor typed, chose and looks at, with no grey block in between', async () => {
    const { address, again } = await published();
    const visitor = await mountFinder(page.container, { feed: address, country: 'FR' });
    await visitor.search('Thionville');
    // What reads the words may still be on its way: the list is drawn once more then.
    let [first] = visitor.cards;
    let since = performance.now();
    await until(() => {
      if (visitor.cards[0] !== first) since = performance.now();
      first = visitor.cards[0];
      return performance.now() - since > 300;
    }, 'the list to rest');
    let blinked = false;
    const watching = new MutationObserver(() => (blinked ||= visitor.all('.skeleton').length > 0));
    watching.observe(visitor.root, { subtree: true, childList: true });
    await again(without(SPARSE.id));
    await comeBack();
    await until(() => !visitor.names.includes(SPARSE.name), 'the place to go');
    watching.disconnect();
    assert.isFalse(blinked);
    assert.equal(visitor.box.value, 'Thionville');
    assert.equal(visitor.cards[0], first);
  });

  it('says in an open sheet that the place is gone, and takes back its number', async () => {
    const { address, again } = await published();
    const sheet = make('passerelle-facility', { facility: FULL.id, feed: address, country: 'FR' });
    page.container.append(sheet);
    const text = (): string => sheet.shadowRoot?.textContent ?? '';
    await until(() => text().includes(FULL.name), 'the sheet');
    await again(without(FULL.id));
    await comeBack();
    await until(() => !text().includes(FULL.phone as string), 'the number to go');
    assert.isTrue(page.heard.warnings.some((line) => line.includes('facility-unknown')));
  });

  it('answers with the hours that were corrected', async () => {
    const { address, again } = await published();
    const widget = make('passerelle-on-call', { facility: FULL.id, feed: address, country: 'FR' });
    page.container.append(widget);
    const text = (): string => widget.shadowRoot?.textContent ?? '';
    await until(() => text().includes(FULL.name), 'the place');
    await again(FACILITIES.map((each) => (each.id === FULL.id ? { ...each, name: 'Le Verger' } : each)));
    await comeBack();
    await until(() => text().includes('Le Verger'), 'the new name');
  });

  it('keeps the number of an open sheet, and of a card of hours, where the new list cannot be read', async () => {
    const { address, again } = await published();
    const widgets = (['passerelle-facility', 'passerelle-on-call', 'passerelle-contact'] as const).map(
      (tag) => make(tag, { facility: FULL.id, feed: address, country: 'FR' }),
    );
    page.container.append(...widgets);
    const shown = (): boolean => widgets.every((each) => each.shadowRoot?.textContent?.includes(FULL.name));
    await until(shown, 'the widgets');
    await again(FACILITIES, 'residential-collective.json');
    await comeBack();
    await until(() => page.heard.warnings.length > 0, 'the word to the webmaster');
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.isTrue(shown());
    for (const each of widgets)
      assert.isNotNull(each.shadowRoot?.querySelector('a[href^="tel:+33353019001"]'));
  });

  it('stays as it is where the new list cannot be read', async () => {
    const { address, again } = await published();
    const visitor = await mountFinder(page.container, { feed: address, country: 'FR', near: 'Thionville' });
    const before = visitor.names;
    await again(without(SPARSE.id), true);
    await comeBack();
    await until(() => page.heard.warnings.length > 0, 'the word to the webmaster');
    assert.deepEqual(visitor.names, before);
  });
});
