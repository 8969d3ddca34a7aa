import { assert } from '@open-wc/testing';
import { define } from '../../../src/core/element/define.js';
import '../../../src/elements/facility/index.js';
import { FULL } from '../../fixtures/facilities.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';

let heard: Watch;
const placed: Element[] = [];
const titles: string[] = [];
const asked: string[] = [];

/** A feed whose one facility bears a name of its own. */
function named(name: string): Promise<string> {
  return serveFeed({
    facilities: [{ ...FULL, name }],
    server: (path) => {
      asked.push(`${name} ${path}`);
      return undefined;
    },
  });
}

function place(markup: string): Element {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  return box;
}

const SHEET = `<passerelle-facility facility="${FULL.id}" country="FR" lang="fr"></passerelle-facility>`;

function title(box: Element): string {
  const text =
    box.querySelector('passerelle-facility')?.shadowRoot?.querySelector('.title')?.textContent?.trim() ?? '';
  if (text && titles.at(-1) !== text) titles.push(text);
  return text;
}

/** In this file the feed element is not defined until the last test: its script may come late, or never. */
describe('a feed tag that is not defined', () => {
  beforeEach(() => {
    heard = watch();
    titles.length = 0;
    asked.length = 0;
  });

  afterEach(() => {
    heard.stop();
    placed.splice(0).forEach((each) => each.remove());
  });

  it('is read by the widget inside it, the nearest of two, and no other feed before it', async () => {
    const [far, near] = [await named('Loin'), await named('Près')];
    const box = place(
      `<passerelle-feed src="${far}"><passerelle-feed src=" ${near} ">${SHEET}</passerelle-feed></passerelle-feed>`,
    );
    await until(() => title(box) === 'Près', 'the sheet');
    assert.deepEqual(titles, ['Près']);
    assert.isFalse(asked.some((line) => line.startsWith('Loin')));
    assert.deepEqual(heard.warnings, []);
  });

  it('is read through a shadow root and through a form that hides its methods', async () => {
    const src = await named('Dehors');
    const box = place(
      `<passerelle-feed src="${src}"><form><input name="closest"><input name="parentNode"><input name="getRootNode"><b></b></form></passerelle-feed>`,
    );
    const host = document.createElement('section');
    box.querySelector('b')?.replaceWith(host);
    const root = host.attachShadow({ mode: 'open' });
    root.innerHTML = SHEET;
    await until(() => title(root as unknown as Element) === 'Dehors', 'the sheet');
    assert.deepEqual(titles, ['Dehors']);
  });

  it('serves the page alone before every widget, and not after one', async () => {
    const [first, last] = [await named('Première'), await named('Dernière')];
    const box = place(
      `<passerelle-feed src="${first}"></passerelle-feed>${SHEET}<passerelle-feed src="${last}"></passerelle-feed>`,
    );
    await until(() => title(box) === 'Première', 'the sheet');
    assert.isFalse(asked.some((line) => line.startsWith('Dernière')));
  });

  it('is taken over by its element once that is defined, without another read', async () => {
    const src = await named('Autour');
    const box = place(`<passerelle-feed src="${src}">${SHEET}</passerelle-feed>`);
    await until(() => title(box) === 'Autour', 'the sheet');
    const before = [...asked];
    const { PasserelleFeed } = await import('../../../src/elements/feed/feed.js');
    define('passerelle-feed', PasserelleFeed);
    const feed = box.querySelector('passerelle-feed')!;
    await feed.updateComplete;
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(asked, before);
    assert.equal(title(box), 'Autour');
    feed.setAttribute('src', await named('Ensuite'));
    await until(() => title(box) === 'Ensuite', 'the other feed');
    assert.deepEqual(titles, ['Autour', 'Ensuite']);
  });
});
