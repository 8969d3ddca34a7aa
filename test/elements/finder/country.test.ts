import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { FACILITIES, SILENT } from '../../fixtures/facilities.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { plain } from '../../helpers/page-object.js';
import { mountFinder, type FinderAttributes, type Visitor } from './harness.js';

let container: HTMLElement;

async function setup(attributes: FinderAttributes = {}, feed: FixtureFeed = {}): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(feed), country: 'FR', limit: '20', ...attributes });
}

const ABROAD = 'Maison du Canal';

describe('the finder of a page with a country', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    journey.clear();
  });

  it('opens on the places of that country, and offers the others', async () => {
    const visitor = await setup();
    assert.notInclude(visitor.names, ABROAD);
    assert.equal(plain(visitor.find('.elsewhere').textContent ?? ''), 'Voir aussi 1 lieu d’un autre pays');
  });

  it('shows them after its own once they are asked for, with their country, and leads back', async () => {
    const visitor = await setup();
    await visitor.press('d’un autre pays');
    assert.equal(visitor.names.indexOf(ABROAD), 5, 'after the places with a bed of the page’s country');
    assert.include(plain(visitor.card(ABROAD).innerText), 'Namur, Belgique');
    assert.equal(visitor.focused?.className, visitor.find('.count-line').className, 'the focus');
    await visitor.press('Seulement les lieux de ce pays');
    assert.notInclude(visitor.names, ABROAD);
  });

  it('finds a place of another country by its name, near a place, and by the country chosen', async () => {
    const visitor = await setup();
    await visitor.search('canal');
    assert.deepEqual(visitor.names, [ABROAD]);
    assert.lengthOf(visitor.all('.elsewhere'), 0);
    container.replaceChildren();
    assert.include((await setup({ near: 'Namur' })).names, ABROAD);
  });

  it('opens on everything where the country has no place, and where no country is said', async () => {
    for (const country of ['LU', '']) {
      container.replaceChildren();
      const visitor = await setup({ country });
      assert.include(visitor.names, ABROAD);
      assert.lengthOf(visitor.all('.elsewhere'), 0);
    }
  });

  it('shows those of every country to whom another widget leads there, its own first', async () => {
    const visitor = await setup();
    journey.ask({ type: 'show-facilities', facilities: { settings: ['residential-collective'] } });
    await visitor.settle();
    assert.equal(visitor.names.at(-1), ABROAD);
    await visitor.press('Seulement les lieux de ce pays');
    assert.notInclude(visitor.names, ABROAD);
  });

  it('offers no way back where all that is listed is of that country', async () => {
    const visitor = await setup();
    journey.ask({ type: 'show-facilities', facilities: { settings: ['ambulatory'] } });
    await visitor.settle();
    assert.isAbove(visitor.names.length, 0);
    assert.lengthOf(visitor.all('.elsewhere'), 0);
  });

  it('calls, for a place without a number, one that it works with, and says whose number it is', async () => {
    const visitor = await setup({}, { facilities: [...FACILITIES, SILENT] });
    const actions = visitor.card(SILENT.name).querySelector('.do');
    const links = [...(actions?.querySelectorAll('[part~="call"]') ?? [])];
    assert.deepEqual(
      links.map((link) => link.getAttribute('href')),
      ['tel:+33353019006', 'tel:0800231313'],
      'the place it works with, then the line that listens',
    );
    assert.include(
      plain(actions?.textContent ?? ''),
      'Ce lieu n’a pas donné de numéro. Vous pouvez appeler un lieu qui travaille avec lui : Centre du Quai.',
    );
    assert.equal(links[0]?.getAttribute('aria-label'), 'Appeler le 03 53 01 90 06, Centre du Quai');
  });

  it('calls, else, a place of the same operator', async () => {
    const { linked_to: _, ...alone } = SILENT;
    const visitor = await setup({}, { facilities: [...FACILITIES, alone] });
    const actions = visitor.card(SILENT.name).querySelector('.do');
    assert.include(
      plain(actions?.textContent ?? ''),
      'Vous pouvez appeler un lieu du même gestionnaire : Centre du Verger.',
    );
  });
});
