import { assert } from '@open-wc/testing';
import { PasserelleSelectEvent } from '../../../src/core/element/events.js';
import { journey } from '../../../src/core/page/journey.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { mountFinder, type FinderAttributes, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;

async function setup(attributes: FinderAttributes = {}): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(), country: 'FR', ...attributes });
}

describe('the cards of the finder and the sheet they open', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    window.scrollTo(0, 0);
  });

  it('shows on a card what the place is, its state, its number, the way and four facts', async () => {
    const visitor = await setup({ near: 'Metz' });
    const card = visitor.card('Centre du Verger');
    const read = plain(card.innerText);
    for (const words of [
      'Centre thérapeutique résidentiel – on y vit plusieurs mois',
      'Ouvert jusqu’à 12 h',
      '27 km, Thionville',
      'Appeler le 03 53 01 90 01',
      'Langues : français, arabe',
      'Coût : Soins gratuits.',
      '2 places annoncées le 20 novembre',
      'Vérifié : le 20 novembre 2026',
    ])
      assert.include(read, words);
    assert.lengthOf(card.querySelectorAll('.facts li'), 4);
    assert.equal(card.querySelector('[part~="call"]')?.getAttribute('href'), 'tel:+33353019001');
    const way = [...card.querySelectorAll('a')].find((each) => each.textContent?.includes('Y aller'));
    assert.match(way?.href ?? '', /^https:\/\/www\.openstreetmap\.org\//);
  });

  it('offers mail, then the site, then other words, then a helpline, where there is no number', async () => {
    const visitor = await setup();
    await visitor.press('d’un autre pays');
    await visitor.press('de plus');
    const call = (name: string): string => {
      const link = visitor.card(name).querySelector('.do > a');
      return link?.getAttribute('href') ?? plain(visitor.card(name).querySelector('.do')?.textContent ?? '');
    };
    assert.equal(call('La Colline d’en face'), 'mailto:contact@colline.example');
    assert.equal(call('Maison du Canal'), 'https://canal.example/');
    assert.include(call('Groupe du Marché'), 'Venez directement');
    assert.match(call('Lits de soins du Parc'), /^tel:/);
    await visitor.reads('Ce lieu n’a pas donné de numéro');
  });

  it('says that a kind is a guess, that a date is unknown or old, and tells asking from copying', async () => {
    const visitor = await setup();
    assert.include(plain(visitor.card('Lits de soins').innerText), 'type de lieu supposé, à confirmer');
    assert.include(
      plain(visitor.card('Lits de soins').innerText),
      'information de janvier 2021 – plus de 5 ans, à vérifier',
    );
    assert.include(plain(visitor.card('Prairie').innerText), 'Source : information sans date');
    assert.notInclude(plain(visitor.card('Centre du Verger').innerText), 'plus de 5 ans');
  });

  it('shows what is known, and in one line what is to be asked', async () => {
    const visitor = await setup();
    const asked = (name: string): string =>
      plain(visitor.card(name).querySelector('.to-ask')?.textContent ?? '');
    assert.equal(asked('Prairie'), 'À demander : horaires, adresse, langues, coût et accès');
    assert.equal(asked('La Halte'), 'À demander : accès');
    assert.equal(asked('Centre du Verger'), '');
    assert.notInclude(plain(visitor.finder.renderRoot.textContent ?? ''), 'non renseigné');
  });

  it('opens the sheet in place of the list, tells the page which one, and takes the focus there', async () => {
    const visitor = await setup();
    const told: string[] = [];
    container.addEventListener(PasserelleSelectEvent.type, (event) => told.push(event.facility));
    await visitor.press(/^Centre du Quai$/);
    await until(() => visitor.focused?.localName === 'passerelle-facility', 'the focus');
    assert.deepEqual(told, ['quai']);
    assert.equal(journey.choices.facility, 'quai');
    assert.lengthOf(visitor.cards, 0);
    const title = visitor.focused?.shadowRoot?.activeElement;
    assert.equal(plain(title?.textContent ?? ''), 'Centre du Quai');
    const sheet = visitor.find('passerelle-facility');
    await until(() => Boolean(sheet.shadowRoot?.querySelector('a[href="tel:+33353019006"]')), 'its number');
    const status = sheet.shadowRoot?.querySelector('.status')?.textContent;
    assert.match(plain(status ?? ''), /^Ouvert/, 'at the finder’s hour');
  });

  it('comes back to the list as it was, the focus on the name that was pressed', async () => {
    const visitor = await setup({ limit: '4' });
    await visitor.press('de plus');
    await visitor.search('Metz');
    const before = visitor.names;
    const card = visitor.card('Centre du Quai');
    card.scrollIntoView({ block: 'center' });
    const { top } = card.getBoundingClientRect();
    card.querySelector<HTMLElement>('.name')?.click();
    await until(() => visitor.focused?.localName === 'passerelle-facility', 'the sheet');
    await visitor.press('Retour à la liste');
    await until(() => visitor.focused?.className === 'name', 'the focus');
    assert.include(visitor.focused?.textContent, 'Centre du Quai');
    assert.deepEqual(visitor.names, before);
    assert.equal(visitor.box.value, 'Metz');
    assert.closeTo(visitor.card('Centre du Quai').getBoundingClientRect().top, top, 2);
  });

  it('opens the same sheet by the button on the card', async () => {
    const visitor = await setup();
    visitor.card('La Halte').querySelector<HTMLElement>('.pair button')?.click();
    await until(() => visitor.all('passerelle-facility').length === 1, 'the sheet');
    assert.equal(visitor.find('passerelle-facility').getAttribute('facility'), 'halte');
  });

  it('is reached by keyboard in reading order: way out, box, place, filters, map, name, call, way, sheet', async () => {
    const visitor = await setup();
    const order = visitor
      .all('input, button, a[href], summary')
      .filter((each) => each.checkVisibility())
      .map((each) => plain(each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/ \d+$/, ''))
      .slice(0, 15);
    assert.deepEqual(order, [
      'Quitter la page',
      '',
      'Chercher',
      'Autour de moi',
      'Filtrer',
      'Hébergement',
      'Consultations',
      'Réduction des risques',
      'Ouvert',
      'Carte',
      'Voir aussi 1 lieu d’un autre pays',
      'Centre du Verger',
      'Appeler le 03 53 01 90 01, Centre du Verger',
      'Y aller, Centre du Verger',
      'La fiche, Centre du Verger',
    ]);
    assert.lengthOf(visitor.all('[tabindex]:not([tabindex="-1"])'), 0);
  });

  it('prints the names and numbers of the shown cards without a control', async () => {
    const visitor = await setup();
    const rules = [...visitor.finder.shadowRoot!.adoptedStyleSheets].flatMap((sheet) => [...sheet.cssRules]);
    const print = rules.filter((rule) => rule instanceof CSSMediaRule && rule.media.mediaText === 'print');
    assert.isAbove(print.length, 0);
    const text = print.map((rule) => rule.cssText).join('\n');
    assert.match(text, /\.card-title \.name\s*{[^}]*display: inline !important/);
    for (const control of ['.search', '.chips', '.end', '.pair'])
      for (const each of visitor.all(control)) assert.isTrue(each.classList.contains('no-print'), control);
  });
});
