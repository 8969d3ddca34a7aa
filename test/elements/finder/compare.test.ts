import { assert } from '@open-wc/testing';
import { serveFeed } from '../../helpers/feed.js';
import { plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { mountFinder, type Visitor } from './harness.js';

let container: HTMLElement;

async function setup(): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(), country: 'FR' });
}

async function choose(visitor: Visitor, ...names: readonly string[]): Promise<void> {
  for (const name of names) {
    visitor.card(name).querySelector<HTMLElement>('.compare-toggle')?.click();
    await visitor.settle();
  }
}

async function compare(visitor: Visitor, ...names: readonly string[]): Promise<void> {
  await choose(visitor, ...names);
  await visitor.pressAt('.compare-bar button');
  await until(() => visitor.all('.comparison').length === 1, 'the comparison');
  await visitor.settle();
}

describe('comparing places of the list', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => container.remove());

  it('leads to the comparison once two are chosen, and takes three at most', async () => {
    const visitor = await setup();
    await choose(visitor, 'Centre du Verger');
    assert.lengthOf(visitor.all('.compare-bar'), 0);
    await choose(visitor, 'Communauté de la Prairie');
    assert.equal(visitor.words('.compare-bar'), 'Comparer (2)');
    await choose(visitor, 'Centre du Quai');
    const others = visitor.all('.compare-toggle[aria-pressed="false"]') as HTMLButtonElement[];
    assert.isTrue(others.every(({ disabled }) => disabled));
    await choose(visitor, 'Centre du Quai');
    assert.isFalse(others[0]?.disabled);
  });

  it('shows what differs first, and what neither says once', async () => {
    const visitor = await setup();
    await compare(visitor, 'Centre du Verger', 'Communauté de la Prairie');
    assert.equal(visitor.focused?.textContent?.trim(), 'Comparer');
    const criteria = visitor.all('.criterion').map((each) => plain(each.innerText));
    const cost = criteria.find((each) => /^Coût/i.test(each)) ?? '';
    assert.include(cost, 'Soins gratuits.');
    assert.include(cost, 'Non renseigné, à demander');
    const unknown = criteria.filter((each) => each.includes('Non renseigné pour les deux'));
    const first = criteria.findIndex((each) => each.includes('Non renseigné pour les deux'));
    if (first >= 0) assert.equal(criteria.length - first, unknown.length);
  });

  it('says for three what none of them says', async () => {
    const visitor = await setup();
    await compare(visitor, 'Communauté de la Prairie', 'Appartements du Passage', 'Lits de soins du Parc');
    assert.include(visitor.text, 'Non renseigné pour les trois');
    assert.lengthOf(visitor.all('.heads .side'), 3);
  });

  it('comes back to the list, with the focus on what led away', async () => {
    const visitor = await setup();
    const { names } = visitor;
    await compare(visitor, 'Centre du Verger', 'Centre du Quai');
    await visitor.press('Retour à la liste');
    await until(() => visitor.cards.length > 0, 'the list');
    await visitor.settle();
    assert.deepEqual(visitor.names, names);
    assert.equal(plain(visitor.focused?.textContent), 'Comparer (2)');
  });

  it('stays within 360 px', async () => {
    container.style.inlineSize = '360px';
    const visitor = await setup();
    await compare(visitor, 'Centre du Verger', 'Centre du Quai', 'Communauté de la Prairie');
    const frame = visitor.find('.comparison');
    assert.isAtMost(frame.scrollWidth, 360);
  });
});
