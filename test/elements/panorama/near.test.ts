import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { FACILITIES, FULL } from '../../fixtures/facilities.js';
import { serveFeed, type FixtureFeed } from '../../helpers/feed.js';
import { PANORAMA_PACK } from '../../fixtures/states/panorama.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { stubPosition } from '../finder/harness.js';
import { mountPanorama, type PanoramaAttributes, type Reader } from './harness.js';
import { plain } from '../../helpers/page-object.js';

const NANCY = { lat: 48.69, lon: 6.18 };
const ATLANTIC = { lat: 46, lon: -20 };
const ASK = 'Combien près de chez moi ?';

let container: HTMLElement;
let heard: Watch;
let cleanUp: (() => void)[];
/** Files of the feed that were asked for. */
let asked: string[];

async function setup(attributes: PanoramaAttributes = {}, feed: FixtureFeed = {}): Promise<Reader> {
  const address = await serveFeed({
    locales: { fr: PANORAMA_PACK },
    ...feed,
    server: (path, init) => {
      asked.push(path);
      return feed.server?.(path, init);
    },
  });
  return mountPanorama(container, { feed: address, country: 'FR', ...attributes });
}

function near(reader: Reader): string {
  return plain(reader.root.querySelector<HTMLElement>('.near [role="status"]')?.innerText ?? '');
}

async function says(reader: Reader, words: string): Promise<void> {
  await until(() => near(reader) === words, `“${words}” where it says “${near(reader)}”`);
}

async function asks(reader: Reader): Promise<void> {
  await until(() => reader.all('.near button').length > 0, 'the button');
}

/** Groups of facilities that were asked for. */
function groups(): string[] {
  return asked.filter((path) => /^(residential|health|ambulatory|harm|peers|social)/.test(path));
}

function unplaced(count: number): FixtureFeed {
  const { lat, lon, ...rest } = FULL;
  assert.isDefined(lat ?? lon);
  const more = Array.from({ length: count }, (_, at) => ({ ...rest, id: `unplaced-${at}` }));
  return { facilities: [...FACILITIES, ...more] };
}

