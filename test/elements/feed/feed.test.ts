import { assert } from '@open-wc/testing';
import '../../../src/elements/facility/index.js';
import '../../../src/elements/feed/index.js';
import { FULL } from '../../fixtures/facilities.js';
import { serveFeed, silence } from '../../fixtures/feed.js';
import { until } from '../../fixtures/states/state.js';
import { watch, type Watch } from '../../fixtures/watch.js';

let heard: Watch;
const placed: HTMLElement[] = [];

function make(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  parent: Element = document.body,
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  placed.push(element);
  return element;
}

/** A feed whose one facility bears a name of its own. */
function named(name: string): Promise<string> {
  return serveFeed({ facilities: [{ ...FULL, name }] });
}

function sheet(
  parent: Element = document.body,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  return make('passerelle-facility', { facility: FULL.id, country: 'FR', lang: 'fr', ...attributes }, parent);
}

function title(element: HTMLElement): string {
  return element.shadowRoot?.querySelector('.title')?.textContent?.trim() ?? '';
}

const shows = (element: HTMLElement, name: string): Promise<void> =>
  until(() => title(element) === name, `the sheet of ${name}`);

describe('passerelle-feed', () => {
  beforeEach(() => (heard = watch()));

  afterEach(() => {
    placed.splice(0).forEach((element) => element.remove());
    heard.stop();
  });

  it('serves the widgets inside it', async () => {
    const feed = make('passerelle-feed', { src: await named('Autour') });
    await shows(sheet(feed), 'Autour');
    assert.deepEqual(heard.warnings, []);
  });

  it('serves the whole page when it stands alone', async () => {
    make('passerelle-feed', { src: await named('Page') });
    await shows(sheet(), 'Page');
  });

  it('serves widgets that were there before it', async () => {
    const early = sheet();
    await until(() => heard.warnings.some((line) => line.includes('starter-list')), 'the built-in pack');
    make('passerelle-feed', { src: await named('Tardive') });
    await shows(early, 'Tardive');
  });

  it('takes a widget over that was inside it before it was defined', async () => {
    const outer = make('div', {});
    const feed = document.createElement('passerelle-feed');
    feed.setAttribute('src', await named('Dedans'));
    const widget = sheet(feed);
    outer.append(feed);
    placed.push(feed);
    await shows(widget, 'Dedans');
  });

  it('leaves the page to the first of two that stand alone, and to the second once the first is gone', async () => {
    const first = make('passerelle-feed', { src: await named('Première') });
    make('passerelle-feed', { src: await named('Seconde') });
    const widget = sheet();
    await shows(widget, 'Première');
    first.remove();
    await shows(widget, 'Seconde');
  });

  it('gives way to the feed attribute of a widget', async () => {
    const feed = make('passerelle-feed', { src: await named('Autour') });
    await shows(sheet(feed, { feed: await named('Attribut') }), 'Attribut');
  });

  it('serves a widget that moves from one feed to another', async () => {
    const first = make('passerelle-feed', { src: await named('Première') });
    const second = make('passerelle-feed', { src: await named('Seconde') });
    const widget = sheet(first);
    await shows(widget, 'Première');
    second.append(widget);
    await shows(widget, 'Seconde');
  });

  it('reads another feed when its address changes', async () => {
    const feed = make('passerelle-feed', { src: await named('Avant') });
    const widget = sheet(feed);
    await shows(widget, 'Avant');
    feed.setAttribute('src', await named('Après'));
    await shows(widget, 'Après');
  });

  it('says once that the feed can be read, and from where', async () => {
    const sources: string[] = [];
    document.addEventListener('passerelle-feed', (event) =>
      sources.push((event as Event & { source: string }).source),
    );
    const feed = make('passerelle-feed', { src: await named('Réseau') });
    await until(() => sources.length > 0, 'the event');
    feed.removeAttribute('src');
    await until(() => sources.length > 1, 'the second event');
    assert.deepEqual(sources, ['network', 'built-in']);
  });

  it('says why a feed cannot be read, and its widgets give a number', async () => {
    const codes: string[] = [];
    const feed = make('passerelle-feed', {});
    feed.addEventListener('passerelle-error', (event) => {
      if (event.target === feed) codes.push((event as Event & { code: string }).code);
    });
    feed.setAttribute('src', await serveFeed({ server: () => new Response('', { status: 404 }) }));
    const widget = sheet(feed);
    await until(() => codes.length > 0, 'the event');
    await until(() => Boolean(widget.shadowRoot?.querySelector('a[href^="tel:"]')), 'a number to call');
    assert.deepEqual(codes, ['feed-status']);
  });

  it('says nothing when it is taken away while its feed is on the way', async () => {
    const events: string[] = [];
    let answer: (response: Response) => void = () => undefined;
    const src = await serveFeed({ server: () => new Promise((resolve) => (answer = resolve)) });
    const feed = make('passerelle-feed', { src });
    const note = (event: Event): void => void events.push(event.type);
    for (const type of ['passerelle-feed', 'passerelle-error']) feed.addEventListener(type, note);
    await new Promise((resolve) => setTimeout(resolve, 100));
    feed.remove();
    answer(new Response('', { status: 404 }));
    await new Promise((resolve) => setTimeout(resolve, 100));
    assert.deepEqual(events, []);
    assert.deepEqual(heard.errors, []);
  });

  it('bears that its widget is taken away while the feed is on the way', async () => {
    const feed = make('passerelle-feed', { src: await serveFeed({ server: silence }) });
    const widget = sheet(feed);
    await new Promise((resolve) => setTimeout(resolve, 50));
    widget.remove();
    feed.setAttribute('src', await named('Suivante'));
    feed.append(widget);
    await shows(widget, 'Suivante');
    assert.deepEqual(heard.errors, []);
  });

  it('gives its country to the widgets inside it', async () => {
    const feed = make('passerelle-feed', { src: await serveFeed(), country: 'BE', lang: 'fr' });
    const widget = make('passerelle-facility', {}, feed);
    await until(
      () => Boolean(widget.shadowRoot?.querySelector('a[href="tel:112"]')),
      'the number of Belgium',
    );
    assert.isFalse(Boolean(widget.shadowRoot?.querySelector('select')));
  });

  it('reads each file once for two widgets', async () => {
    const asked: string[] = [];
    const src = await serveFeed({
      server: (path) => {
        asked.push(path);
        return undefined;
      },
    });
    const feed = make('passerelle-feed', { src });
    const [one, two] = [sheet(feed), sheet(feed)];
    await shows(one, FULL.name);
    await shows(two, FULL.name);
    assert.equal(new Set(asked).size, asked.length, asked.join(' '));
  });
});
