import { assert } from '@open-wc/testing';
import '../../../src/elements/facility/index.js';
import '../../../src/elements/feed/index.js';
import { FULL } from '../../fixtures/facilities.js';
import { feedFiles, serveFeed } from '../../helpers/feed.js';
import { serve, silence } from '../../helpers/network.js';
import { until } from '../../helpers/until.js';
import { watch, type Watch } from '../../helpers/watch.js';

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

  it('serves the whole page while it stands alone before every widget, and says that it is for the last time', async () => {
    make('passerelle-feed', { src: await named('Page') });
    await shows(sheet(), 'Page');
    assert.deepEqual(
      heard.warnings.map((line) => line.split(':')[0]),
      ['[passerelle-feed] feed-alone-ends'],
    );
  });

  it('serves no page, and reads nothing, where a widget or a mount stands before it', async () => {
    const asked: string[] = [];
    const src = await serveFeed({
      server: (path) => {
        asked.push(path);
        return undefined;
      },
    });
    for (const before of ['passerelle-facility', 'passerelle-exit', 'div']) {
      const early = make(before, { country: 'FR', ...(before === 'div' && { 'data-passerelle': 'finder' }) });
      const feed = make('passerelle-feed', { src, key: 'abc=' });
      const late = sheet();
      await until(() => title(late) !== '' || Boolean(late.shadowRoot?.querySelector('.words')), 'the sheet');
      assert.notEqual(title(late), FULL.name);
      assert.isTrue(heard.warnings.some((line) => line.startsWith('[passerelle-feed] feed-alone:')));
      [early, feed, late].forEach((each) => each.remove());
    }
    assert.deepEqual(asked, []);
  });

  it('serves no page from within a mount', async () => {
    const comment = make('div', { 'data-passerelle': 'nothing' });
    make('passerelle-feed', { src: await named('Commentaire') }, comment);
    const widget = sheet();
    await until(() => heard.warnings.some((line) => line.includes('starter-list')), 'the built-in pack');
    assert.notEqual(title(widget), 'Commentaire');
  });

  it('does not become the page’s when the widgets inside it are gone', async () => {
    const feed = make('passerelle-feed', { src: await named('Autour') });
    const inner = sheet(feed);
    await shows(inner, 'Autour');
    inner.remove();
    const outside = sheet();
    await until(() => heard.warnings.some((line) => line.includes('starter-list')), 'the built-in pack');
    assert.notEqual(title(outside), 'Autour');
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
    make('p', {}, feed);
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

  describe('with a key', () => {
    const base64 = (data: ArrayBuffer): string => btoa(String.fromCharCode(...new Uint8Array(data)));

    /** Signs with a key of its own. WebKitGTK refuses to make or to use one now and then: it is asked again. */
    async function sign(
      bytes: BufferSource,
      tries = 3,
    ): Promise<{ readonly signature: string; readonly key: string }> {
      try {
        const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, true, ['sign', 'verify']);
        return {
          signature: base64(await crypto.subtle.sign({ name: 'Ed25519' }, pair.privateKey, bytes)),
          key: base64(await crypto.subtle.exportKey('raw', pair.publicKey)),
        };
      } catch (error) {
        if (tries <= 1) throw error;
        return sign(bytes, tries - 1);
      }
    }

    /** A signed feed, and the key that signed it. */
    async function signed(name: string): Promise<{ src: string; key: string }> {
      const files = await feedFiles({ facilities: [{ ...FULL, name }] });
      const { signature, key } = await sign(new TextEncoder().encode(files.get('feed.json')));
      const host = `signed-${name.toLowerCase()}.example`;
      serve(host, (path) => {
        const text = path === 'feed.json.sig' ? signature : files.get(path);
        return text === undefined ? undefined : new Response(text);
      });
      return { src: `https://${host}/feed.json`, key };
    }

    it('wins over one without that stands before it', async () => {
      make('passerelle-feed', { src: await named('Commentaire') });
      make('passerelle-feed', await signed('Cle'));
      await shows(sheet(), 'Cle');
    });

    it('wins over one without inside it, and over the feed attribute of a widget, and says so', async () => {
      const outer = make('passerelle-feed', await signed('Dehors'));
      const inner = make('passerelle-feed', { src: await named('Commentaire') }, outer);
      await shows(sheet(inner), 'Dehors');
      await shows(sheet(outer, { feed: await named('Attribut') }), 'Dehors');
      for (const tag of ['passerelle-feed', 'passerelle-facility'])
        assert.isTrue(
          heard.warnings.some((line) => line.startsWith(`[${tag}] feed-keyless: `)),
          tag,
        );
    });

    it('gives way to a nearer one with a key', async () => {
      const outer = make('passerelle-feed', await signed('Loin'));
      await shows(sheet(make('passerelle-feed', await signed('Pres'), outer)), 'Pres');
    });
  });

  it('follows its properties as it follows its attributes, set before it was defined too', async () => {
    const feed = document.createElement('passerelle-feed');
    feed.src = await named('Avant');
    feed.country = 'BE';
    document.body.append(feed);
    placed.push(feed);
    const widget = sheet(feed);
    widget.removeAttribute('country');
    await shows(widget, 'Avant');
    assert.equal(feed.getAttribute('country'), 'BE');
    feed.src = await named('Après');
    await shows(widget, 'Après');
    feed.country = 'FR';
    await until(() => feed.getAttribute('country') === 'FR', 'the other country');
    feed.key = 'not a key';
    await until(() => heard.warnings.some((line) => line.includes('feed-')), 'the key is asked for');
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
