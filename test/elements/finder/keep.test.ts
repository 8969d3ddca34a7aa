import { assert } from '@open-wc/testing';
import { serveFeed } from '../../helpers/feed.js';
import { plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { mountFinder, type FinderAttributes, type Visitor } from './harness.js';

let container: HTMLElement;
let copied: string[];
const clipboard = Object.getOwnPropertyDescriptor(navigator, 'clipboard');

async function setup(attributes: FinderAttributes = {}): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(), country: 'FR', ...attributes });
}

function stubClipboard(writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
}

async function openKeep(visitor: Visitor): Promise<void> {
  await visitor.press('Garder');
  await until(() => visitor.all('.keep').length === 1, 'the ways to keep');
}

/** The address that the visitor is shown. */
function address(visitor: Visitor): string {
  return visitor.find('#kept-link').getAttribute('href') ?? '';
}

describe('keeping the list', () => {
  beforeEach(() => {
    copied = [];
    stubClipboard((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    history.replaceState(null, '', location.pathname + location.search);
    if (clipboard) Object.defineProperty(navigator, 'clipboard', clipboard);
    else delete (navigator as { clipboard?: unknown }).clipboard;
  });

  it('copies the places of the cards as text, and says that a shared computer keeps nothing', async () => {
    const visitor = await setup();
    await openKeep(visitor);
    assert.include(visitor.text, 'Sur un ordinateur partagé, rien n’est gardé ici.');
    await visitor.press('Copier en texte');
    await until(() => copied.length === 1, 'the text');
    const places = copied[0]?.split('\n\n') ?? [];
    assert.lengthOf(places, visitor.cards.length);
    const verger = plain(places.find((each) => each.startsWith('Centre du Verger')));
    for (const words of [
      'Téléphone : 03 53 01 90 01',
      '4 chemin d’Essai, 57100 Thionville',
      'Mo,Tu,Th 09:00',
    ])
      assert.include(verger, words);
    await visitor.settle();
    assert.include(visitor.text, 'Copié.');
  });

  it('shows the text where the browser does not copy', async () => {
    stubClipboard(() => Promise.reject(new DOMException('', 'NotAllowedError')));
    const visitor = await setup();
    await openKeep(visitor);
    await visitor.press('Copier en texte');
    await until(() => visitor.all('#kept-text').length === 1, 'the text');
    assert.include((visitor.find('#kept-text') as HTMLTextAreaElement).value, 'Centre du Verger');
  });

  it('links to the list with the filters chosen by hand, and nothing that was typed', async () => {
    const visitor = await setup({ goals: 'stop' });
    await visitor.search('Metz');
    await openKeep(visitor);
    assert.notInclude(visitor.text, 'Lien vers ces filtres');
    await visitor.press(/^Consultations/);
    const before = location.href;
    await visitor.press('Lien vers ces filtres');
    assert.match(address(visitor), /#passerelle=settings:ambulatory$/);
    assert.equal(location.href, before);
  });

  it('begins with the filters of such a link, as far as it knows them', async () => {
    history.replaceState(null, '', '#passerelle=settings:ambulatory;kinds:nothing;conditions:couples');
    const visitor = await setup();
    await until(() => visitor.text.includes('Filtrer (2)'), 'the filters');
    const { href } = location;
    await visitor.openPanel();
    await visitor.press('Tout effacer');
    assert.isAbove(visitor.cards.length, 3);
    assert.equal(location.href, href);
  });

  it('makes of a sheet a text, and a code that holds its name and its number', async () => {
    const visitor = await setup();
    await visitor.pressAt('.name');
    const sheet = (): ShadowRoot | null | undefined =>
      visitor.root.querySelector('passerelle-facility')?.shadowRoot;
    const press = async (words: string): Promise<void> => {
      const named = (): HTMLElement | undefined =>
        [...(sheet()?.querySelectorAll<HTMLElement>('button') ?? [])].find(
          (each) => plain(each.textContent) === words,
        );
      await until(() => named() !== undefined, words);
      named()?.click();
    };
    await press('Garder');
    await press('Code à photographier');
    await until(() => Boolean(sheet()?.querySelector('svg.code path')), 'the code');
    assert.equal(
      sheet()?.querySelector('svg.code')?.getAttribute('aria-label'),
      'Code à photographier, Centre du Verger\n03 53 01 90 01',
    );
    await press('Copier en texte');
    await until(() => copied.length === 1, 'the text');
    assert.notInclude(copied[0], location.host);
    assert.isNull(sheet()?.querySelector('#kept-link'));
  });
});
