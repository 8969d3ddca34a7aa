import { assert } from '@open-wc/testing';
import { ReactiveElement, type PropertyDeclaration } from 'lit';
import { feedContext } from '../../src/core/feed/handle.js';
import { ContextConsumer } from '@lit/context';
import { define } from '../../src/core/element/define.js';
import { PasserelleFeed } from '../../src/elements/feed/feed.js';
import { PasserelleModels } from '../../src/elements/models/models.js';
import { PasserelleOnCall } from '../../src/elements/on-call/on-call.js';
import { serveFeed } from '../helpers/feed.js';
import { until } from '../helpers/until.js';
import { watch, type Watch } from '../helpers/watch.js';
import { CLASSES, defineAll } from '../helpers/widgets.js';

const container = document.createElement('div');
let heard: Watch;
let made = 0;
let addresses: readonly string[] = [];

type Values = Record<string, unknown>;
type Made = ReactiveElement & Values;

/** A class of its own under a tag of its own, so that it can be defined when the test wants. */
function fresh(constructor: CustomElementConstructor): { tag: string; own: CustomElementConstructor } {
  const base: new () => HTMLElement = constructor;
  return { tag: `test-property-${++made}`, own: class extends base {} };
}

/** A value that an attribute of this name may have, another one, and what each is as a property. */
function samples(name: string, { type }: PropertyDeclaration): readonly [string, unknown][] {
  if (type === Boolean) return [['', true]];
  if (type === Number)
    return [
      ['4', 4],
      ['3', 3],
    ];
  if (name === 'feed' || name === 'src') return addresses.map((address) => [address, address]);
  if (name === 'country')
    return [
      ['BE', 'BE'],
      ['FR', 'FR'],
    ];
  return [
    ['one', 'one'],
    ['two', 'two'],
  ];
}

const declared = (constructor: typeof ReactiveElement): [string, string, PropertyDeclaration][] =>
  [...constructor.elementProperties].flatMap(([name, declaration]) =>
    declaration.attribute === false || declaration.state
      ? []
      : [
          [
            String(name),
            typeof declaration.attribute === 'string' ? declaration.attribute : String(name).toLowerCase(),
            declaration,
          ],
        ],
  );

const camel = (attribute: string): string =>
  attribute.replace(/-(.)/g, (_match, letter: string) => letter.toUpperCase());

describe('the properties of the elements', () => {
  before(async () => {
    heard = watch();
    addresses = [await serveFeed(), await serveFeed()];
    defineAll();
    document.body.append(container);
  });
  after(() => {
    heard.stop();
    container.remove();
  });
  afterEach(() => container.replaceChildren());

  for (const [name, constructor] of Object.entries(CLASSES)) {
    it(`of passerelle-${name} are named as its attributes`, () => {
      for (const [property, attribute] of declared(constructor)) assert.equal(property, camel(attribute));
      const { observedAttributes } = constructor;
      assert.includeMembers(
        declared(constructor).map(([, attribute]) => attribute),
        observedAttributes,
      );
    });

    it(`of passerelle-${name} are what its attributes make them, before and after it is defined, live`, async () => {
      for (const [property, attribute, declaration] of declared(constructor)) {
        const what = `${name}.${property}`;
        const [[written, value] = ['', ''], second] = samples(property, declaration);
        const { tag, own } = fresh(constructor);
        const early = document.createElement(tag) as unknown as Made;
        early[property] = value;
        const byAttribute = document.createElement(tag) as unknown as Made;
        byAttribute.setAttribute(attribute, written);
        container.append(early, byAttribute);
        customElements.define(tag, own);
        const late = document.createElement(tag) as unknown as Made;
        container.append(late);
        await late.updateComplete;
        const absent = late[property];
        late[property] = value;
        await Promise.all([early.updateComplete, byAttribute.updateComplete, late.updateComplete]);
        assert.deepEqual([early[property], late[property]], [value, value], what);
        assert.equal(byAttribute[property], value, `${what} by attribute`);
        if (second) {
          late[property] = second[0];
          await late.updateComplete;
          assert.equal(late[property], second[1], `${what}, given as a text`);
        }
        for (const nothing of [null, undefined]) {
          early[property] = value;
          await early.updateComplete;
          early[property] = nothing;
          await early.updateComplete;
          assert.equal(early[property], absent, `${what} = ${String(nothing)}`);
        }
        byAttribute.removeAttribute(attribute);
        await byAttribute.updateComplete;
        assert.equal(byAttribute[property], absent, `${what} without its attribute`);
        container.replaceChildren();
      }
    });
  }

  it('are followed by the country of all that stands inside', async () => {
    const { tag, own } = fresh(PasserelleFeed);
    customElements.define(tag, own);
    const feed = document.createElement(tag) as unknown as Made;
    const widget = new PasserelleModels();
    feed.append(widget);
    container.append(feed);
    feed['country'] = 'FR';
    await feed.updateComplete;
    assert.equal(feed.getAttribute('country'), 'FR');
    feed['country'] = null;
    await feed.updateComplete;
    assert.isFalse(feed.hasAttribute('country'));
    const { place } = widget as unknown as { place: { value: string | undefined } };
    widget.country = 'BE';
    await until(() => place.value === 'BE', 'the country');
  });

  it('lead the widgets inside a feed element to another feed, at once and live', async () => {
    class Reader extends ReactiveElement {
      readonly consumer = new ContextConsumer(this, { context: feedContext, subscribe: true });
    }
    define('test-property-reader', Reader);
    const { tag, own } = fresh(PasserelleFeed);
    const feed = document.createElement(tag) as unknown as Made;
    feed['src'] = addresses[0];
    const reader = new Reader();
    feed.append(reader);
    container.append(feed);
    customElements.define(tag, own);
    assert.equal(reader.consumer.value?.address, addresses[0], 'before anything was drawn');
    feed['src'] = new URL(addresses[1] ?? '');
    await feed.updateComplete;
    assert.equal(reader.consumer.value?.address, addresses[1]);
    const unsigned = reader.consumer.value;
    feed['key'] = 'AAAA';
    await feed.updateComplete;
    assert.isFalse(reader.consumer.value === unsigned, 'another key, another feed');
    feed['src'] = undefined;
    await feed.updateComplete;
    assert.isUndefined(reader.consumer.value?.address);
  });

  it('take a level of heading for what it is, text or number', async () => {
    const card = new PasserelleOnCall();
    container.append(card);
    const level = async (value: unknown): Promise<string | undefined> => {
      (card as unknown as Values)['heading'] = value;
      await card.updateComplete;
      return card.shadowRoot?.querySelector('h1, h2, h3, h4, h5, h6')?.localName;
    };
    await until(() => card.shadowRoot?.querySelector('h2') !== null, 'the title');
    assert.deepEqual(
      [await level('3'), await level(4), await level(null), await level('x')],
      ['h3', 'h4', 'h2', 'h2'],
    );
  });
});
