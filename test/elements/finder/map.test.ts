import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { readTiles } from '../../../src/elements/finder/map/tiles.js';
import { FACILITIES } from '../../fixtures/facilities.js';
import { put, serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { plain } from '../../helpers/page-object.js';
import { until } from '../../helpers/until.js';
import { mountFinder, type FinderAttributes, type Visitor } from './harness.js';

let container: HTMLElement;
let asked: string[];

/** Lorraine as a square, with a town in it. */
const OUTLINES = JSON.stringify({
  format: 'passerelle-outlines/1',
  attribution: 'Traits d’essai',
  rings: [[48000, 5000, 2000, 0, 0, 3000, -2000, 0]],
  towns: [{ name: 'Nancy', lat: 48.69, lon: 6.18 }],
});

const TILES = 'https://tiles.example/{z}/{x}/{y}.png';

async function withOutlines(feed: FixtureFeed = {}): Promise<FixtureFeed> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(OUTLINES)));
  const sha256 = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return {
    ...feed,
    edit: { 'feed.json': put(['outlines'], { path: 'outlines.json', sha256 }) },
    server: (path) => {
      asked.push(path);
      if (path !== 'outlines.json') return undefined;
      return new Response(OUTLINES, { headers: { 'content-type': 'application/json' } });
    },
  };
}

async function setup(attributes: FinderAttributes = {}, feed?: FixtureFeed): Promise<Visitor> {
  const address = await serveFeed(feed ?? (await withOutlines()));
  return mountFinder(container, { feed: address, country: 'FR', ...attributes });
}

const pointed = FACILITIES.filter(({ kind, lat }) => kind !== 'clinic' && lat !== undefined).length;
const pointless = FACILITIES.filter(({ kind, lat }) => kind !== 'clinic' && lat === undefined).length;

/** Drags the map by some pixels, as a mouse does. */
async function drag(visitor: Visitor, by: number): Promise<void> {
  const map = visitor.find('.map');
  const { left, top } = map.getBoundingClientRect();
  const send = (type: string, target: EventTarget, x: number): void => {
    const at = { clientX: left + x, clientY: top + 30, button: 0, buttons: type === 'mouseup' ? 0 : 1 };
    target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed: true, cancelable: true, ...at }));
  };
  // A map that is dragged right after another step takes it for the same one.
  await new Promise((resolve) => setTimeout(resolve, 60));
  send('mousedown', map, 20);
  send('mousemove', map, 20 + by / 2);
  send('mousemove', map, 20 + by);
  send('mouseup', map, 20 + by);
  await visitor.settle();
}

