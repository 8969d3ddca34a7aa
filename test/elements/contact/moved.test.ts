import { assert } from '@open-wc/testing';
import { journey } from '../../../src/core/page/journey.js';
import { serveFeed } from '../../helpers/feed.js';
import { until } from '../../helpers/until.js';
import { replace } from '../../helpers/surroundings.js';
import { Page, Writer, makeContact, type ContactAttributes } from './harness.js';

const TEXT = 'Bonjour, je cherche une place.';

let page: Page;
let writer: Writer;
let attributes: ContactAttributes;

/** Makes a form in a box of the page, as a webmaster pastes it. */
async function put(more: ContactAttributes = {}): Promise<Writer> {
  const box = document.createElement('div');
  page.container.append(box);
  box.append(makeContact({ ...attributes, ...more }));
  return formIn(box);
}

/** The form in a box, once it is drawn. */
async function formIn(box: Element): Promise<Writer> {
  const found = new Writer(box.querySelector('passerelle-contact') ?? assert.fail('no element'));
  await until(() => found.all('.form').length > 0, `a form in:\n${found.text}`);
  await found.settle();
  return found;
}

async function setup(): Promise<void> {
  page = new Page();
  attributes = { facility: 'verger', country: 'FR', feed: await serveFeed(), ...page.site.attributes };
  writer = await put();
}

const box = (): Element => writer.element.parentElement ?? assert.fail('no box');

/** What a page does to what is around an element; resolves with the element that stands there in the end. */
const MOVES: readonly (readonly [name: string, move: () => Element | Promise<Element>])[] = [
  [
    'is moved to another place',
    () => {
      page.container.append(writer.element);
      return page.container;
    },
  ],
  [
    'is wrapped',
    () => {
      const wrap = document.createElement('section');
      writer.element.replaceWith(wrap);
      wrap.append(writer.element);
      return wrap;
    },
  ],
  [
    'is taken off the page and put back later',
    async () => {
      const place = box();
      writer.element.remove();
      await new Promise((resolve) => setTimeout(resolve, 60));
      place.append(writer.element);
      return place;
    },
  ],
  [
    'is moved into a shadow root',
    () => {
      const host = document.createElement('div');
      page.container.append(host);
      const root = host.attachShadow({ mode: 'open' });
      const inside = document.createElement('div');
      root.append(inside);
      inside.append(writer.element);
      return inside;
    },
  ],
  [
    'is written anew with what is around it',
    () => {
      const place = box();
      const { outerHTML } = writer.element;
      place.innerHTML = outerHTML;
      return place;
    },
  ],
  [
    'is replaced by a copy',
    () => {
      const place = box();
      writer.element.replaceWith(writer.element.cloneNode(true));
      return place;
    },
  ],
  [
    'is taken away, and another one comes later',
    async () => {
      const place = box();
      const copy = writer.element.cloneNode(true);
      writer.element.remove();
      await new Promise((resolve) => setTimeout(resolve, 60));
      place.append(copy);
      return place;
    },
  ],
];

function keepsAll(): void {
  assert.equal(writer.typed('message'), TEXT);
  assert.equal(writer.typed('phone'), '06 39 98 12 45');
  assert.equal(writer.typed('name'), 'Jo');
  assert.isTrue((writer.find('#voicemail-discreet') as HTMLInputElement).checked);
}

