import { assert } from '@open-wc/testing';
import { FACILITIES } from '../../fixtures/facilities.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { mountFinder, MONDAY, type FinderAttributes, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;

async function setup(
  attributes: FinderAttributes = {},
  feed: FixtureFeed = {},
  now = MONDAY,
): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(feed), country: 'FR', ...attributes }, now);
}

/** The check box of a choice in the panel. */
function choice(visitor: Visitor, label: string): HTMLInputElement {
  const row = visitor
    .all('.choice')
    .find((each) => plain(each.querySelector('bdi')?.textContent ?? '') === label);
  const input = row?.querySelector('input');
  if (!input) throw new Error(`no choice ${label} in:\n${visitor.text}`);
  return input;
}

/** What a row of the panel says it would leave. */
function countOf(visitor: Visitor, label: string): number {
  return Number(plain(choice(visitor, label).closest('label')?.querySelector('.count')?.textContent ?? ''));
}

async function tick(visitor: Visitor, label: string): Promise<void> {
  choice(visitor, label).click();
  await visitor.settle();
}

/** Those of the page's country. */
const listed = FACILITIES.filter(({ kind, country }) => kind !== 'clinic' && country === 'FR');

describe('filtering in the finder', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    container.style.inlineSize = '900px';
    document.body.append(container);
  });

  afterEach(() => container.remove());

  it('counts on each choice what it then leaves, for every choice of the panel', async function () {
    // Two searches for each of some forty choices.
    this.timeout(30_000);
    const visitor = await setup();
    await visitor.openPanel();
    const labels = visitor.all('.choice bdi').map((each) => plain(each.textContent ?? ''));
    assert.isAbove(labels.length, 15);
    for (const row of visitor.all('.choice')) {
      const input = row.querySelector('input') as HTMLInputElement;
      const expected = Number(plain(row.querySelector('.count')?.textContent ?? ''));
      input.click();
      await visitor.settle();
      assert.match(visitor.count, new RegExp(`^${expected} lieux?$`), plain(row.textContent ?? ''));
      input.click();
      await visitor.settle();
    }
  });

  it('shows with those that do not say and those ruled out as many as there are', async () => {
    const visitor = await setup();
    await visitor.press(/^Réduction des risques/);
    const say = listed.filter(({ harm_reduction }) => harm_reduction === 'yes').length;
    const silent = listed.filter(({ harm_reduction }) => harm_reduction === undefined).length;
    const ruledOut = listed.length - say - silent;
    assert.equal(visitor.count, `${say} lieux`);
    assert.include(
      plain(visitor.find('.unsaid').textContent ?? ''),
      `${silent} lieux ne le disent pas · ${ruledOut} ne correspond pas`,
    );
    assert.lengthOf(visitor.cards, say);
    await visitor.press('Les voir aussi');
    assert.lengthOf(visitor.cards, say + silent);
    assert.equal(
      plain(visitor.all('.count-line')[1]?.textContent ?? ''),
      'Ils ne le disent pas : à demander',
    );
    await visitor.press('Ne plus les voir');
    assert.lengthOf(visitor.cards, say);
  });

  it('offers those that do not say when nobody says yes', async () => {
    const silent = FACILITIES.filter(({ harm_reduction }) => harm_reduction === undefined);
    const visitor = await setup({ goals: 'use-safer' }, { facilities: silent });
    assert.equal(visitor.count, 'Aucun lieu trouvé');
    await visitor.press('Les voir aussi');
    assert.isAbove(visitor.cards.length, 0);
  });

  it('presses and releases a quick filter, which says its count', async () => {
    const visitor = await setup();
    const all = visitor.cards.length;
    const chip = visitor.button(/^Hébergement/);
    assert.equal(plain(chip.textContent ?? ''), 'Hébergement 5');
    await visitor.press(/^Hébergement/);
    assert.equal(chip.getAttribute('aria-pressed'), 'true');
    assert.lengthOf(visitor.cards, 5);
    assert.equal(plain(visitor.find('.filter').textContent ?? ''), 'Filtrer (2)');
    await visitor.press(/^Hébergement/);
    assert.lengthOf(visitor.cards, all);
  });

  it('combines filters, and clears them all at once', async () => {
    const visitor = await setup();
    await visitor.openPanel();
    await tick(visitor, 'Sans dormir sur place');
    assert.sameMembers(visitor.names, ['Centre du Quai', 'Consultation du Rivage']);
    assert.equal(countOf(visitor, 'Arrêter'), 1);
    await tick(visitor, 'Arrêter');
    assert.deepEqual(visitor.names, ['Centre du Quai']);
    await visitor.press('Tout effacer');
    assert.isFalse(choice(visitor, 'Arrêter').checked);
    assert.lengthOf(visitor.cards, 10);
  });

  it('knows what is open at the hour it is, in the facility’s own zone', async () => {
    const night = Date.UTC(2026, 10, 23, 3);
    const visitor = await setup({}, {}, night);
    await visitor.press(/^Ouvert/);
    assert.notInclude(visitor.names, 'La Halte de la gare');
    assert.include(visitor.names, 'Centre du Quai');
    const day = await setup();
    await day.press(/^Ouvert/);
    assert.include(day.names, 'La Halte de la gare');
  });

  it('explains the words of a group, and ties each meaning to its box', async () => {
    const visitor = await setup();
    await visitor.openPanel();
    const meaning = 'Vous venez en rendez-vous ou en journée, et vous dormez ailleurs.';
    assert.notInclude(visitor.text, meaning);
    await visitor.press('C’est quoi ?');
    assert.include(visitor.text, meaning);
    const described = choice(visitor, 'Sans dormir sur place').getAttribute('aria-describedby') ?? '';
    assert.equal(plain(visitor.find(`#${described}`).textContent ?? ''), meaning);
  });

  it('leaves out a group in which there is nothing to choose', async () => {
    const french = FACILITIES.filter(({ country, network }) => country === 'FR' && network === undefined);
    const visitor = await setup({}, { facilities: french });
    await visitor.openPanel();
    const legends = visitor.all('legend').map((each) => plain(each.textContent ?? ''));
    assert.notInclude(legends, 'Pays');
    assert.notInclude(legends, 'Réseau');
    assert.include(legends, 'Où');
  });

  it('leads from the panel to the list, or back to its button', async () => {
    const visitor = await setup();
    container.style.inlineSize = '360px';
    await visitor.openPanel();
    await tick(visitor, 'Réduction des risques');
    await visitor.press(/^Voir \d+ lieu/);
    await visitor.settle();
    assert.equal(visitor.all('[part~="filters"]').length, 0);
    assert.equal(visitor.focused?.className, 'count-line');
    await visitor.openPanel();
    await visitor.press('Fermer');
    await visitor.settle();
    assert.include(visitor.focused?.className, 'filter');
  });

  it('starts with the goals that the webmaster chose, which the visitor can take off', async () => {
    const visitor = await setup({ goals: 'use-safer' });
    assert.deepEqual(visitor.names, ['La Halte de la gare']);
    await visitor.openPanel();
    await tick(visitor, 'Prendre moins de risques');
    assert.isAbove(visitor.cards.length, 1);
  });
});