describe('the map of the finder', () => {
  beforeEach(() => {
    asked = [];
    container = document.createElement('div');
    container.lang = 'fr';
    container.style.inlineSize = '900px';
    document.body.append(container);
  });

  afterEach(() => {
    container.remove();
    journey.clear();
  });

  it('is fetched on a press, and draws land, large towns and the places of the list', async () => {
    const visitor = await setup();
    assert.isEmpty(visitor.all('.map'));
    assert.notInclude(asked, 'outlines.json');
    assert.equal(visitor.find('.map-button').getAttribute('aria-pressed'), 'false');
    await visitor.openMap();
    await until(() => visitor.all('path.land').length === 1, 'the land');
    assert.equal(visitor.find('.map-button').getAttribute('aria-pressed'), 'true');
    assert.deepEqual(visitor.texts('.town'), ['Nancy']);
    assert.include(visitor.text, 'Traits d’essai');
    // A map that moved by itself would settle within this time.
    await new Promise((resolve) => setTimeout(resolve, 400));
    assert.notInclude(visitor.text, 'Chercher ici');
    assert.isAbove(visitor.cards.length, 0);
    await visitor.press('Carte');
    assert.isEmpty(visitor.all('.map'));
  });

  it('shows every place that has a point, alone or counted, and says how many have none', async () => {
    const visitor = await setup();
    await visitor.press('Voir aussi 1 lieu d’un autre pays');
    await visitor.openMap();
    for (let step = 0; step < 6; step++) await visitor.press('Réduire la carte');
    assert.equal(visitor.placesOnMap, pointed);
    assert.isAbove(pointless, 0);
    assert.include(visitor.words('.map-part'), `${pointless} lieu`);
    assert.include(visitor.words('.map-part'), 'sans point sur la carte');
  });

  it('draws the places of a feed that has no outlines', async () => {
    const visitor = await setup({}, {});
    await visitor.openMap();
    assert.isAbove(visitor.placesOnMap, 0);
    assert.isEmpty(visitor.all('path.land'));
    assert.equal(visitor.finder.shadowRoot?.querySelector('.faults'), null);
  });

  it('draws the places where the outlines cannot be read, and tells the webmaster', async () => {
    const feed = await withOutlines();
    const visitor = await setup(
      { diagnose: '' },
      { ...feed, server: (path) => (path === 'outlines.json' ? new Response('<!doctype html>') : undefined) },
    );
    await visitor.openMap();
    await visitor.reads('outlines.json');
    assert.isAbove(visitor.placesOnMap, 0);
  });

  it('shows the card of the pin that is pressed, and leads the keyboard to it', async () => {
    const visitor = await setup({ limit: '1' });
    await visitor.openMap();
    await visitor.pressPin('Centre du Verger');
    assert.equal(plain(visitor.find('.map-picked .name').textContent), 'Centre du Verger');
    assert.equal(visitor.focused, visitor.find('.map-picked .name'));
    assert.lengthOf(visitor.all('.pin.picked'), 1);
    await visitor.press('Fermer');
    assert.isEmpty(visitor.all('.map-picked'));
  });

  it('changes with the list', async () => {
    const visitor = await setup();
    await visitor.openMap();
    await visitor.search('Verger');
    assert.deepEqual(visitor.pins, ['Centre du Verger']);
    await visitor.search('xyzxyz');
    assert.equal(visitor.placesOnMap, 0);
    assert.lengthOf(visitor.all('.map'), 1);
  });

  it('makes the list look where the visitor moved it, and everywhere again', async () => {
    const visitor = await setup({ near: 'Metz' });
    await visitor.openMap();
    assert.notInclude(visitor.text, 'Chercher ici');
    await drag(visitor, -60);
    await visitor.press('Chercher ici');
    assert.include(visitor.count, 'près de ce point de la carte');
    assert.notInclude(visitor.text, 'Chercher ici');
    assert.notInclude(visitor.text, 'Oublier ma position');
    await visitor.press('Voir toute la liste');
    assert.notInclude(visitor.count, 'ce point de la carte');
  });

  it('stands where it stood when the visitor comes back from a sheet', async () => {
    const visitor = await setup();
    await visitor.openMap();
    await visitor.press('Agrandir la carte');
    const marks = (): string[] => [...visitor.pins, ...visitor.texts('.crowd')];
    const before = marks();
    await visitor.pressAt('.cards .name');
    await until(() => visitor.all('.sheet').length > 0, 'the sheet');
    await visitor.press('Retour à la liste');
    await until(() => visitor.all('.leaflet-marker-pane > *').length > 0, 'the map');
    assert.deepEqual(marks(), before);
    assert.include(visitor.text, 'Chercher ici');
  });

  it('takes no place in the order of focus but for its buttons, and says that the list has all of it', async () => {
    const visitor = await setup();
    await visitor.openMap();
    const stops = visitor
      .all('.map-frame *')
      .filter((each) => each.tabIndex >= 0)
      .map(({ localName }) => localName);
    assert.deepEqual(stops, ['button', 'button']);
    assert.equal(
      visitor.find('.map').getAttribute('aria-label'),
      'Carte. Tout ce qui est sur la carte est aussi dans la liste.',
    );
    assert.isFalse('L' in window, 'nothing is left on the page');
  });

  it('asks before the first picture of a street map, names the host, and does not tell it the page', async () => {
    const visitor = await setup({ tiles: TILES, 'tiles-attribution': '© Essai' });
    await visitor.openMap();
    assert.include(visitor.words('.map-ask'), 'un autre site, tiles.example.');
    assert.isEmpty(visitor.all('.map img'));
    await visitor.press('Afficher le fond de carte de tiles.example');
    const [picture] = visitor.all('.map img') as HTMLImageElement[];
    assert.match(picture?.src ?? '', /^https:\/\/tiles\.example\/\d+\/\d+\/\d+\.png$/);
    assert.equal(picture?.referrerPolicy, 'no-referrer');
    assert.include(visitor.words('.map-part'), '© Essai');
    assert.isEmpty(visitor.all('.map-ask'));
    assert.isEmpty(visitor.all('.land'));
  });

  it('asks again once the visitor has everything forgotten', async () => {
    const visitor = await setup({ tiles: TILES });
    await visitor.openMap();
    await visitor.press('Afficher le fond');
    journey.clear();
    await visitor.settle();
    assert.isEmpty(visitor.all('.map'));
    await visitor.openMap();
    assert.isEmpty(visitor.all('.map img'));
    assert.lengthOf(visitor.all('.map-ask'), 1);
  });

  it('has no tiles where their address is none, and says so', async () => {
    const visitor = await setup({ tiles: 'tiles.png', diagnose: '' });
    await visitor.openMap();
    assert.isEmpty(visitor.all('.map-ask'));
    assert.include(visitor.words('.faults'), 'attribute-invalid');
    assert.include(visitor.words('.faults'), 'tiles="tiles.png"');
  });
});

describe('the address of tiles', () => {
  const NONSENSE = [
    'https://tiles.example/',
    'https://tiles.example/{z}/{x}.png',
    'https://{s}.tiles.example/{z}/{x}/{y}.png',
    'https://tiles.example/{z}/{x}/{y}{r}.png',
    'https://me:secret@tiles.example/{z}/{x}/{y}.png',
    'http://tiles.example/{z}/{x}/{y}.png',
    'javascript:{z}{x}{y}',
    'data:image/png,{z}{x}{y}',
    'https://',
  ];
  for (const written of NONSENSE)
    it(`is not ${written}`, () => {
      const told: string[] = [];
      assert.isUndefined(readTiles(written, undefined, (attribute) => told.push(attribute)));
      assert.deepEqual(told, [`tiles="${written}"`]);
    });

  it('names its host, and is the same written out in full', () => {
    const wrong = (): never => assert.fail();
    for (const written of [TILES, new URL(TILES).href])
      assert.deepEqual(readTiles(written, ' ', wrong), {
        template: TILES,
        host: 'tiles.example',
        attribution: 'tiles.example',
      });
    assert.isUndefined(readTiles('  ', undefined, wrong));
  });
});
