import { assert } from '@open-wc/testing';
import type { Facility, SettingId } from '../../../src/domain/directory/facility.js';
import { KINDS } from '../../fixtures/facilities.js';
import { PACK_FR } from '../../fixtures/pack.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { mountFinder, type FinderAttributes, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

const ALL = { ...KINDS, rare: 'other', common: 'other' } as const satisfies Record<string, SettingId>;

/** In a row from west to east, a tenth of a degree between two: 7 km. */
function inRow(count: number, kind: string, lat: number): Facility[] {
  return Array.from({ length: count }, (_, at) => ({
    id: `${kind}-${String(at)}`,
    name: at === 3 ? `${kind} Zinnia` : `${kind} ${String(at)}`,
    kind,
    country: 'FR',
    city: at < 10 ? 'Brest' : 'Ailleurs',
    lat,
    lon: at / 10,
  }));
}

const FACILITIES = [...inRow(1000, 'common', 48), ...inRow(30, 'rare', 49)];
const PACK = {
  ...PACK_FR,
  kinds: {
    ...PACK_FR.kinds,
    common: { setting: 'other' as const, label: 'Courant', summary: 'on y va', body: [], ask: [] },
    rare: { setting: 'other' as const, label: 'Rare', summary: 'on y va', body: [], ask: [] },
  },
};

let container: HTMLElement;
let asked: string[] = [];

async function setup(attributes: FinderAttributes = {}, more: FixtureFeed = {}): Promise<Visitor> {
  asked = [];
  const feed = await serveFeed({
    facilities: FACILITIES,
    kinds: ALL,
    locales: { fr: PACK },
    divided: true,
    cut: 'other',
    server: (path) => void asked.push(path),
    ...more,
  });
  return mountFinder(container, { feed, country: 'FR', settings: 'other', ...attributes });
}

const cells = (): string[] => asked.filter((path) => path.includes('-cell-'));
const unread = (visitor: Visitor): string => plain(visitor.all('.unread span')[0]?.textContent ?? '');

describe('a list that is too long to be read whole', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => container.remove());

  it('reads the cells around a place, and says how many places it did not read', async () => {
    const visitor = await setup({ near: '48,70' });
    assert.lengthOf(new Set(cells()), 1);
    assert.equal(visitor.names[0], 'common 700');
    assert.match(unread(visitor), /^\d+ autres lieux ne sont pas encore dans cette liste\.$/);
  });

  it('reads the cells around another place once the visitor asks for that', async () => {
    const visitor = await setup({ near: '48,70' });
    visitor.finder.near = '48,2.01';
    await until(() => visitor.names[0] === 'common 20', 'the places there');
    assert.isAtMost(new Set(cells()).size, 3);
  });

  it('reads only cells with the kinds that the webmaster names', async () => {
    const visitor = await setup({ kinds: 'rare', near: '49,0' });
    assert.lengthOf(new Set(cells()), 1);
    assert.equal(visitor.names[0], 'rare 0');
    assert.equal(visitor.count, '30 lieux, par distance');
    assert.equal(unread(visitor), '');
  });

  it('shows the first cells where nobody names a place, and further ones when asked', async () => {
    const visitor = await setup();
    assert.lengthOf(visitor.cards, 10);
    const before = unread(visitor);
    assert.notEqual(before, '');
    while (unread(visitor) !== '') {
      const text = unread(visitor);
      await visitor.press('Chercher plus loin');
      await until(() => unread(visitor) !== text, 'further places');
    }
    assert.equal(visitor.count, '1 030 lieux');
  });

  it('does not say that there is none among what it did not read', async () => {
    const visitor = await setup({ near: '48,70' });
    await visitor.search('zzzz');
    await until(() => visitor.count !== '' && !visitor.text.includes('Aucun lieu'), 'the answer');
    assert.notInclude(visitor.text, 'Aucun lieu trouvé');
    assert.notEqual(unread(visitor), '');
  });

  it('finds a name wherever it stands', async () => {
    const visitor = await setup({ near: '48,70' });
    await visitor.search('Zinnia');
    await until(() => visitor.names.includes('common Zinnia'), 'the place of that name');
    const kinds = await setup({ kinds: 'rare', near: '49,90' });
    await kinds.search('zinnia');
    await until(() => kinds.names[0] === 'rare Zinnia', 'the place of that name');
  });

  it('forgives a typo, for which it reads all the words once', async () => {
    const visitor = await setup({ near: '48,70' });
    await visitor.search('Zinnia');
    assert.isEmpty(asked.filter((path) => path.includes('vocabulary')));
    await visitor.search('Zinia');
    await until(() => visitor.names.includes('common Zinnia'), 'the place of that name');
    assert.lengthOf(
      asked.filter((path) => path.includes('vocabulary')),
      1,
    );
  });

  it('keeps what it has where a cell cannot be read, and counts that as unread', async () => {
    const visitor = await setup({ near: '48,70' });
    const [read] = cells();
    container.replaceChildren();
    const spoilt = await setup(
      { near: '48,70' },
      {
        spoil: Object.fromEntries(
          Array.from({ length: 20 }, (_, at) => `other-cell-${String(at)}.json`)
            .filter((path) => path !== read)
            .map((path) => [path, () => '{}']),
        ),
      },
    );
    assert.equal(spoilt.names[0], visitor.names[0] ?? 'common 700');
    await spoilt.press('Chercher plus loin');
    await spoilt.settle();
    assert.notEqual(unread(spoilt), '');
    assert.equal(spoilt.names[0], 'common 700');
  });
});
