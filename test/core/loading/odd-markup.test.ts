import { assert } from '@open-wc/testing';
import { sampledBesideChromium } from '../../helpers/sweep.js';
import { until } from '../../helpers/until.js';
import { LOADER, openPage, type WrittenPage } from '../../helpers/written-page.js';

const CALL = '<a href="tel:0800231313">0 800 23 13 13</a>';

/** A widget that reads a feed, one mounted, and the exit: what has to work whatever else is on the page. */
const WIDGETS = `<passerelle-facility id="tag" country="FR">${CALL}</passerelle-facility>
<div data-passerelle="facility" id="mounted" data-country="FR">${CALL}</div>
<passerelle-exit id="exit"><a href="https://meteo.example/">Quitter</a></passerelle-exit>`;

/** Markup that a comment, an editor or an old theme may leave on a page, before the widgets. */
const ODD: Readonly<Record<string, string>> = {
  'an attribute without a name': '<div data-passerelle="finder" data-=""></div>',
  'an attribute named by signs':
    '<div data-passerelle="facility" data-é¿="1" data-@click="x" data-:id="y" data-[x]="1"></div>',
  'an attribute that holds a dot and a colon':
    '<div data-passerelle="facility" data-xml:lang="fr" data-a.b="1"></div>',
  'a form that names a widget, with a field named dataset':
    '<form data-passerelle="exit"><input name="dataset"></form>',
  'a form whose fields hide its attributes':
    '<form data-passerelle="facility"><input name="attributes"></form>',
  'a form whose fields hide its children':
    '<form data-passerelle="facility"><input name="childNodes"></form>',
  'a form whose fields hide its methods':
    '<form data-passerelle="facility"><input name="closest"><input name="getAttribute"><input name="hasAttribute"><input name="matches"><input name="replaceWith"><input name="localName"><input name="isContentEditable"></form>',
  'a form that names the contact and hides its name':
    '<form data-passerelle="contact" name="localName"><input name="localName"><input name="tagName"></form>',
  'a tag that names another widget': '<passerelle-facility data-passerelle="exit"></passerelle-facility>',
  'a tag that names itself': '<passerelle-facility data-passerelle="facility"></passerelle-facility>',
  'a custom tag of the page that names a widget': '<my-card data-passerelle="facility">Carte</my-card>',
  'a picture that names a widget': '<img data-passerelle="facility" alt="">',
  'an SVG that names a widget':
    '<svg data-passerelle="facility"><script data-passerelle="exit"></script><g data-passerelle="exit"></g></svg>',
  'MathML that names a widget': '<math data-passerelle="facility"><mi data-passerelle="exit">x</mi></math>',
  'an SVG that holds a widget’s tag':
    '<svg><passerelle-exit></passerelle-exit><foreignObject><div data-passerelle="facility"></div></foreignObject></svg>',
  'an input, a select and a table that name widgets':
    '<input data-passerelle="facility"><select data-passerelle="facility"><option data-passerelle="exit"></select><table data-passerelle="facility"><tr data-passerelle="exit"><td data-passerelle="facility"></table>',
  'a template that holds a mount': '<template><div data-passerelle="facility"></div></template>',
  'a name that is no widget':
    '<div data-passerelle="constructor"></div><div data-passerelle="__proto__"></div><div data-passerelle=""></div><div data-passerelle="FACILITY"></div><div data-passerelle="a&quot;],*"></div>',
  'a mount in a mount in a mount':
    '<div data-passerelle="facility"><div data-passerelle="facility"><div data-passerelle="facility"></div></div></div>',
  'a mounted feed and a mounted exit':
    '<div data-passerelle="feed" data-src="/other.json"></div><div data-passerelle="exit"></div>',
  'a loader tag in an SVG':
    '<svg><script data-passerelle data-feed="https://evil.example/feed.json"></script></svg>',
  'an element that is being written':
    '<div contenteditable="true"><div data-passerelle="facility">…</div></div>',
  'a mount that is a customised element': '<div is="my-div" data-passerelle="facility"></div>',
  'a thousand mounts of nothing': '<div data-passerelle="nothing"></div>'.repeat(1000),
  'a base of another origin': '<base href="https://evil.example/">',
  ...Object.fromEntries(
    [
      'importNode',
      'createTreeWalker',
      'createComment',
      'createElement',
      'querySelectorAll',
      'querySelector',
      'documentElement',
      'addEventListener',
      'readyState',
      'baseURI',
      'head',
      'body',
      'currentScript',
      'adoptedStyleSheets',
      'fonts',
      'activeElement',
      'location',
      'scripts',
      'visibilityState',
      'hasOwnProperty',
    ].map((name) => [`a picture named ${name}`, `<img name="${name}" alt="">`]),
  ),
  'forms named like methods of the document':
    '<form name="importNode"><input name="removeAttribute"><input name="getAttribute"></form><form name="createTreeWalker"></form>',
  'an object with the id of a method': '<object id="createComment"></object><embed name="importNode">',
  'two pictures of one name': '<img name="importNode" alt=""><img name="importNode" alt="">',
  'a picture with an id and a name': '<img id="importNode" name="other" alt="">',
  ...Object.fromEntries(
    [
      'litHtmlVersions',
      'reactiveElementVersions',
      'litElementVersions',
      'litPropertyMetadata',
      'litHtmlPolyfillSupport',
      'reactiveElementPolyfillSupport',
      'litElementPolyfillSupport',
      'litElementHydrateSupport',
      'litNonce',
      'ShadyCSS',
      'ShadyDOM',
      'trustedTypes',
      'process',
      'i18next',
      'customElements',
      'CSS',
      'self',
      'globalThis',
      'origin',
      'document',
      'console',
      'MutationObserver',
      'Symbol',
      'passerelle',
    ].map((name) => [`an element with the id ${name}`, `<p id="${name}">Un mot</p>`]),
  ),
  'links and frames with the names of lit':
    '<a id="litHtmlVersions"></a><a id="litHtmlVersions"></a><iframe name="reactiveElementVersions"></iframe><form name="litElementVersions"></form>',
};

