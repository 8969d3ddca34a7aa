import { assert } from '@open-wc/testing';
import { mountedAttributes } from '../../../src/core/loading/mount.js';
import { FULL } from '../../fixtures/facilities.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { LOADER, openPage, type WrittenPage } from '../../helpers/written-page.js';
import { watch, type Watch } from '../../helpers/watch.js';
import { CLASSES, MOUNTABLE } from '../../helpers/widgets.js';

const observed = (name: string): readonly string[] => CLASSES[name]!.observedAttributes;

/** What any element of a page obeys, and what makes it run script, take the focus or leave its place. */
const NEVER = [
  'style',
  'tabindex',
  'autofocus',
  'slot',
  'part',
  'exportparts',
  'is',
  'nonce',
  'popover',
  'contenteditable',
  'draggable',
  'accesskey',
  'inert',
  'title',
  'role',
  'aria-hidden',
  'itemprop',
  'src',
  'srcdoc',
  'href',
  'xlink:href',
  'formaction',
  'onclick',
  'onfocus',
  'onerror',
  'onanimationstart',
  'oncontentvisibilityautostatechange',
  'on',
  '',
];

const NONE: ReadonlySet<string> = new Set();

/** The attributes that a plain element hands over. */
function given(markup: string, name = 'finder', allow: ReadonlySet<string> = NONE): Record<string, string> {
  const box = document.createElement('template');
  box.innerHTML = markup;
  const place = document.importNode(box.content, true).firstElementChild as HTMLElement;
  return Object.fromEntries(mountedAttributes(place, name, observed(name), allow));
}

let heard: Watch;
let page: WrittenPage | undefined;
const here = location.origin;