describe('what was typed into passerelle-contact', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  for (const [name, move] of MOVES) {
    it(`stays when the element ${name}, and is sent once`, async () => {
      await writer.writeForCall(TEXT);
      await writer.type('name', 'Jo');
      writer = await formIn(await move());
      keepsAll();
      await writer.sent();
      assert.deepEqual(
        page.site.messages.map((each) => (each as { message: string }).message),
        [TEXT],
      );
    });

    it(`is on its way while the element ${name}: it arrives once, and that is said`, async () => {
      let release: (() => void) | undefined;
      let heard = 0;
      document.addEventListener('passerelle-sent', () => (heard += 1), { once: true });
      page.site.answer = () =>
        new Promise((resolve) => {
          release = () => resolve(Response.json({ received: true }));
        });
      await writer.writeForCall(TEXT);
      await writer.send();
      await until(() => release !== undefined, 'the request');
      const place = await move();
      release?.();
      writer = new Writer(place.querySelector('passerelle-contact') ?? assert.fail('no element'));
      await until(() => writer.all('.sent').length > 0, `the end in:\n${writer.text}`);
      assert.equal(writer.words('.outcome-title'), 'Votre message est arrivé');
      assert.lengthOf(page.site.taken, 1);
      assert.equal(heard, 1);
    });

    it(`is still asked about when the element ${name} after nobody knew whether it arrived`, async () => {
      await writer.writeForCall(TEXT);
      await writer.type('name', 'Jo');
      page.site.answer = () => Promise.reject(new TypeError('Failed to fetch'));
      await writer.sent();
      writer = await formIn(await move());
      assert.equal(writer.words('.outcome-title'), 'Nous ne savons pas si le message est arrivé');
      keepsAll();
      await writer.press('Envoyer');
      assert.isAbove(writer.all('.again').length, 0);
      assert.lengthOf(page.site.taken, 1);
    });
  }

  const CHANGES: readonly (readonly [name: string, change: () => void, back: () => void])[] = [
    ['the language', () => (page.container.lang = 'en'), () => (page.container.lang = 'fr')],
    [
      'the facility',
      () => writer.element.setAttribute('facility', 'quai'),
      () => writer.element.setAttribute('facility', 'verger'),
    ],
    [
      'the level of titles',
      () => writer.element.setAttribute('heading', '3'),
      () => writer.element.setAttribute('heading', '2'),
    ],
    [
      'the address',
      () => writer.element.removeAttribute('action'),
      () => writer.element.setAttribute('action', page.site.action),
    ],
    [
      'who is responsible',
      () => writer.element.removeAttribute('controller'),
      () => writer.element.setAttribute('controller', 'Une autre association'),
    ],
    [
      'a facility that nobody knows',
      () => writer.element.setAttribute('facility', 'nowhere'),
      () => writer.element.setAttribute('facility', 'quai'),
    ],
  ];
  for (const [name, change, back] of CHANGES)
    it(`stays when the page changes ${name}, and changes it again`, async () => {
      await writer.writeForCall(TEXT);
      await writer.type('name', 'Jo');
      for (const step of [change, back]) {
        step();
        await writer.settle();
        await new Promise((resolve) => setTimeout(resolve, 60));
      }
      writer = await formIn(writer.element.parentElement ?? assert.fail('no box'));
      keepsAll();
    });

  it('keeps its recipient, though another place was opened meanwhile', async () => {
    writer.element.remove();
    journey.ask({ type: 'write-to', facility: 'quai' });
    const { facility: _facility, ...rest } = attributes;
    attributes = rest;
    writer = await put();
    await writer.writeForCall(TEXT);
    await writer.type('name', 'Jo');
    journey.choose({ facility: 'verger' });
    const place = box();
    place.innerHTML = writer.element.outerHTML;
    writer = await formIn(place);
    await until(() => writer.words('.to strong') === 'Centre du Quai', `the recipient in:\n${writer.text}`);
    keepsAll();
    await writer.sent();
    assert.propertyVal(page.site.messages[0], 'facility', 'quai');
  });

  it('turns up in no other element that is on the page', async () => {
    const other = await put();
    await writer.writeForCall(TEXT);
    assert.equal(other.typed('message'), '');
    writer.element.remove();
    await other.settle();
    assert.equal(other.typed('message'), '');
  });

  it('turns up in no element for another place, nor for another address', async () => {
    await writer.writeForCall(TEXT);
    writer.element.remove();
    assert.equal((await put({ facility: 'quai' })).typed('message'), '');
    assert.equal((await put({ action: `${page.site.action}/2` })).typed('message'), '');
    assert.equal((await put()).typed('message'), TEXT);
    assert.equal((await put()).typed('message'), '');
  });

  it('stays apart when two elements are written anew', async () => {
    const other = await put({ facility: 'quai' });
    await writer.type('message', 'Au verger.');
    await other.type('message', 'Au quai.');
    const places = [other, writer].map(({ element }) => element.parentElement ?? assert.fail('no box'));
    for (const place of places) place.innerHTML = place.firstElementChild?.outerHTML ?? '';
    const [quai, verger] = await Promise.all(places.map(formIn));
    assert.equal(quai?.typed('message'), 'Au quai.');
    assert.equal(verger?.typed('message'), 'Au verger.');
  });

  const ENDS: readonly (readonly [name: string, end: () => void])[] = [
    ['everything is cleared, as the exit does', () => journey.clear()],
    [
      'the page is left',
      () => window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
    ],
  ];
  for (const [name, end] of ENDS)
    it(`is gone when ${name} while its element is off the page`, async () => {
      await writer.writeForCall(TEXT);
      const { element } = writer;
      const place = box();
      element.remove();
      end();
      place.append(element);
      writer = await formIn(place);
      assert.equal(writer.typed('message'), '');
      element.remove();
      assert.equal((await put()).typed('message'), '');
    });

  it('is gone when the page has become another one without being left', async () => {
    const before = location.href;
    await writer.writeForCall(TEXT);
    writer.element.remove();
    history.replaceState(null, '', `${location.pathname}?another`);
    assert.equal((await put()).typed('message'), '');
    history.replaceState(null, '', before);
    assert.equal((await put()).typed('message'), '');
  });
});

describe('what passerelle-contact has said', () => {
  beforeEach(setup);
  afterEach(() => page.leave());

  /** What fails once the message is on its way. */
  const FAILURES: readonly (readonly [name: string, fail: () => () => void])[] = [
    ['lists', () => replace(Intl, 'ListFormat', undefined as never)],
    [
      'scrolling',
      () =>
        replace(Element.prototype, 'scrollIntoView', () => {
          throw new Error('no');
        }),
    ],
    [
      'the focus',
      () =>
        replace(HTMLElement.prototype, 'focus', () => {
          throw new Error('no');
        }),
    ],
    [
      'lower case',
      () =>
        replace(String.prototype, 'toLocaleLowerCase', () => {
          throw new RangeError('Incorrect locale information provided');
        }),
    ],
  ];
  for (const [name, fail] of FAILURES)
    it(`stays said when ${name} fail afterwards`, async () => {
      await writer.writeForCall(TEXT);
      await writer.choose('Le soir');
      let restore: (() => void) | undefined;
      page.site.answer = () => {
        restore = fail();
        return Response.json({ received: true });
      };
      await writer.send();
      await until(() => writer.all('.outcome').length > 0, `the end in:\n${writer.text}`);
      restore?.();
      assert.include(writer.text, 'Votre message est arrivé');
      assert.notInclude(writer.text, 'Réessayer');
    });

  it('stays said when the place cannot be read any more', async () => {
    await writer.writeForCall(TEXT);
    await writer.sent();
    writer.element.setAttribute('facility', 'nowhere');
    await writer.titled('Ce lieu n’est pas dans la liste');
    assert.include(writer.text, 'Votre message est arrivé');
  });
});