let page: WrittenPage;

const drawn = (element: Element | null): boolean => Boolean(element?.shadowRoot?.querySelector('.words'));

async function works(): Promise<void> {
  const find = (selector: string): Element | null => {
    const querySelector: (this: Document, selector: string) => Element | null = Reflect.get(
      Document.prototype,
      'querySelector',
    );
    return querySelector.call(page.document, selector);
  };
  await until(() => Boolean(find('#exit')?.shadowRoot?.querySelector('a')), 'the exit');
  await until(() => drawn(find('#tag')), 'the tag');
  await until(() => drawn(find('passerelle-facility#mounted')), 'the mounted one');
}

describe('one odd piece of markup', () => {
  afterEach(() => page.close());

  for (const [name, markup] of sampledBesideChromium(Object.entries(ODD), 4))
    it(`stops no widget of the page: ${name}`, async () => {
      page = await openPage({ head: LOADER, body: `${markup}${WIDGETS}` });
      await works();
      assert.deepEqual(page.errors, []);
    });

  it('stops none when it comes later', async () => {
    page = await openPage({ head: LOADER, body: '<main></main>' });
    const main = page.document.querySelector('main')!;
    for (const name of ['importNode', 'createTreeWalker']) {
      const picture = page.document.createElement('img');
      picture.setAttribute('name', name);
      main.append(picture);
    }
    const named = page.document.createElement('p');
    named.id = 'litHtmlVersions';
    main.append(named);
    main.insertAdjacentHTML('beforeend', WIDGETS);
    await works();
    assert.deepEqual(page.errors, []);
  });

  it('around a widget stops neither it nor the others', async () => {
    const fields = [
      'getAttribute',
      'parentElement',
      'parentNode',
      'getRootNode',
      'closest',
      'matches',
      'lang',
    ]
      .map((name) => `<input name="${name}">`)
      .join('');
    page = await openPage({ head: LOADER, body: `<form>${fields}${WIDGETS}</form>` });
    await works();
    assert.deepEqual(page.errors, []);
  });
});