describe('a mounted element', () => {
  beforeEach(() => (heard = watch()));

  afterEach(() => {
    heard.stop();
    page?.close();
    page = undefined;
  });

  it('takes over what the widget declares', () => {
    assert.deepEqual(given('<div data-near="Metz" data-radius="30" data-diagnose></div>'), {
      near: 'Metz',
      radius: '30',
      diagnose: '',
    });
  });

  it('takes over language, direction, class, id, hidden and country, in either form', () => {
    const common = { lang: 'ar', dir: 'rtl', class: 'wide', id: 'here', hidden: '', country: 'BE' };
    const plain = Object.entries(common).map(([name, value]) => `${name}="${value}"`);
    assert.deepEqual(given(`<div ${plain.join(' ')}></div>`), common);
    assert.deepEqual(given(`<div ${plain.map((each) => `data-${each}`).join(' ')}></div>`), common);
  });

  it('takes its own id and class, not those that another tool keeps in data attributes', () => {
    assert.deepEqual(given('<div id="mine" data-id="a1b2" class="mine" data-class="theirs"></div>'), {
      id: 'mine',
      class: 'mine',
    });
    assert.deepEqual(given('<div data-id="a1b2" id="mine"></div>'), { id: 'mine' });
  });

  for (const name of MOUNTABLE)
    it(`named ${name} takes over nothing that every element obeys`, () => {
      for (const attribute of NEVER) {
        assert.deepEqual(given(`<div data-${attribute}="x"></div>`, name), {}, `data-${attribute}`);
        if (attribute) assert.deepEqual(given(`<div ${attribute}="x"></div>`, name), {}, attribute);
      }
      assert.isFalse(observed(name).some((each) => NEVER.includes(each) || each.startsWith('on')));
    });

  it('runs nothing that a comment has written, and takes no focus', async () => {
    page = await openPage({
      head: LOADER,
      body: `<div data-passerelle="facility" id="one" data-tabindex="0" data-autofocus data-onfocus="parent.ran = 1" data-style="position:fixed;inset:0" data-onclick="parent.ran = 1" data-popover data-contenteditable></div>`,
    });
    await until(
      () =>
        Boolean(page?.document.querySelector('passerelle-facility#one')?.shadowRoot?.querySelector('.words')),
      'the mounted one',
    );
    const element = page.document.querySelector<HTMLElement>('#one');
    assert.deepEqual(element?.getAttributeNames(), ['id']);
    element?.click();
    element?.focus();
    assert.isUndefined((window as { ran?: number }).ran);
    assert.isFalse(page.document.activeElement === element);
  });

  const OUTSIDE = [
    'https://evil.example/collect',
    '//evil.example/collect',
    '\\\\evil.example\\collect',
    '/\\evil.example/collect',
    'https:\\\\evil.example',
    ' https://evil.example ',
    '\thttps://evil.example',
    'ht\ntps://evil.example',
    'HTTPS://EVIL.EXAMPLE/',
    'javascript:alert(1)',
    'data:application/json,{}',
    `blob:${here}/0d5a6bd4`,
    `filesystem:${here}/temporary/x`,
    'file:///etc/passwd',
    'mailto:a@evil.example',
    'about:blank',
    `${here.replace('://', '://user:word@')}/collect`,
    `${here.replace('://', '://user@')}/collect`,
    `${here}.evil.example/collect`,
    `${here}@evil.example/collect`,
    `${here.replace('http:', 'https:')}/collect`,
    'http://localhost./collect',
    'http://localhost:1/collect',
    'http://[::1]/collect',
    'http://',
    'https://evil.example%2F@localhost/',
  ];

  for (const [widget, attribute] of [
    ['finder', 'feed'],
    ['contact', 'feed'],
    ['contact', 'action'],
    ['finder', 'tiles'],
  ] as const) {
    for (const address of OUTSIDE)
      it(`named ${widget} has no ${attribute} of another site: ${JSON.stringify(address)}`, () => {
        const place = document.createElement('div');
        place.setAttribute(`data-${attribute}`, address);
        assert.deepEqual([...mountedAttributes(place, widget, observed(widget), NONE).keys()], []);
      });

    it(`named ${widget} has a ${attribute} of its own site, in full`, () => {
      for (const address of [
        '/feed/feed.json',
        `${here}/feed/feed.json`,
        './../feed/feed.json',
        '//' + location.host + '/feed/feed.json',
      ])
        assert.equal(
          given(`<div data-${attribute}="${address}"></div>`, widget)[attribute],
          new URL(address, document.baseURI).href,
        );
      assert.deepEqual(heard.warnings, []);
    });

    it(`named ${widget} has a ${attribute} of an origin that is allowed, and of none like it`, () => {
      const allow = new Set(['https://federation.example']);
      const read = (address: string): string | undefined =>
        given(`<div data-${attribute}="${address}"></div>`, widget, allow)[attribute];
      assert.equal(read('https://federation.example/f'), 'https://federation.example/f');
      for (const other of [
        'http://federation.example/f',
        'https://federation.example:8443/f',
        'https://www.federation.example/f',
        'https://federation.example.evil.example/f',
        'https://evil.example/https://federation.example/f',
      ])
        assert.isUndefined(read(other), other);
    });
  }

  it('tells the webmaster once of each address that it leaves out', () => {
    const told = 'https://told-once.example/feed.json';
    given(`<div data-feed="${told}"></div>`);
    given(`<div data-feed="${told}"></div>`);
    assert.lengthOf(heard.warnings, 1);
    assert.match(
      heard.warnings[0] ?? '',
      /^\[passerelle-finder\] data-feed="https:\/\/told-once\.example\/feed\.json"/,
    );
    assert.include(heard.warnings[0], 'data-allow');
  });

  it('obeys no base that a comment has written', async () => {
    page = await openPage({
      head: LOADER,
      body: '<base href="https://evil.example/"><div data-passerelle="facility" id="one" data-feed="feed.json"></div>',
    });
    await until(
      () =>
        Boolean(page?.document.querySelector('passerelle-facility#one')?.shadowRoot?.querySelector('.words')),
      'the mounted one',
    );
    assert.isFalse(page.document.querySelector('#one')?.hasAttribute('feed'));
    assert.isFalse(page.asked.some((address) => address.includes('evil')));
  });

  it('reads no feed that the loader’s tag does not allow, and one that it does', async () => {
    const src = await serveFeed({ facilities: [{ ...FULL, name: 'Permis' }] });
    const mounted = `<div data-passerelle="facility" id="one" data-facility="${FULL.id}" data-feed="${src}" data-country="FR"></div>`;
    page = await openPage({ head: LOADER, body: mounted });
    const drawn = (): Element | null | undefined =>
      page?.document.querySelector('passerelle-facility#one')?.shadowRoot?.querySelector('.words, .sheet');
    await until(() => Boolean(drawn()), 'the mounted one');
    assert.isFalse(page.asked.includes(src));
    assert.isTrue(page.warnings.some((line) => line.startsWith(`[passerelle-facility] data-feed="${src}"`)));
    page.close();
    page = await openPage({
      head: LOADER.replace(' src', ` data-allow="https://other.example, ${new URL(src).origin}" src`),
      body: mounted,
    });
    await until(() => drawn()?.textContent.includes('Permis') ?? false, 'the sheet of the allowed feed');
  });

  it('is never a feed nor an exit: what was written there stays, and the webmaster is told once', async () => {
    const src = await serveFeed({ facilities: [{ ...FULL, name: 'Pirate' }] });
    page = await openPage({
      head: LOADER,
      body: `<div data-passerelle="feed" data-src="${src}"></div><div data-passerelle="feed" data-src="${src}"><passerelle-facility id="in" country="FR"></passerelle-facility></div>
<div data-passerelle="exit" data-href="https://evil.example/"><a href="https://meteo.example/">Quitter</a></div><div data-passerelle="exit"></div>
<passerelle-facility id="after" facility="${FULL.id}" country="FR"></passerelle-facility>`,
    });
    const words = (id: string): boolean =>
      Boolean(page?.document.querySelector(id)?.shadowRoot?.querySelector('.words'));
    await until(() => words('#in') && words('#after'), 'the sheets');
    assert.isFalse(page.asked.includes(src));
    assert.lengthOf(page.document.querySelectorAll('passerelle-feed, passerelle-exit'), 0);
    assert.isTrue(page.document.querySelector('[data-passerelle="exit"] a')?.checkVisibility());
    for (const name of ['feed', 'exit'])
      assert.lengthOf(
        page.warnings.filter((line) => line.startsWith(`[passerelle-${name}] data-passerelle="${name}"`)),
        1,
        page.warnings.join('\n'),
      );
  });

  it('may be hidden, moved or taken away while its widget is on the way', async () => {
    page = await openPage({
      head: LOADER,
      body: `<div data-passerelle="facility" id="hidden" data-country="FR"></div><div data-passerelle="facility" id="moved" data-country="FR"></div><div data-passerelle="facility" id="gone"></div><div data-passerelle="facility" id="renamed"></div><main></main>
<script>document.getElementById('hidden').hidden = true; document.querySelector('main').append(document.getElementById('moved')); document.getElementById('gone').remove(); document.getElementById('renamed').dataset.passerelle = 'nothing'</script>`,
    });
    const { document: written } = page;
    await until(
      () =>
        Boolean(
          written.querySelector('main > passerelle-facility#moved')?.shadowRoot?.querySelector('.words'),
        ),
      'the one that moved',
    );
    assert.isTrue(written.querySelector<HTMLElement>('passerelle-facility#hidden')?.hidden);
    assert.isNull(written.querySelector('#gone'));
    assert.equal(written.querySelector('#renamed')?.localName, 'div');
    assert.deepEqual(page.errors, []);
  });

  it('stays as it is where its widget cannot be made, and it is not tried again and again', async () => {
    page = await openPage({
      head: `<script>customElements.define('passerelle-facility', class extends HTMLElement { constructor() { super(); throw new Error('not on this phone'); } });</script>${LOADER}`,
      body: '<div data-passerelle="facility" id="one"><a href="tel:112">112</a></div>',
    });
    await until(() => page?.errors.length === 1, 'the failure');
    for (let time = 0; time < 5; time += 1) {
      page.document.body.append(page.document.createElement('p'));
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    assert.isTrue(page.document.querySelector('div#one > a')?.checkVisibility());
    assert.lengthOf(page.errors, 1);
  });
});
