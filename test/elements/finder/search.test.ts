import { assert, expect } from '@open-wc/testing';
import { FACILITIES, many } from '../../fixtures/facilities.js';
import type { Helpline } from '../../../src/domain/helplines/model.js';
import { HELPLINES } from '../../fixtures/pack.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { serve } from '../../helpers/network.js';
import { until } from '../../helpers/until.js';
import { mountFinder, stubPosition, type FinderAttributes, type Visitor } from './harness.js';
import { plain } from '../../helpers/page-object.js';

let container: HTMLElement;
let cleanUp: (() => void)[] = [];

async function setup(attributes: FinderAttributes = {}, feed: FixtureFeed = {}): Promise<Visitor> {
  return mountFinder(container, { feed: await serveFeed(feed), country: 'FR', ...attributes });
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The lines that screen readers are given from now on, once what was asked before has been said. */
async function listen(): Promise<string[]> {
  await pause(800);
  const said: string[] = [];
  const note = (): void => {
    const text = plain(document.querySelector('[data-passerelle-status]')?.textContent ?? '');
    if (text !== '' && text !== said.at(-1)) said.push(text);
  };
  const region = document.querySelector('[data-passerelle-status]');
  if (region) region.textContent = '';
  const observer = new MutationObserver(note);
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  cleanUp.push(() => observer.disconnect());
  return said;
}

describe('searching in the finder', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    cleanUp.forEach((each) => each());
    cleanUp = [];
  });

  it('opens on the places where one stays, with their number, then what links to them', async () => {
    const visitor = await setup();
    const lines = visitor.all('.count-line').map((each) => plain(each.textContent ?? ''));
    assert.deepEqual(lines, ['5 lieux où l’on dort sur place', '5 lieux qui s’y relient']);
    const [first] = visitor.all('.cards');
    assert.equal(first?.querySelectorAll('[part~="card"]').length, 5);
    assert.notInclude(visitor.names, 'Clinique des Essais');
  });

  it('reads the words of the list once the visitor is about to type', async () => {
    const asked: string[] = [];
    const visitor = await setup({}, { divided: true, server: (path) => void asked.push(path) });
    const indexes = (): string[] => asked.filter((path) => path.includes('index'));
    await visitor.pressAt('.filter');
    assert.isEmpty(indexes());
    visitor.box.focus();
    await until(() => indexes().length > 0, 'the words');
    await visitor.search('Clinique des Essais');
    await visitor.search('Metz');
    assert.equal(new Set(indexes()).size, indexes().length);
    await until(() => visitor.count.includes('Metz'), 'the places of Metz');
  });

  it('shows the number of the line that answers for what the words speak of, in the country asked for', async () => {
    const SHELTER: Helpline = {
      id: 'fr-shelter',
      country: 'FR',
      situations: ['shelter'],
      phone: '115',
      source: 'fixture',
    };
    const visitor = await setup({}, { helplines: [...HELPLINES, SHELTER] });
    assert.notInclude(visitor.text, '115');
    await visitor.search('dormir ce soir à Metz');
    const call = visitor.find('.results a[href="tel:115"]');
    assert.include(plain(call.textContent ?? ''), '115');
    await expect(visitor.element).to.be.accessible();
    await visitor.search('cure');
    assert.notInclude(visitor.text, '115');
  });

  it('shows ten cards at first, and the rest ten by ten, the focus on the first new one', async () => {
    const visitor = await setup({}, { facilities: many(25) });
    assert.lengthOf(visitor.cards, 10);
    await visitor.press('Voir 15 lieux de plus');
    assert.lengthOf(visitor.cards, 20);
    await until(() => visitor.focused !== null, 'the focus');
    assert.include(visitor.focused?.textContent, 'Centre numéro 11');
    await visitor.press('Voir 5 lieux de plus');
    assert.lengthOf(visitor.cards, 25);
    assert.notInclude(visitor.text, 'de plus');
  });

  it('shows as many cards as limit says', async () => {
    const visitor = await setup({ limit: '3' }, { facilities: many(25) });
    assert.lengthOf(visitor.cards, 3);
  });

  it('follows what is typed once it pauses', async () => {
    const visitor = await setup();
    visitor.write('prairie');
    await visitor.settle();
    assert.isAbove(visitor.cards.length, 1, 'nothing has changed yet');
    await until(() => visitor.cards.length === 1, 'one card');
    assert.deepEqual(visitor.names, ['Communauté de la Prairie']);
  });

  for (const [typed, name] of [
    ['verger', 'Centre du Verger'],
    ['VERGER', 'Centre du Verger'],
    ['vergre', 'Centre du Verger'],
    ['prairei', 'Communauté de la Prairie'],
    ['l escale', 'L’Escale courte'],
    ['caarud', 'La Halte de la gare'],
    ['seringues', 'La Halte de la gare'],
  ] as const)
    it(`finds “${name}” by “${typed}”`, async () => {
      const visitor = await setup();
      await visitor.search(typed);
      assert.equal(visitor.names[0], name);
    });

  it('takes a town out of the words and looks around it, nearest first', async () => {
    const visitor = await setup();
    await visitor.search('Thionville');
    assert.match(visitor.count, /près de Thionville$/);
    const where = plain(visitor.cards[0]?.querySelector('.where')?.textContent ?? '');
    assert.match(where, /km, Thionville$/);
    await visitor.search('csapa Metz');
    assert.deepEqual(visitor.names, ['Centre du Quai']);
    assert.match(visitor.count, /^1 lieu, près de Metz$/);
  });

  it('finds a postcode', async () => {
    const visitor = await setup();
    await visitor.search('57600');
    assert.equal(visitor.names[0], 'Appartements du Passage');
  });

  describe('with a gazetteer', () => {
    const GAZETTEER = {
      format: 'passerelle-gazetteer/1',
      attribution: 'Villes d’essai',
      names: ['Hagondange', 'Saint-Avold', 'Saint-Avold'],
      countries: ['FR'],
      country: [0, 0, 0],
      lat: [49255, -146, -1],
      lon: [6168, 539, 1000],
      areas: [
        { country: 'FR', names: ['Moselle'], codes: ['57'], postcodes: ['57'], lat: 49_000, lon: 6_600 },
        { country: 'FR', names: ['Ailleurs'], lat: 49_000, lon: 7_600 },
      ],
      area: [1, 1, 2],
      postcodes: [{ country: 'FR', digits: 5, codes: [57300, 90], town: [1, 0], lat: [49300], lon: [6300] }],
    };
    const SMALL = {
      format: 'passerelle-small-towns/1',
      country: 'FR',
      counts: [0, 1],
      names: ['Trifouilly'],
    };

    async function setupPlaces(attributes: Parameters<typeof setup>[0] = {}) {
      const asked: string[] = [];
      const files = new Map([
        ['gazetteer.json', JSON.stringify(GAZETTEER)],
        ['small-towns.json', JSON.stringify(SMALL)],
      ]);
      const refs = await Promise.all(
        [...files].map(async ([path, text]) => {
          const digest = new Uint8Array(
            await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)),
          );
          return { path, sha256: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('') };
        }),
      );
      const visitor = await setup(attributes, {
        edit: {
          'feed.json': (feed: unknown) =>
            put(
              ['small_towns'],
              refs[1],
            )(put(['gazetteer'], { ...refs[0], attribution: 'Villes d’essai' })(feed)),
        },
        server: (path) => {
          const text = files.get(path);
          if (text === undefined) return undefined;
          asked.push(path);
          return new Response(text, { headers: { 'content-type': 'application/json' } });
        },
      });
      return { visitor, asked };
    }

    it('reads it once a visitor types, and the small towns only for words that it does not know', async () => {
      const { visitor, asked } = await setupPlaces();
      assert.deepEqual(asked, []);
      await visitor.search('Metz');
      await visitor.search('Hagondange');
      await visitor.reads('près de Hagondange');
      await visitor.reads('Villes d’essai');
      await visitor.search('csapa Hagondange');
      await visitor.settle();
      assert.deepEqual(visitor.names, ['Centre du Quai']);
      assert.deepEqual(asked, ['gazetteer.json']);
      await visitor.search('Trifouilly');
      await visitor.reads('autour de Trifouilly');
      assert.deepEqual(asked, ['gazetteer.json', 'small-towns.json']);
    });

    it('lists a department by its name or number', async () => {
      const { visitor } = await setupPlaces();
      for (const typed of ['moselle', '57']) {
        await visitor.search(typed);
        await visitor.reads('lieux : Moselle');
      }
    });

    it('offers the other town of a name, and looks around it once it is chosen', async () => {
      const { visitor } = await setupPlaces();
      await visitor.search('saint avold');
      await visitor.reads('Ici : Saint-Avold (Moselle). Vous pensiez à un autre endroit ?');
      await visitor.press('Saint-Avold (Ailleurs)');
      await visitor.reads('Ici : Saint-Avold (Ailleurs).');
      await visitor.search('saint avold ');
      await visitor.reads('Ici : Saint-Avold (Moselle).');
    });

    it('reads what `near` names before the first list, its small towns included', async () => {
      const { visitor, asked } = await setupPlaces({ near: 'Trifouilly' });
      assert.match(visitor.count, /par distance depuis Trifouilly$/);
      assert.deepEqual(asked, ['gazetteer.json', 'small-towns.json']);
    });
  });

  it('asks nobody for what is typed, and leaves the address and the storage of the page alone', async () => {
    const visitor = await setup();
    const address = location.href;
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) =>
      asked.push(...list.getEntriesByType('resource').map((each) => each.name)),
    );
    observer.observe({ type: 'resource' });
    serve('nobody.example', () => undefined);
    await visitor.search('communauté thérapeutique');
    await pause(300);
    observer.disconnect();
    assert.deepEqual(
      asked.filter((each) => /communaut/i.test(decodeURIComponent(each))),
      [],
    );
    assert.equal(location.href, address);
    assert.equal(localStorage.length + sessionStorage.length, 0);
    assert.equal(document.cookie, '');
  });

  it('says what was asked where nothing is found, with a number to call', async () => {
    const visitor = await setup();
    await visitor.search('qqqq zzzz');
    assert.equal(visitor.count, 'Aucun lieu trouvé');
    await visitor.reads('Vous cherchez : « qqqq zzzz ».');
    assert.match(visitor.find('[part~="help"] a.call').getAttribute('href') ?? '', /^tel:/);
  });

  it('sets aside a word that fits nothing, and says so', async () => {
    const visitor = await setup();
    const said = await listen();
    await visitor.search('prairie Zzzz');
    assert.deepEqual(visitor.names, ['Communauté de la Prairie']);
    await visitor.reads('« Zzzz » : aucune fiche ne correspond.');
    assert.equal(visitor.box.value, 'prairie Zzzz');
    await pause(1300);
    assert.match(said.at(-1) ?? '', /^« Zzzz ».*1 lieu$/);
  });

  it('shows the nearest where none is near, and how far', async () => {
    const visitor = await setup({ radius: '5' });
    await visitor.search('CT Metz');
    assert.deepEqual(visitor.names, ['Communauté de la Prairie']);
    await visitor.reads('Aucun lieu près de Metz. Le plus proche : ');
  });

  it('offers what else is near where what was asked for is far', async () => {
    const visitor = await setup({ radius: '5' });
    await visitor.search('CT Metz');
    await visitor.press('D’autres lieux près de Metz');
    assert.equal(visitor.box.value, 'Metz');
    assert.isAbove(visitor.names.length, 1);
    assert.notInclude(visitor.names, 'Communauté de la Prairie');
  });

  it('keeps a wider radius until something else is typed', async () => {
    const visitor = await setup({ near: 'Metz', radius: '5' });
    await visitor.search('CT');
    assert.equal(visitor.count, 'Aucun lieu trouvé');
    await visitor.press('Jusqu’à 50');
    assert.deepEqual(visitor.names, ['Communauté de la Prairie']);
    visitor.finder.setAttribute('limit', '4');
    await visitor.settle();
    assert.deepEqual(visitor.names, ['Communauté de la Prairie'], 'also when all is worked out again');
    await visitor.search('ct ');
    assert.equal(visitor.count, 'Aucun lieu trouvé');
  });

  it('says one thing once a query has settled, and nothing while it is typed', async () => {
    const visitor = await setup();
    const said = await listen();
    for (const part of ['c', 'ce', 'cen', 'cent', 'centr', 'centre', 'centre du']) {
      visitor.write(part);
      await pause(60);
    }
    assert.deepEqual(said, []);
    await pause(1300);
    assert.deepEqual(said, [visitor.count]);
    await visitor.search('xyzxyz');
    await pause(1000);
    assert.deepEqual(said.slice(1), ['Aucun lieu trouvé']);
  });

  it('asks the device for a position on the click only, and orders by distance', async () => {
    cleanUp.push(stubPosition({ lat: 48.69, lon: 6.18 }));
    const visitor = await setup();
    assert.notInclude(visitor.count, 'distance');
    await visitor.press('Autour de moi');
    await until(() => visitor.count === '11 lieux, par distance', 'the distances');
    assert.equal(visitor.names.at(-1) === undefined, false);
    assert.match(plain(visitor.cards[0]?.querySelector('.where')?.textContent ?? ''), /Nancy/);
    await visitor.press('Oublier ma position');
    assert.notInclude(visitor.count, 'distance');
  });

  it('looks around the visitor in place of the town that they had typed', async () => {
    cleanUp.push(stubPosition({ lat: 48.69, lon: 6.18 }));
    const visitor = await setup();
    await visitor.search('csapa Metz');
    await visitor.press('Autour de moi');
    await until(() => visitor.box.value === 'csapa', 'the town to go');
    assert.match(visitor.count, /par distance$/);
  });

  for (const answer of ['refused', 'absent'] as const)
    it(`keeps the list and says what else to do when the position is ${answer}`, async () => {
      cleanUp.push(stubPosition(answer));
      const visitor = await setup();
      const said = await listen();
      const before = visitor.names;
      await visitor.press('Autour de moi');
      await visitor.reads('Écrivez votre ville ou votre code postal');
      assert.deepEqual(visitor.names, before);
      await pause(1000);
      assert.lengthOf(said, 1);
      assert.match(said[0] ?? '', /Écrivez votre ville/);
    });

  it('starts around the webmaster’s place, by name, postcode or point', async () => {
    for (const near of ['Nancy', '54000', '48.69,6.18']) {
      const visitor = await setup({ near });
      assert.match(visitor.count, /^11 lieux, par distance( depuis (Nancy|54000.*))?$/, near);
      assert.match(plain(visitor.cards[0]?.querySelector('.where')?.textContent ?? ''), /Nancy/, near);
    }
  });

  it('leaves out what is beyond the webmaster’s radius, and keeps apart what does not say where it is', async () => {
    const visitor = await setup({ near: 'Metz', radius: '10' });
    assert.match(visitor.count, /^4 lieux, près de Metz$/);
    await visitor.reads('1 lieu ne dit pas où il est');
    await visitor.press('Les voir aussi');
    assert.equal(visitor.names.at(-1), 'Consultation du Rivage');
  });

  it('shows only what the webmaster asked for', async () => {
    const byKind = await setup({ kinds: 'csapa caarud' });
    assert.sameMembers(byKind.names, ['Centre du Quai', 'Consultation du Rivage', 'La Halte de la gare']);
    const bySetting = await setup({ settings: 'peers' });
    assert.deepEqual(bySetting.names, ['Groupe du Marché']);
    const byNetwork = await setup({ network: 'essai' });
    assert.sameMembers(byNetwork.names, ['Centre du Verger', 'Centre du Quai']);
    const other = await setup({ kinds: 'clinic' });
    assert.deepEqual(other.names, ['Clinique des Essais']);
    byKind.finder.setAttribute('kinds', 'peer-support');
    await until(() => byKind.names.join() === 'Groupe du Marché', 'the new kinds');
  });

  it('forgets words, filters and place when the journey is cleared', async () => {
    const { journey } = await import('../../../src/core/page/journey.js');
    const visitor = await setup();
    await visitor.search('Thionville');
    await visitor.press(/^Hébergement/);
    journey.clear();
    await visitor.settle();
    assert.equal(visitor.box.value, '');
    assert.equal(visitor.all('.chip[aria-pressed="true"]').length, 0);
    assert.lengthOf(visitor.cards, Math.min(10, FACILITIES.length));
  });
});