describe('how many places of a kind are near', () => {
  beforeEach(() => {
    container = document.createElement('div');
    container.lang = 'fr';
    document.body.append(container);
    heard = watch();
    asked = [];
    cleanUp = [];
  });

  afterEach(() => {
    container.remove();
    heard.stop();
    journey.clear();
    cleanUp.forEach((undo) => undo());
    assert.deepEqual(heard.errors, []);
  });

  for (const [place, words] of [
    ['Metz', '2 à moins de 50 km de Metz.'],
    ['54000', '1 à moins de 50 km de 54000.'],
    ['48.69,6.18', '1 à moins de 50 km du point que ce site a choisi.'],
  ] as const)
    it(`is said of near="${place}", without a question to the visitor`, async () => {
      const reader = await setup({ kind: 'ctr', near: place });
      await says(reader, words);
      assert.deepEqual(reader.all('.near button'), []);
      assert.isNotEmpty(reader.all('.see'));
    });

  it('is said of each kind that is opened', async () => {
    const reader = await setup({ kind: 'ctr', near: 'Thionville' });
    await says(reader, '1 à moins de 50 km de Thionville.');
    await reader.choose('Communauté thérapeutique');
    await says(reader, '1 à moins de 50 km de Thionville.');
  });

  it('is none in words', async () => {
    const reader = await setup({ kind: 'ctr', near: '46,-20' });
    await says(reader, 'Aucun à moins de 50 km du point que ce site a choisi.');
  });

  it('follows the attribute, and the language of the page', async () => {
    const reader = await setup({ kind: 'ctr', near: 'Metz' });
    await says(reader, '2 à moins de 50 km de Metz.');
    reader.element.setAttribute('near', 'Nancy');
    await says(reader, '1 à moins de 50 km de Nancy.');
    container.lang = 'en';
    await says(reader, '1 within 50 km of Nancy.');
  });

  it('counts apart those that have no point: nobody knows whether they are near', async () => {
    const one = await setup({ kind: 'ctr', near: 'Metz' }, unplaced(1));
    await says(one, '2 à moins de 50 km de Metz. Et 1 dont on ne sait pas où il est exactement.');
    one.element.remove();
    const two = await setup({ kind: 'ctr', near: '46,-20' }, unplaced(2));
    await says(
      two,
      'Aucun à moins de 50 km du point que ce site a choisi. Et 2 dont on ne sait pas où ils sont exactement.',
    );
  });

  it('is not said to be none where no place of the kind has a point', async () => {
    const facilities = unplaced(2).facilities?.filter(({ kind, lat }) => kind !== 'ctr' || lat === undefined);
    const reader = await setup({ kind: 'ctr', near: 'Metz' }, { facilities: facilities ?? [] });
    await says(reader, 'On ne sait pas où ils sont exactement, c’est à demander.');
  });

  it('is fetched only once a kind is open', async () => {
    const reader = await setup({ near: 'Metz' });
    await reader.settle();
    assert.deepEqual(groups(), []);
    assert.notInclude(asked, 'directory.json');
    await reader.choose('Centre thérapeutique');
    await says(reader, '2 à moins de 50 km de Metz.');
    assert.isNotEmpty(groups());
  });

  it('tells the webmaster of a place that nobody knows, and leaves the question to the visitor', async () => {
    const reader = await setup({ kind: 'ctr', near: 'Nulle-Part-sur-Rien' });
    await asks(reader);
    assert.equal(near(reader), '');
    assert.deepEqual(heard.warnings, [
      '[passerelle-panorama] place-unknown: the place named in near was not found. Check its spelling. (Nulle-Part-sur-Rien)',
    ]);
  });

  it('tells the webmaster of a point that is none', async () => {
    const reader = await setup({ kind: 'ctr', near: '100,200' });
    await asks(reader);
    assert.isTrue(heard.warnings.some((line) => line.includes('attribute-invalid') && line.includes('100')));
  });

  it('is asked of nobody before the press: neither the position nor a facility', async () => {
    let positions = 0;
    cleanUp.push(stubPosition(NANCY));
    const { geolocation } = navigator;
    const real = geolocation.getCurrentPosition.bind(geolocation);
    geolocation.getCurrentPosition = (...given) => {
      positions += 1;
      real(...given);
    };
    const reader = await setup({ kind: 'ctr' });
    await asks(reader);
    assert.equal(positions, 0);
    assert.deepEqual(groups(), []);
    await reader.press(ASK);
    await says(reader, '1 à moins de 50 km de vous.');
    assert.equal(positions, 1);
    assert.deepEqual(groups(), ['residential-collective.json'], 'no more than the kind asks for');
    await reader.choose('Communauté thérapeutique');
    await says(reader, 'Aucun à moins de 50 km de vous.');
    assert.equal(positions, 1, 'one press is enough for all kinds');
  });

  it('is none near a visitor who is far from all', async () => {
    cleanUp.push(stubPosition(ATLANTIC));
    const reader = await setup({ kind: 'ctr' });
    await asks(reader);
    await reader.press(ASK);
    await says(reader, 'Aucun à moins de 50 km de vous.');
  });

  it('can be taken back, with the focus where it was', async () => {
    cleanUp.push(stubPosition(NANCY));
    const reader = await setup({ kind: 'ctr' });
    await asks(reader);
    reader.button(ASK).focus();
    await reader.press(ASK);
    await says(reader, '1 à moins de 50 km de vous.');
    assert.equal(plain(reader.root.activeElement?.textContent ?? ''), 'Oublier ma position');
    await reader.press('Oublier ma position');
    assert.equal(near(reader), '');
    assert.equal(plain(reader.root.activeElement?.textContent ?? ''), ASK);
  });

  for (const answer of ['refused', 'absent'] as const)
    it(`says what else to do when the position is ${answer}`, async () => {
      cleanUp.push(stubPosition(answer));
      const reader = await setup({ kind: 'ctr' });
      await asks(reader);
      await reader.press(ASK);
      await says(
        reader,
        'Votre position n’est pas disponible. Vous pouvez chercher près d’une ville, dans la liste.',
      );
      assert.isNotEmpty(reader.all('.see'));
      assert.deepEqual(groups(), []);
      assert.isNotNull(reader.button(ASK));
    });

  it('forgets the position with the rest of the page', async () => {
    cleanUp.push(stubPosition(NANCY));
    const reader = await setup({ kind: 'ctr' });
    await asks(reader);
    await reader.press(ASK);
    await says(reader, '1 à moins de 50 km de vous.');
    journey.clear();
    await reader.settle();
    await reader.choose('Centre thérapeutique');
    await asks(reader);
    assert.equal(near(reader), '');
    assert.isNotNull(reader.button(ASK));
  });

  it('takes no position that comes after the visitor has left', async () => {
    let found: PositionCallback = () => assert.fail('nobody asked');
    cleanUp.push(stubPosition(NANCY));
    navigator.geolocation.getCurrentPosition = (callback) => void (found = callback);
    const reader = await setup({ kind: 'ctr' });
    await asks(reader);
    await reader.press(ASK);
    assert.isNotNull(reader.button('Position en cours'));
    journey.clear();
    found({ coords: { latitude: NANCY.lat, longitude: NANCY.lon } } as GeolocationPosition);
    await reader.settle();
    await reader.choose('Centre thérapeutique');
    await asks(reader);
    assert.isNotNull(reader.button(ASK));
    assert.deepEqual(groups(), []);
  });

  it('is neither said nor asked where there is no place of the kind, or where they cannot be counted', async () => {
    const none = await setup({ kind: 'chrs', near: 'Metz' });
    await none.settle();
    assert.deepEqual(none.all('.near, .near-coming'), []);
    none.element.remove();
    const unread = await setup(
      { kind: 'ctr', near: 'Metz' },
      { spoil: { 'directory.json': () => '<!doctype html>' } },
    );
    await unread.settle();
    assert.deepEqual(unread.all('.near, .near-coming, [role="alert"]'), []);
    assert.isNotEmpty(unread.all('.see'));
  });

  it('is left out where the facilities cannot be read, and only the webmaster is told', async () => {
    const down: FixtureFeed = {
      server: (path) =>
        path === 'residential-collective.json' ? new Response('', { status: 500 }) : undefined,
    };
    const reader = await setup({ kind: 'ctr', near: 'Metz' }, down);
    await until(() => heard.warnings.length > 0, 'a word to the webmaster');
    await reader.settle();
    assert.equal(near(reader), '');
    assert.deepEqual(reader.all('.near-coming, .near button, [role="alert"]'), []);
    assert.isNotEmpty(reader.all('.see'));
    reader.element.remove();
    cleanUp.push(stubPosition(NANCY));
    const pressed = await setup({ kind: 'ctr' }, down);
    await asks(pressed);
    await pressed.press(ASK);
    await says(pressed, 'Les informations ne s’affichent pas.');
  });
});
