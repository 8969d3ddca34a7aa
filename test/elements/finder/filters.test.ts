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
      // What only places of another country say leaves none of this one, or those that do not say.
      const left = expected === 0 ? /^Aucun lieu (?:trouvé|ne le dit)$/ : new RegExp(`^${expected} lieux?$`);
      assert.match(visitor.count, left, plain(row.textContent ?? ''));
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

  it('offers the needs, languages and substances that a place speaks of, and no other', async () => {
    const visitor = await setup();
    await visitor.openPanel();
    const labels = visitor.all('.choice bdi').map((each) => plain(each.textContent ?? ''));
    for (const label of ['Couples', 'Traitement de substitution', 'français', 'alcool'])
      assert.include(labels, label);
    for (const label of ['Avec un animal', 'norvégien']) assert.notInclude(labels, label);
  });

  it('shows those who do not say after those who meet a need', async () => {
    const visitor = await setup();
    await visitor.openPanel();
    await tick(visitor, 'Couples');
    const [first] = visitor.names;
    assert.equal(first, 'Centre du Verger');
    assert.equal(visitor.count, '1 lieu');
    assert.isAbove(visitor.cards.length, 1);
    assert.include(visitor.text, 'Ils ne le disent pas : à demander');
  });

  it('asks how far only where there is a place, and looks no further than was chosen', async () => {
    const nowhere = await setup();
    await nowhere.openPanel();
    assert.notInclude(nowhere.text, 'À quelle distance');
    const visitor = await setup({ near: '49.357,6.168' });
    await visitor.openPanel();
    assert.isTrue(choice(visitor, 'Sans limite').checked);
    const all = visitor.cards.length;
    await tick(visitor, 'Jusqu’à 10 km');
    assert.include(visitor.names, 'Centre du Verger');
    assert.isBelow(visitor.cards.length, all);
    assert.isTrue(choice(visitor, 'Jusqu’à 10 km').checked);
    await visitor.press('Tout effacer');
    assert.lengthOf(visitor.cards, all);
  });

  it('looks as far as was chosen around a place that is typed', async () => {
    const visitor = await setup();
    await visitor.search('Metz');
    await visitor.openPanel();
    assert.isTrue(choice(visitor, 'Jusqu’à 50 km').checked);
    await tick(visitor, 'Jusqu’à 10 km');
    assert.include(visitor.count, 'près de Metz');
    assert.notInclude(visitor.names, 'Centre du Verger');
    await tick(visitor, 'Sans limite');
    assert.include(visitor.names, 'Centre du Verger');
  });

  it('starts with the goals that the webmaster chose, which the visitor can take off', async () => {
    const visitor = await setup({ goals: 'use-safer' });
    assert.deepEqual(visitor.names, ['La Halte de la gare']);
    await visitor.openPanel();
    await tick(visitor, 'Prendre moins de risques');
    assert.isAbove(visitor.cards.length, 1);
  });
});
