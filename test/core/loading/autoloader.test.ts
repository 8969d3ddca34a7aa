import { assert } from '@open-wc/testing';
import { html, LitElement } from 'lit';
import { startLoader, type Widget } from '../../../src/core/loading/autoloader.js';
import { FULL } from '../../fixtures/facilities.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { LOADER, openPage, type WrittenPage } from '../../helpers/written-page.js';

const ADDRESS = 'https://files.example/loader.js';
const PATIENCE = { limit: 50, pauses: [30, 60] };

let made = 0;
let heard: Watch;
let page: WrittenPage | undefined;
const placed: Element[] = [];

/** A name that no other test uses. */
const fresh = (): string => `test-${++made}`;

function place(markup: string): HTMLElement {
  const box = document.createElement('div');
  box.innerHTML = markup;
  document.body.append(box);
  placed.push(box);
  return box;
}

function widget(draw: () => unknown = () => html`<b>drawn</b>`): Widget {
  return class extends LitElement {
    protected override render(): unknown {
      return draw();
    }
  };
}

const isDrawn = (element: Element | null | undefined): boolean =>
  Boolean(element?.shadowRoot?.querySelector('b'));
const wait = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

describe('the loader', () => {
  beforeEach(() => (heard = watch()));

  afterEach(() => {
    heard.stop();
    placed.splice(0).forEach((each) => each.remove());
    page?.close();
    page = undefined;
  });

  it('defines each widget when its own file is there, whatever becomes of the others', async () => {
    const [silent, missing, good] = [fresh(), fresh(), fresh()];
    const box = place(
      [silent, missing, good].map((name) => `<passerelle-${name}>plain</passerelle-${name}>`).join(''),
    );
    startLoader(
      {
        [silent]: () => new Promise<never>(() => undefined),
        [missing]: () => Promise.reject(new Error('404')),
        [good]: () => Promise.resolve(widget()),
      },
      { address: ADDRESS, patience: PATIENCE },
    );
    await until(() => isDrawn(box.lastElementChild), 'the good one');
    assert.isNull(box.firstElementChild?.shadowRoot ?? null);
  });

  it('asks for the exit first, wherever it stands', () => {
    const asked: string[] = [];
    const [exit, other] = [fresh(), fresh()];
    place(`<passerelle-${other}></passerelle-${other}><passerelle-${exit}></passerelle-${exit}>`);
    const note = (name: string) => () => {
      asked.push(name);
      return new Promise<never>(() => undefined);
    };
    startLoader({ [exit]: note(exit), [other]: note(other) }, { address: ADDRESS });
    assert.deepEqual(asked, [exit, other]);
  });

  it('tells of all that is missing in one line, however many tags and tries there are', async () => {
    const names = [fresh(), fresh(), fresh()];
    const asked: string[] = [];
    place(names.map((name) => `<passerelle-${name}></passerelle-${name}>`.repeat(5)).join(''));
    startLoader(
      Object.fromEntries(
        names.map((name) => [
          name,
          () => {
            asked.push(name);
            return Promise.reject(new Error('404'));
          },
        ]),
      ),
      { address: ADDRESS, patience: PATIENCE },
    );
    for (let time = 0; time < 20; time += 1) {
      place('<p>The page goes on changing.</p>');
      await wait(20);
    }
    const lines = (): string[] =>
      heard.warnings.filter((line) => names.some((name) => line.includes(`passerelle-${name}`)));
    await until(() => lines().length > 0, 'the word to the webmaster');
    await wait(1200);
    assert.lengthOf(lines(), 1, heard.warnings.join('\n'));
    for (const name of names) assert.include(lines()[0], `passerelle-${name}`);
    assert.lengthOf(asked, 9, 'each three times');
  });

  it('takes a widget over that comes at the second try', async () => {
    const name = fresh();
    const box = place(`<passerelle-${name}>plain</passerelle-${name}>`);
    startLoader(
      { [name]: (before) => (before ? Promise.resolve(widget()) : Promise.reject(new Error('503'))) },
      { address: ADDRESS, patience: PATIENCE },
    );
    await until(() => isDrawn(box.firstElementChild), 'the widget');
  });

  it('looks into a shadow root that it is given, and goes on looking there', async () => {
    const name = fresh();
    const root = place('<div></div>').attachShadow({ mode: 'open' });
    const load = startLoader({ [name]: () => Promise.resolve(widget()) }, { address: ADDRESS });
    root.innerHTML = `<passerelle-${name}></passerelle-${name}><div data-passerelle="${name}" id="mounted"></div>`;
    await wait(50);
    assert.isFalse(isDrawn(root.firstElementChild), 'a shadow root is out of sight');
    load(root);
    await until(() => isDrawn(root.firstElementChild), 'the tag');
    await until(() => isDrawn(root.querySelector(`passerelle-${name}#mounted`)), 'the mounted one');
    root.append(document.createElement(`passerelle-${name}`));
    await until(() => isDrawn(root.lastElementChild), 'the one added later');
  });

  it('defines what data-widgets names, and says which is none', async () => {
    page = await openPage({
      head: LOADER.replace(' src', ' data-widgets="facility, exit finders" src'),
      body: '<div id="host"></div><script>document.getElementById("host").attachShadow({ mode: "open" }).append(document.createElement("passerelle-facility"))</script>',
    });
    const host = page.document.querySelector('#host');
    await until(
      () => Boolean(host?.shadowRoot?.firstElementChild?.shadowRoot?.querySelector('.words')),
      'the widget in the shadow root',
    );
    await until(() => Boolean(page?.window.customElements.get('passerelle-exit')), 'the exit');
    assert.isUndefined(page.window.customElements.get('passerelle-finder'));
    assert.isTrue(
      page.warnings.some(
        (line) => line.startsWith('[passerelle-loader] data-widgets') && line.includes('finders'),
      ),
    );
  });

  it('gives the page its feed and its country, and no widget reads another feed first', async () => {
    const src = await serveFeed({ facilities: [{ ...FULL, name: 'De la page' }] });
    page = await openPage({
      head: LOADER.replace(' src', ` data-feed="${src}" data-country="be" src`),
      body: `<passerelle-facility id="one" facility="${FULL.id}"></passerelle-facility><div data-passerelle="facility" id="two"></div><passerelle-feed src="https://evil.example/feed.json"></passerelle-feed>`,
    });
    const inside = (id: string, selector: string): Element | null | undefined =>
      page?.document.querySelector(id)?.shadowRoot?.querySelector(selector);
    await until(() => inside('#one', '.title')?.textContent.includes('De la page') ?? false, 'the sheet');
    await until(
      () => Boolean(inside('passerelle-facility#two', 'a[href="tel:112"]')),
      'the number of Belgium',
    );
    assert.deepEqual(
      page.asked.filter((address) => !address.startsWith(new URL(src).origin)),
      [],
      'only the page’s feed is read',
    );
    assert.isTrue(page.warnings.some((line) => line.startsWith('[passerelle-feed] feed-alone:')));
  });

  it('lets a country near a widget win over the page’s', async () => {
    page = await openPage({
      head: LOADER.replace(' src', ' data-country="FR" src'),
      body: '<section country="BE"><passerelle-facility id="one"></passerelle-facility></section>',
    });
    await until(
      () => Boolean(page?.document.querySelector('#one')?.shadowRoot?.querySelector('a[href="tel:112"]')),
      'the number of Belgium',
    );
  });
});
